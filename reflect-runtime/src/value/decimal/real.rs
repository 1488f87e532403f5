//! Decimals and doubles. A double keeps 15 significant digits of a decimal, and a decimal has 28
//! places: a stored double is read as the nearest such decimal.

use rust_decimal::Decimal;

/// Every decimal of this many significant digits has a double of its own that leads back to it
/// (<https://en.wikipedia.org/wiki/Double-precision_floating-point_format>).
const DIGITS: u32 = 15;

/// Powers of ten up to here are doubles exactly.
const EXACT_POWERS: usize = 22;

/// The most places that a decimal has.
const PLACES: i32 = 28;

/// The decimal that a stored double is read as.
#[inline]
pub(super) fn from_real(value: f64) -> Option<Decimal> {
    match few_places(value) {
        Some((mantissa, scale)) => Some(without_zeros(mantissa, scale)),
        None => rounded(value).or_else(|| rounded_as_text(value)),
    }
}

/// A decimal without zeros at its end.
#[inline]
fn without_zeros(mut mantissa: i64, mut scale: u32) -> Decimal {
    while scale > 0 && mantissa % 10 == 0 {
        (mantissa, scale) = (mantissa / 10, scale - 1);
    }
    Decimal::new(mantissa, scale)
}

/// The double is the nearest one to a decimal of few places, which it is read as.
#[inline]
pub(super) fn is_exact(value: f64) -> bool {
    few_places(value).is_some()
}

/// Prices and rates have few places: then the quotient of two exact numbers is this double.
#[inline]
fn few_places(value: f64) -> Option<(i64, u32)> {
    for (scale, power) in [(0, 1.0), (2, 100.0), (4, 10_000.0), (6, 1_000_000.0)] {
        let scaled = (value * power).round();
        #[expect(clippy::float_cmp, reason = "the very same double is asked for")]
        if scaled.abs() < 1e15 && scaled / power == value {
            #[expect(clippy::cast_possible_truncation, reason = "checked, and integral")]
            return Some((scaled as i64, scale));
        }
    }
    None
}

/// A double rounded to 15 digits, if that can be told without a doubt.
fn rounded(value: f64) -> Option<Decimal> {
    const DIGITS: std::ops::Range<f64> = 1e14..1e15;
    #[expect(clippy::cast_possible_truncation, reason = "saturates, and is checked")]
    let scale = u32::try_from(14 - value.abs().log10().floor() as i64).ok()?;
    if scale as usize > EXACT_POWERS {
        return None;
    }
    // It is off by less than a tenth: 15 digits are less than 50 bits.
    let scaled = value * power(scale as usize);
    let mantissa = scaled.round();
    if !DIGITS.contains(&scaled.abs())
        || !DIGITS.contains(&mantissa.abs())
        || (scaled - mantissa).abs() > 0.4
    {
        return None;
    }
    #[expect(clippy::cast_possible_truncation, reason = "checked, and integral")]
    Some(without_zeros(mantissa as i64, scale))
}

/// A double rounded to 15 digits and 28 places, if there is something left.
#[cold]
fn rounded_as_text(value: f64) -> Option<Decimal> {
    if !value.is_finite() {
        return None;
    }
    let (digits, exponent) = {
        let text = format!("{value:.14e}");
        let (digits, exponent) = text.split_once('e')?;
        (digits.replace('.', "").parse::<i64>().ok()?, exponent.parse::<i32>().ok()?)
    };
    let places = PLACES.min(14 - exponent);
    let decimal = if 14 - exponent > PLACES {
        Decimal::from_str_exact(&format!("{value:.28}")).ok()?
    } else if let Ok(places) = u32::try_from(places) {
        Decimal::try_from_i128_with_scale(digits.into(), places).ok()?
    } else {
        let power = 10_i128.checked_pow(places.unsigned_abs())?;
        Decimal::try_from_i128_with_scale(i128::from(digits).checked_mul(power)?, 0).ok()?
    };
    (!decimal.is_zero()).then(|| decimal.normalize())
}

/// The double that stands for a decimal, if it has no more digits than a double keeps.
pub(crate) fn to_real(decimal: Decimal) -> Option<f64> {
    let decimal = decimal.normalize();
    let (mantissa, scale) = (decimal.mantissa(), decimal.scale() as usize);
    if significant(mantissa.unsigned_abs()) >= 10_u128.pow(DIGITS) {
        return None;
    }
    if scale > EXACT_POWERS {
        return decimal.to_string().parse().ok();
    }
    // Of two exact numbers, or of a single one, the nearest double.
    #[expect(clippy::cast_precision_loss, reason = "at most 15 digits, or zeros behind them")]
    let mantissa = mantissa as f64;
    Some(if scale == 0 { mantissa } else { mantissa / power(scale) })
}

fn power(exponent: usize) -> f64 {
    const POWERS: [f64; EXACT_POWERS + 1] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
        1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ];
    POWERS[exponent]
}

/// A number without the zeros at its end.
fn significant(mut number: u128) -> u128 {
    while number != 0 && number.is_multiple_of(10) {
        number /= 10;
    }
    number
}

/// The smallest and the greatest double that are read as this decimal, if one is.
pub(crate) fn read_alike(decimal: Decimal) -> Option<(f64, f64)> {
    let real = to_real(decimal)?;
    if decimal.is_zero() {
        return Some((0.0, 0.0));
    }
    let size = decimal.abs().normalize();
    let digits = significant(size.mantissa().unsigned_abs());
    let lead = i32::try_from(size.mantissa().unsigned_abs().ilog10()).ok()?;
    let lead = lead - i32::try_from(size.scale()).ok()?;
    // The place of the last digit that counts, which next to a power of ten is another one below.
    let unit = (lead - 14).max(-PLACES);
    let unit_below = if digits == 1 { (lead - 15).max(-PLACES) } else { unit };
    let (least, most) =
        (middle(size, unit_below, -5, real.abs())?, middle(size, unit, 5, real.abs())?);
    Some(if decimal.is_sign_negative() { (-most, -least) } else { (least, most) })
}

/// The last double before the middle between a decimal and its neighbour.
fn middle(size: Decimal, unit: i32, half: i128, real: f64) -> Option<f64> {
    // In tenths of the unit.
    let tenths = i32::try_from(size.scale()).ok()? + unit - 1;
    let power = 10_i128.checked_pow(tenths.unsigned_abs())?;
    let mantissa = size.mantissa();
    let mantissa = if tenths > 0 { mantissa / power } else { mantissa.checked_mul(power)? };
    let found: f64 = format!("{}e{}", mantissa + half, unit - 1).parse().ok()?;
    if from_real(found) == Some(size) {
        return Some(found);
    }
    let nearer = if found < real { found.next_up() } else { found.next_down() };
    Some(nearer)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_that_read_alike_are_a_range() {
        let texts = [
            "0.3",
            "0.1",
            "1",
            "10",
            "0.99",
            "-0.99",
            "123456.789",
            "99999999999999.9",
            "999999999999999",
            "123456789012345",
            "100000000000000000000",
            "0.000001",
            "0.00000000000001",
            "-1",
            "0.0000000000000000000000000001",
            "0.0000000000000000000000000123",
            "1e0",
            "0.000000000000001",
            "0.1000000000000001",
            "70000000000000000000000000000",
        ];
        for text in texts {
            let Ok(decimal) = Decimal::from_str_exact(text) else { continue };
            let Some((least, most)) = read_alike(decimal) else {
                assert!(to_real(decimal).is_none(), "{text}");
                continue;
            };
            let real = to_real(decimal).unwrap();
            assert!(least <= real && real <= most, "{text}");
            let expected = Some(decimal.normalize());
            assert_eq!(from_real(least), expected, "{text} {least:?}");
            assert_eq!(from_real(most), expected, "{text} {most:?}");
            assert_ne!(from_real(least.next_down()), expected, "{text} {least:?}");
            assert_ne!(from_real(most.next_up()), expected, "{text} {most:?}");
        }
    }

    #[test]
    fn the_short_way_leads_to_the_same() {
        let mut seed = 7_u64;
        let mut many = 0;
        for round in 0..200_000 {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let size = 10_f64.powi(round % 40 - 20);
            #[expect(clippy::cast_precision_loss, reason = "any number will do")]
            let value = ((seed >> 11) as f64 / 1e15 - 4.0) * size;
            if let Some(found) = rounded(value) {
                many += 1;
                assert_eq!(Some(found), rounded_as_text(value), "{value:?}");
                assert_eq!(found, found.normalize());
            }
        }
        assert!(many > 50_000, "{many}");
    }

    #[test]
    fn noise_is_read_without_it() {
        for (value, expected) in [
            (0.1 + 0.2, "0.3"),
            (1.1 + 2.2, "3.3"),
            (3.0 * 0.99, "2.97"),
            (1.0 / 3.0, "0.333333333333333"),
            (5.551_115_123_125_783e-17, "0.0000000000000000555111512313"),
            (1e-28, "0.0000000000000000000000000001"),
            (123_456_789_012_345.67, "123456789012346"),
            (-0.0, "0"),
        ] {
            assert_eq!(from_real(value).unwrap().to_string(), expected, "{value:?}");
        }
        for value in [1e-29, f64::NAN, f64::INFINITY, 1e29, f64::MIN_POSITIVE] {
            assert_eq!(from_real(value), None, "{value:?}");
        }
    }
}
