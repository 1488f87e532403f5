//! Queries of what other queries find.

use super::member::Members;
use super::node::{Body, Compound, From, Node, Place, Rows, Scope, Statement};
use super::{
    At, Column, Columns, Expr, Nature, Nullability, Path, Query, Root, Selection, Source, Types,
    Ungrouped,
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
    fn columns<R: 'static>(scope: Scope, natures: &mut Natures<'_>) -> Self::Columns<R>;
}

/// What is known of each column of a result, with its number.
type Natures<'n> = dyn Iterator<Item = (u16, Nature)> + 'n;

fn result<R, T, N>(scope: Scope, natures: &mut Natures<'_>) -> Column<R, T, N> {
    let (index, nature) = natures.next().unwrap_or((u16::MAX, Nature::UNKNOWN));
    Column::new(Place::Result { scope, index, nature })
}

impl<Q, T, N> Flat for Column<Q, T, N>
where
    Q: 'static,
    T: Decode + Encode + 'static,
    N: Nullability,
{
    type Columns<R: 'static> = Column<R, T, N>;

    fn columns<R: 'static>(scope: Scope, natures: &mut Natures<'_>) -> Self::Columns<R> {
        result(scope, natures)
    }
}

impl<Q, T, N> Flat for Expr<Q, T, N>
where
    Q: 'static,
    T: Decode + Encode + 'static,
    N: Nullability,
{
    type Columns<R: 'static> = Column<R, T, N>;

    fn columns<R: 'static>(scope: Scope, natures: &mut Natures<'_>) -> Self::Columns<R> {
        result(scope, natures)
    }
}

macro_rules! tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Flat),*> Flat for ($($part,)*) {
            type Columns<R: 'static> = ($($part::Columns<R>,)*);

            fn columns<R: 'static>(scope: Scope, natures: &mut Natures<'_>) -> Self::Columns<R> {
                ($($part::columns(scope, natures),)*)
            }
        }
    )*};
}

pub(super) fn of_results<S: Flat>(members: Members) -> Query<Results<S>, Results<S>> {
    let (compound, checks) = members.checked();
    let natures = (0..compound.first.columns.len()).map(|index| compound.nature(index));
    let natures: Vec<_> = natures.collect();
    let mut body = Body::new(From::Results(Box::new(compound)));
    body.checks = checks;
    let columns = S::columns(body.scope(), &mut (0..).zip(natures));
    Query::with_columns(body, columns)
}

impl Compound {
    /// What is known of a column of the result.
    fn nature(&self, index: usize) -> Nature {
        let members = std::iter::once(&self.first).chain(self.rest.iter().map(|(_, it)| it));
        let column = |it: &Statement| it.columns.get(index).map_or(Nature::UNKNOWN, Node::nature);
        members.map(column).reduce(Nature::or).unwrap_or(Nature::UNKNOWN)
    }
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
