//! New rows whose values are all known before they are written.

use super::{Assignment, Insert, New};
use crate::error::{Error, Result};
use crate::table::{ColumnSet, Row, Table};
use crate::value::{Value, ValueRef};

impl<N: New> Insert<N> {
    /// The columns that are given, if each has a value of its own that is known and is stored as it is: what
    /// is wrong with the others is not said here.
    pub(crate) fn constant_columns(&self) -> Option<ColumnSet> {
        let table = N::Row::DEF;
        debug_assert!(table.required.is_sorted());
        let mut columns = ColumnSet::of(table.required.iter().copied())?;
        for set in &self.sets {
            let (index, value) = set.constant()?;
            let fits = table.columns[index].1.check(value.into()).is_ok();
            if !fits || !columns.insert(index)? {
                return None;
            }
        }
        Some(columns)
    }

    /// Visits the values of these columns, which are those that it gives, in their order.
    #[inline]
    pub(crate) fn each_constant(
        &self,
        columns: ColumnSet,
        visit: &mut dyn FnMut(ValueRef<'_>) -> Result<()>,
    ) -> Result<()> {
        let table = N::Row::DEF;
        self.new.values(&mut |values| {
            let mut required = table.required.iter().zip(values).peekable();
            for index in columns.iter() {
                match required.next_if(|(it, _)| **it == index) {
                    Some((_, value)) => {
                        visit(table.encode_to_store(index, *value)?.as_ref())?;
                    }
                    None => visit(self.constant(index)?.into())?,
                }
            }
            Ok(())
        })
    }

    /// The value that a column is given besides the required ones.
    fn constant(&self, index: usize) -> Result<&Value> {
        let constants = self.sets.iter().filter_map(Assignment::constant);
        let mut found = constants.filter(|(it, _)| *it == index);
        found.next().map(|it| it.1).ok_or_else(|| Error::internal("a column has no value"))
    }

    /// The row as it is stored with these columns given and all others NULL, but for the one that is another
    /// name of the row id. Nothing where the database stores a value in another form.
    pub(crate) fn stored_row(
        &self,
        columns: ColumnSet,
        row_id: Option<(usize, Option<i64>)>,
    ) -> Result<Option<N::Row>> {
        let table = N::Row::DEF;
        let mut row = None;
        self.new.values(&mut |values| {
            let mut encoded = Vec::with_capacity(values.len());
            for (value, &index) in values.iter().zip(table.required) {
                encoded.push(table.encode_to_store(index, *value)?);
            }
            let mut required = table.required.iter().zip(&encoded).peekable();
            let mut stored = Vec::with_capacity(table.columns.len());
            for (index, (_, storage)) in table.columns.iter().enumerate() {
                let value = match required.next_if(|(it, _)| **it == index) {
                    Some((_, value)) => value.as_ref(),
                    None if columns.has(index) => self.constant(index)?.into(),
                    None => match row_id {
                        Some((it, Some(row_id))) if it == index => ValueRef::Integer(row_id),
                        _ => ValueRef::Null,
                    },
                };
                // NULL stands for a new row id.
                let is_new = value == ValueRef::Null && row_id.is_some_and(|it| it.0 == index);
                match storage.stored(value).filter(|_| !is_new) {
                    Some(value) => stored.push(value),
                    None => return Ok(()),
                }
            }
            row = Some(<N::Row as Table>::read(&Row::at(&stored, table, 0))?);
            Ok(())
        })?;
        Ok(row)
    }
}
