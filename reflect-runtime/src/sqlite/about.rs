use std::borrow::Cow;

use rusqlite::Connection;

use super::dialect::{Written, fixed_text, write_statement};
use super::{constraint, raw};
use crate::ast::{Fixed, Statement};
use crate::error::{Error, ErrorKind, Result};
use crate::table::TableDef;
use crate::value::Value;

/// The text of a statement, and the facts that its errors need.
pub(super) struct About<'c> {
    pub(super) conn: &'c Connection,
    text: Text,
}

enum Text {
    /// It is there, but finding it takes time.
    Fixed(Fixed),
    Written {
        sql: Cow<'static, str>,
        /// The table that it writes, whose definition decides what the text says.
        table: Option<&'static TableDef>,
        /// The full-text table that it searches.
        searched: Option<&'static str>,
        /// SQLite has to know the values to plan it.
        by_values: bool,
    },
}

impl<'c> About<'c> {
    #[inline]
    pub(super) fn fixed(conn: &'c Connection, fixed: Fixed) -> Self {
        Self { conn, text: Text::Fixed(fixed) }
    }

    /// Writes a statement, and returns its values, too.
    pub(super) fn written(
        conn: &'c Connection,
        statement: &Statement<'_>,
    ) -> Result<(Self, Vec<Value>)> {
        let table = match statement {
            Statement::Insert(insert) => Some(insert.table),
            Statement::Update(update) => Some(update.table),
            Statement::Delete(delete) => Some(delete.table),
            Statement::Select(_) | Statement::Count(_) | Statement::Exists(_) => None,
        };
        let Written { sql, values, searched, by_values } = write_statement(statement)?;
        Ok((Self { conn, text: Text::Written { sql, table, searched, by_values } }, values))
    }
}

impl About<'_> {
    /// What the statement is found by.
    #[inline]
    pub(super) fn name(&self) -> raw::Name<'_> {
        match &self.text {
            Text::Fixed(fixed) => raw::Name::Fixed(fixed),
            Text::Written { sql: Cow::Borrowed(known), .. } => raw::Name::Known(known),
            Text::Written { sql: Cow::Owned(sql), .. } => raw::Name::Text(sql),
        }
    }

    /// SQLite has to know the values to plan it.
    #[inline]
    pub(super) fn by_values(&self) -> bool {
        matches!(self.text, Text::Written { by_values: true, .. })
    }

    pub(super) fn sql(&self) -> Result<Cow<'_, str>> {
        match &self.text {
            Text::Fixed(fixed) => fixed_text(*fixed),
            Text::Written { sql, .. } => Ok(Cow::Borrowed(sql)),
        }
    }

    #[cold]
    pub(super) fn error(&self, error: rusqlite::Error) -> Error {
        let sql = match self.sql() {
            Ok(sql) => sql,
            Err(error) => return error,
        };
        let error = constraint::explain(self.conn, error, Some(&sql));
        // Where a constraint was reached, there is nothing missing; and asking a busy database would wait
        // once more.
        if !matches!(error.kind(), ErrorKind::Database { .. }) {
            return error;
        }
        if let Some(missing) = self.missing() {
            return Error::new(missing);
        }
        let tables: Vec<_> = self.tables().map(|it| it.name).collect();
        let error = constraint::find_key(self.conn, error, &tables);
        match &self.text {
            Text::Written { searched, .. } => constraint::find_search(error, *searched),
            Text::Fixed(_) => error,
        }
    }

    /// The tables of a statement whose text the schema alone decides.
    fn tables(&self) -> impl Iterator<Item = &'static TableDef> + use<> {
        let tables = match &self.text {
            Text::Fixed(fixed) => [Some(fixed.rows.table), Some(fixed.table.table)],
            Text::Written { table, .. } => [*table, None],
        };
        tables.into_iter().flatten()
    }

    /// The table or column that the database lacks, where that is why the statement can't run.
    fn missing(&self) -> Option<ErrorKind> {
        let sql = "SELECT name FROM pragma_table_xinfo(?1, 'main')";
        let columns_of = |table: &TableDef| -> rusqlite::Result<Vec<String>> {
            self.conn.prepare(sql)?.query_map([table.name], |row| row.get(0))?.collect()
        };
        self.tables().find_map(|table| {
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
