use crate::error::{Error, ErrorKind, Result};
use crate::table::TableDef;
use crate::table::values::Values;
use crate::value::{Borrowed, Decode, Encode, Form, Mismatch, Storage, ValueRef, decode_as};

/// A row of a table within a row of a result.
///
/// The engine has put the values of the result side by side, so that reading one is a look at it.
#[derive(Debug, Clone, Copy)]
pub struct Row<'r> {
    /// In the order of the [`TableDef`]; others may follow.
    values: &'r [ValueRef<'r>],
    table: &'static TableDef,
}

impl<'r> Row<'r> {
    /// The row whose values begin at that position.
    #[inline]
    pub(crate) fn at(values: &'r [ValueRef<'r>], table: &'static TableDef, first: usize) -> Self {
        Self { values: values.get(first..).unwrap_or_default(), table }
    }

    /// The value of the column at that position.
    ///
    /// # Errors
    /// When it does not fit the type.
    #[inline]
    pub fn get<V: Decode>(&self, index: usize) -> Result<V> {
        self.decode(index, self.raw(index)?)
    }

    /// The value that the column at that position has.
    #[inline]
    pub(crate) fn decode<V: Decode>(&self, index: usize, value: ValueRef<'_>) -> Result<V> {
        match V::decode(value) {
            Ok(value) => Ok(value),
            Err(mismatch) => Err(self.mismatch(index, mismatch)),
        }
    }

    /// The values of so many columns from the one at that position on.
    #[inline]
    pub(crate) fn several<const N: usize>(&self, first: usize) -> Result<&'r [ValueRef<'r>; N]> {
        match self.values.get(first..).and_then(<[_]>::first_chunk) {
            Some(values) => Ok(values),
            None => Err(missing(self.values.len(), self.values.len())),
        }
    }

    /// The value of the column at that position without a copy, as long as the row lasts.
    ///
    /// # Errors
    /// When it does not fit the type.
    #[inline]
    pub fn borrow<V: Borrowed<'r>>(&self, index: usize) -> Result<V> {
        V::borrowed(self.raw(index)?).map_err(|mismatch| self.mismatch(index, mismatch))
    }

    /// The value of a column that other rows are found by, or that refers to one.
    ///
    /// # Errors
    /// When it does not fit the type, or when the type would be written differently from the stored
    /// value: then the row could not be found again by the value.
    pub fn exact<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        self.read_as(index, Form::Exact)
    }

    /// The value of a text column that SQLite does not take for one, such as `JSON`: where the text
    /// reads as a number it has stored a number. An integer is read as its text.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn text<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        self.read_as(index, Form::Text)
    }

    /// The value of a column whose dates and times have one form.
    ///
    /// # Errors
    /// When it does not fit the type, or has another form.
    pub fn in_form<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        self.read_as(index, Form::Any)
    }

    /// The text of a number.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn number_text<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        self.read_as(index, Form::NumberText)
    }

    /// The value of a text column, whose bytes are those of its text.
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn bytes<V: Decode + Encode>(&self, index: usize) -> Result<V> {
        self.read_as(index, Form::Any)
    }

    /// The values of several columns, from the one at that position on.
    ///
    /// # Errors
    /// When one does not fit its type.
    #[inline]
    pub fn values<V: Values>(&self, first: usize) -> Result<V> {
        V::values(self, first)
    }

    fn read_as<V: Decode + Encode>(&self, index: usize, form: Form) -> Result<V> {
        let storage = Storage { form, ..self.table.columns[index].1 };
        decode_as(self.raw(index)?, storage).map_err(|mismatch| self.mismatch(index, mismatch))
    }

    #[inline]
    fn raw(&self, index: usize) -> Result<ValueRef<'r>> {
        match self.values.get(index) {
            Some(value) => Ok(*value),
            None => Err(missing(index, self.values.len())),
        }
    }

    #[cold]
    fn mismatch(&self, index: usize, mismatch: Mismatch) -> Error {
        let (table, column) = (self.table.name, self.table.columns[index].0);
        let value = |index| self.raw(index).unwrap_or(ValueRef::Null);
        if self.table.key.contains(&index) && value(index) == ValueRef::Null {
            return Error::new(ErrorKind::NullKey { table, column });
        }
        let values = self.table.key.iter().map(|&it| value(it).to_value());
        let values: Vec<_> = values.collect();
        let row = (!values.is_empty()).then(|| self.table.row_key(self.table.key, values));
        Error::new(ErrorKind::Decode { table, column, row, mismatch })
    }
}

/// A result has fewer columns than its statement was made to have.
#[cold]
pub(crate) fn missing(position: usize, width: usize) -> Error {
    Error::internal(format!("column {position} of a result with {width} columns was read"))
}
