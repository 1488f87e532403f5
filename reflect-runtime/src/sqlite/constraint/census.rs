//! All rows that refer to nothing, to compare what there is with what there was.

use std::collections::HashMap;

use reflect_catalog::Catalog;
use reflect_catalog::sqlite::Inspector;
use rusqlite::{Connection, Result};

use super::text::{is_sound, orphans_alone, place};
use crate::value::Value;

/// The rows of a database that refer to nothing.
pub(in crate::sqlite) struct Census<'c> {
    conn: &'c Connection,
    catalog: Catalog,
    before: HashMap<Dangling, u64>,
}

/// A foreign key that leads nowhere: the positions of table and key in the catalog, and the values that
/// tell the row from others and those of its key. A row whose key leads nowhere else than before is
/// another one.
#[derive(PartialEq, Eq, Hash)]
struct Dangling {
    table: usize,
    key: usize,
    values: String,
}

impl<'c> Census<'c> {
    /// Those that there are now.
    pub(in crate::sqlite) fn take(conn: &'c Connection) -> Result<Self> {
        let catalog = Inspector::new(conn).catalog()?;
        let mut census = Self { conn, catalog, before: HashMap::new() };
        census.before = census.count()?;
        Ok(census)
    }

    /// The table of a row that refers to nothing since then, and the table that it refers to.
    pub(in crate::sqlite) fn new_one(&self) -> Result<Option<(&str, &str)>> {
        let before = |it: &Dangling| self.before.get(it).copied().unwrap_or_default();
        let found = self.count()?.into_iter().find(|(it, count)| before(it) < *count);
        Ok(found.map(|(Dangling { table, key, .. }, _)| {
            let table = &self.catalog.tables[table];
            (table.name.as_str(), table.foreign_keys[key].parent.as_str())
        }))
    }

    fn count(&self) -> Result<HashMap<Dangling, u64>> {
        let mut counts = HashMap::new();
        for (table, child) in self.catalog.tables.iter().enumerate() {
            let keys = child.foreign_keys.iter().enumerate().filter(|(_, key)| is_sound(key));
            for (key, reference) in keys {
                // Rows without a name for the row id are told apart by their keys alone.
                let place = place(child).unwrap_or_default();
                let width = place.len() + reference.columns.len();
                let mut statement =
                    self.conn.prepare(&orphans_alone(&self.catalog, child, reference, &place))?;
                let mut rows = statement.query(())?;
                while let Some(row) = rows.next()? {
                    let values = (0..width).map(|it| row.get(it));
                    let values = format!("{:?}", values.collect::<Result<Vec<Value>>>()?);
                    *counts.entry(Dangling { table, key, values }).or_default() += 1;
                }
            }
        }
        Ok(counts)
    }
}
