use super::handle::Held;
use super::{Action, Changed, Handles, Part, Pending, Saved, Target, UnitOfWork};
use crate::error::{Error, Result, RowKey};
use crate::operation::{ChangeRow, Deliver, RowChange, Task, UpdateRow, row_key};
use crate::table::{Identified, Table};
use crate::write::{ColumnsOf, Sets, Writable};

impl UnitOfWork {
    /// Writes the columns that differ from the stored row with the same key, as the row's own `update`
    /// does.
    pub fn update<T: Changed<Key: Identified>>(&mut self, row: T) -> Pending<T> {
        self.hold(Action::Update, |handle| Update { row, handle, written: None })
    }

    /// Writes columns of a row, as the row's own `update_set` does: of one in hand, or of one that
    /// the unit adds or changes.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// # let ada = work.add(NewEmployee { first_name: "Ada".into(), last_name: "L.".into() });
    /// // She is her own boss.
    /// work.update_set(ada, |e| e.reports_to.set(e.employee_id));
    /// ```
    pub fn update_set<G: Target<Row: Table<Key: Identified>>, S: Sets<G::Row>>(
        &mut self,
        row: G,
        set: impl FnOnce(ColumnsOf<G::Row>) -> S + Send + 'static,
    ) -> Pending<G::Row> {
        self.update_set_with(row, (), |columns, ()| set(columns))
    }

    /// Writes columns of a row with values from other rows: of one handle or a tuple of up to six,
    /// whose rows the closure gets as they are stored by then.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// # let ada = work.add(NewEmployee { first_name: "Ada".into(), last_name: "L.".into() });
    /// # let bob = work.add(NewEmployee { first_name: "Bob".into(), last_name: "B.".into() });
    /// work.update_set_with(bob, ada, |e, ada| e.reports_to.set(ada.employee_id));
    /// ```
    pub fn update_set_with<G: Target<Row: Table<Key: Identified>>, H: Handles, S: Sets<G::Row>>(
        &mut self,
        row: G,
        of: H,
        set: impl for<'r> FnOnce(ColumnsOf<G::Row>, H::Rows<'r>) -> S + Send + 'static,
    ) -> Pending<G::Row> {
        self.check(of);
        let row = row.held();
        row.pending().inspect(|handle| self.check(*handle));
        let handle = row.pending().unwrap_or_else(|| self.slot());
        let make = move |row: &G::Row, saved: &Saved| {
            RowChange::new(row, |columns| set(columns, of.rows(saved)))
        };
        let change = Prepared::Made(Some(Box::new(make)));
        let part = UpdateSet { row, handle, change, written: None };
        self.write::<G::Row>(Action::Update, false, part);
        handle
    }
}

struct Update<T> {
    row: T,
    handle: Pending<T>,
    written: Option<T>,
}

impl<T: Writable + Send> Part for Update<T> {
    fn key(&self, _: &Saved) -> Option<RowKey> {
        Some(row_key(&self.row))
    }

    fn prepare(&mut self, _: &Saved) -> Result<()> {
        Ok(())
    }

    fn task<'p>(&'p mut self, _: &'p Saved, _: usize) -> Result<Box<dyn Task + 'p>> {
        Ok(Box::new(Deliver::new(UpdateRow::new(&self.row)?, &mut self.written)))
    }

    fn keep(&mut self, saved: &mut Saved) {
        saved.put(self.handle, self.written.take());
    }
}

struct UpdateSet<T> {
    row: Held<T>,
    handle: Pending<T>,
    change: Prepared<T>,
    written: Option<T>,
}

/// A change, or the closure that makes it.
enum Prepared<T> {
    Change(Box<RowChange>),
    Made(Option<Box<Make<T>>>),
}

type Make<T> = dyn FnOnce(&T, &Saved) -> Result<RowChange> + Send;

impl<T: Writable + Send> Part for UpdateSet<T> {
    fn key(&self, saved: &Saved) -> Option<RowKey> {
        Some(row_key(self.row.get(saved)))
    }

    fn prepare(&mut self, saved: &Saved) -> Result<()> {
        if let Prepared::Made(make) = &mut self.change
            && let Some(make) = make.take()
        {
            self.change = Prepared::Change(Box::new(make(self.row.get(saved), saved)?));
        }
        Ok(())
    }

    fn task<'p>(&'p mut self, saved: &'p Saved, _: usize) -> Result<Box<dyn Task + 'p>> {
        let Prepared::Change(change) = &self.change else {
            return Err(Error::internal("a part of a unit was not prepared"));
        };
        let operation = ChangeRow::new(self.row.get(saved), change)?;
        Ok(Box::new(Deliver::new(operation, &mut self.written)))
    }

    fn keep(&mut self, saved: &mut Saved) {
        saved.put(self.handle, self.written.take());
    }
}
