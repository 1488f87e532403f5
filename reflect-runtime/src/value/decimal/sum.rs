use rust_decimal::Decimal;

/// A sum of decimals, exact in up to 38 digits while it grows, and in 28 when it is a decimal.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Sum {
    mantissa: i128,
    scale: u32,
}

impl Sum {
    /// Adds a decimal, unless the sum becomes too large.
    pub(crate) fn add(&mut self, decimal: Decimal) -> Option<()> {
        self.add_parts(decimal.mantissa(), decimal.scale())
    }

    /// Takes a decimal away that was added.
    pub(crate) fn subtract(&mut self, decimal: Decimal) -> Option<()> {
        self.add_parts(-decimal.mantissa(), decimal.scale())
    }

    #[inline]
    fn add_parts(&mut self, mut mantissa: i128, mut scale: u32) -> Option<()> {
        while scale < self.scale {
            match mantissa.checked_mul(10) {
                Some(more) => (mantissa, scale) = (more, scale + 1),
                // Digits that no decimal of this size has.
                None => self.drop_place(),
            }
        }
        while self.scale < scale {
            if let Some(more) = self.mantissa.checked_mul(10) {
                (self.mantissa, self.scale) = (more, self.scale + 1);
            } else {
                (mantissa, scale) = (divide(mantissa), scale - 1);
            }
        }
        self.mantissa = self.mantissa.checked_add(mantissa)?;
        Some(())
    }

    fn drop_place(&mut self) {
        (self.mantissa, self.scale) = (divide(self.mantissa), self.scale - 1);
    }

    /// The sum as a decimal, unless it is too large for one.
    pub(crate) fn decimal(mut self) -> Option<Decimal> {
        loop {
            match Decimal::try_from_i128_with_scale(self.mantissa, self.scale) {
                Ok(decimal) => return Some(decimal.normalize()),
                Err(_) if self.scale > 0 => self.drop_place(),
                Err(_) => return None,
            }
        }
    }
}

/// A tenth, rounded away from zero where it is halfway.
fn divide(mantissa: i128) -> i128 {
    mantissa / 10 + (mantissa % 10) / 5
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sum(texts: &[&str]) -> Option<String> {
        let mut sum = Sum::default();
        for text in texts {
            sum.add(Decimal::from_str_exact(text).unwrap())?;
        }
        sum.decimal().map(|it| it.to_string())
    }

    #[test]
    fn sums_are_exact() {
        let most = "79228162514264337593543950335";
        for (texts, expected) in [
            (&["0.1", "0.2", "-0.3"][..], Some("0")),
            (&["1", "0.0000000000000000000000000001"], Some("1.0000000000000000000000000001")),
            (&[most, "0.5", "-0.5"], Some(most)),
            (&[most, "1", "-1"], Some(most)),
            (&[most, "1"], None),
            (&["5741.876", "42.541", "-5784.417"], Some("0")),
            (
                &["33.333333333333333333333333333", "1000000000000"],
                Some("1000000000033.3333333333333333"),
            ),
            (&[], Some("0")),
        ] {
            assert_eq!(sum(texts).as_deref(), expected, "{texts:?}");
        }
        let mut sum = Sum::default();
        let [a, b] =
            ["0.1", "12345678901234567890.12345678"].map(|it| Decimal::from_str_exact(it).unwrap());
        sum.add(a).unwrap();
        sum.add(b).unwrap();
        sum.subtract(a).unwrap();
        assert_eq!(sum.decimal(), Some(b));
    }
}
