//! JSON: what snapshots are written in, and values that a statement has as one parameter. Our own, because
//! everyone who uses the library compiles it.

mod read;
mod write;

use std::borrow::Cow;
use std::fmt;

pub use read::parse;
pub(crate) use write::Writer;
pub use write::string;

/// A value, and where it begins in its text.
#[derive(Debug, Clone, PartialEq)]
pub struct Node<'t> {
    /// The value.
    pub value: Json<'t>,
    /// The position of its first byte.
    pub start: usize,
}

/// A value.
#[derive(Debug, Clone, PartialEq)]
pub enum Json<'t> {
    /// `null`
    Null,
    /// `true` or `false`
    Bool(bool),
    /// A number as it is written.
    Number(&'t str),
    /// A string.
    String(Cow<'t, str>),
    /// The values of a list.
    Array(Vec<Node<'t>>),
    /// The names and values of an object, in their order; a name may be there twice.
    Object(Vec<(Cow<'t, str>, Node<'t>)>),
}

/// The reason why a text is not what it should be, and the place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JsonError {
    message: String,
    line: usize,
    column: usize,
}

impl JsonError {
    pub(crate) fn new(message: impl Into<String>, text: &str, position: usize) -> Self {
        let before = text.get(..position).unwrap_or(text);
        let start = before.rfind('\n').map_or(0, |it| it + 1);
        let (line, column) = (1 + before.matches('\n').count(), 1 + before.len() - start);
        Self { message: message.into(), line, column }
    }
}

impl fmt::Display for JsonError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { message, line, column } = self;
        write!(f, "{message} at line {line} column {column}")
    }
}

impl std::error::Error for JsonError {}
