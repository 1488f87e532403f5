use rusqlite::{Connection, Result, Row};

use super::quote;

/// A connection and the schema to read of it.
pub(super) struct Reader<'c> {
    pub(super) conn: &'c Connection,
    pub(super) schema: &'c str,
}

impl Reader<'_> {
    /// The schema as an SQL identifier.
    pub(super) fn quoted_schema(&self) -> String {
        quote(self.schema)
    }

    pub(super) fn list<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.conn.prepare_cached(sql)?.query_map(params, read)?.collect()
    }
}
