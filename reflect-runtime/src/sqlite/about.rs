use std::borrow::Cow;

use rusqlite::Connection;

use super::constraint;
use crate::error::{Error, ErrorKind};
use crate::table::TableDef;

/// The facts about a statement that its errors need.
pub(super) struct About<'c> {
    pub(super) conn: &'c Connection,
    pub(super) sql: Cow<'static, str>,
    /// The tables of a statement whose text the schema alone decides.
    pub(super) tables: [Option<&'static TableDef>; 2],
    /// The full-text table that it searches.
    pub(super) searched: Option<&'static str>,
}

impl About<'_> {
    #[cold]
    pub(super) fn error(&self, error: rusqlite::Error) -> Error {
        let error = constraint::explain(self.conn, error, Some(&self.sql), None);
        // Where a constraint was reached, there is nothing missing; and asking a busy database would wait
        // once more.
        if !matches!(error.kind(), ErrorKind::Database { .. }) {
            return error;
        }
        if let Some(missing) = self.missing() {
            return Error::new(missing);
        }
        let tables: Vec<_> = self.tables.iter().flatten().map(|it| it.name).collect();
        let error = constraint::find_key(self.conn, error, &tables);
        constraint::find_search(error, self.searched)
    }

    /// The table or column that the database lacks, where that is why the statement can't run.
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
