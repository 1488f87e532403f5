//! Finds the foreign key that refers to nothing, and tells if that is new.
//!
//! SQLite's own check can't be stopped, so the rows are gone through here, under a time limit.

use std::time::{Duration, Instant};

use reflect_catalog::sqlite::{Inspector, referred_row};
use reflect_catalog::{Action, Catalog, ForeignKey, Table, same_name};
use rusqlite::{Connection, Result, Row, params_from_iter};

use super::text::{is_sound, of, orphans_of, place};
use crate::error::{BrokenReference, Values};
use crate::sqlite::name::in_main;
use crate::value::Value;

/// The time limit for going through rows for the sake of an error's text.
const LIMIT: Duration = Duration::from_millis(250);

/// The number of rows that refer to nothing by one key that are looked at.
const MOST: usize = 1000;

/// A search for the foreign key that was in the way.
pub(super) struct Search<'c> {
    conn: &'c Connection,
    catalog: Catalog,
    until: Instant,
}

/// The foreign keys that can have been in the way.
#[derive(Clone, Copy)]
pub(super) enum Cause {
    Any,
    /// Keys that do not wait for the end of the transaction.
    Immediate,
    /// Keys that refuse a change of the parent while it is made.
    Restrict,
}

impl Cause {
    fn may_be(self, key: &ForeignKey) -> bool {
        match self {
            Self::Any => true,
            Self::Immediate => !(key.deferrable && key.initially_deferred),
            Self::Restrict => [key.on_delete, key.on_update].contains(&Action::Restrict),
        }
    }
}

/// A row that refers to nothing.
pub(super) struct Orphan {
    /// Positions in the catalog, of the table and of its key.
    table: usize,
    key: usize,
    /// The row id, or the primary key in a table without one.
    place: Vec<Value>,
    /// The values of its primary key.
    primary: Vec<Value>,
    /// The values of its foreign key.
    values: Vec<Value>,
}

impl<'c> Search<'c> {
    pub(super) fn new(conn: &'c Connection) -> Option<Self> {
        let catalog = Inspector::new(conn).catalog().ok()?;
        Some(Self { conn, catalog, until: Instant::now() })
    }

    /// Rows that refer to nothing, among the tables that `written` ones refer to and are referred to
    /// by; the newest ones first, and not all of them if there are many or the time is up.
    pub(super) fn orphans(&mut self, written: Option<&[String]>, cause: Cause) -> Vec<Orphan> {
        self.until = Instant::now() + LIMIT;
        let is_written =
            |name: &str| written.is_none_or(|it| it.iter().any(|it| same_name(it, name)));
        let mut found = Vec::new();
        for (table, child) in self.catalog.tables.iter().enumerate() {
            for (key, reference) in child.foreign_keys.iter().enumerate() {
                let concerned = is_written(&child.name) || is_written(&reference.parent);
                if concerned && cause.may_be(reference) {
                    // A table that can't be read tells nothing.
                    let _ = self.add_orphans(table, key, &mut found);
                }
            }
        }
        found
    }

    /// The first of these rows that the change made an orphan. It must have been undone meanwhile.
    /// `moves` says whether it may have given rows another place.
    pub(super) fn blame(&self, found: &[Orphan], moves: bool) -> Option<BrokenReference> {
        found.iter().find_map(|orphan| {
            let parent_removed = self.had_parent(orphan).ok()?;
            let is_new = || -> Result<bool> {
                Ok(!self.was_there(orphan)? && (!moves || self.are_more(orphan, found)?))
            };
            if parent_removed || is_new().ok()? {
                return Some(self.reference(orphan, parent_removed));
            }
            None
        })
    }

    fn add_orphans(&self, table: usize, key: usize, found: &mut Vec<Orphan>) -> Result<()> {
        let child = &self.catalog.tables[table];
        let reference = &child.foreign_keys[key];
        let Some(place) = place(child).filter(|_| is_sound(reference)) else { return Ok(()) };
        let (placed, primary) = (place.len(), child.key_columns().len());
        let most = found.len() + MOST;
        self.each(&orphans_of(&self.catalog, child, reference, &place), &[], |row| {
            if row.get(0)? {
                let values = |from: usize, count: usize| -> Result<Vec<Value>> {
                    (from..from + count).map(|it| row.get(it)).collect()
                };
                found.push(Orphan {
                    table,
                    key,
                    place: values(1, placed)?,
                    primary: values(1 + placed, primary)?,
                    values: values(1 + placed + primary, reference.columns.len())?,
                });
            }
            Ok(found.len() < most)
        })?;
        Ok(())
    }

    /// Tells if there was a row for it to refer to.
    fn had_parent(&self, orphan: &Orphan) -> Result<bool> {
        let (_, reference) = self.key(orphan);
        let values = (1..=orphan.values.len()).map(|it| format!("?{it}"));
        let sql = referred_row(&self.catalog, reference, values);
        self.exists(&sql, &orphan.values)
    }

    /// Tells if the same row had the same key.
    fn was_there(&self, orphan: &Orphan) -> Result<bool> {
        let (child, reference) = self.key(orphan);
        let place = place(child).unwrap_or_default();
        let columns = place.iter().chain(&reference.columns);
        let same: Vec<_> =
            columns.zip(1..).map(|(it, number)| format!("{} IS ?{number}", of("c", it))).collect();
        let sql =
            format!("SELECT 1 FROM {} AS \"c\" WHERE {}", in_main(&child.name), same.join(" AND "));
        self.exists(&sql, orphan.place.iter().chain(&orphan.values))
    }

    /// Tells if fewer rows had this key: then it is not just an old orphan in another place.
    fn are_more(&self, orphan: &Orphan, found: &[Orphan]) -> Result<bool> {
        let (child, reference) = self.key(orphan);
        let same: Vec<_> = (reference.columns.iter().zip(1..))
            .map(|(it, number)| format!("{} IS ?{number}", of("c", it)))
            .collect();
        let sql = format!("SELECT {} FROM {} AS \"c\"", same.join(" AND "), in_main(&child.name));
        let alike = |it: &&Orphan| {
            (it.table, it.key, &it.values) == (orphan.table, orphan.key, &orphan.values)
        };
        let (now, mut before) = (found.iter().filter(alike).count(), 0);
        let complete = self.each(&sql, &orphan.values, |row| {
            before += usize::from(row.get::<_, bool>(0)?);
            Ok(before < now)
        })?;
        Ok(complete && before < now)
    }

    fn reference(&self, orphan: &Orphan, parent_removed: bool) -> BrokenReference {
        let (child, reference) = self.key(orphan);
        let values = |columns: &[String], values: &[Value]| {
            Values(columns.iter().cloned().zip(values.iter().cloned()).collect())
        };
        let row = match child.key_columns() {
            [] => values(&place(child).unwrap_or_default(), &orphan.place),
            columns => values(columns, &orphan.primary),
        };
        BrokenReference {
            table: child.name.clone(),
            columns: reference.columns.clone(),
            row,
            parent: reference.parent.clone(),
            parent_columns: reference.parent_columns.clone(),
            key: values(&reference.parent_columns, &orphan.values),
            parent_removed,
        }
    }

    fn key(&self, orphan: &Orphan) -> (&Table, &ForeignKey) {
        let table = &self.catalog.tables[orphan.table];
        (table, &table.foreign_keys[orphan.key])
    }

    fn exists<'v>(&self, sql: &str, values: impl IntoIterator<Item = &'v Value>) -> Result<bool> {
        self.conn.prepare(sql)?.exists(params_from_iter(values))
    }

    /// Visits rows until `visit` answers `false`; whether the time sufficed.
    fn each(
        &self,
        sql: &str,
        values: &[Value],
        mut visit: impl FnMut(&Row<'_>) -> Result<bool>,
    ) -> Result<bool> {
        let mut statement = self.conn.prepare(sql)?;
        let mut rows = statement.query(params_from_iter(values))?;
        let mut count = 0_u32;
        while let Some(row) = rows.next()? {
            if !visit(row)? {
                return Ok(true);
            }
            count = count.wrapping_add(1);
            if count.is_multiple_of(256) && Instant::now() > self.until {
                return Ok(false);
            }
        }
        Ok(true)
    }
}
