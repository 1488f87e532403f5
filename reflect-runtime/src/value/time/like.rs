//! Types that are read and written as those of chrono, so that one set of rules holds for all.

use reflect_catalog::Affinity;

use crate::value::{Decode, Encode, Encoded, Mismatch, ValueRef};

/// A type that has the same values as one of chrono, or some of them.
pub(super) trait Like: Sized {
    type Chrono: Decode + Encode;

    /// Nothing for what the type has no room for.
    fn from_chrono(value: Self::Chrono) -> Option<Self>;

    /// Nothing for what chrono has no room for.
    fn to_chrono(&self) -> Option<Self::Chrono>;
}

pub(super) fn decode<T: Like>(value: ValueRef<'_>) -> Result<T, Mismatch> {
    let found = T::from_chrono(T::Chrono::decode(value)?);
    found.ok_or_else(|| Mismatch::new("a date or time that the type in Rust has room for", value))
}

pub(super) fn encode<T: Like>(value: &T, affinity: Affinity) -> Result<Encoded<'static>, Mismatch> {
    let Some(value) = value.to_chrono() else {
        return Err(Mismatch::custom("a year from 0000 to 9999"));
    };
    Ok(Encoded::Owned(value.encode(affinity)?.into_value()))
}

macro_rules! like {
    ($($type:ty)*) => {$(
        impl $crate::value::Decode for $type {
            const KIND: $crate::value::Kind =
                <<Self as super::like::Like>::Chrono as $crate::value::Decode>::KIND;

            fn decode(
                value: $crate::value::ValueRef<'_>,
            ) -> Result<Self, $crate::value::Mismatch> {
                super::like::decode(value)
            }
        }

        impl $crate::value::Encode for $type {
            fn encode(
                &self,
                affinity: reflect_catalog::Affinity,
            ) -> Result<$crate::value::Encoded<'_>, $crate::value::Mismatch> {
                super::like::encode(self, affinity)
            }
        }
    )*};
}

pub(super) use like;

#[cfg(test)]
pub(super) mod tests {
    use std::fmt::Debug;

    use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};
    use proptest::prelude::*;
    use proptest::test_runner::TestRunner;

    use super::*;
    use crate::value::time::utc::tests::any_moment;

    fn check<T>(given: &T::Chrono) -> Result<(), TestCaseError>
    where
        T: Like + Decode + Encode + Debug + PartialEq,
    {
        let written = given.encode(Affinity::Text).unwrap().into_value();
        let read =
            T::decode((&written).into()).map_err(|it| TestCaseError::fail(it.to_string()))?;
        prop_assert_eq!(T::KIND, T::Chrono::KIND);
        prop_assert_eq!(read.encode(Affinity::Text).unwrap().into_value(), written);
        Ok(())
    }

    pub(in crate::value::time) fn moments<D, T, M>()
    where
        D: Like<Chrono = NaiveDate> + Decode + Encode + Debug + PartialEq,
        T: Like<Chrono = NaiveTime> + Decode + Encode + Debug + PartialEq,
        M: Like<Chrono = NaiveDateTime> + Decode + Encode + Debug + PartialEq,
    {
        let checked = TestRunner::default().run(&any_moment(), |moment| {
            check::<D>(&moment.date())?;
            check::<T>(&moment.time())?;
            check::<M>(&moment)
        });
        checked.unwrap();
    }

    pub(in crate::value::time) fn instants<I>()
    where
        I: Like<Chrono = DateTime<Utc>> + Decode + Encode + Debug + PartialEq,
    {
        TestRunner::default().run(&any_moment(), |moment| check::<I>(&moment.and_utc())).unwrap();
    }
}
