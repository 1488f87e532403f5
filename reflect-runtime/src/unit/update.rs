use super::{Action, Changed, Handles, Pending, Target, UnitOfWork};
use crate::Table;
use crate::table::Identified;
use crate::write::{Change, ColumnsOf, Sets, row_key, update};

impl UnitOfWork {
    /// Writes what differs from the stored row with the same key, as the row's own `update` does.
    pub fn update<T: Changed<Key: Identified>>(&mut self, row: T) -> Pending<T> {
        self.hold(Action::Update, |handle| {
            move |run| {
                run.operation.key = Some(row_key(&row));
                let row = run.attempt(|conn| update(conn, &row))?;
                run.saved.put(handle, row);
                Ok(())
            }
        })
    }

    /// Writes columns of a row, as the row's own `update_set` does: of one in hand, or of one that
    /// the unit adds or changes.
    ///
    /// ```ignore
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

    /// The same with values from other rows: of one handle or a tuple of up to six, whose rows the
    /// closure gets as they are stored by then.
    ///
    /// ```ignore
    /// work.update_set_with(artist, album, |a, album| a.best_album_id.set(album.album_id));
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
        let there = row.pending();
        let handle = there.unwrap_or_else(|| self.slot());
        self.write(Action::Update, <G::Row>::DEF.name, move |run| {
            let before = row.get(&run.saved);
            run.operation.key = Some(row_key(before));
            let change = Change::new(before, |columns| set(columns, of.rows(&run.saved)))?;
            let after = run.deferral.attempt(false, |conn| change.write(conn, before))?;
            run.saved.put(handle, after);
            Ok(())
        });
        handle
    }
}
