use reflect_catalog::Affinity;

use super::{Decode, Encode, Encoded, Mismatch, ValueRef};

impl Decode for i64 {
    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Integer(value) => Ok(value),
            other => Err(Mismatch::new("an integer", other)),
        }
    }
}

impl Encode for i64 {
    fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok((*self).into())
    }
}

macro_rules! integers {
    ($($integer:ident $expected:literal;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl Decode for $integer {
            #[inline]
            fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
                let integer = i64::decode(value)?;
                integer.try_into().map_err(|_| Mismatch::new($expected, value))
            }
        }

        #[diagnostic::do_not_recommend]
        impl Encode for $integer {
            fn encode(&self, _: Affinity) -> Result<Encoded<'_>, Mismatch> {
                let integer = i64::try_from(*self);
                Ok(integer.map_err(|_| Mismatch::of_value("a 64-bit integer", self))?.into())
            }
        }
    )*};
}

integers! {
    i8 "an integer of 8 bits";
    i16 "an integer of 16 bits";
    i32 "an integer of 32 bits";
    u8 "an unsigned integer of 8 bits";
    u16 "an unsigned integer of 16 bits";
    u32 "an unsigned integer of 32 bits";
    u64 "an unsigned integer";
    isize "an integer of this machine";
    usize "an unsigned integer of this machine";
}
