use super::Executor;
use super::drive::run;
use crate::error::Result;
use crate::operation;
use crate::query::selection::Selection;
use crate::table::{Identified, Root, Table};

/// Reads what belongs to rows that are already in hand.
///
/// It is implemented for slices of rows, and so for a `Vec` of them.
pub trait Load<T: Table> {
    /// Reads for each row the selection of the closure, in the order of the rows: one statement for all
    /// of them, and one more for each level of nested rows.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// use reflect_schema::Load;
    ///
    /// let tracks = Track::all(&conn)?;
    /// let albums: Vec<Option<Album>> = tracks.load(&conn, |t| t.album())?;
    /// let playlists: Vec<Vec<Playlist>> = tracks.load(&conn, |t| t.playlists())?;
    /// # assert_eq!((albums.len(), playlists.len()), (3503, 3503));
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// [`NotFound`](crate::ErrorKind::NotFound) when a row is no longer there; those of
    /// [`Query::all`](crate::Query::all).
    fn load<S: Selection<T>>(
        &self,
        conn: &impl Executor,
        selection: impl FnOnce(T::Columns<Root<T>>) -> S,
    ) -> Result<Vec<S::Output>>
    where
        T::Key: Identified;
}

impl<T: Table> Load<T> for [T] {
    fn load<S: Selection<T>>(
        &self,
        conn: &impl Executor,
        selection: impl FnOnce(T::Columns<Root<T>>) -> S,
    ) -> Result<Vec<S::Output>>
    where
        T::Key: Identified,
    {
        run(conn.handle(), operation::Load::new(self, selection))
    }
}
