use std::collections::{HashMap, HashSet};

use reflect_catalog::ObjectKind;
use reflect_catalog::order::children_first;
use reflect_catalog::sqlite::DeclaredKey;
use rusqlite::Connection;

use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::deferred::Deferred;
use crate::sqlite::name::{in_main, quote};
use crate::sqlite::transaction::{Behavior, once};
use crate::sqlite::{Executor, Schema};

impl Schema {
    /// Drops every table and view of this schema, **and with them all their rows**, for good once
    /// the transaction is committed.
    ///
    /// It drops by name what [`Schema::create_all`] would create: ordinary and virtual tables, views,
    /// and with these their indexes and triggers, whoever made those. The tables and views that
    /// `only` and `skip` leave out of the code are part of the schema, and go as well. Whatever has
    /// no name in this schema stays; a view or trigger of others that uses a dropped table stays, too,
    /// and is of no use then. Missing objects are passed over.
    ///
    /// Children go before their parents. No action of a foreign key reaches another's table: where
    /// a row of one refers to a table of this schema, nothing is dropped.
    ///
    /// It is one transaction, or a savepoint within the one that is open: all is dropped or nothing.
    /// Outside a transaction, foreign keys are not enforced meanwhile; within one, where SQLite can't
    /// have that, their checks are put off, and rows that refer to rows of their own table or to
    /// each other's in a circle are deleted one by one.
    ///
    /// ```
    /// # use reflect_schema::{Executor, Result, Schema};
    /// fn start_again(schema: &Schema, conn: &impl Executor) -> Result<()> {
    ///     schema.drop_all(conn)?;
    ///     schema.create_all(conn)
    /// }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::ReferredTo`] where another's rows refer to ours; when a query of this connection is
    /// still running, or the database can't be written.
    pub fn drop_all(&self, conn: &impl Executor) -> Result<()> {
        let handle = conn.handle();
        let _lifted = Lifted::lift(handle.conn)?;
        once(handle, Behavior::Immediate, |tx| self.drop_existing(tx))
    }

    fn drop_existing(&self, conn: &Connection) -> Result<()> {
        let existing = self.existing(conn)?;
        let keys = DeclaredKey::all(conn, "main")?;
        let tables: Vec<_> = existing.iter().filter(|it| it.what != What::View).collect();
        let ours: HashSet<_> = tables.iter().map(|it| lower(&it.name)).collect();
        let reach = |key: &&DeclaredKey| {
            ours.contains(&lower(&key.parent)) && !ours.contains(&lower(&key.child))
        };
        for key in keys.iter().filter(reach) {
            refuse_rows(key, conn)?;
        }
        let drop = |kind: &str, name: &str| {
            // A shadow table is gone with the virtual table that it was part of.
            let sql = format!("DROP {kind} IF EXISTS {}", in_main(name));
            conn.execute_batch(&sql).map_err(|error| Error::sqlite(error, Some(&sql)))
        };
        let named = |what| existing.iter().filter(move |it| it.what == what);
        named(What::View).try_for_each(|it| drop("VIEW", &it.name))?;
        // Before the tables that their content may be in.
        named(What::VirtualTable).try_for_each(|it| drop("TABLE", &it.name))?;
        let plain: Vec<_> = named(What::Table).map(|it| it.name.as_str()).collect();
        in_order(&plain, &keys).into_iter().try_for_each(|name| drop("TABLE", name))
    }

    /// The tables and views of this schema that the database has, as it spells them.
    fn existing(&self, conn: &Connection) -> Result<Vec<Existing>> {
        let objects = self.parsed()?.objects();
        let named: HashSet<_> = objects
            .filter(|it| matches!(it.kind, ObjectKind::Table | ObjectKind::View))
            .map(|it| (it.kind == ObjectKind::View, lower(it.name)))
            .collect();
        let sql = "SELECT type = 'view', name, sql LIKE 'CREATE VIRTUAL%' FROM main.sqlite_schema
            WHERE type IN ('table', 'view') AND typeof(name) = 'text' ORDER BY name";
        let mut statement = conn.prepare(sql)?;
        let existing = statement.query_map([], |row| {
            let name = String::from_utf8_lossy(row.get_ref(1)?.as_bytes()?).into_owned();
            let what = match (row.get(0)?, row.get::<_, Option<bool>>(2)?) {
                (true, _) => What::View,
                (false, Some(true)) => What::VirtualTable,
                (false, _) => What::Table,
            };
            Ok(Existing { what, name })
        })?;
        let existing = existing.collect::<Result<Vec<_>, _>>()?;
        let is_ours = |it: &Existing| named.contains(&(it.what == What::View, lower(&it.name)));
        Ok(existing.into_iter().filter(is_ours).collect())
    }
}

fn lower(name: &str) -> String {
    name.to_ascii_lowercase()
}

struct Existing {
    what: What,
    name: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum What {
    Table,
    VirtualTable,
    View,
}

/// Fails where a row has a value in every column of the key.
fn refuse_rows(key: &DeclaredKey, conn: &Connection) -> Result<()> {
    let columns: Vec<_> =
        key.columns.iter().map(|it| format!("t.{} IS NOT NULL", quote(it))).collect();
    let (table, refers) = (in_main(&key.child), columns.join(" AND "));
    let sql = format!("SELECT EXISTS (SELECT 1 FROM {table} AS t WHERE {refers})");
    let refers = conn.query_row(&sql, [], |row| row.get(0));
    if !refers.map_err(|error| Error::sqlite(error, Some(&sql)))? {
        return Ok(());
    }
    Err(Error::new(ErrorKind::ReferredTo {
        table: key.child.clone(),
        columns: key.columns.clone(),
        parent: key.parent.clone(),
    }))
}

/// The tables in an order in which none is dropped before those that refer to it.
fn in_order<'n>(tables: &[&'n str], keys: &[DeclaredKey]) -> Vec<&'n str> {
    let index: HashMap<_, _> = tables.iter().enumerate().map(|(i, it)| (lower(it), i)).collect();
    let ends = |key: &DeclaredKey| {
        Some((*index.get(&lower(&key.child))?, *index.get(&lower(&key.parent))?))
    };
    let order = children_first(tables.len(), keys.iter().filter_map(ends));
    order.into_iter().map(|table| tables[table]).collect()
}

/// The enforcement of foreign keys, lifted or put off until this is dropped.
enum Lifted<'c> {
    /// It was not in force before.
    Not,
    Off(#[expect(dead_code, reason = "it is kept until it is dropped")] Enforcement<'c>),
    Deferred(#[expect(dead_code, reason = "it is kept until it is dropped")] Deferred<'c>),
}

/// Brings the enforcement of foreign keys back when it is dropped.
struct Enforcement<'c>(&'c Connection);

impl<'c> Lifted<'c> {
    fn lift(conn: &'c Connection) -> Result<Self> {
        // In a transaction SQLite would ignore that.
        if !conn.is_autocommit() {
            let is_deferred = Deferred::is_on(conn)?;
            return Ok(if is_deferred {
                Self::Not
            } else {
                Self::Deferred(Deferred::begin(conn)?)
            });
        }
        if !conn.pragma_query_value(None, "foreign_keys", |row| row.get(0))? {
            return Ok(Self::Not);
        }
        conn.execute_batch("PRAGMA foreign_keys = OFF")?;
        Ok(Self::Off(Enforcement(conn)))
    }
}

impl Drop for Enforcement<'_> {
    fn drop(&mut self) {
        // The pragma does not fail, and there is nobody to tell.
        let _ = self.0.execute_batch("PRAGMA foreign_keys = ON");
    }
}
