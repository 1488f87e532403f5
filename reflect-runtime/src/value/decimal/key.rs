//! Decimals as bytes that sort as they do: SQLite can compare no number of 28 digits.

use rust_decimal::Decimal;

/// As many bytes hold the integer part and a bit for the sign.
const WHOLE: usize = 13;

/// As many bytes hold 28 places.
const PLACES: usize = 12;

/// The places of a fraction.
const SCALE: u32 = Decimal::MAX_SCALE;

/// Makes each integer part one that is not negative.
const OFFSET: i128 = 1 << 96;

/// A decimal as bytes that sort as decimals do, equal ones as equal bytes.
pub(crate) fn key(decimal: Decimal) -> [u8; WHOLE + PLACES] {
    let power = 10_i128.pow(decimal.scale());
    let whole = decimal.mantissa().div_euclid(power) + OFFSET;
    let places = decimal.mantissa().rem_euclid(power) * 10_i128.pow(SCALE - decimal.scale());
    let mut key = [0; WHOLE + PLACES];
    key[..WHOLE].copy_from_slice(&whole.to_be_bytes()[16 - WHOLE..]);
    key[WHOLE..].copy_from_slice(&places.to_be_bytes()[16 - PLACES..]);
    key
}

/// The decimal of a key.
pub(crate) fn from_key(key: &[u8]) -> Option<Decimal> {
    let (whole, places) = key.split_at_checked(WHOLE)?;
    let whole = number(whole)? - OFFSET;
    let mut places = number(places)?;
    let mut scale = SCALE;
    while scale > 0 && places % 10 == 0 {
        places /= 10;
        scale -= 1;
    }
    let mantissa = whole.checked_mul(10_i128.pow(scale))?.checked_add(places)?;
    Decimal::try_from_i128_with_scale(mantissa, scale).ok()
}

fn number(bytes: &[u8]) -> Option<i128> {
    let mut wide = [0; 16];
    wide.get_mut(16_usize.checked_sub(bytes.len())?..)?.copy_from_slice(bytes);
    Some(i128::from_be_bytes(wide))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_sort_as_decimals() {
        let texts = [
            "-79228162514264337593543950335",
            "-10",
            "-1.5",
            "-1.0000000000000000000000000001",
            "-1",
            "-0.3",
            "-0.0000000000000000000000000001",
            "0",
            "0.0000000000000000000000000001",
            "0.3",
            "0.30000000000000000001",
            "1",
            "2",
            "10",
            "7.9228162514264337593543950335",
            "79228162514264337593543950335",
        ];
        let decimals = texts.map(|it| Decimal::from_str_exact(it).unwrap());
        let mut decimals = decimals.to_vec();
        decimals.sort_unstable();
        for pair in decimals.windows(2) {
            assert!(key(pair[0]) < key(pair[1]), "{pair:?}");
        }
        for decimal in decimals {
            assert_eq!(from_key(&key(decimal)), Some(decimal));
        }
        assert_eq!(key(Decimal::new(100, 2)), key(Decimal::ONE));
        assert_eq!(key(Decimal::new(-15, 1)), key(Decimal::new(-150, 2)));
        for bytes in [&b""[..], b"123", &[0xff; 25], &[0; 26]] {
            assert_eq!(from_key(bytes), None);
        }
    }
}
