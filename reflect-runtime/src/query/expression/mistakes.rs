//! Methods that can't be called. Without them the compiler takes those of iterators for the ones that
//! were meant, and says that a column is no iterator.

use super::{Column, ColumnKind, Condition};
use crate::ast;
use crate::table::{At, Path};

/// Several rows, which have a sum: never one column or expression.
#[diagnostic::on_unimplemented(
    message = "a single row has no sum, average, count, minimum or maximum",
    label = "aggregates are of a group, of related rows or of all rows",
    note = "of groups: `.group_by(…)`, then `|key, g| g.sum(|t| …)` in `having`, `select` or `order_by`",
    note = "of related rows, as in `artist.albums().count()`; of all rows: `.aggregate(|g| g.sum(|t| …))`"
)]
pub trait ManyRows {}

/// A value that can be compared: never a whole row.
#[diagnostic::on_unimplemented(
    message = "a whole row can't be compared",
    label = "compare one of its columns, such as its key"
)]
pub trait OneValue {}

// Without any implementation, rustc would advise to add one.
#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl ManyRows for () {}

#[doc(hidden)]
#[diagnostic::do_not_recommend]
impl OneValue for () {}

impl<R, T, N, K: ColumnKind> Column<R, T, N, K> {
    #[doc(hidden)]
    #[must_use]
    pub fn sum(self) -> Self
    where
        Self: ManyRows,
    {
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn avg(self) -> Self
    where
        Self: ManyRows,
    {
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn count(self) -> Self
    where
        Self: ManyRows,
    {
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn min(self) -> Self
    where
        Self: ManyRows,
    {
        self
    }

    #[doc(hidden)]
    #[must_use]
    pub fn max(self) -> Self
    where
        Self: ManyRows,
    {
        self
    }
}

impl<P: Path> At<P> {
    #[doc(hidden)]
    #[must_use]
    pub fn eq<O>(&self, _: O) -> Condition<P::Root>
    where
        Self: OneValue,
    {
        Condition::new(ast::Expr::always())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn ne<O>(&self, _: O) -> Condition<P::Root>
    where
        Self: OneValue,
    {
        Condition::new(ast::Expr::always())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn lt<O>(&self, _: O) -> Condition<P::Root>
    where
        Self: OneValue,
    {
        Condition::new(ast::Expr::always())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn le<O>(&self, _: O) -> Condition<P::Root>
    where
        Self: OneValue,
    {
        Condition::new(ast::Expr::always())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn gt<O>(&self, _: O) -> Condition<P::Root>
    where
        Self: OneValue,
    {
        Condition::new(ast::Expr::always())
    }

    #[doc(hidden)]
    #[must_use]
    pub fn ge<O>(&self, _: O) -> Condition<P::Root>
    where
        Self: OneValue,
    {
        Condition::new(ast::Expr::always())
    }
}
