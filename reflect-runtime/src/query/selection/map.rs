use super::{Itself, Nest, Reader, Select, Selectable, Selection, Streamed};
use crate::ast::SelectList;
use crate::error::Result;
use crate::query::source::{Query, Source};
use crate::query::to_many::Nested;
use crate::table::{Path, Table};

/// A selection whose rows are handed to a closure; see [`Query::map`].
#[derive(Debug, Clone)]
pub struct Mapped<S, F> {
    selection: S,
    closure: F,
}

#[diagnostic::do_not_recommend]
impl<S, F> Selectable for Mapped<S, F> {
    type Kind = Itself;
    type Query<R> = R;
}

impl<R, S: Selection<R>, V, F: Fn(S::Output) -> V> Select<Itself, R> for Mapped<S, F> {
    type Output = V;
    type Selected = Self;
    type Row = S::Row;
    const NESTED: bool = S::NESTED;

    fn list(&self, list: &mut SelectList) {
        self.selection.list(list);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        self.selection.read(reader)
    }

    fn fill(&self, nest: &mut Nest<'_, '_>, rows: &mut [&mut Self::Row]) -> Result<()> {
        self.selection.fill(nest, rows)
    }

    fn finish(&self, row: Self::Row) -> V {
        (self.closure)(self.selection.finish(row))
    }

    fn selected(self) -> Self {
        self
    }
}

impl<S: Streamed, F> Streamed for Mapped<S, F> {}

impl<T: Source<R>, R, S: Selection<R>> Query<T, R, S> {
    /// Makes something else of each row when it has been read, such as a struct.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// struct Line {
    ///     track: String,
    ///     album: Option<String>,
    /// }
    ///
    /// let lines: Vec<Line> = Track::query()
    ///     .select(|t| (t.name, t.album().title))
    ///     .map(|(track, album)| Line { track, album })
    ///     .all(&conn)?;
    /// # assert_eq!(lines.len(), 3503);
    /// # Ok(())
    /// # }
    /// ```
    pub fn map<V, F: Fn(S::Output) -> V>(self, closure: F) -> Query<T, R, Mapped<S, F>> {
        let Self { body, selection, columns } = self;
        Query { body, selection: Mapped { selection, closure }, columns }
    }
}

impl<P: Path, T: Table, S: Selection<P::Root>> Nested<P, T, S> {
    /// Makes something else of each row of each list.
    pub fn map<V, F: Fn(S::Output) -> V>(self, closure: F) -> Nested<P, T, Mapped<S, F>> {
        self.with_selection(|selection| Mapped { selection, closure })
    }
}
