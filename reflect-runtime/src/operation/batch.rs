//! New rows, many at a time.

use rusqlite::limits::Limit;

use super::assigned::{Assigned, set_twice};
use super::insert::{Insert, Insertable, New};
use crate::def::TableDef;
use crate::statement::Statement;
use crate::transaction::{Behavior, Open};
use crate::{Handle, Result, Table};

/// How many rows a statement writes; with more it gets hardly faster.
const ROWS: usize = 64;

/// Writes rows as they come, all or none of them, and returns how many were written.
pub fn insert_all<I: Insertable>(
    handle: Handle<'_>,
    rows: impl IntoIterator<Item = I>,
) -> Result<u64> {
    let open = Open::begin(handle, Behavior::Immediate)?;
    // SQLite may end the transaction while the rows are made.
    let mut batch = Batch::new(Handle { in_transaction: true, ..handle });
    for row in rows {
        batch.push(row.into_insert())?;
    }
    let written = batch.finish()?;
    open.commit()?;
    Ok(written)
}

/// Rows that wait to be written with one statement, since they give the same columns.
struct Batch<'c, N> {
    handle: Handle<'c>,
    /// The columns that are given besides those that have to be.
    columns: Vec<usize>,
    waiting: Vec<(N, Assigned)>,
    /// How many rows may wait.
    most: usize,
    /// The statement for as many, once it was needed.
    full: Option<Statement<'c>>,
    /// The last statement for a row of its own, and its text.
    single: Option<(String, Statement<'c>)>,
    written: u64,
}

impl<'c, N: New> Batch<'c, N> {
    fn new(handle: Handle<'c>) -> Self {
        let mut batch = Self {
            handle,
            columns: Vec::new(),
            waiting: Vec::new(),
            most: 1,
            full: None,
            single: None,
            written: 0,
        };
        batch.begin(Vec::new());
        batch
    }

    fn table() -> &'static TableDef {
        N::Row::DEF
    }

    fn push(&mut self, insert: Insert<N>) -> Result<()> {
        let assigned = Assigned::new(Self::table(), None, insert.sets.clone())?;
        if let Some(&twice) = Self::table().required.iter().find(|it| assigned.has(**it)) {
            return Err(set_twice(Self::table(), twice));
        }
        if insert.conflict.is_some() || assigned.values().is_none() {
            return self.push_single(&insert);
        }
        if !assigned.0.iter().map(|(index, _)| index).eq(&self.columns) {
            self.flush()?;
            self.begin(assigned.0.iter().map(|(index, _)| *index).collect());
        }
        self.waiting.push((insert.new, assigned));
        if self.waiting.len() < self.most { Ok(()) } else { self.flush() }
    }

    /// Begins with rows that give these columns.
    fn begin(&mut self, columns: Vec<usize>) {
        let width = Self::table().required.len() + columns.len();
        let limit = self.handle.conn.limit(Limit::SQLITE_LIMIT_VARIABLE_NUMBER);
        let limit = limit.ok().and_then(|it| usize::try_from(it).ok()).unwrap_or(width);
        // Rows of nothing but defaults can only be written one by one.
        self.most = limit.checked_div(width).unwrap_or(1).clamp(1, ROWS);
        self.columns = columns;
        self.full = None;
    }

    /// Writes the rows that wait.
    fn flush(&mut self) -> Result<()> {
        let (table, handle) = (Self::table(), self.handle);
        handle.check_open()?;
        let columns: Vec<_> = table.required.iter().chain(&self.columns).copied().collect();
        let waiting = std::mem::take(&mut self.waiting);
        let full = waiting.len() == self.most;
        let rows = if full { self.most } else { 1 };
        let mut statement = match self.full.take().filter(|_| full) {
            Some(statement) => statement,
            None if waiting.is_empty() => return Ok(()),
            None => {
                let sql = crate::sql::insert(table, &columns, rows, false);
                Statement::writing(handle, table, sql, &[])?
            }
        };
        for rows in waiting.chunks(rows) {
            for (row, first) in rows.iter().zip((1..).step_by(columns.len().max(1))) {
                store(&mut statement, table, first, row)?;
            }
            self.written += statement.run(|_| Ok(()))?;
        }
        self.full = full.then_some(statement);
        Ok(())
    }

    /// Writes a row with a statement of its own.
    fn push_single(&mut self, insert: &Insert<N>) -> Result<()> {
        self.flush()?;
        self.handle.check_open()?;
        let computed = insert.computed();
        let (sql, parameters) = insert.render(&computed.returning(Self::table()))?;
        let mut statement = match self.single.take() {
            Some((last, mut statement)) if last == sql => {
                statement.bind_values(&parameters)?;
                statement
            }
            _ => Statement::writing(self.handle, Self::table(), sql.clone(), &parameters)?,
        };
        self.written += statement.run(|row| computed.check(Self::table(), row))?;
        self.single = Some((sql, statement));
        Ok(())
    }

    fn finish(mut self) -> Result<u64> {
        self.flush()?;
        Ok(self.written)
    }
}

/// Sets the parameters of a row, from number `first` on.
fn store<N: New>(
    statement: &mut Statement<'_>,
    table: &'static TableDef,
    first: usize,
    (new, assigned): &(N, Assigned),
) -> Result<()> {
    new.values(&mut |values| statement.store(first, table, table.required, values))?;
    let values = assigned.values().unwrap_or_default();
    statement.bind_values_from(first + table.required.len(), values)
}
