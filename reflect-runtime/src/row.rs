use rusqlite::types::{ToSqlOutput, Value, ValueRef};

use crate::def::TableDef;
use crate::value::owned;
use crate::{Decode, Encode, Error, ErrorKind, Mismatch, Result, RowKey};

/// A row of a statement that selects all columns of a table, in the order of its [`TableDef`].
#[derive(Debug)]
pub struct Row<'r> {
    row: &'r rusqlite::Row<'r>,
    table: &'static TableDef,
}

impl<'r> Row<'r> {
    pub(crate) fn new(row: &'r rusqlite::Row<'r>, table: &'static TableDef) -> Self {
        Self { row, table }
    }

    /// The value of the column at that position.
    ///
    /// # Errors
    /// When it does not fit the type.
    #[inline]
    pub fn get<V: Decode>(&self, index: usize) -> Result<V> {
        // Decoded where it is: a copy of the value made first costs a tenth of reading two integers.
        let decoded = match self.row.get_ref(index) {
            Ok(value) => V::decode(value),
            Err(_) => V::decode(ValueRef::Null),
        };
        match decoded {
            Ok(value) => Ok(value),
            Err(mismatch) => Err(self.mismatch(index, mismatch)),
        }
    }

    /// The value of a column that other rows are found by, or that refers to one.
    ///
    /// # Errors
    /// When it does not fit the type, or when the type would be written differently from what is
    /// stored: then the row could not be found again by the value.
    pub fn exact<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        let value: V = self.get(index)?;
        let stored = self.raw(index);
        let written = value.encode(self.table.columns[index].1);
        let same = match &written {
            Ok(ToSqlOutput::Borrowed(value)) => same_value(stored, *value),
            Ok(ToSqlOutput::Owned(value)) => same_value(stored, value.into()),
            _ => false,
        };
        if same {
            return Ok(value);
        }
        let expected = "a value in the form that is written, since rows are found by it";
        Err(self.mismatch(index, Mismatch::new(expected, stored)))
    }

    /// The value of a text column that SQLite does not take for one, such as `JSON`: where the text
    /// reads as a number it has stored a number.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn text<V: Decode>(&self, index: usize) -> Result<V> {
        let text = match self.raw(index) {
            ValueRef::Integer(value) => value.to_string(),
            ValueRef::Real(value) => format!("{value:?}"),
            _ => return self.get(index),
        };
        V::decode(ValueRef::Text(text.as_bytes())).map_err(|it| self.mismatch(index, it))
    }

    #[inline]
    fn raw(&self, index: usize) -> ValueRef<'r> {
        self.row.get_ref(index).unwrap_or(ValueRef::Null)
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

    /// The values of a key as these columns would store them.
    #[cold]
    pub(crate) fn key_of(&self, columns: &[usize], values: &[&dyn Encode]) -> RowKey {
        let owned =
            columns.iter().zip(values).map(|(&it, value)| owned(*value, self.columns[it].1));
        self.row_key(columns, owned.collect())
    }
}
