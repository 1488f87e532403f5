//! Decimals, computed as Rust does. A result is a number if that has all of its digits, else text.

use rusqlite::functions::{Aggregate, Context, WindowAggregate};
use rusqlite::types::ToSqlOutput;
use rusqlite::{Connection, Error, Result};
use rust_decimal::{Decimal, RoundingStrategy};

use super::{FLAGS, failed};
use crate::ast::Otherwise;
use crate::value::{self, Canonical, Decode, Sum, Value, ValueRef};

type Unary = fn(Decimal) -> Value;
type Binary = fn(Decimal, Decimal) -> Option<Decimal>;

const UNARY: [(&str, Unary); 4] = [
    ("reflect_negate", |it| value::number(-it)),
    ("reflect_abs", |it| value::number(it.abs())),
    ("reflect_sign", |it| Value::Integer(sign(it))),
    ("reflect_decimal_text", |it| Value::Text(it.normalize().to_string())),
];

const BINARY: [(&str, Binary); 3] = [
    ("reflect_add", Decimal::checked_add),
    ("reflect_subtract", Decimal::checked_sub),
    ("reflect_multiply", Decimal::checked_mul),
];

fn sign(decimal: Decimal) -> i64 {
    if decimal.is_zero() { 0 } else { 1 - 2 * i64::from(decimal.is_sign_negative()) }
}

pub(super) fn register(conn: &Connection) -> Result<()> {
    for (name, compute) in UNARY {
        conn.create_scalar_function(name, 1, FLAGS, move |context| {
            Ok(argument(context, 0)?.map_or(Value::Null, compute))
        })?;
    }
    for (name, compute) in BINARY {
        conn.create_scalar_function(name, 2, FLAGS, move |context| {
            let operands = (argument(context, 0)?, argument(context, 1)?);
            let (Some(a), Some(b)) = operands else { return Ok(Value::Null) };
            compute(a, b).map(value::number).ok_or_else(too_large)
        })?;
    }
    conn.create_scalar_function("reflect_divide", 2, FLAGS, |context| {
        match (argument(context, 0)?, argument(context, 1)?) {
            (Some(a), Some(b)) if !b.is_zero() => {
                a.checked_div(b).map(value::number).ok_or_else(too_large)
            }
            _ => Ok(Value::Null),
        }
    })?;
    conn.create_scalar_function("reflect_round", 2, FLAGS, |context| {
        let places = u32::try_from(context.get::<i64>(1)?).unwrap_or(u32::MAX);
        let round =
            |it: Decimal| it.round_dp_with_strategy(places, RoundingStrategy::MidpointAwayFromZero);
        Ok(argument(context, 0)?.map_or(Value::Null, |it| value::number(round(it))))
    })?;
    conn.create_scalar_function("reflect_decimal_number", 1, FLAGS, |context| {
        match argument(context, 0)?.map_or(Value::Null, value::number) {
            Value::Text(digits) => Err(failed(&format!(
                "a column of numbers keeps at most 15 significant digits of a decimal, found {digits}"
            ))),
            number => Ok(number),
        }
    })?;
    register_forms(conn)?;
    conn.create_window_function("reflect_sum", 1, FLAGS, Total { average: false })?;
    conn.create_window_function("reflect_avg", 1, FLAGS, Total { average: true })
}

/// The forms in which decimals are compared, and for what is none NULL or the value itself.
fn register_forms(conn: &Connection) -> Result<()> {
    for (name, otherwise) in
        [("reflect_decimal", Otherwise::Null), ("reflect_decimal_or_value", Otherwise::Itself)]
    {
        conn.create_scalar_function(name, 1, FLAGS, move |context| {
            Ok(match (value::canonical_decimal(context.get_raw(0).into()), otherwise) {
                (Canonical::Itself, _) | (Canonical::None, Otherwise::Itself) => {
                    ToSqlOutput::Arg(0)
                }
                (Canonical::Number(number), _) => owned(number),
                (Canonical::None, Otherwise::Null) => owned(Value::Null),
            })
        })?;
    }
    for (name, otherwise) in [
        ("reflect_decimal_key", Otherwise::Null),
        ("reflect_decimal_key_or_value", Otherwise::Itself),
    ] {
        conn.create_scalar_function(name, 1, FLAGS, move |context| {
            let key = Decimal::decode(context.get_raw(0).into()).map(value::key);
            Ok(match (key, otherwise) {
                (Ok(key), _) => owned(Value::Blob(key.to_vec())),
                (Err(_), Otherwise::Itself) => ToSqlOutput::Arg(0),
                (Err(_), Otherwise::Null) => owned(Value::Null),
            })
        })?;
    }
    conn.create_scalar_function("reflect_decimal_of_key", 1, FLAGS, |context| {
        let decimal = match ValueRef::from(context.get_raw(0)) {
            ValueRef::Blob(key) => value::from_key(key),
            _ => None,
        };
        Ok(decimal.map_or(ToSqlOutput::Arg(0), |it| owned(value::number(it))))
    })
}

/// A number or a text of Rust's own.
fn owned(value: Value) -> ToSqlOutput<'static> {
    ToSqlOutput::Owned(match value {
        Value::Integer(value) => value.into(),
        Value::Real(value) => value.into(),
        Value::Text(value) => value.into(),
        Value::RawText(bytes) | Value::Blob(bytes) => bytes.into(),
        Value::Null => rusqlite::types::Value::Null,
    })
}

#[inline]
fn argument(context: &Context<'_>, index: usize) -> Result<Option<Decimal>> {
    let value = ValueRef::from(context.get_raw(index));
    <Option<Decimal>>::decode(value).map_err(|mismatch| failed(&mismatch.to_string()))
}

#[cold]
fn too_large() -> Error {
    failed("the result is too large for a decimal")
}

/// The sum of decimals, or their average.
struct Total {
    average: bool,
}

/// A sum, and of how many values.
#[derive(Default)]
struct Values {
    sum: Sum,
    count: u64,
}

impl Total {
    fn result(&self, values: Option<&Values>) -> Result<Value> {
        let Some(values) = values.filter(|it| it.count > 0) else { return Ok(Value::Null) };
        let sum = values.sum.decimal();
        let result =
            if self.average { sum.and_then(|it| it.checked_div(values.count.into())) } else { sum };
        result.map(value::number).ok_or_else(too_large)
    }
}

impl Aggregate<Values, Value> for Total {
    fn init(&self, _: &mut Context<'_>) -> Result<Values> {
        Ok(Values::default())
    }

    fn step(&self, context: &mut Context<'_>, values: &mut Values) -> Result<()> {
        if let Some(decimal) = argument(context, 0)? {
            values.sum.add(decimal).ok_or_else(too_large)?;
            values.count += 1;
        }
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, values: Option<Values>) -> Result<Value> {
        self.result(values.as_ref())
    }
}

impl WindowAggregate<Values, Value> for Total {
    fn value(&self, values: Option<&mut Values>) -> Result<Value> {
        self.result(values.as_deref())
    }

    fn inverse(&self, context: &mut Context<'_>, values: &mut Values) -> Result<()> {
        if let Some(decimal) = argument(context, 0)? {
            values.sum.subtract(decimal).ok_or_else(too_large)?;
            values.count -= 1;
        }
        Ok(())
    }
}
