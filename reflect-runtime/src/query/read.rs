//! Reading the rows of a query.

use rusqlite::types::{Value, ValueRef};

use super::node::{Node, Place};
use super::{Nature, Nullability, Scope, Step, orphan::Paths};
use crate::def::TableDef;
use crate::row::{Row, decode_as, decode_computed};
use crate::{Decode, Encode, Error, ErrorKind, Mismatch, Result, Table};

/// The columns of a statement: those that a selection names, and then those that tell whether every
/// row is there that the schema promises.
#[doc(hidden)]
#[derive(Debug, Default)]
pub struct Plan {
    pub(crate) columns: Vec<Node>,
    pub(crate) paths: Paths,
}

impl Plan {
    pub(crate) fn column(&mut self, place: Place) {
        self.columns.push(Node::Place(place));
        if let Place::Column { scope, step, .. } = place {
            self.paths.add(scope, step);
        }
    }

    /// A column of a key that nested rows are found by.
    pub(crate) fn key(&mut self, node: &Node) {
        match node {
            Node::Place(place) => self.column(*place),
            node => self.expression(node.clone()),
        }
    }

    pub(crate) fn expression(&mut self, node: Node) {
        self.paths.add_those_of(&node);
        self.columns.push(node);
    }

    pub(crate) fn row(&mut self, scope: Scope, step: &'static Step) {
        let columns = (0..).zip(step.table.columns);
        let places = columns.map(|(index, _)| Place::Column { scope, step, index });
        self.columns.extend(places.map(Node::Place));
        self.paths.add(scope, step);
    }
}

/// A row of the result, read from left to right.
#[doc(hidden)]
#[derive(Debug)]
pub struct Reader<'r, 'k> {
    row: &'r rusqlite::Row<'r>,
    at: usize,
    /// For each nested selection the keys of the rows so far.
    keys: &'k mut Vec<Vec<Vec<Value>>>,
    nested: usize,
}

impl<'r, 'k> Reader<'r, 'k> {
    pub(crate) fn new(
        row: &'r rusqlite::Row<'r>,
        at: usize,
        keys: &'k mut Vec<Vec<Vec<Value>>>,
    ) -> Self {
        Self { row, at, keys, nested: 0 }
    }

    fn next(&mut self) -> ValueRef<'r> {
        let value = self.row.get_ref(self.at).unwrap_or(ValueRef::Null);
        self.at += 1;
        value
    }

    #[inline]
    pub(crate) fn column<T: Decode + Encode, N: Nullability>(
        &mut self,
        place: Place,
    ) -> Result<N::Of<T>> {
        let Some(storage) = place.storage() else {
            return self.computed::<T, N>(|| place.nature());
        };
        optional::<T, N>(self.next(), |value| decode_as(value, storage)).map_err(|mismatch| {
            match place.column() {
                Some((table, index)) => unfit(table, index, mismatch),
                None => Error::new(ErrorKind::DecodeResult { position: self.at, mismatch }),
            }
        })
    }

    #[inline]
    pub(crate) fn expression<T: Decode, N: Nullability>(&mut self) -> Result<N::Of<T>> {
        self.computed::<T, N>(|| Nature::UNKNOWN)
    }

    /// An expression, of which something may be known if it is a decimal.
    #[inline]
    pub(crate) fn computed<T: Decode, N: Nullability>(
        &mut self,
        nature: impl FnOnce() -> Nature,
    ) -> Result<N::Of<T>> {
        let mut value = self.next();
        if T::DECIMAL
            && let ValueRef::Real(real) = value
        {
            value = ValueRef::Real(nature().rounded(real));
        }
        optional::<T, N>(value, decode_computed)
            .map_err(|mismatch| Error::new(ErrorKind::DecodeResult { position: self.at, mismatch }))
    }

    #[inline]
    pub(crate) fn row<T: Table, N: Nullability>(
        &mut self,
        step: &'static Step,
    ) -> Result<N::Of<T>> {
        let first = self.at;
        self.at += T::DEF.columns.len();
        if N::NULLABLE && !self.is_there(step, first) {
            // A nullable kind has a value for what is missing.
            if let Some(none) = N::from_option(None) {
                return Ok(none);
            }
        }
        let row = T::read(&Row::at(self.row, T::DEF, first))?;
        N::from_option(Some(row)).ok_or_else(|| Error::new(ErrorKind::NotOne { found: 0 }))
    }

    /// Whether a row was joined: the columns that join it tell, or any column.
    fn is_there(&self, step: &Step, first: usize) -> bool {
        let is_null =
            |index: usize| matches!(self.row.get_ref(first + index), Ok(ValueRef::Null) | Err(_));
        match step.key() {
            Some(key) => !key.iter().any(|&index| is_null(index)),
            None => !(0..step.table.columns.len()).all(is_null),
        }
    }

    /// Keeps the key of nested rows for later.
    pub(crate) fn key(&mut self, length: usize) -> Result<()> {
        let key = (0..length).map(|_| Value::decode(self.next()));
        let key = key.collect::<Result<Vec<_>, Mismatch>>();
        let key = key.map_err(|mismatch| {
            Error::new(ErrorKind::DecodeResult { position: self.at, mismatch })
        })?;
        if self.keys.len() == self.nested {
            self.keys.push(Vec::new());
        }
        self.keys[self.nested].push(key);
        self.nested += 1;
        Ok(())
    }
}

/// What nested selections need to be filled: the keys, in the order of the selections.
#[doc(hidden)]
#[derive(Debug)]
pub struct Nest<'c> {
    pub(crate) handle: crate::Handle<'c>,
    pub(crate) keys: std::vec::IntoIter<Vec<Vec<Value>>>,
}

#[inline]
fn optional<T: Decode, N: Nullability>(
    value: ValueRef<'_>,
    decode: impl FnOnce(ValueRef<'_>) -> Result<T, Mismatch>,
) -> Result<N::Of<T>, Mismatch> {
    let decoded = match value {
        ValueRef::Null if N::NULLABLE => None,
        value => Some(decode(value)?),
    };
    N::from_option(decoded).ok_or_else(|| Mismatch::new("a value", value))
}

#[cold]
fn unfit(table: &'static TableDef, index: usize, mismatch: Mismatch) -> Error {
    let (table, column) = (table.name, table.columns[index].0);
    Error::new(ErrorKind::Decode { table, column, row: None, mismatch })
}
