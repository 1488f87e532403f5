use std::borrow::Cow;

use rusqlite::types::{ToSqlOutput, Value};
use rusqlite::{CachedStatement, Connection, Row as RawRow};

use crate::constraint;
use crate::def::TableDef;
use crate::row::Row;
use crate::text::{Purpose, text};
use crate::trace::Trace;
use crate::write::check;
use crate::{Encode, Error, ErrorKind, Handle, Result, Table};

/// A prepared statement, on loan from the connection's cache.
pub(crate) struct Statement<'c> {
    inner: CachedStatement<'c>,
    about: About<'c>,
    trace: Trace,
}

/// What an error of a statement needs to know of it.
struct About<'c> {
    conn: &'c Connection,
    sql: Cow<'c, str>,
    /// The tables that a statement of the schema's own is about.
    tables: Option<[&'static TableDef; 2]>,
}

impl<'c> Statement<'c> {
    /// Prepares a statement about a table; `rows` is the table of the rows it gives.
    pub(crate) fn prepare(
        handle: Handle<'c>,
        table: &'static TableDef,
        purpose: Purpose,
        rows: &'static TableDef,
    ) -> Result<Self> {
        let sql = text(table, purpose, rows);
        let tables = Some([rows, table]);
        Self::new(About { conn: handle.conn, sql: Cow::Borrowed(sql), tables })
    }

    /// Prepares a statement of a query and sets its parameters.
    pub(crate) fn query(
        handle: Handle<'c>,
        sql: impl Into<Cow<'c, str>>,
        parameters: &[Value],
    ) -> Result<Self> {
        let about = About { conn: handle.conn, sql: sql.into(), tables: None };
        let mut statement = Self::new(about)?;
        statement.bind_values(parameters)?;
        Ok(statement)
    }

    /// Prepares a statement that writes rows of a table, and sets its parameters.
    pub(crate) fn writing(
        handle: Handle<'c>,
        table: &'static TableDef,
        sql: impl Into<Cow<'c, str>>,
        parameters: &[Value],
    ) -> Result<Self> {
        let tables = Some([table, table]);
        let mut statement = Self::new(About { conn: handle.conn, sql: sql.into(), tables })?;
        statement.bind_values(parameters)?;
        Ok(statement)
    }

    fn new(about: About<'c>) -> Result<Self> {
        match about.conn.prepare_cached(&about.sql) {
            Ok(inner) => Ok(Self { inner, about, trace: Trace::start() }),
            Err(error) => Err(about.error(error)),
        }
    }

    /// Sets the parameters to values that are compared with these columns of a table.
    pub(crate) fn bind(
        &mut self,
        table: &'static TableDef,
        columns: &[usize],
        values: &[&dyn Encode],
    ) -> Result<()> {
        for ((value, &column), number) in values.iter().zip(columns).zip(1..) {
            self.inner.raw_bind_parameter(number, table.encode(column, *value)?)?;
        }
        Ok(())
    }

    /// Sets the parameters from number `first` on to values that these columns are to store.
    pub(crate) fn store(
        &mut self,
        first: usize,
        table: &'static TableDef,
        columns: &[usize],
        values: &[&dyn Encode],
    ) -> Result<()> {
        for ((value, &index), number) in values.iter().zip(columns).zip(first..) {
            let encoded = table.encode(index, *value)?;
            match &encoded {
                ToSqlOutput::Borrowed(value) => check(table, index, *value)?,
                ToSqlOutput::Owned(value) => check(table, index, value.into())?,
                _ => {}
            }
            self.inner.raw_bind_parameter(number, encoded)?;
        }
        Ok(())
    }

    /// Sets the parameters.
    pub(crate) fn bind_values(&mut self, values: &[Value]) -> Result<()> {
        self.bind_values_from(1, values)
    }

    /// Sets the parameters from number `first` on.
    pub(crate) fn bind_values_from<'v>(
        &mut self,
        first: usize,
        values: impl IntoIterator<Item = &'v Value>,
    ) -> Result<()> {
        for (value, number) in values.into_iter().zip(first..) {
            self.inner.raw_bind_parameter(number, value)?;
        }
        Ok(())
    }

    /// Runs a statement that writes, and returns how many rows it has written.
    /// It may return some, which are checked.
    pub(crate) fn run(&mut self, check: impl Fn(&RawRow<'_>) -> Result<()>) -> Result<u64> {
        // In SQLite a statement has not written everything before it is at its end.
        self.each(|row| check(row).map(|()| true))?;
        Ok(self.about.conn.changes())
    }

    /// The row that a statement returns that writes one at most.
    pub(crate) fn only_row<T: Table>(&mut self) -> Result<Option<T>> {
        let mut found = None;
        self.each(|row| {
            found = Some(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(true)
        })?;
        Ok(found)
    }

    /// The values that a statement returns that writes one row at most.
    pub(crate) fn only_values(&mut self) -> Result<Option<Vec<Value>>> {
        let mut found = None;
        self.each(|row| {
            found = Some(values_of(row)?);
            Ok(true)
        })?;
        Ok(found)
    }

    /// Every row.
    pub(crate) fn rows<T: Table>(&mut self) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        self.each(|row| {
            rows.push(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub(crate) fn row<T: Table>(&mut self) -> Result<Option<T>> {
        let mut found = None;
        self.each(|row| {
            found = Some(T::read(&Row::at(row, T::DEF, 0))?);
            Ok(false)
        })?;
        Ok(found)
    }

    /// The number in the only column of the only row.
    pub(crate) fn count(&mut self) -> Result<u64> {
        let mut count = 0;
        self.each(|row| {
            count = row.get::<_, i64>(0)?.unsigned_abs();
            Ok(false)
        })?;
        Ok(count)
    }

    /// Visits rows until there are no more or `visit` answers `false`.
    #[inline]
    pub(crate) fn each(
        &mut self,
        mut visit: impl FnMut(&RawRow<'_>) -> Result<bool>,
    ) -> Result<()> {
        let mut rows = self.start();
        let error = loop {
            match rows.next() {
                Ok(Some(row)) if visit(row)? => {}
                Ok(_) => return Ok(()),
                Err(error) => break error,
            }
        };
        drop(rows);
        Err(self.diagnose(error))
    }

    /// Adds to an error of running it what only running it again can tell.
    #[cold]
    pub(crate) fn diagnose(&mut self, error: Error) -> Error {
        constraint::find_reference(self.about.conn, error, &self.about.sql, &mut self.inner)
    }

    /// Runs the statement, for its rows one by one.
    #[inline]
    pub(crate) fn start(&mut self) -> Rows<'_> {
        Rows { about: &self.about, trace: &mut self.trace, inner: self.inner.raw_query() }
    }
}

/// All values of a row.
pub(crate) fn values_of(row: &RawRow<'_>) -> Result<Vec<Value>> {
    let values = (0..row.as_ref().column_count()).map(|index| row.get(index));
    Ok(values.collect::<Result<_, _>>()?)
}

/// The rows of a statement that is running.
pub(crate) struct Rows<'s> {
    inner: rusqlite::Rows<'s>,
    about: &'s About<'s>,
    trace: &'s mut Trace,
}

impl<'s> Rows<'s> {
    #[inline]
    pub(crate) fn next(&mut self) -> Result<Option<&RawRow<'s>>> {
        match self.inner.next() {
            Ok(Some(row)) => {
                self.trace.row();
                Ok(Some(row))
            }
            Ok(None) => Ok(None),
            // A cached statement meets a change of the schema only here.
            Err(error) => Err(self.about.error(error)),
        }
    }
}

impl Drop for Rows<'_> {
    fn drop(&mut self) {
        self.trace.end(&self.about.sql);
    }
}

impl About<'_> {
    #[cold]
    fn error(&self, error: rusqlite::Error) -> Error {
        let error = constraint::explain(self.conn, error, Some(&self.sql), None);
        match error.kind() {
            ErrorKind::Sqlite { .. } => self.missing().map_or(error, Error::new),
            // A constraint was reached, so there is nothing missing; and asking a busy database would
            // wait once more.
            _ => error,
        }
    }

    /// What the database lacks, where that is why the statement can't run.
    fn missing(&self) -> Option<ErrorKind> {
        let sql = "SELECT name FROM pragma_table_xinfo(?1, 'main')";
        let columns_of = |table: &TableDef| -> rusqlite::Result<Vec<String>> {
            self.conn.prepare(sql)?.query_map([table.name], |row| row.get(0))?.collect()
        };
        self.tables.into_iter().flatten().find_map(|table| {
            let found = columns_of(table).ok()?;
            if found.is_empty() {
                return Some(ErrorKind::MissingTable { table: table.name });
            }
            let mut columns = table.columns.iter().map(|(column, _)| *column);
            let lost =
                columns.find(|it| !found.iter().any(|name| name.eq_ignore_ascii_case(it)))?;
            Some(ErrorKind::MissingColumn { table: table.name, column: lost })
        })
    }
}
