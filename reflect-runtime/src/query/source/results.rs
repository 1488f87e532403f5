//! Queries of the results of other queries.

use super::member::Members;
use super::{Source, Ungrouped};
use crate::ast::{Body, ColumnRef, Compound, Expr, Facts, Keys, Rows, Select, TableFactor};
use crate::query::{Column, ColumnKind, Query, Selection};
use crate::table::{At, Columns, Nullability, Path, Root, Scope, Table, Types};
use crate::value::{Decode, Encode};

/// The results of a query that selects `S`, as the source of another.
#[derive(Debug)]
pub struct Results<S>(Types<S>);

impl<S: ResultColumns> Source<Results<S>> for Results<S> {
    type Columns = S::Columns<Results<S>>;
}

#[diagnostic::do_not_recommend]
impl<S> Ungrouped for Results<S> {}

/// A selection of columns and expressions, which can be the columns of another query.
pub trait ResultColumns: 'static {
    /// The columns of a query `R` of the results.
    type Columns<R: 'static>: Copy + Selection<R>;

    /// Not public API.
    #[doc(hidden)]
    fn columns<R: 'static>(scope: Scope, facts: &mut NumberedFacts<'_>) -> Self::Columns<R>;
}

/// The facts about each column of a result, with its number.
type NumberedFacts<'f> = dyn Iterator<Item = (u16, Facts)> + 'f;

impl<Q, T, N, K> ResultColumns for Column<Q, T, N, K>
where
    Q: 'static,
    T: Decode + Encode + 'static,
    N: Nullability,
    K: ColumnKind,
{
    type Columns<R: 'static> = Column<R, T, N>;

    fn columns<R: 'static>(scope: Scope, facts: &mut NumberedFacts<'_>) -> Self::Columns<R> {
        let (index, facts) = facts.next().unwrap_or((u16::MAX, Facts::UNKNOWN));
        <Column<R, T, N>>::new(ColumnRef::Result { scope, index, facts })
    }
}

macro_rules! results {
    ($($part:ident $index:tt)*) => {
        impl<$($part: ResultColumns),*> ResultColumns for ($($part,)*) {
            type Columns<R: 'static> = ($($part::Columns<R>,)*);

            fn columns<R: 'static>(
                scope: Scope,
                facts: &mut NumberedFacts<'_>,
            ) -> Self::Columns<R> {
                ($($part::columns(scope, facts),)*)
            }
        }
    };
}

for_tuples! { up to sixteen: results }

/// A query of the results of others.
pub(super) fn of_results<S: ResultColumns>(members: Members) -> Query<Results<S>, Results<S>> {
    let (compound, checks) = members.checked();
    let facts = (0..compound.first.columns.len()).map(|index| compound.facts(index));
    let facts: Vec<_> = facts.collect();
    let nothing = TableFactor::Keys(Keys::Rows { first: 0, rows: Vec::new() });
    let mut body = Body::of_depth(TableFactor::Results(Box::new(compound)), nothing);
    body.checks = checks;
    let columns = S::columns(body.scope(), &mut (0..).zip(facts));
    Query::with_columns(body, columns)
}

impl Compound {
    /// The facts about a column of the result.
    fn facts(&self, index: usize) -> Facts {
        let members = std::iter::once(&self.first).chain(self.rest.iter().map(|(_, it)| it));
        let column = |it: &Select| it.columns.get(index).map_or(Facts::UNKNOWN, Expr::facts);
        members.map(column).reduce(Facts::or).unwrap_or(Facts::UNKNOWN)
    }
}

/// A query of rows that are found in another way than by reading their table.
pub(super) fn derived<T: Table>(rows: Rows) -> Query<T> {
    let step = <Root<T>>::STEP;
    let body = Body::of_depth(TableFactor::Derived(step, Box::new(rows)), TableFactor::Table(step));
    let columns = Columns::new(At::new(body.scope()));
    Query::with_columns(body, columns)
}
