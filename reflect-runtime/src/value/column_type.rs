use reflect_catalog::Affinity;

use super::{Decode, Encode, Encoded, Kind, Mismatch, ValueRef};

/// A type of your own for a column: `types = { Invoice.Total => crate::Money }`.
///
/// It is stored as one of the types that columns have anyway.
///
/// ```
/// use reflect_schema::ColumnType;
///
/// #[derive(Debug, Clone, PartialEq)]
/// struct Celsius(f64);
///
/// impl ColumnType for Celsius {
///     type Stored = f64;
///
///     fn load(stored: f64) -> Result<Self, String> {
///         if stored < -273.15 {
///             return Err(format!("a temperature, found {stored}"));
///         }
///         Ok(Self(stored))
///     }
///
///     fn store(&self) -> f64 {
///         self.0
///     }
/// }
/// ```
pub trait ColumnType: Sized {
    /// The type that is in the database: `i64`, `f64`, `bool`, `String`, `Vec<u8>`, a decimal, a date or a UUID.
    type Stored: Decode + Encode;

    /// Makes the value from what is stored.
    ///
    /// # Errors
    /// The end of a sentence that begins with "expected": a right value, and the one that is there.
    fn load(stored: Self::Stored) -> Result<Self, String>;

    /// The value to store.
    fn store(&self) -> Self::Stored;
}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Decode for T {
    const KIND: Kind = T::Stored::KIND;
    const BYTES: bool = T::Stored::BYTES;

    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        T::load(T::Stored::decode(value)?).map_err(|expected| Mismatch::custom(&expected))
    }
}

#[diagnostic::do_not_recommend]
impl<T: ColumnType> Encode for T {
    fn encode(&self, affinity: Affinity) -> Result<Encoded<'_>, Mismatch> {
        Ok(Encoded::Owned(self.store().encode(affinity)?.into_value()))
    }

    fn is_null(&self) -> bool {
        self.store().is_null()
    }
}
