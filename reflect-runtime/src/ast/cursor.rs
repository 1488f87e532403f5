use std::fmt;
use std::str::FromStr;

use reflect_catalog::fnv1a;

use super::Body;
use super::shape::Shape;
use super::written::{Written, parse};
use crate::error::{Error, ErrorKind};
use crate::value::Value;

/// The number of the form of cursors. It changes with the form of their text and with the hash of an
/// order ([`Shape`]): cursors are in addresses that are stored somewhere.
const FORMAT: u8 = 2;

/// A position in the order of a query, from a [`RowPage`](crate::query::RowPage).
///
/// It prints as text of letters, digits, `-` and `.`, which can be put into an address and parsed
/// again. It holds the values that the order has at that row, and a mark of the order, by which
/// [`after`](crate::Query::after) knows a cursor of another one.
#[derive(Debug, Clone, PartialEq)]
pub struct Cursor {
    mark: u32,
    pub(crate) values: Vec<Value>,
}

impl Cursor {
    pub(crate) fn new(body: &Body, values: Vec<Value>) -> Self {
        Self { mark: mark(body), values }
    }

    /// Tells if it comes from a query with this order.
    pub(crate) fn fits(&self, body: &Body) -> bool {
        self.values.len() == body.order.len() && self.mark == mark(body)
    }
}

/// A hash of the order as a tree: the same for whatever filters, and in each run of a program.
fn mark(body: &Body) -> u32 {
    let hash = fnv1a([Shape::of_order(body)]);
    #[expect(clippy::cast_possible_truncation, reason = "folded into half its length")]
    let mark = (hash ^ (hash >> 32)) as u32;
    mark
}

impl fmt::Display for Cursor {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{FORMAT}.{:08x}", self.mark)?;
        self.values.iter().try_for_each(|value| write!(f, ".{}", Written(value)))
    }
}

impl FromStr for Cursor {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        let invalid = |mistake: &str| Error::new(ErrorKind::Cursor { mistake: mistake.to_owned() });
        let mut parts = text.split('.');
        let format = parts.next().and_then(|format| format.parse::<u8>().ok());
        if format.is_some_and(|it| it != FORMAT) {
            return Err(invalid("is of another version of this program"));
        }
        let mark = parts.next().and_then(|mark| u32::from_str_radix(mark, 16).ok());
        let values = parts.map(parse).collect::<Option<Vec<_>>>();
        let cursor = mark.zip(values).map(|(mark, values)| Self { mark, values });
        // Only text that was printed: no other way to write the same numbers.
        let cursor = cursor.filter(|cursor| cursor.to_string() == text);
        cursor.ok_or_else(|| invalid("is not the text of one"))
    }
}
