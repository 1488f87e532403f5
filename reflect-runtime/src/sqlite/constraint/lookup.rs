use std::cell::OnceCell;

use reflect_catalog::sqlite::Inspector;
use reflect_catalog::{Catalog, Table, same_name};
use rusqlite::Connection;

use super::program::Program;

/// Looks up the names that a message leaves open: nowhere, or in a database, which is
/// inspected if it has to be.
pub(super) struct Lookup<'c> {
    conn: Option<&'c Connection>,
    sql: Option<&'c str>,
    known: OnceCell<Option<Known>>,
}

struct Known {
    catalog: Catalog,
    /// The writes of the statement, if they could be found out.
    program: Option<Program>,
}

impl<'c> Lookup<'c> {
    pub(super) fn nowhere() -> Self {
        Self { conn: None, sql: None, known: OnceCell::new() }
    }

    /// Looks names up in a database, and there in the tables that the statement writes.
    pub(super) fn of(conn: &'c Connection, sql: Option<&'c str>) -> Self {
        Self { conn: Some(conn), sql, known: OnceCell::new() }
    }

    /// All that `find` finds in tables that may be meant, without what is there twice.
    pub(super) fn candidates<T: PartialEq>(
        &self,
        find: impl Fn(&Table) -> Vec<T>,
    ) -> Vec<(String, T)> {
        let Some(known) = self.known.get_or_init(|| self.inspect()) else { return Vec::new() };
        let mut candidates = Vec::new();
        for table in known.tables() {
            for found in find(table) {
                let candidate = (table.name.clone(), found);
                if !candidates.contains(&candidate) {
                    candidates.push(candidate);
                }
            }
        }
        candidates
    }

    fn inspect(&self) -> Option<Known> {
        let conn = self.conn?;
        let catalog = Inspector::new(conn).catalog().ok()?;
        let program = self.sql.and_then(|sql| Program::of(conn, sql));
        Some(Known { catalog, program })
    }
}

impl Known {
    fn tables(&self) -> impl Iterator<Item = &Table> {
        let written = self.program.as_ref().map(|program| &program.written);
        let may_be_meant = move |table: &&Table| {
            written.is_none_or(|written| written.iter().any(|it| same_name(it, &table.name)))
        };
        self.catalog.tables.iter().filter(may_be_meant)
    }
}
