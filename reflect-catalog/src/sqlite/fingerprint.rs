use rusqlite::{Connection, Result};

use super::in_main;
use super::table_list::without_views;
use crate::Fingerprint;

impl Fingerprint {
    /// The fingerprint of a live database, read without inspecting it.
    ///
    /// # Errors
    /// When the database can't be read.
    pub fn read(conn: &Connection) -> Result<Self> {
        let schema = in_main("sqlite_schema");
        let own = format!(
            r"FROM {schema} WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\_%' ESCAPE '\'"
        );
        let is_virtual = format!("SELECT EXISTS (SELECT 1 {own} AND sql LIKE 'CREATE VIRTUAL%')");
        let statements = if conn.query_row(&is_virtual, [], |row| row.get(0))? {
            let shadows =
                "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'shadow'";
            let sql = format!("SELECT sql {own} AND name NOT IN ({shadows})");
            without_views(conn, || statements(conn, &sql))?
        } else {
            statements(conn, &format!("SELECT sql {own}"))?
        };
        Ok(Self::sum(statements.iter().map(String::as_str)))
    }
}

fn statements(conn: &Connection, sql: &str) -> Result<Vec<String>> {
    let lossy = |sql: &[u8]| String::from_utf8_lossy(sql).into_owned();
    let mut statement = conn.prepare(sql)?;
    statement.query_map([], |row| Ok(lossy(row.get_ref(0)?.as_bytes()?)))?.collect()
}
