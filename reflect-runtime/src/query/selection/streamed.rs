use crate::query::expression::{Column, ColumnKind, Condition};
use crate::table::{Columns, Root, Table};

/// A selection that one statement reads.
#[diagnostic::on_unimplemented(
    message = "nested rows can't be read one by one",
    label = "`{Self}` holds rows that are read for all rows at once",
    note = "use `.all(…)`, or `.page(…)` for some rows at a time"
)]
#[doc(hidden)]
pub trait Streamed {}

#[diagnostic::do_not_recommend]
impl<R, T, N, K: ColumnKind> Streamed for Column<R, T, N, K> {}

#[diagnostic::do_not_recommend]
impl<R> Streamed for Condition<R> {}

#[diagnostic::do_not_recommend]
impl<C: Columns> Streamed for C {}

macro_rules! streamed {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part: Streamed),*> Streamed for ($($part,)*) {}
    };
}

for_tuples! { up to sixteen: streamed }

/// A selection of nothing but the rows of `T` in a query of `R`.
#[diagnostic::on_unimplemented(
    message = "only whole rows can be borrowed, not `{Self}`",
    label = "the query selects something else than the rows of its table",
    note = "without `select`, a query reads whole rows; with it, use `.for_each(…)`"
)]
#[doc(hidden)]
pub trait RowsOf<T, R> {}

#[diagnostic::do_not_recommend]
impl<T: Table, R: 'static, C: Columns<Table = T, Path = Root<T, R>>> RowsOf<T, R> for C {}
