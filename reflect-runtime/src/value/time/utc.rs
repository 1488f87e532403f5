//! Moments in UTC: what is stored without a zone is in UTC anyway.

use chrono::{DateTime, NaiveDateTime, Utc};
use reflect_catalog::Affinity;

use crate::value::{Decode, Encode, Encoded, Kind, Mismatch, ValueRef};

impl Decode for DateTime<Utc> {
    const KIND: Kind = NaiveDateTime::KIND;

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        NaiveDateTime::decode(value).map(|it| it.and_utc())
    }
}

impl Encode for DateTime<Utc> {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(Encoded::Owned(self.naive_utc().encode(affinity)?.into_value()))
    }
}

#[cfg(test)]
pub(super) mod tests {
    use chrono::TimeDelta;
    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;

    use super::*;

    /// Seconds of the years 0 to 9999 without its last two days, and nanoseconds.
    pub(in crate::value::time) fn any_moment() -> impl Strategy<Value = NaiveDateTime> {
        (-62_167_219_200_i64..253_402_128_000, 0_u32..1_000_000_000).prop_map(|(seconds, rest)| {
            // Most are written without a fraction, or a short one.
            let rest = [0, rest / 1_000_000 * 1_000_000, rest][rest as usize % 3];
            NaiveDateTime::default()
                + TimeDelta::seconds(seconds)
                + TimeDelta::nanoseconds(rest.into())
        })
    }

    #[test]
    fn a_moment_in_utc_is_read_and_written_as_one_without_a_zone() {
        let checked = TestRunner::default().run(&any_moment(), |moment| {
            let written = moment.and_utc().encode(Affinity::Text).unwrap().into_value();
            prop_assert_eq!(&written, &moment.encode(Affinity::Text).unwrap().into_value());
            prop_assert_eq!(DateTime::<Utc>::decode((&written).into()), Ok(moment.and_utc()));
            Ok(())
        });
        checked.unwrap();
    }
}
