use super::{Query, Source};
use crate::ast::Cursor;

/// Some rows of a query and the beginning of the next ones.
#[derive(Debug, Clone)]
pub struct RowPage<V> {
    /// The rows.
    pub rows: Vec<V>,
    /// For [`Query::after`]; `None` when these are the last rows.
    pub next: Option<Cursor>,
}

impl<T: Source<R>, R, S> Query<T, R, S> {
    /// Only rows after the cursor's, which must come from a query with the same order: with another
    /// one it is an error when the query is run. With `None`, from the beginning.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let query = Track::query().order_by(|t| t.name.asc());
    /// let mut next = None;
    /// loop {
    ///     let page = query.clone().after(&next).page(&conn, 1000)?;
    ///     // …
    ///     next = page.next;
    ///     if next.is_none() {
    ///         break;
    ///     }
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn after(mut self, cursor: impl AfterCursor) -> Self {
        self.body.after = cursor.cursor();
        self
    }
}

/// The argument of [`Query::after`]: `&Cursor`, `&Option<Cursor>` or `Option<&Cursor>`.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no cursor",
    label = "expected `&Cursor`, `&Option<Cursor>` or `Option<&Cursor>`",
    note = "say what a text is parsed as: `let cursor: Cursor = text.parse()?`"
)]
pub trait AfterCursor {
    /// Not public API.
    #[doc(hidden)]
    fn cursor(self) -> Option<Cursor>;
}

#[diagnostic::do_not_recommend]
impl AfterCursor for &Cursor {
    fn cursor(self) -> Option<Cursor> {
        Some(self.clone())
    }
}

#[diagnostic::do_not_recommend]
impl AfterCursor for &Option<Cursor> {
    fn cursor(self) -> Option<Cursor> {
        self.clone()
    }
}

#[diagnostic::do_not_recommend]
impl AfterCursor for Option<&Cursor> {
    fn cursor(self) -> Option<Cursor> {
        self.cloned()
    }
}
