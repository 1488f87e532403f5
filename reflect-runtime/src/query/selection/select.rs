//! Selections, and the traits by which the compiler finds the mistake in one.

use std::marker::PhantomData;

use super::{Nest, Reader};
use crate::ast::SelectList;
use crate::error::Result;
use crate::query::expression::{Column, ColumnKind, SameQuery};
use crate::table::Nullability;

/// A selection, which `select` takes: a column, an expression, a condition, a row or a related row, the rows of a
/// to-many relation, and tuples of up to sixteen of these.
///
/// So can a struct of yours: by `#[derive(Select)]`, or by [`Query::map`](crate::Query::map).
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be selected",
    label = "expected columns, expressions, rows or a tuple of these",
    note = "values of Rust are selected with `t.value(…)`; a tuple has at most sixteen parts",
    note = "a struct of your own is made of what is selected: by `#[derive(reflect_schema::Select)]`, or by \
        `.select(|t| (t.a, t.b)).map(|(a, b)| …)`"
)]
pub trait Selection<R> {
    /// The type that one row of the result is read as.
    type Output;

    /// The selection itself. Methods return it under this name, so that the compiler reports a
    /// mistake in a selection once and not at every method that follows.
    type Selected: Selection<R, Output = Self::Output>;

    /// Not public API: the output before nested rows are there and closures were called.
    #[doc(hidden)]
    type Row;

    /// Not public API: it needs statements of its own.
    #[doc(hidden)]
    const NESTED: bool;

    /// Not public API: names the columns that `read` is going to read, in that order.
    #[doc(hidden)]
    fn list(&self, list: &mut SelectList);

    /// Not public API.
    #[doc(hidden)]
    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row>;

    /// Not public API: passes a turn of reading nested rows through the selection.
    #[doc(hidden)]
    fn fill(&self, nest: &mut Nest<'_, '_>, rows: &mut [&mut Self::Row]) -> Result<()>;

    /// Not public API.
    #[doc(hidden)]
    fn finish(&self, row: Self::Row) -> Self::Output;

    /// Not public API.
    #[doc(hidden)]
    fn selected(self) -> Self::Selected;
}

/// A value that may be selected in some query, though perhaps not in this one.
///
/// A type has one implementation of [`Selection`] to look at, and that one looks up the kind. So the
/// compiler finds the part of a tuple that is wrong, where it would name the tuple if it had to
/// choose between an implementation for tuples and one for everything with columns.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be selected",
    label = "expected columns, expressions, rows or a tuple of these",
    note = "values of Rust are selected with `t.value(…)`; a tuple has at most sixteen parts",
    note = "a struct of your own is made of what is selected: by `#[derive(reflect_schema::Select)]`, or by \
        `.select(|t| (t.a, t.b)).map(|(a, b)| …)`"
)]
#[doc(hidden)]
pub trait Selectable {
    /// [`WholeRow`] or [`Itself`].
    type Kind;

    /// The query that it belongs to, when it is selected in the query `R`.
    type Query<R>;
}

/// The columns of a table at the end of the path `P`.
#[doc(hidden)]
#[derive(Debug)]
pub struct WholeRow<P>(PhantomData<P>);

/// Anything else.
#[doc(hidden)]
#[derive(Debug)]
pub enum Itself {}

/// The implementation of [`Selection`] for what is of the kind `K`.
#[doc(hidden)]
#[allow(missing_docs, reason = "not public API")]
#[diagnostic::on_unimplemented(
    message = "a tuple that is selected has at most sixteen parts",
    label = "this one has more",
    note = "a tuple within the tuple makes room: `(a, b, (c, d))`"
)]
pub trait Select<K, R> {
    type Output;
    type Selected: Selection<R, Output = Self::Output>;
    type Row;
    const NESTED: bool = false;

    fn list(&self, list: &mut SelectList);
    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row>;
    fn finish(&self, row: Self::Row) -> Self::Output;
    fn selected(self) -> Self::Selected;

    fn fill(&self, nest: &mut Nest<'_, '_>, rows: &mut [&mut Self::Row]) -> Result<()> {
        let _ = (nest, rows);
        Ok(())
    }
}

impl<R, V> Selection<R> for V
where
    V: Selectable + Select<V::Kind, R>,
    V::Query<R>: SameQuery<R>,
{
    type Output = <V as Select<V::Kind, R>>::Output;
    type Selected = <V as Select<V::Kind, R>>::Selected;
    type Row = <V as Select<V::Kind, R>>::Row;
    const NESTED: bool = <V as Select<V::Kind, R>>::NESTED;

    fn list(&self, list: &mut SelectList) {
        Select::list(self, list);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        Select::read(self, reader)
    }

    fn fill(&self, nest: &mut Nest<'_, '_>, rows: &mut [&mut Self::Row]) -> Result<()> {
        Select::fill(self, nest, rows)
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        Select::finish(self, row)
    }

    fn selected(self) -> Self::Selected {
        Select::selected(self)
    }
}

/// A selection of one column.
#[diagnostic::on_unimplemented(
    message = "the query has to select one column, but it selects `{Self}`",
    label = "expected a query of one column"
)]
pub trait Single {
    /// Its type without `Option`.
    type Base;

    /// Its nullability.
    type Null: Nullability;
}

#[diagnostic::do_not_recommend]
impl<R, T, N: Nullability, K: ColumnKind> Single for Column<R, T, N, K> {
    type Base = T;
    type Null = N;
}
