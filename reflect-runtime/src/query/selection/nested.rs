//! Nested rows as a part of a selection.

use super::{Itself, Nest, Reader, Select, Selectable, Selection};
use crate::ast::{Expr, Reference, SelectList};
use crate::error::Result;
use crate::query::expression::SameQuery;
use crate::query::to_many::{Nested, ToMany};
use crate::table::{Path, Table};

/// Names the columns of the key that nested rows are found by.
fn list_key(link: &Reference, list: &mut SelectList) {
    for near in &link.near {
        match near {
            Expr::Column(column) => list.column(*column),
            expr => list.expression(expr.clone()),
        }
    }
}

#[diagnostic::do_not_recommend]
impl<P: Path, T, S> Selectable for Nested<P, T, S> {
    type Kind = Itself;
    type Query<R> = P::Root;
}

impl<R, P, T, S> Select<Itself, R> for Nested<P, T, S>
where
    P: Path,
    P::Root: SameQuery<R>,
    T: Table,
    S: Selection<P::Root>,
{
    type Output = Vec<S::Output>;
    type Selected = Self;
    type Row = Vec<S::Row>;
    const NESTED: bool = true;

    fn list(&self, list: &mut SelectList) {
        list_key(&self.link, list);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.key(self.link.near.len())?;
        Ok(Vec::new())
    }

    fn fill(&self, nest: &mut Nest<'_, '_>, lists: &mut [&mut Self::Row]) -> Result<()> {
        nest.pass(&self.selection, lists, self.may_be_all(), |wanted| self.read(wanted))
    }

    fn finish(&self, rows: Self::Row) -> Self::Output {
        rows.into_iter().map(|row| self.selection.finish(row)).collect()
    }

    fn selected(self) -> Self {
        self
    }
}

#[diagnostic::do_not_recommend]
impl<P: Path, T> Selectable for ToMany<P, T> {
    type Kind = Itself;
    type Query<R> = P::Root;
}

/// Whole rows.
impl<R, P, T> Select<Itself, R> for ToMany<P, T>
where
    P: Path,
    P::Root: SameQuery<R>,
    T: Table,
{
    type Output = Vec<T>;
    type Selected = Self;
    type Row = Vec<T>;
    const NESTED: bool = true;

    fn list(&self, list: &mut SelectList) {
        list_key(&self.link, list);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.key(self.link.near.len())?;
        Ok(Vec::new())
    }

    fn fill(&self, nest: &mut Nest<'_, '_>, lists: &mut [&mut Self::Row]) -> Result<()> {
        Selection::fill(&self.clone().nested(), nest, lists)
    }

    fn finish(&self, rows: Self::Row) -> Self::Output {
        rows
    }

    fn selected(self) -> Self {
        self
    }
}
