//! Foreign keys that lead nowhere.

use reflect_catalog::sqlite::{self, quote};
use reflect_catalog::{Catalog, ForeignKey, Table};
use reflect_runtime::rusqlite::{Connection, Result};

use super::scan::EXAMPLES;
use crate::text;

/// The rows whose foreign key leads nowhere.
pub(super) struct Orphans {
    pub(super) columns: Vec<String>,
    pub(super) parent: String,
    pub(super) count: u64,
    /// The primary key and the foreign key of the first of them.
    pub(super) examples: Vec<String>,
}

/// The keys of a table with such rows, without those that are read as `None` then.
pub(super) fn orphans(
    conn: &Connection,
    catalog: &Catalog,
    table: &Table,
    none_if_orphan: &[Vec<String>],
) -> Result<Vec<Orphans>> {
    let is_meant = |it: &&ForeignKey| it.broken.is_none() && !none_if_orphan.contains(&it.columns);
    let keys = table.foreign_keys.iter().filter(is_meant);
    let found = keys.map(|key| of_key(conn, catalog, table, key));
    found.filter_map(Result::transpose).collect()
}

fn of_key(
    conn: &Connection,
    catalog: &Catalog,
    table: &Table,
    key: &ForeignKey,
) -> Result<Option<Orphans>> {
    let child = |column: &String| format!("\"c\".{}", quote(column));
    let rest = sqlite::orphans(catalog, table, key);
    let count =
        conn.query_row(&format!("SELECT count(*) {rest}"), [], |row| row.get::<_, i64>(0))?;
    if count == 0 {
        return Ok(None);
    }
    let own_key = table.key_columns().iter().filter(|it| !key.columns.contains(it));
    let shown: Vec<_> = own_key.chain(&key.columns).collect();
    let names: Vec<_> = shown.iter().map(|it| child(it)).collect();
    let sql = format!("SELECT {} {rest} LIMIT {EXAMPLES}", names.join(", "));
    let mut statement = conn.prepare(&sql)?;
    let examples = statement.query_map([], |row| {
        let mut parts = Vec::new();
        for (index, column) in shown.iter().enumerate() {
            let value = text::value(row.get_ref(index)?.into());
            parts.push(format!("{} = {value}", text::name(column)));
        }
        Ok(parts.join(", "))
    })?;
    Ok(Some(Orphans {
        columns: key.columns.clone(),
        parent: key.parent.clone(),
        count: count.unsigned_abs(),
        examples: examples.collect::<Result<_>>()?,
    }))
}
