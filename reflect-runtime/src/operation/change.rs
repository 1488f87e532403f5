//! Changes and deletions of all the rows of a query.

use super::written::WrittenRows;
use super::{Isolation, Operation, Plain, Request, Tables};
use crate::ast::{Delete, Returning, Statement, Update};
use crate::error::{Error, ErrorKind, Result};
use crate::query::source::Query;
use crate::table::{ColumnSet, Path, Root, Rows, Stored, Table, TableDef};
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
    let (update, computed) = changes(query, set)?;
    let statement = update.map(|update| {
        let returning = computed.returning(T::DEF);
        Statement::Update(Box::new(Update { returning, ..update }))
    });
    Ok(Written { table: T::DEF, statement, is_sent: false, computed, count: 0 })
}

/// Changes columns of the rows of a query, and reads them as they are stored then.
pub(crate) fn update_returning<T: Writable, S: Sets<T>>(
    query: &Query<T>,
    set: impl FnOnce(ColumnsOf<T>) -> S,
) -> Result<WrittenRows<T>> {
    check_returns(T::DEF)?;
    let (update, _) = changes(query, set)?;
    let Some(update) = update else {
        let mistake = "nothing is set, so there are no rows to return".to_owned();
        return Err(Error::new(ErrorKind::InvalidQuery { mistake }));
    };
    let update = Update { returning: Returning::Row, ..update };
    Ok(WrittenRows::new(Statement::Update(Box::new(update))))
}

/// The statement for changes of the rows of a query, if there are any, and the values that it computes.
fn changes<T: Writable, S: Sets<T>>(
    query: &Query<T>,
    set: impl FnOnce(ColumnsOf<T>) -> S,
) -> Result<(Option<Update>, Computed)> {
    let (table, body) = (T::DEF, &query.body);
    body.check_filtered(table.name)?;
    let mut sets = Vec::new();
    set(query.columns).write(&mut sets);
    let computed = Computed::of(&sets).and_version(table);
    let assignments = Assigned::of_change(table, body.scope(), <Root<T>>::STEP, sets)?.0;
    let returning = Returning::Nothing;
    let update = (!assignments.is_empty()).then(|| {
        let body = body.clone();
        Update { table, body, assignments, returning }
    });
    Ok((update, computed))
}

/// Deletes the rows of a query.
pub(crate) fn delete<T: Table>(query: &Query<T>) -> Result<Written> {
    let statement = Some(deletion(query, Returning::Nothing)?);
    let computed = Computed::default();
    Ok(Written { table: T::DEF, statement, is_sent: false, computed, count: 0 })
}

/// Deletes the rows of a query, and reads them as they were.
pub(crate) fn delete_returning<T: Table>(query: &Query<T>) -> Result<WrittenRows<T>> {
    check_returns(T::DEF)?;
    let all = (0..T::DEF.columns.len()).collect();
    Ok(WrittenRows::whole(deletion(query, Returning::Columns(all))?))
}

fn deletion<T: Table>(query: &Query<T>, returning: Returning) -> Result<Statement<'static>> {
    let (table, body) = (T::DEF, query.body.clone());
    body.check_filtered(table.name)?;
    Ok(Statement::Delete(Box::new(Delete { table, body, returning })))
}

/// Fails for a virtual table, which has no `RETURNING`.
fn check_returns(table: &TableDef) -> Result<()> {
    if table.stored != Stored::Virtual {
        return Ok(());
    }
    let mistake = format!("`{}` is a virtual table, which does not say what it writes", table.name);
    Err(Error::new(ErrorKind::InvalidQuery { mistake }))
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
