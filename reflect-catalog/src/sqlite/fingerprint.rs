use rusqlite::{Connection, Result};

use super::in_main;
use crate::Fingerprint;

impl Fingerprint {
    /// The fingerprint of a live database, read without inspecting it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn read(conn: &Connection) -> Result<Self> {
        let schema = in_main("sqlite_schema");
        let mut statements = conn.prepare(&format!(
            r"SELECT sql FROM {schema} WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\'
            AND (NOT EXISTS (SELECT 1 FROM {schema} WHERE sql LIKE 'CREATE VIRTUAL%')
                OR name NOT IN (SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'))",
        ))?;
        let lossy = |sql: &[u8]| String::from_utf8_lossy(sql).into_owned();
        let sql = statements.query_map([], |row| Ok(lossy(row.get_ref(0)?.as_bytes()?)))?;
        let sql = sql.collect::<Result<Vec<_>>>()?;
        Ok(Self::sum(sql.iter().map(String::as_str)))
    }
}
