use super::{Action, Handles, Part, Pending, Saved, UnitOfWork, Written};
use crate::error::{Error, Result, RowKey};
use crate::operation::{Deliver, InsertAll, Task, insert};
use crate::table::Table;
use crate::write::{DoUpdate, Insert, Insertable, New, RowOf};

/// A [`New`] row of which there is one in the table after [`UnitOfWork::add`].
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be added",
    label = "expected a `New…` struct, perhaps followed by `.with(…)` or `.on_conflict(…).update(…)`",
    note = "after `do_nothing()` there may be no row that a handle could stand for: `add_all` takes it"
)]
#[doc(hidden)]
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
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// let artist = work.add(NewArtist {}.with(|a| a.name.set("Ada")));
    /// ```
    pub fn add<I: Addable>(&mut self, row: I) -> Pending<RowOf<I::New>> {
        let insert = row.into_insert();
        self.hold(Action::Add, |handle| Add { row: Prepared::Rows(insert), slot: handle.slot })
    }

    /// Adds a row that is made of others: of one handle or a tuple of up to six, whose rows the
    /// closure gets as they are stored by then.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// # let artist = work.add(NewArtist {});
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
        let make = move |saved: &Saved| row(of.rows(saved)).into_insert();
        self.hold(Action::Add, |handle| Add {
            row: Prepared::Made(Some(Box::new(make))),
            slot: handle.slot,
        })
    }

    /// Adds rows that nothing else in the unit needs, with as few statements as `insert_all` does. It
    /// is one operation.
    pub fn add_all<I: Insertable<New: Send + 'static>>(
        &mut self,
        rows: impl IntoIterator<Item = I>,
    ) {
        let rows: Vec<_> = rows.into_iter().map(Insertable::into_insert).collect();
        self.write(Action::Add, true, AddAll { rows: Prepared::Rows(rows) });
    }

    /// Adds rows that are made of others, as one operation.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # use reflect_schema::dec;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// # let artist = work.add(NewArtist {});
    /// # let titles = ["Engines"];
    /// work.add_all_with(artist, move |artist| {
    ///     let artist_id = artist.artist_id;
    ///     titles.into_iter().map(move |title| NewAlbum { title: title.into(), artist_id })
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
        let make = move |saved: &Saved| {
            let rows = rows(of.rows(saved)).into_iter();
            rows.map(Insertable::into_insert).collect::<Vec<_>>()
        };
        let part = AddAll { rows: Prepared::Made(Some(Box::new(make))) };
        self.write(Action::Add, true, part);
    }
}

/// New rows, or the closure that makes them of others.
enum Prepared<T> {
    Rows(T),
    Made(Option<Box<Make<T>>>),
}

type Make<T> = dyn FnOnce(&Saved) -> T + Send;

impl<T> Prepared<T> {
    fn prepare(&mut self, saved: &Saved) {
        if let Self::Made(make) = self
            && let Some(make) = make.take()
        {
            *self = Self::Rows(make(saved));
        }
    }

    fn get(&self) -> Result<&T> {
        match self {
            Self::Rows(row) => Ok(row),
            Self::Made(_) => Err(Error::internal("a part of a unit was not prepared")),
        }
    }
}

struct Add<N: New> {
    row: Prepared<Insert<N>>,
    slot: usize,
}

impl<N: New<Row: Send> + Send> Part for Add<N> {
    fn table(&self) -> &'static str {
        N::Row::DEF.name
    }

    fn key(&self, _: &Saved) -> Option<RowKey> {
        None
    }

    fn prepare(&mut self, saved: &Saved) -> Result<()> {
        self.row.prepare(saved);
        Ok(())
    }

    fn task<'p>(
        &'p mut self,
        _: &'p Saved,
        _: usize,
        written: &'p mut Written,
    ) -> Result<Box<dyn Task + 'p>> {
        let operation = insert::<N, &Insert<N>>(self.row.get()?);
        Ok(Box::new(Deliver::new(operation, |row| *written = Some(Box::new(row)))))
    }

    fn slot(&self) -> Option<usize> {
        Some(self.slot)
    }
}

struct AddAll<N> {
    rows: Prepared<Vec<Insert<N>>>,
}

impl<N: New + Send> Part for AddAll<N> {
    fn table(&self) -> &'static str {
        N::Row::DEF.name
    }

    fn key(&self, _: &Saved) -> Option<RowKey> {
        None
    }

    fn prepare(&mut self, saved: &Saved) -> Result<()> {
        self.rows.prepare(saved);
        Ok(())
    }

    fn task<'p>(
        &'p mut self,
        _: &'p Saved,
        most_parameters: usize,
        _: &'p mut Written,
    ) -> Result<Box<dyn Task + 'p>> {
        let rows = self.rows.get()?.iter();
        let operation = InsertAll::<N, _>::new(rows, most_parameters);
        Ok(Box::new(Deliver::new(operation, |_| {})))
    }

    fn slot(&self) -> Option<usize> {
        None
    }
}
