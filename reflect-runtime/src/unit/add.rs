use super::commit::Run;
use super::{Action, Handles, Pending, UnitOfWork};
use crate::Result;
use crate::write::{DoUpdate, Insert, Insertable, New, RowOf, insert_all, insert_lent};

/// What [`UnitOfWork::add`] takes: a [`New`] row of which there is one in the table afterwards.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be added",
    label = "expected a `New…` struct, perhaps followed by `.with(…)` or `.on_conflict(…).update(…)`",
    note = "after `do_nothing()` there may be no row that a handle could stand for: `add_all` takes it"
)]
pub trait Addable: Insertable<New: New<Row: Send> + Send + 'static> {}

#[diagnostic::do_not_recommend]
impl<N: New<Row: Send> + Send + 'static> Addable for N {}

#[diagnostic::do_not_recommend]
impl<N: New<Row: Send> + Send + 'static> Addable for Insert<N> {}

#[diagnostic::do_not_recommend]
impl<N: New<Row: Send> + Send + 'static> Addable for DoUpdate<N> {}

impl UnitOfWork {
    /// Adds a row, and returns a handle by which others can refer to it.
    ///
    /// ```ignore
    /// let artist = work.add(NewArtist {}.with(|a| a.name.set("Ada")));
    /// ```
    pub fn add<I: Addable>(&mut self, row: I) -> Pending<RowOf<I::New>> {
        let insert = row.into_insert();
        self.hold(Action::Add, |handle| {
            move |run| {
                let row = run.attempt(|conn| insert_lent(conn, &insert))?;
                run.saved.put(handle, row);
                Ok(())
            }
        })
    }

    /// Adds a row that is made of others: of one handle or a tuple of up to six, whose rows the
    /// closure gets as they are stored by then.
    ///
    /// ```ignore
    /// let album = work.add_with(artist, |artist| NewAlbum {
    ///     title: "Engines".into(),
    ///     artist_id: artist.artist_id,
    /// });
    /// ```
    pub fn add_with<H: Handles, I: Addable>(
        &mut self,
        of: H,
        row: impl for<'r> FnOnce(H::Rows<'r>) -> I + Send + 'static,
    ) -> Pending<RowOf<I::New>> {
        self.check(of);
        self.hold(Action::Add, |handle| {
            move |run| {
                let insert = row(of.rows(&run.saved)).into_insert();
                let row = run.attempt(|conn| insert_lent(conn, &insert))?;
                run.saved.put(handle, row);
                Ok(())
            }
        })
    }

    /// Adds rows that nothing else in the unit needs, with as few statements as `insert_all` does. It
    /// is one operation.
    pub fn add_all<I: Insertable<New: Send + 'static>>(
        &mut self,
        rows: impl IntoIterator<Item = I>,
    ) {
        let rows: Vec<_> = rows.into_iter().map(Insertable::into_insert).collect();
        self.write_many::<RowOf<I::New>>(move |run| add_all(run, &rows));
    }

    /// The same for rows that are made of others.
    ///
    /// ```ignore
    /// work.add_all_with(album, |album| {
    ///     let album_id = album.album_id;
    ///     titles.into_iter().map(move |title| new_track(title, album_id))
    /// });
    /// ```
    pub fn add_all_with<H: Handles, I: Insertable<New: Send + 'static>, R>(
        &mut self,
        of: H,
        rows: impl for<'r> FnOnce(H::Rows<'r>) -> R + Send + 'static,
    ) where
        R: IntoIterator<Item = I>,
    {
        self.check(of);
        self.write_many::<RowOf<I::New>>(move |run| {
            let rows = rows(of.rows(&run.saved)).into_iter();
            let rows: Vec<_> = rows.map(Insertable::into_insert).collect();
            add_all(run, &rows)
        });
    }
}

fn add_all<N: New>(run: &mut Run<'_>, rows: &[Insert<N>]) -> Result<()> {
    run.attempt(|conn| insert_all(conn, rows.iter().map(Insert::lent))).map(|_| ())
}
