//! Reading the rows of a table.

use super::read::{ReadRow, ReadRows};
use super::{Asked, Encoding, Isolation, Number, Operation, Request, Tables};
use crate::ast::{Fixed, Purpose};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Rows, Table};
use crate::value::Encode;

/// Every row.
pub(crate) fn all<T: Table>() -> impl Operation<Output = Vec<T>> {
    ReadRows::new(Fixed::of::<T>(Purpose::All), ())
}

/// The number of rows.
pub(crate) fn count<T: Table>() -> impl Operation<Output = u64> {
    Number::new(Asked::Fixed(Fixed::of::<T>(Purpose::Count)))
}

/// The row with the smallest key.
pub(crate) fn first<T: Table>() -> impl Operation<Output = Option<T>> {
    ReadRow::new(Fixed::of::<T>(Purpose::First), ())
}

/// The row with that key.
pub(crate) fn find<'k, T: Table>(
    key: &'k [&'k dyn Encode],
) -> impl Operation<Output = Option<T>> + 'k {
    ReadRow::new(Fixed::of::<T>(Purpose::Find), Encoding::new(T::DEF, T::DEF.key, key))
}

/// The row with that key, or [`ErrorKind::NotFound`].
pub(crate) fn get<'k, T: Table>(key: &'k [&'k dyn Encode]) -> impl Operation<Output = T> + 'k {
    OrElse(find::<T>(key), move || {
        let key = T::DEF.key_of(T::DEF.key, key);
        Error::new(ErrorKind::NotFound { table: T::DEF.name, key })
    })
}

/// The row with these values in the columns of a unique key, if it exists.
pub(crate) fn find_by<'k, T: Table>(
    columns: &'static [usize],
    values: &'k [&'k dyn Encode],
) -> impl Operation<Output = Option<T>> + 'k {
    ReadRow::new(Fixed::of::<T>(Purpose::FindBy(columns)), Encoding::new(T::DEF, columns, values))
}

/// The row with these values, or [`ErrorKind::NotFound`].
pub(crate) fn get_by<'k, T: Table>(
    columns: &'static [usize],
    values: &'k [&'k dyn Encode],
) -> impl Operation<Output = T> + 'k {
    OrElse(find_by::<T>(columns, values), move || {
        let key = T::DEF.key_of(columns, values);
        Error::new(ErrorKind::NotFound { table: T::DEF.name, key })
    })
}

/// An operation whose result may be missing, and the error for that.
pub(super) struct OrElse<O, E>(pub(super) O, pub(super) E);

impl<T, O: Operation<Output = Option<T>>, E: FnOnce() -> Error> Operation for OrElse<O, E> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        self.0.isolation()
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        self.0.shorten(tables)
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        self.0.next()
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        self.0.rows(rows)
    }

    fn finish(self) -> Result<T> {
        self.0.finish()?.ok_or_else(self.1)
    }
}
