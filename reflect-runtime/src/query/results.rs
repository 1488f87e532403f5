//! Queries of what other queries find.

use super::node::{Body, Compound, From, Node, Place, Rows, Scope};
use super::{
    At, Column, Columns, Expr, Nullability, Path, Query, Root, Selection, Source, Types, Ungrouped,
};
use crate::{Decode, Encode, Table};

/// The results of a query that selects `S`, as the source of another.
#[derive(Debug)]
pub struct Results<S>(Types<S>);

impl<S: Flat> Source<Results<S>> for Results<S> {
    type Columns = S::Columns<Results<S>>;
}

#[diagnostic::do_not_recommend]
impl<S> Ungrouped for Results<S> {}

/// A selection of columns and expressions, which can be the columns of another query.
pub trait Flat: 'static {
    /// The columns of a query `R` of the results.
    type Columns<R: 'static>: Copy + Selection<R>;

    /// Not public API.
    #[doc(hidden)]
    fn columns<R: 'static>(scope: Scope, index: &mut u16) -> Self::Columns<R>;
}

fn result<R, T, N>(scope: Scope, index: &mut u16) -> Column<R, T, N> {
    let column = Column::new(Place::Result { scope, index: *index });
    *index = index.saturating_add(1);
    column
}

impl<Q, T, N> Flat for Column<Q, T, N>
where
    Q: 'static,
    T: Decode + Encode + 'static,
    N: Nullability,
{
    type Columns<R: 'static> = Column<R, T, N>;

    fn columns<R: 'static>(scope: Scope, index: &mut u16) -> Self::Columns<R> {
        result(scope, index)
    }
}

impl<Q, T, N> Flat for Expr<Q, T, N>
where
    Q: 'static,
    T: Decode + Encode + 'static,
    N: Nullability,
{
    type Columns<R: 'static> = Column<R, T, N>;

    fn columns<R: 'static>(scope: Scope, index: &mut u16) -> Self::Columns<R> {
        result(scope, index)
    }
}

macro_rules! tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Flat),*> Flat for ($($part,)*) {
            type Columns<R: 'static> = ($($part::Columns<R>,)*);

            fn columns<R: 'static>(scope: Scope, index: &mut u16) -> Self::Columns<R> {
                ($($part::columns(scope, index),)*)
            }
        }
    )*};
}

pub(super) fn of_results<S: Flat>(mut compound: Compound) -> Query<Results<S>, Results<S>> {
    let rest = compound.rest.iter_mut().map(|(_, statement)| statement);
    for statement in std::iter::once(&mut compound.first).chain(rest) {
        let columns = std::mem::take(&mut statement.columns).into_iter();
        statement.columns = columns.map(Node::told_apart).collect();
    }
    let body = Body::new(From::Results(Box::new(compound)));
    let columns = S::columns(body.scope(), &mut 0);
    Query::with_columns(body, columns)
}

/// A query of rows that are found in another way than by reading their table.
pub(super) fn found<T: Table>(rows: Rows) -> Query<T> {
    let body = Body::new(From::Found(<Root<T>>::STEP, Box::new(rows)));
    let columns = Columns::new(At::new(body.scope()));
    Query::with_columns(body, columns)
}

tuples! {
    (A)
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
}
