use rusqlite::{CachedStatement, Connection, ErrorCode, Row as RawRow};

use crate::def::TableDef;
use crate::row::Row;
use crate::{Encode, Error, ErrorKind, Handle, Result, Table};

/// A prepared statement, on loan from the connection's cache.
pub(crate) struct Statement<'c> {
    inner: CachedStatement<'c>,
    about: About<'c>,
}

/// What an error of a statement needs to know of it.
#[derive(Clone, Copy)]
struct About<'c> {
    conn: &'c Connection,
    sql: &'static str,
    table: &'static TableDef,
    junction: Option<&'static TableDef>,
}

/// Values for the parameters of a statement, with the columns that they are compared with.
pub(crate) struct Params<'p> {
    pub(crate) table: &'static TableDef,
    pub(crate) columns: &'static [usize],
    pub(crate) values: &'p [&'p dyn Encode],
}

impl<'c> Statement<'c> {
    /// Prepares a statement about a table, and a junction if it reads one.
    pub(crate) fn prepare(
        handle: Handle<'c>,
        sql: &'static str,
        table: &'static TableDef,
        junction: Option<&'static TableDef>,
    ) -> Result<Self> {
        let about = About {
            conn: handle.conn,
            sql,
            table,
            junction,
        };
        match about.conn.prepare_cached(sql) {
            Ok(inner) => Ok(Self { inner, about }),
            Err(error) => Err(about.error(error)),
        }
    }

    pub(crate) fn bind(&mut self, params: &Params<'_>) -> Result<()> {
        let columns = params.columns.iter().map(|&it| params.table.columns[it]);
        for ((value, (column, affinity)), number) in params.values.iter().zip(columns).zip(1..) {
            let encoded = value.encode(affinity).map_err(|mismatch| {
                Error::new(ErrorKind::Encode {
                    table: params.table.name,
                    column,
                    mismatch,
                })
            })?;
            self.inner.raw_bind_parameter(number, encoded)?;
        }
        Ok(())
    }

    /// Every row.
    pub(crate) fn rows<T: Table>(&mut self) -> Result<Vec<T>> {
        let mut rows = Vec::new();
        self.each(|row| {
            rows.push(T::read(&Row::new(row, T::def()))?);
            Ok(true)
        })?;
        Ok(rows)
    }

    /// The first row, if there is one.
    pub(crate) fn row<T: Table>(&mut self) -> Result<Option<T>> {
        let mut found = None;
        self.each(|row| {
            found = Some(T::read(&Row::new(row, T::def()))?);
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
    fn each(&mut self, mut visit: impl FnMut(&RawRow<'_>) -> Result<bool>) -> Result<()> {
        let about = self.about;
        let mut rows = self.inner.raw_query();
        loop {
            match rows.next() {
                Ok(Some(row)) => {
                    if !visit(row)? {
                        return Ok(());
                    }
                }
                Ok(None) => return Ok(()),
                // A cached statement meets a change of the schema only here.
                Err(error) => return Err(about.error(error)),
            }
        }
    }
}

impl About<'_> {
    #[cold]
    fn error(self, error: rusqlite::Error) -> Error {
        // Every other code has another reason, and asking a busy database would wait once more.
        let missing = match error.sqlite_error_code() {
            Some(ErrorCode::Unknown) => self.missing(),
            _ => None,
        };
        missing.map_or_else(|| Error::sqlite(error, Some(self.sql)), Error::new)
    }

    /// What the database lacks, where that is why the statement can't run.
    fn missing(self) -> Option<ErrorKind> {
        let sql = "SELECT name FROM pragma_table_xinfo(?1)";
        let columns_of = |table: &TableDef| -> rusqlite::Result<Vec<String>> {
            self.conn
                .prepare(sql)?
                .query_map([table.name], |row| row.get(0))?
                .collect()
        };
        let mut tables = [Some(self.table), self.junction].into_iter().flatten();
        tables.find_map(|table| {
            let found = columns_of(table).ok()?;
            if found.is_empty() {
                return Some(ErrorKind::MissingTable { table: table.name });
            }
            let mut columns = table.columns.iter().map(|(column, _)| *column);
            let lost =
                columns.find(|it| !found.iter().any(|name| name.eq_ignore_ascii_case(it)))?;
            Some(ErrorKind::MissingColumn {
                table: table.name,
                column: lost,
            })
        })
    }
}
