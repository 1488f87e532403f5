//! Changes and deletions of all the rows of a query.

use super::{Isolation, Operation, Plain, Request, Tables};
use crate::ast::{Delete, Statement, Update};
use crate::error::Result;
use crate::query::source::Query;
use crate::table::{ColumnSet, Path, Root, Rows, Table, TableDef};
use crate::write::{Assigned, ColumnsOf, Computed, Sets, Writable};

/// Runs a statement that writes rows, and counts them.
pub(crate) struct Written {
    table: &'static TableDef,
    /// Nothing where there is nothing to write.
    statement: Option<Statement<'static>>,
    is_sent: bool,
    computed: Computed,
    count: u64,
}

/// Changes columns of the rows of a query.
pub(crate) fn update<T: Writable, S: Sets<T>>(
    query: &Query<T>,
    set: impl FnOnce(ColumnsOf<T>) -> S,
) -> Result<Written> {
    let (table, body) = (T::DEF, &query.body);
    body.check_filtered(table.name)?;
    let mut sets = Vec::new();
    set(query.columns).write(&mut sets);
    let computed = Computed::of(&sets).and_version(table);
    let assignments = Assigned::of_change(table, body.scope(), <Root<T>>::STEP, sets)?.0;
    let statement = (!assignments.is_empty()).then(|| {
        let returning = computed.returning(table);
        let body = body.clone();
        Statement::Update(Box::new(Update { table, body, assignments, returning }))
    });
    Ok(Written { table, statement, is_sent: false, computed, count: 0 })
}

/// Deletes the rows of a query.
pub(crate) fn delete<T: Table>(query: &Query<T>) -> Result<Written> {
    let (table, body) = (T::DEF, query.body.clone());
    body.check_filtered(table.name)?;
    let statement = Some(Statement::Delete(Box::new(Delete { table, body })));
    Ok(Written { table, statement, is_sent: false, computed: Computed::default(), count: 0 })
}

impl Operation for Written {
    type Output = u64;

    /// Also of one statement: SQLite alone would keep what a trigger's `RAISE(FAIL)` or a key with
    /// `ON CONFLICT FAIL` has left half done, unless it is known that there is none.
    fn isolation(&self) -> Isolation {
        if self.statement.is_some() { Isolation::Transaction } else { Isolation::None }
    }

    fn shorten(&mut self, tables: &dyn Tables) -> Result<bool> {
        self.is_sent = false;
        // Where other tables refer to a column, they may have actions for that.
        let Some(Statement::Update(update)) = &self.statement else { return Ok(false) };
        let columns = ColumnSet::of(update.assignments.iter().map(|(index, _)| *index));
        let acts_alone = |(plain, columns): (Plain, ColumnSet)| {
            self.computed.is_empty() && columns.and(plain.unique).is_empty()
        };
        Ok(tables.facts(self.table).plain().zip(columns).is_some_and(acts_alone))
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        let statement = self.statement.as_ref().filter(|_| !self.is_sent);
        self.is_sent = true;
        Ok(statement.map(Request::borrowed))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| self.computed.check(self.table, row).map(|()| true))?;
        self.count = rows.written();
        Ok(())
    }

    fn finish(self) -> Result<u64> {
        Ok(self.count)
    }
}
