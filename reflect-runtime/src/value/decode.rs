use reflect_catalog::TimeForm;

use super::{Encode, Form, Kind, Mismatch, Storage, ValueRef};

/// A type that a column can be read as.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a type that a column can have",
    label = "not the type of a column",
    note = "implement `reflect_schema::ColumnType` for a type of your own"
)]
pub trait Decode: Sized {
    /// Not public API.
    #[doc(hidden)]
    const KIND: Kind = Kind::Plain;

    /// Not public API: bytes, which a column of text holds as the bytes of text.
    #[doc(hidden)]
    const BYTES: bool = false;

    /// Reads a stored value.
    ///
    /// # Errors
    /// When the value is none of this type.
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch>;
}

#[diagnostic::do_not_recommend]
impl<T: Decode> Decode for Option<T> {
    const KIND: Kind = T::KIND;
    const BYTES: bool = T::BYTES;

    #[inline]
    fn decode(value: ValueRef<'_>) -> Result<Self, Mismatch> {
        match value {
            ValueRef::Null => Ok(None),
            value => T::decode(value).map(Some),
        }
    }
}

/// Reads a value in the form in which the column that it is stored in has it.
#[inline]
pub(crate) fn decode_as<V: Decode + Encode>(
    value: ValueRef<'_>,
    storage: Storage,
) -> Result<V, Mismatch> {
    match storage.form {
        Form::Any => decode_stored(value, storage),
        Form::Exact => exact(value, storage),
        Form::Text => as_text(value),
        Form::NumberText => number_as_text(value),
    }
}

/// Reads a value; a date or time only if it has the form that all of its column have.
#[inline]
fn decode_stored<V: Decode>(value: ValueRef<'_>, storage: Storage) -> Result<V, Mismatch> {
    match storage.stored {
        _ if storage.text_bytes => bytes_of_text(value),
        TimeForm::Any => V::decode(value),
        form => decode_time(value, form),
    }
}

/// Reads text as its bytes. Other bytes are no text.
pub(crate) fn bytes_of_text<V: Decode>(value: ValueRef<'_>) -> Result<V, Mismatch> {
    match value {
        ValueRef::Text(bytes) => V::decode(ValueRef::Blob(bytes)),
        ValueRef::Null => V::decode(value),
        other => Err(Mismatch::new("text", other)),
    }
}

#[cfg(feature = "chrono")]
pub(crate) fn decode_time<V: Decode>(value: ValueRef<'_>, form: TimeForm) -> Result<V, Mismatch> {
    match V::KIND {
        Kind::Time(temporal) => super::time::decode_in(value, temporal, form),
        Kind::Plain | Kind::Decimal | Kind::Uuid => V::decode(value),
    }
}

#[cfg(not(feature = "chrono"))]
pub(crate) fn decode_time<V: Decode>(value: ValueRef<'_>, _: TimeForm) -> Result<V, Mismatch> {
    V::decode(value)
}

/// Reads a value that comes from no column alone, or from one that is not known.
#[inline]
pub(crate) fn decode_computed<V: Decode>(value: ValueRef<'_>) -> Result<V, Mismatch> {
    V::decode(value).or_else(|mismatch| match value {
        // Text may have become an integer in a column that SQLite does not take for text.
        ValueRef::Integer(_) => as_text(value).map_err(|_| mismatch),
        _ => Err(mismatch),
    })
}

/// Reads a value that other rows are found by: only if it would be written as it is stored.
fn exact<V: Decode + Encode>(stored: ValueRef<'_>, storage: Storage) -> Result<V, Mismatch> {
    let value = decode_stored(stored, storage)?;
    if storage.encode(&value).is_ok_and(|it| same_value(stored, it.as_ref())) {
        return Ok(value);
    }
    let expected = "a value in the form that is written, since rows are found by it";
    Err(Mismatch::new(expected, stored))
}

/// Reads an integer as text. Every other text that SQLite takes for a real number has become the
/// nearest one: it is lost.
fn as_text<V: Decode>(stored: ValueRef<'_>) -> Result<V, Mismatch> {
    match stored {
        ValueRef::Real(_) => Err(Mismatch::new("text", stored)),
        stored => number_as_text(stored),
    }
}

/// Reads a number as its text. An infinite one has none that would be a number again.
pub(crate) fn number_as_text<V: Decode>(stored: ValueRef<'_>) -> Result<V, Mismatch> {
    let text = match stored {
        ValueRef::Integer(value) => value.to_string(),
        ValueRef::Real(value) if value.is_finite() => format!("{value:?}"),
        _ => return V::decode(stored),
    };
    V::decode(ValueRef::Text(text.as_bytes()))
}

/// Equality as SQLite has it, which compares integers and reals as numbers.
fn same_value(a: ValueRef<'_>, b: ValueRef<'_>) -> bool {
    match (a, b) {
        #[expect(clippy::cast_precision_loss, reason = "doubles are compared")]
        #[expect(clippy::float_cmp, reason = "the very same number is asked for")]
        (ValueRef::Integer(integer), ValueRef::Real(real))
        | (ValueRef::Real(real), ValueRef::Integer(integer)) => integer as f64 == real,
        (a, b) => a == b,
    }
}

/// The check that a value can be read as the type of a column.
pub type Readable = fn(ValueRef<'_>, Storage) -> Result<(), Mismatch>;

/// Checks that a value can be read as a `T`, or as nothing.
///
/// # Errors
/// When it can't.
pub fn readable<T: Decode + Encode>(value: ValueRef<'_>, storage: Storage) -> Result<(), Mismatch> {
    decode_as::<Option<T>>(value, storage).map(drop)
}
