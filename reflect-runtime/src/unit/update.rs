use super::handle::Held;
use super::{Action, Handles, Part, Pending, Saved, Target, UnitOfWork, Written};
use crate::error::{Error, Result, RowKey};
use crate::operation::{ChangeRow, Checked, Deliver, RowChange, Task, row_key};
use crate::table::{Identified, Table};
use crate::write::{ColumnsOf, Sets, Writable};

impl UnitOfWork {
    /// Writes the difference that a closure makes to a row, as the row's own `modify` does: to one in
    /// hand, or to one that the unit adds or changes, as it is stored by then.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// # let ada = work.add(NewEmployee { first_name: "Ada".into(), last_name: "L.".into() });
    /// work.modify(ada, |e| e.title = Some("Analyst".into()));
    /// ```
    pub fn modify<G: Target<Row: Table<Key: Identified>>>(
        &mut self,
        row: G,
        modify: impl FnOnce(&mut G::Row) + Send + 'static,
    ) -> Pending<G::Row> {
        self.modify_with(row, (), |row, ()| modify(row))
    }

    /// Writes the difference that a closure makes to a row with values from other rows: of one handle
    /// or a tuple of up to six, whose rows the closure gets as they are stored by then.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # let mut work = reflect_schema::UnitOfWork::new();
    /// # let ada = work.add(NewEmployee { first_name: "Ada".into(), last_name: "L.".into() });
    /// # let bob = work.add(NewEmployee { first_name: "Bob".into(), last_name: "B.".into() });
    /// work.modify_with(bob, ada, |bob, ada| bob.reports_to = Some(ada.employee_id));
    /// ```
    pub fn modify_with<G: Target<Row: Table<Key: Identified>>, H: Handles>(
        &mut self,
        row: G,
        of: H,
        modify: impl for<'r> FnOnce(&mut G::Row, H::Rows<'r>) + Send + 'static,
    ) -> Pending<G::Row> {
        self.change(row, of, move |row, rows| {
            RowChange::modify(row, Checked::None, |row| modify(row, rows))
        })
    }

    /// Writes the difference that a closure makes to a row, unless one of these columns was changed
    /// since the row was read, as the row's own `modify_checked` does.
    pub fn modify_checked<G: Target<Row: Table<Key: Identified>>>(
        &mut self,
        row: G,
        modify: impl FnOnce(&mut G::Row) + Send + 'static,
    ) -> Pending<G::Row> {
        self.change(row, (), |row, ()| RowChange::modify(row, Checked::Changed, modify))
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
        self.change(row, of, move |row, rows| RowChange::set(row, |columns| set(columns, rows)))
    }

    fn change<G: Target<Row: Table<Key: Identified>>, H: Handles>(
        &mut self,
        row: G,
        of: H,
        make: impl for<'r> FnOnce(&G::Row, H::Rows<'r>) -> Result<RowChange<G::Row>> + Send + 'static,
    ) -> Pending<G::Row> {
        self.check(of);
        let row = row.held();
        row.pending().inspect(|handle| self.check(*handle));
        let handle = row.pending().unwrap_or_else(|| self.slot());
        let make = move |row: &G::Row, saved: &Saved| make(row, of.rows(saved));
        let prepared = Prepared::Made(Some(Box::new(make)));
        self.write(Action::Update, false, Change { row, slot: handle.slot, prepared });
        handle
    }
}

struct Change<T> {
    row: Held<T>,
    slot: usize,
    prepared: Prepared<T>,
}

/// A change, or the closure that makes it.
enum Prepared<T> {
    Change(Box<RowChange<T>>),
    Made(Option<Box<Make<T>>>),
}

type Make<T> = dyn FnOnce(&T, &Saved) -> Result<RowChange<T>> + Send;

impl<T: Writable + Send> Part for Change<T> {
    fn table(&self) -> &'static str {
        T::DEF.name
    }

    fn key(&self, saved: &Saved) -> Option<RowKey> {
        Some(row_key(self.row.get(saved)))
    }

    fn prepare(&mut self, saved: &Saved) -> Result<()> {
        if let Prepared::Made(make) = &mut self.prepared
            && let Some(make) = make.take()
        {
            self.prepared = Prepared::Change(Box::new(make(self.row.get(saved), saved)?));
        }
        Ok(())
    }

    fn task<'p>(
        &'p mut self,
        saved: &'p Saved,
        _: usize,
        written: &'p mut Written,
    ) -> Result<Box<dyn Task + 'p>> {
        let Prepared::Change(change) = &self.prepared else {
            return Err(Error::internal("a part of a unit was not prepared"));
        };
        let operation = ChangeRow::new(self.row.get(saved), change)?;
        Ok(Box::new(Deliver::new(operation, |row| *written = Some(Box::new(row)))))
    }

    fn slot(&self) -> Option<usize> {
        Some(self.slot)
    }
}
