use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::{key, read_alike, real, to_real};
use crate::value::{Decode, Value, ValueRef};

/// A decimal as SQLite computes and compares it best: equal ones are the same value. A number if that
/// has all of its digits, else text.
pub(crate) fn number(decimal: Decimal) -> Value {
    let decimal = decimal.normalize();
    if decimal.scale() == 0
        && let Some(integer) = decimal.to_i64()
    {
        return Value::Integer(integer);
    }
    to_real(decimal).map_or_else(|| Value::Text(decimal.to_string()), Value::Real)
}

/// A stored value as the number that it is read as.
pub(crate) enum Canonical {
    /// That is the value itself.
    Itself,
    Number(Value),
    /// It is no decimal.
    None,
}

/// A stored value as the number that it is read as.
#[inline]
pub(crate) fn canonical(value: ValueRef<'_>) -> Canonical {
    match value {
        ValueRef::Integer(_) => Canonical::Itself,
        ValueRef::Real(value) if real::is_exact(value) => Canonical::Itself,
        value => Decimal::decode(value).map_or(Canonical::None, |it| Canonical::Number(number(it))),
    }
}

/// A decimal as the number that it is read as.
pub(crate) fn number_of(value: Value) -> Value {
    match canonical((&value).into()) {
        Canonical::Number(number) => number,
        Canonical::Itself | Canonical::None => value,
    }
}

/// The bytes that a decimal is sorted by. What is no decimal stays as it is.
pub(crate) fn key_of(value: Value) -> Value {
    match Decimal::decode((&value).into()) {
        Ok(decimal) => Value::Blob(key(decimal).to_vec()),
        Err(_) => value,
    }
}

/// The smallest and the greatest number that is read as this one, if all between them are.
pub(crate) fn range_of(value: &Value) -> Option<(f64, f64)> {
    // Between two neighbours of 15 digits that are greater there are integers, which are exact.
    const MOST: i64 = 1_000_000_000_000_000;
    let decimal = Decimal::decode(value.into()).ok()?;
    if decimal.abs() >= Decimal::from(MOST) { None } else { read_alike(decimal) }
}
