use std::fmt;
use std::hash::Hasher;
use std::str::FromStr;

use fnv::FnvHasher;
use rusqlite::types::Value;

use super::keys::Keys;
use super::node::{Body, From, Join, Source, Statement};
use super::render::render;
use crate::{Error, ErrorKind};

/// A position in the order of a query, from a [`Page`](super::Page).
///
/// It prints as text of letters, digits, `-` and `.`, which can be put into an address and parsed
/// again. It holds the values that the order has at that row, and a mark of the order, by which
/// [`after`](super::Query::after) knows a cursor of another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Cursor {
    mark: u32,
    pub(crate) values: Vec<Value>,
}

impl Cursor {
    pub(crate) fn new(body: &Body, values: Vec<Value>) -> Self {
        Self { mark: mark(body), values }
    }

    /// Whether it comes from a query with this order.
    pub(crate) fn fits(&self, body: &Body) -> bool {
        self.values.len() == body.order.len() && self.mark == mark(body)
    }
}

/// A hash of the order as it is written where nothing else is asked for: the same for whatever
/// filters, and in each run of a program.
fn mark(body: &Body) -> u32 {
    let nothing = || From::Keys(Keys::Rows { first: 0, rows: Vec::new() });
    let source = |source: &Source| {
        let from = match source.from {
            From::Table(step) | From::Found(step, _) | From::Previous(step) => From::Table(step),
            From::Results(_) | From::Keys(_) => nothing(),
        };
        Source { scope: source.scope, from, join: Join::First }
    };
    let mut bare = Body::new(nothing());
    bare.sources = body.sources.iter().map(source).collect();
    bare.groups.clone_from(&body.groups);
    bare.order.clone_from(&body.order);
    let bare = Statement { body: bare, columns: Vec::new() };
    // What can't be written is an error when the query itself is.
    let (sql, parameters) = render(&bare).unwrap_or_default();
    let mut hasher = FnvHasher::default();
    hasher.write(sql.as_bytes());
    for value in &parameters {
        hasher.write(Written(value).to_string().as_bytes());
    }
    let hash = hasher.finish();
    #[expect(clippy::cast_possible_truncation, reason = "folded into half its length")]
    let mark = (hash ^ (hash >> 32)) as u32;
    mark
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08x}", self.mark)?;
        self.values.iter().try_for_each(|value| write!(f, ".{}", Written(value)))
    }
}

struct Written<'v>(&'v Value);

impl fmt::Display for Written<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (kind, bytes) = match self.0 {
            Value::Null => return f.write_str("n"),
            Value::Integer(value) => return write!(f, "i{value}"),
            Value::Real(value) => return write!(f, "r{:016x}", value.to_bits()),
            Value::Text(value) => ("t", value.as_bytes()),
            Value::Blob(value) => ("b", value.as_slice()),
        };
        f.write_str(kind)?;
        bytes.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let mut parts = text.split('.');
        let mark = parts.next().and_then(|mark| u32::from_str_radix(mark, 16).ok());
        let values = parts.map(value).collect::<Option<Vec<_>>>();
        let cursor = mark.zip(values).map(|(mark, values)| Self { mark, values });
        // Only what was printed: no other way to write the same numbers.
        cursor.filter(|cursor| cursor.to_string() == text).ok_or_else(|| {
            let mistake = "is not the text of one".to_owned();
            Error::new(ErrorKind::Cursor { mistake })
        })
    }
}

fn value(text: &str) -> Option<Value> {
    let (kind, rest) = text.split_at_checked(1)?;
    Some(match kind {
        "n" => Value::Null,
        "i" => Value::Integer(rest.parse().ok()?),
        "r" => {
            let value = f64::from_bits(u64::from_str_radix(rest, 16).ok()?);
            // SQLite would take it for NULL.
            (!value.is_nan()).then_some(Value::Real(value))?
        }
        "t" => Value::Text(String::from_utf8(bytes(rest)?).ok()?),
        "b" => Value::Blob(bytes(rest)?),
        _ => return None,
    })
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let pairs = hexadecimal.as_bytes().chunks(2);
    pairs.map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}
