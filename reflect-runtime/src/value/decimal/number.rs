use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

use super::to_real;
use crate::value::Value;

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
