//! Reading the rows of a query.

use super::nest::NestedKeys;
use crate::ast::{ColumnRef, Facts, Textual};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Nullability, Row, Step, Table, TableDef, missing};
use crate::value::{
    Decode, Encode, Kind, Mismatch, ValueRef, bytes_of_text, decode_as, decode_computed,
    decode_time, number_as_text,
};

/// A row of the result, read from left to right.
#[doc(hidden)]
#[derive(Debug)]
pub struct Reader<'r, 'k> {
    row: &'r [ValueRef<'r>],
    at: usize,
    keys: &'k mut NestedKeys,
    nested: usize,
}

impl<'r, 'k> Reader<'r, 'k> {
    pub(crate) fn new(row: &'r [ValueRef<'r>], at: usize, keys: &'k mut NestedKeys) -> Self {
        Self { row, at, keys, nested: 0 }
    }

    #[inline]
    fn next(&mut self) -> Result<ValueRef<'r>> {
        let Some(value) = self.row.get(self.at) else {
            return Err(missing(self.at, self.row.len()));
        };
        self.at += 1;
        Ok(*value)
    }

    #[inline]
    pub(crate) fn column<T: Decode + Encode, N: Nullability>(
        &mut self,
        column: ColumnRef,
    ) -> Result<N::Of<T>> {
        let Some(storage) = column.storage() else {
            return self.computed::<T, N>(|| column.facts());
        };
        optional::<T, N>(self.next()?, |value| decode_as(value, storage)).map_err(|mismatch| {
            match column.column() {
                Some((table, index)) => unfit(table, index, mismatch),
                None => Error::new(ErrorKind::DecodeResult { position: self.at, mismatch }),
            }
        })
    }

    #[inline]
    pub(crate) fn expression<T: Decode, N: Nullability>(&mut self) -> Result<N::Of<T>> {
        self.computed::<T, N>(|| Facts::UNKNOWN)
    }

    /// An expression, of which something may be known.
    #[inline]
    pub(crate) fn computed<T: Decode, N: Nullability>(
        &mut self,
        facts: impl Fn() -> Facts,
    ) -> Result<N::Of<T>> {
        let value = self.next()?;
        match (T::KIND, value) {
            // A number tells nothing of its unit.
            (Kind::Time(_), ValueRef::Integer(_) | ValueRef::Real(_)) => {
                let form = facts().moment.into();
                let decoded = optional::<T, N>(value, |value| decode_time(value, form));
                return decoded.map_err(|mismatch| self.mismatch(mismatch));
            }
            (Kind::Plain, ValueRef::Real(_)) if facts().textual == Textual::Numbers => {
                let decoded =
                    optional::<T, N>(value, |it| T::decode(it).or_else(|_| number_as_text(it)));
                return decoded.map_err(|mismatch| self.mismatch(mismatch));
            }
            (Kind::Plain, ValueRef::Text(_)) if T::BYTES && facts().textual == Textual::Bytes => {
                let decoded = optional::<T, N>(value, bytes_of_text);
                return decoded.map_err(|mismatch| self.mismatch(mismatch));
            }
            _ => {}
        }
        optional::<T, N>(value, decode_computed).map_err(|mismatch| self.mismatch(mismatch))
    }

    #[cold]
    fn mismatch(&self, mismatch: Mismatch) -> Error {
        Error::new(ErrorKind::DecodeResult { position: self.at, mismatch })
    }

    #[inline]
    pub(crate) fn row<T: Table, N: Nullability>(
        &mut self,
        step: &'static Step,
    ) -> Result<N::Of<T>> {
        let first = self.at;
        self.at += T::DEF.columns.len();
        if N::NULLABLE && !self.is_there(step, first)? {
            // A nullable kind has a value for what is missing.
            if let Some(none) = N::from_option(None) {
                return Ok(none);
            }
        }
        let row = T::read(&Row::at(self.row, T::DEF, first))?;
        N::from_option(Some(row)).ok_or_else(|| Error::internal("a row that is there is none"))
    }

    /// A row was joined: the columns that join it tell, or any column.
    fn is_there(&mut self, step: &Step, first: usize) -> Result<bool> {
        if step.presence().is_some() {
            return Ok(self.next()? != ValueRef::Integer(0));
        }
        let width = step.table.columns.len();
        let Some(row) = self.row.get(first..first + width) else {
            return Err(missing(first + width, self.row.len()));
        };
        let is_null = |index: usize| matches!(row[index], ValueRef::Null);
        Ok(match step.key() {
            Some(key) => !key.iter().any(|&index| is_null(index)),
            None => !(0..width).all(is_null),
        })
    }

    /// Keeps the key of nested rows for later.
    pub(crate) fn key(&mut self, length: usize) -> Result<()> {
        let mut key = Vec::with_capacity(length);
        for _ in 0..length {
            key.push(self.next()?.to_value());
        }
        if self.keys.len() == self.nested {
            self.keys.push(Vec::new());
        }
        self.keys[self.nested].push(key);
        self.nested += 1;
        Ok(())
    }
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
