use reflect_catalog::Affinity;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use crate::def::{Form, Storage, TableDef};
use crate::value::{Borrowed, owned, to_value};
use crate::values::Values;
use crate::{Decode, Encode, Error, ErrorKind, Mismatch, Result, RowKey};

/// A row of a statement that selects all columns of a table.
#[derive(Debug)]
pub struct Row<'r> {
    inner: &'r rusqlite::Row<'r>,
    table: &'static TableDef,
    columns: Columns<'r>,
}

/// Where in the result the columns of the table are.
#[derive(Debug, Clone, Copy)]
enum Columns<'r> {
    /// In the order of the [`TableDef`], from here on.
    From(usize),
    /// Each at a position of its own.
    At(&'r [usize]),
}

impl<'r> Row<'r> {
    #[inline]
    pub(crate) fn at(inner: &'r rusqlite::Row<'r>, table: &'static TableDef, first: usize) -> Self {
        Self { inner, table, columns: Columns::From(first) }
    }

    pub(crate) fn with_columns(
        inner: &'r rusqlite::Row<'r>,
        table: &'static TableDef,
        columns: &'r [usize],
    ) -> Self {
        Self { inner, table, columns: Columns::At(columns) }
    }

    /// The value of the column at that position.
    ///
    /// # Errors
    /// When it does not fit the type.
    #[inline]
    pub fn get<V: Decode>(&self, index: usize) -> Result<V> {
        // Decoded where it is: a copy of the value made first costs a tenth of reading two integers.
        let decoded = match self.inner.get_ref(self.position(index)) {
            Ok(value) => V::decode(value),
            Err(_) => V::decode(ValueRef::Null),
        };
        match decoded {
            Ok(value) => Ok(value),
            Err(mismatch) => Err(self.mismatch(index, mismatch)),
        }
    }

    /// The same without a copy, as long as the row lasts.
    ///
    /// # Errors
    /// When it does not fit the type.
    #[inline]
    pub fn borrow<V: Borrowed<'r>>(&self, index: usize) -> Result<V> {
        V::borrowed(self.raw(index)).map_err(|mismatch| self.mismatch(index, mismatch))
    }

    /// The value of a column that other rows are found by, or that refers to one.
    ///
    /// # Errors
    /// When it does not fit the type, or when the type would be written differently from what is
    /// stored: then the row could not be found again by the value.
    pub fn exact<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        let affinity = self.table.columns[index].1.affinity;
        exact(self.raw(index), affinity).map_err(|mismatch| self.mismatch(index, mismatch))
    }

    /// The value of a text column that SQLite does not take for one, such as `JSON`: where the text
    /// reads as a number it has stored a number.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn text<V: Decode>(&self, index: usize) -> Result<V> {
        text(self.raw(index)).map_err(|mismatch| self.mismatch(index, mismatch))
    }

    /// The values of several columns, from the one at that position on.
    ///
    /// # Errors
    /// When one does not fit its type.
    #[inline]
    pub fn values<V: Values>(&self, first: usize) -> Result<V> {
        V::values(self, first)
    }

    #[inline]
    fn position(&self, index: usize) -> usize {
        match self.columns {
            Columns::From(first) => first + index,
            Columns::At(columns) => columns[index],
        }
    }

    #[inline]
    fn raw(&self, index: usize) -> ValueRef<'r> {
        self.inner.get_ref(self.position(index)).unwrap_or(ValueRef::Null)
    }

    #[cold]
    fn mismatch(&self, index: usize, mismatch: Mismatch) -> Error {
        let (table, column) = (self.table.name, self.table.columns[index].0);
        if self.table.key.contains(&index) && self.raw(index) == ValueRef::Null {
            return Error::new(ErrorKind::NullKey { table, column });
        }
        let values = self.table.key.iter().map(|&it| Value::try_from(self.raw(it)));
        let row = match values.collect::<Result<Vec<_>, _>>() {
            Ok(values) if !values.is_empty() => Some(self.table.row_key(self.table.key, values)),
            _ => None,
        };
        Error::new(ErrorKind::Decode { table, column, row, mismatch })
    }
}

/// A value as the column that it is stored in has it.
#[inline]
pub(crate) fn decode_as<V: Decode + Encode>(
    value: ValueRef<'_>,
    storage: Storage,
) -> Result<V, Mismatch> {
    match storage.form {
        Form::Any => V::decode(value),
        Form::Exact => exact(value, storage.affinity),
        Form::Text => text(value),
    }
}

/// A value that comes from no column alone, or from one that is not known.
#[inline]
pub(crate) fn decode_computed<V: Decode>(value: ValueRef<'_>) -> Result<V, Mismatch> {
    V::decode(value).or_else(|mismatch| match value {
        // What was text may have become a number in a column that SQLite does not take for text.
        ValueRef::Integer(_) | ValueRef::Real(_) => text(value).map_err(|_| mismatch),
        _ => Err(mismatch),
    })
}

fn exact<V: Decode + Encode>(stored: ValueRef<'_>, affinity: Affinity) -> Result<V, Mismatch> {
    let value = V::decode(stored)?;
    let same = match value.encode(affinity) {
        Ok(ToSqlOutput::Borrowed(value)) => same_value(stored, value),
        Ok(ToSqlOutput::Owned(value)) => same_value(stored, (&value).into()),
        _ => false,
    };
    if same {
        return Ok(value);
    }
    let expected = "a value in the form that is written, since rows are found by it";
    Err(Mismatch::new(expected, stored))
}

fn text<V: Decode>(stored: ValueRef<'_>) -> Result<V, Mismatch> {
    let text = match stored {
        ValueRef::Integer(value) => value.to_string(),
        ValueRef::Real(value) => format!("{value:?}"),
        _ => return V::decode(stored),
    };
    V::decode(ValueRef::Text(text.as_bytes()))
}

/// Equal to SQLite, which compares integers and reals as numbers.
fn same_value(a: ValueRef<'_>, b: ValueRef<'_>) -> bool {
    match (a, b) {
        #[expect(clippy::cast_precision_loss, reason = "doubles are compared")]
        #[expect(clippy::float_cmp, reason = "the very same number is asked for")]
        (ValueRef::Integer(integer), ValueRef::Real(real))
        | (ValueRef::Real(real), ValueRef::Integer(integer)) => integer as f64 == real,
        (a, b) => a == b,
    }
}

impl TableDef {
    /// Names the columns of a key.
    pub(crate) fn row_key(&self, columns: &[usize], values: Vec<Value>) -> RowKey {
        RowKey(columns.iter().map(|&it| self.columns[it].0).zip(values).collect())
    }

    /// A value as the column at that position takes it.
    pub(crate) fn encode<'v>(
        &self,
        index: usize,
        value: &'v dyn Encode,
    ) -> Result<ToSqlOutput<'v>> {
        value.encode(self.columns[index].1.affinity).map_err(|it| self.unfit(index, it))
    }

    /// The same on its own.
    pub(crate) fn encode_value(&self, index: usize, value: &dyn Encode) -> Result<Value> {
        to_value(self.encode(index, value)?).map_err(|it| self.unfit(index, it))
    }

    /// The column can't hold the value.
    #[cold]
    pub(crate) fn unfit(&self, index: usize, mismatch: Mismatch) -> Error {
        let (table, column) = (self.name, self.columns[index].0);
        Error::new(ErrorKind::Encode { table, column, mismatch })
    }

    /// The values of a key as these columns would store them.
    #[cold]
    pub(crate) fn key_of(&self, columns: &[usize], values: &[&dyn Encode]) -> RowKey {
        let owned = columns
            .iter()
            .zip(values)
            .map(|(&it, value)| owned(*value, self.columns[it].1.affinity));
        self.row_key(columns, owned.collect())
    }
}
