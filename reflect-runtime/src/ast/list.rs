//! Long lists of values as rows that a statement has as one parameter, or few.

use std::fmt::Write;
use std::sync::Arc;

use reflect_catalog::json;

use super::{Body, Chain, ColumnRef, Expr, Func, Keys, Select, TableFactor};
use crate::value::Value;

/// The longest list of which each value is a parameter. Beyond it, SQLite takes the text of one
/// parameter apart sooner than it prepares a statement that differs with the length of the list; and a
/// statement has room for 32,766 parameters.
const SHORT: usize = 100;

impl Expr {
    /// The first operand is among the others, as they are to be compared.
    pub(crate) fn contained(negated: bool, operands: Vec<Self>) -> Self {
        if operands.len() <= SHORT + 1 {
            return Self::In { negated, operands };
        }
        let mut operands = operands.into_iter();
        let Some(operand) = operands.next() else { return Self::always() };
        let (mut lists, mut others) = (Vec::<List>::new(), Vec::new());
        for item in operands {
            match constant(item) {
                Ok((form, value)) => match lists.iter_mut().find(|it| it.form == form) {
                    Some(list) => list.values.push(value),
                    None => lists.push(List { form, values: vec![value] }),
                },
                Err(other) => others.push(other),
            }
        }
        let values = lists.into_iter().map(|list| {
            let select = Box::new(list.select());
            Self::InSelect { negated, operand: Box::new(operand.clone()), select }
        });
        let mut parts: Vec<_> = values.collect();
        if !others.is_empty() {
            let operands = std::iter::once(operand).chain(others).collect();
            parts.push(Self::In { negated, operands });
        }
        if parts.len() == 1
            && let Some(part) = parts.pop()
        {
            return part;
        }
        Self::Chain(if negated { Chain::And } else { Chain::Or }, parts)
    }
}

/// Values that are compared in the same form.
struct List {
    /// The function that each is compared by.
    form: Option<Func>,
    values: Vec<Value>,
}

impl List {
    /// The values as a query, each in the form in which a single one would be compared.
    fn select(self) -> Select {
        let body = Body::new(TableFactor::Keys(Keys::List(self.values.into())));
        let value = Expr::Column(ColumnRef::result(body.scope(), 0));
        let value = match self.form {
            None => value,
            Some(func) => Expr::Func(func, vec![value]),
        };
        Select { body, columns: vec![value] }
    }
}

/// A value of a list and its form, or what is no value.
fn constant(item: Expr) -> Result<(Option<Func>, Value), Expr> {
    match item {
        Expr::Value(value) | Expr::Decimal(value) => Ok((None, value)),
        Expr::Func(func, mut arguments) => {
            if let [Expr::Value(value) | Expr::Decimal(value)] = arguments.as_mut_slice() {
                return Ok((Some(func), std::mem::take(value)));
            }
            Err(Expr::Func(func, arguments))
        }
        other => Err(other),
    }
}

/// Values by the way in which a statement can have them, none of which changes them.
#[derive(Debug, Default)]
pub(crate) struct Carried {
    /// Integers, and texts without NUL: a JSON array.
    pub(crate) json: Option<String>,
    /// Fractions: a JSON array of `[integer, shift, shift]`, of which each is the integer divided by two
    /// powers of two.
    pub(crate) reals: Option<String>,
    /// Blobs, one after the other, and a JSON array of `[position, length]` in them.
    pub(crate) blobs: Option<(Vec<u8>, String)>,
    /// The same for texts.
    pub(crate) texts: Option<(Vec<u8>, String)>,
    /// All others: a parameter for each.
    pub(crate) others: Vec<Value>,
}

impl Select {
    /// The values that it has as rows, if it is a list of values.
    pub(crate) fn list(&self) -> Option<&[Value]> {
        match &self.body.sources[0].factor {
            TableFactor::Keys(Keys::List(values)) => Some(values),
            _ => None,
        }
    }
}

impl Carried {
    /// The most parameters that a statement has for these values.
    pub(super) fn most_parameters(values: &[Value]) -> usize {
        6 + values.iter().filter(|it| matches!(it, Value::Real(_))).count()
    }

    pub(crate) fn new(values: &Arc<[Value]>) -> Self {
        let mut carried = Self::default();
        for value in &**values {
            match value {
                Value::Integer(value) => push(&mut carried.json, &value.to_string()),
                // SQLite's texts end at a NUL where they come from JSON.
                Value::Text(text) if text.contains('\0') => {
                    push_bytes(&mut carried.texts, text.as_bytes());
                }
                Value::Text(text) => push(&mut carried.json, &json::string(text)),
                Value::RawText(text) => push_bytes(&mut carried.texts, text),
                Value::Blob(bytes) => push_bytes(&mut carried.blobs, bytes),
                Value::Real(real) => match quotient(*real) {
                    Some((integer, [a, b])) => {
                        push(&mut carried.reals, &format!("[{integer},{a},{b}]"));
                    }
                    None => carried.others.push(value.clone()),
                },
                Value::Null => carried.others.push(Value::Null),
            }
        }
        let lists = [&mut carried.json, &mut carried.reals].into_iter().flatten();
        lists.for_each(|it| it.push(']'));
        let bytes = [&mut carried.blobs, &mut carried.texts].into_iter().flatten();
        bytes.for_each(|(_, it)| it.push(']'));
        carried
    }
}

fn push(list: &mut Option<String>, item: &str) {
    let list = list.get_or_insert_default();
    list.push(if list.is_empty() { '[' } else { ',' });
    list.push_str(item);
}

fn push_bytes(list: &mut Option<(Vec<u8>, String)>, item: &[u8]) {
    let (bytes, places) = list.get_or_insert_default();
    places.push(if places.is_empty() { '[' } else { ',' });
    // Writing to a string does not fail.
    let _ = write!(places, "[{},{}]", bytes.len() + 1, item.len());
    bytes.extend(item);
}

/// A real as an integer divided by two powers of two, none of which has to be rounded.
fn quotient(real: f64) -> Option<(i64, [u32; 2])> {
    const MOST: u32 = 62;
    let bits = real.to_bits();
    let exponent = i32::try_from(bits >> 52 & 0x7ff).ok()?;
    // Neither zero or what is smaller than the others, nor infinite or no number.
    if exponent == 0 || exponent == 0x7ff {
        return (bits == 0).then_some((0, [0, 0]));
    }
    let mantissa = i64::try_from(bits & ((1 << 52) - 1) | 1 << 52).ok()?;
    let (zeros, shift) = (mantissa.trailing_zeros(), 1075 - exponent);
    let shift = shift - i32::try_from(zeros).ok()?;
    let integer = if real < 0.0 { -(mantissa >> zeros) } else { mantissa >> zeros };
    match u32::try_from(shift) {
        Ok(shift) if shift <= 2 * MOST => {
            let first = shift.min(MOST);
            Some((integer, [first, shift - first]))
        }
        Ok(_) => None,
        // A whole number, which is exact as long as it is no longer than the mantissa.
        Err(_) => {
            let left = shift.unsigned_abs();
            let bits = 64 - integer.unsigned_abs().leading_zeros();
            (bits + left <= 53).then(|| (integer << left, [0, 0]))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::quotient;

    #[test]
    fn reals_are_quotients() {
        let cases =
            [0.0, 1.0, -1.0, 0.99, 0.1 + 0.2, 1e15, -123.456, 1e-9, 4.0, 9_007_199_254_740_991.0];
        for real in cases {
            let (integer, shifts) = quotient(real).unwrap();
            #[expect(clippy::cast_precision_loss, reason = "it has 53 bits at most")]
            let read = shifts.iter().fold(integer as f64, |it, shift| it / (1_u64 << shift) as f64);
            assert_eq!(read.to_bits(), real.to_bits(), "{real}");
        }
        for real in [-0.0, 1e300, 1e-300, f64::INFINITY, f64::NAN, f64::MIN_POSITIVE / 2.0] {
            assert_eq!(quotient(real), None, "{real}");
        }
    }
}
