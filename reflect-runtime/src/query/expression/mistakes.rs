//! Methods that can't be called. Without them the compiler takes those of iterators for what was
//! meant, and says that a column is no iterator.

use super::{At, Column, Condition, Expr, Node, Path};

/// What has a sum: never one column or expression.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a single row has no sum, average, count, minimum or maximum",
    label = "aggregates are of a group, of related rows or of all rows",
    note = "of groups: `.group_by(…)`, then `|key, g| g.sum(|t| …)` in `having`, `select` or `order_by`",
    note = "of related rows, as in `artist.albums().count()`; of all rows: `.aggregate(|g| g.sum(|t| …))`"
)]
pub trait ManyRows {}

/// What can be compared: never a whole row.
#[doc(hidden)]
#[diagnostic::on_unimplemented(
    message = "a whole row can't be compared",
    label = "compare one of its columns, such as its key"
)]
pub trait OneValue {}

// Without any implementation, rustc would advise to add one.
#[diagnostic::do_not_recommend]
impl ManyRows for () {}

#[diagnostic::do_not_recommend]
impl OneValue for () {}

macro_rules! aggregates {
    ($($type:ident: $($name:ident)*;)*) => {$(
        impl<R, T, N> $type<R, T, N> {
            $(
                #[doc(hidden)]
                #[must_use]
                pub fn $name(self) -> Self
                where
                    Self: ManyRows,
                {
                    self
                }
            )*
        }
    )*};
}

aggregates! {
    Column: sum avg count min max;
    Expr: sum avg count min max;
}

macro_rules! comparisons {
    ($($name:ident)*) => {
        impl<P: Path> At<P> {
            $(
                #[doc(hidden)]
                #[must_use]
                pub fn $name<O>(&self, _: O) -> Condition<P::Root>
                where
                    Self: OneValue,
                {
                    Condition::new(Node::Chain("AND", Vec::new()))
                }
            )*
        }
    };
}

comparisons! { eq ne lt le gt ge }
