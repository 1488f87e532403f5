use rusqlite::{Connection, Result, Row};

/// A connection and the schema to read of it.
pub(super) struct Reader<'c> {
    pub(super) conn: &'c Connection,
    pub(super) schema: &'c str,
}

impl Reader<'_> {
    pub(super) fn list<T>(
        &self,
        sql: &str,
        params: impl rusqlite::Params,
        read: impl FnMut(&Row<'_>) -> Result<T>,
    ) -> Result<Vec<T>> {
        self.conn.prepare_cached(sql)?.query_map(params, read)?.collect()
    }
}
