//! Queries that say which rows are to be written.

use super::Query;
use crate::ast::{Body, Compound, Expr, Rows, TableFactor};
use crate::error::{Error, ErrorKind, Result};
use crate::table::Table;

impl<T: Table> Query<T> {
    /// Has [`update`](Self::update) and [`delete`](Self::delete) write every row of the table, which
    /// they refuse without a filter.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect_in_memory()?;
    /// PlaylistTrack::query().everything().delete(&conn)?;
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn everything(mut self) -> Self {
        self.body.everything = true;
        self
    }
}

impl Body {
    /// Fails without a filter: one that was forgotten would cost all rows.
    pub(crate) fn check_filtered(&self, table: &'static str) -> Result<()> {
        if self.everything || self.is_filtered() {
            return Ok(());
        }
        Err(Error::new(ErrorKind::Unfiltered { table }))
    }

    /// A filter chooses among the rows, in each of the queries that this one is of.
    fn is_filtered(&self) -> bool {
        if !self.filters.iter().all(Expr::is_always) {
            return true;
        }
        match &self.sources[0].factor {
            TableFactor::Table(_) => self.everything,
            TableFactor::Derived(_, rows) => match &**rows {
                Rows::Compound(Compound { first, rest }) => {
                    let rest = rest.iter().map(|(_, it)| it);
                    std::iter::once(first).chain(rest).all(|it| it.body.is_filtered())
                }
                Rows::Recursive { start, .. } => start.body.is_filtered(),
            },
            TableFactor::Results(_) | TableFactor::Keys(_) | TableFactor::Recursive(_) => true,
        }
    }
}
