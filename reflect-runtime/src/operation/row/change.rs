use super::changing::Changing;
use super::key::body;
use super::reload::{Reload, reload};
use crate::ast::Body;
use crate::error::Result;
use crate::operation::{Isolation, Operation, Request};
use crate::table::{At, Columns, Path, Root, Rows};
use crate::write::{Assigned, ColumnsOf, Sets, Writable};

/// Columns of a row with their new values.
pub(crate) struct RowChange {
    body: Body,
    assigned: Assigned,
}

impl RowChange {
    pub(crate) fn new<T: Writable, S: Sets<T>>(
        row: &T,
        set: impl FnOnce(ColumnsOf<T>) -> S,
    ) -> Result<Self> {
        let body = body(row)?;
        let mut sets = Vec::new();
        set(Columns::new(At::new(body.scope()))).write(&mut sets);
        let assigned = Assigned::of_change(T::DEF, body.scope(), <Root<T>>::STEP, sets)?;
        Ok(Self { body, assigned })
    }
}

/// Writes columns of a row, and reads the row as it is stored then.
pub(crate) struct ChangeRow<'r, T> {
    row: &'r T,
    work: Change<'r, T>,
}

enum Change<'r, T> {
    /// There is nothing to write.
    Nothing(Reload<'r, T>),
    Something(Changing<T>),
}

impl<'r, T: Writable> ChangeRow<'r, T> {
    pub(crate) fn new(row: &'r T, change: &RowChange) -> Result<Self> {
        let RowChange { body, assigned } = change;
        let work = if assigned.0.is_empty() {
            Change::Nothing(reload(row)?)
        } else {
            Change::Something(Changing::new(body.clone(), assigned.clone()))
        };
        Ok(Self { row, work })
    }
}

impl<T: Writable> Operation for ChangeRow<'_, T> {
    type Output = T;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        match &mut self.work {
            Change::Nothing(reload) => reload.next(),
            Change::Something(changing) => Ok(changing.next(self.row)),
        }
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        match &mut self.work {
            Change::Nothing(reload) => reload.rows(rows),
            Change::Something(changing) => changing.rows(rows),
        }
    }

    fn finish(self) -> Result<T> {
        match self.work {
            Change::Nothing(reload) => reload.finish(),
            Change::Something(changing) => changing.finish(self.row),
        }
    }
}
