use std::collections::HashMap;

use reflect_catalog::diff::{Change, Difference};
use reflect_catalog::sqlite::same_sql;
use reflect_catalog::{Object, ObjectKind, same_name};

use crate::error::{Error, ErrorKind, Result};
use crate::sqlite::transaction::{Behavior, once};
use crate::sqlite::{Executor, Handle, Schema};
use crate::table::Table;

impl Schema {
    /// Creates the tables, indexes, views and triggers that the database lacks. Those that it has are
    /// left as they are.
    ///
    /// Existing tables have to be as this schema declares them; if anything differs, nothing is
    /// created. Rows don't matter, and neither do other tables of the database. The tables and
    /// views that `only` and `skip` leave out of the code are created, too, since others refer to
    /// them; where they exist they may be of any form.
    ///
    /// It is one transaction, or a savepoint within the one that is open: all is created or nothing.
    ///
    /// ```
    /// # use reflect_schema::{Connection, Result, Schema};
    /// fn with_schema(schema: &'static Schema) -> Result<Connection> {
    ///     schema.connect_with("app.db", |conn| schema.create_all(conn))
    /// }
    /// ```
    ///
    /// # Errors
    /// [`ErrorKind::ExistsOtherwise`] with all that differs, or when the database can't be written.
    pub fn create_all(&self, conn: &impl Executor) -> Result<()> {
        let all = self.parsed()?.objects().collect();
        once(conn.handle(), Behavior::Immediate, |tx| self.create_missing(tx.handle(), all, None))
    }

    /// Creates a table or a view as [`create_all`](Self::create_all) does, with its indexes and triggers, and
    /// none else: as for a test of one table, or in a migration.
    ///
    /// Tables that its foreign keys refer to have to be there before rows are written.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// let conn = reflect_schema::rusqlite::Connection::open_in_memory()?;
    /// chinook::SCHEMA.create_table::<Genre>(&conn)?;
    /// let jazz = NewGenre {}.with(|g| g.name.set("Jazz")).insert(&conn)?;
    /// # assert_eq!(jazz.genre_id, 1);
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// # Errors
    /// Those of [`create_all`](Self::create_all), about this table; when it is one of another schema.
    pub fn create_table<T: Table>(&self, conn: &impl Executor) -> Result<()> {
        let name = T::DEF.name;
        let catalog = self.parsed()?;
        let owns = |object: &Object<'_>| {
            let owner = catalog.owner(*object);
            owner.is_some_and(|it| same_name(it, name))
        };
        let objects: Vec<_> = catalog.objects().filter(owns).collect();
        if objects.is_empty() {
            return Err(Error::abort(format!("`{name}` is no table of this schema")));
        }
        once(conn.handle(), Behavior::Immediate, |tx| {
            self.create_missing(tx.handle(), objects, Some(name))
        })
    }

    /// Creates those of these objects that are missing, which are all or those of one table.
    fn create_missing(
        &self,
        handle: Handle<'_>,
        objects: Vec<Object<'_>>,
        table: Option<&str>,
    ) -> Result<()> {
        let existing = Existing::read(handle.conn)?;
        if !existing.is_empty() {
            let mut conflicts = self.conflicts(handle, &existing)?;
            conflicts.retain(|it| table.is_none_or(|table| same_name(&it.table, table)));
            if !conflicts.is_empty() {
                return Err(Error::new(ErrorKind::ExistsOtherwise(conflicts)));
            }
        }
        let missing = objects.into_iter().filter(|object| !existing.has(*object));
        for sql in missing.map(in_main) {
            handle.conn.execute_batch(&sql).map_err(|error| Error::sqlite(error, Some(&sql)))?;
        }
        Ok(())
    }

    /// The differences in what exists. A missing object is one of them if its name is taken.
    fn conflicts(&self, handle: Handle<'_>, existing: &Existing) -> Result<Vec<Difference>> {
        let mut differences = self.inspected_differences(handle.conn)?;
        differences.retain(|it| !self.leaves_out(&it.table));
        let taken = |it: &Difference| existing.takes(self.object(it));
        let blocked: Vec<_> = differences.iter().filter(|it| taken(it)).cloned().collect();
        differences.retain(|it| {
            let blocks = || blocked.iter().any(|other| same_name(other.object(), it.object()));
            match () {
                () if it.change.is_missing_object() => blocked.contains(it),
                () if it.change.is_extra_object() => blocks(),
                () => true,
            }
        });
        Ok(differences)
    }

    /// The object of this schema that a difference says is missing.
    fn object(&self, difference: &Difference) -> Option<Object<'_>> {
        let kind = match difference.change {
            Change::MissingTable => ObjectKind::Table,
            Change::MissingView => ObjectKind::View,
            Change::MissingIndex(_) => ObjectKind::Index,
            Change::MissingTrigger(_) => ObjectKind::Trigger,
            _ => return None,
        };
        let mut objects = self.parsed().ok()?.objects();
        objects.find(|it| it.kind == kind && same_name(it.name, difference.object()))
    }
}

/// The statements that made what the database has, by lower-case name. Triggers have names of their
/// own; tables, views and indexes share theirs.
struct Existing(HashMap<(bool, String), String>);

impl Existing {
    fn read(conn: &rusqlite::Connection) -> Result<Self> {
        // SQLite's own, such as automatic indexes, have no statement or a name that nobody can give.
        let sql =
            "SELECT type = 'trigger', name, sql FROM main.sqlite_schema WHERE sql IS NOT NULL";
        let mut statement = conn.prepare(sql)?;
        let objects = statement.query_map([], |row| {
            let text = |index| {
                let bytes = row.get_ref(index)?.as_bytes()?;
                Ok::<_, rusqlite::Error>(String::from_utf8_lossy(bytes).into_owned())
            };
            Ok(((row.get(0)?, text(1)?.to_ascii_lowercase()), text(2)?))
        })?;
        Ok(Self(objects.collect::<Result<_, _>>()?))
    }

    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn sql(&self, object: Object<'_>) -> Option<&str> {
        let key = (object.kind == ObjectKind::Trigger, object.name.to_ascii_lowercase());
        self.0.get(&key).map(String::as_str)
    }

    fn has(&self, object: Object<'_>) -> bool {
        self.sql(object).is_some()
    }

    /// Tells if the name is that of something else. An object that can't be read is missing to
    /// the inspector, as is a view whose table is yet to be created.
    fn takes(&self, object: Option<Object<'_>>) -> bool {
        let Some(object) = object else { return false };
        self.sql(object).is_some_and(|sql| !same_sql(sql, object.sql))
    }
}

/// A statement that creates in `main`, also where a temporary table has the name of one of ours:
/// SQLite would put an index or a trigger beside that.
fn in_main(object: Object<'_>) -> String {
    // SQLite keeps each statement with these words before the name.
    const BEGINNINGS: [&str; 6] = [
        "CREATE TABLE ",
        "CREATE VIRTUAL TABLE ",
        "CREATE INDEX ",
        "CREATE UNIQUE INDEX ",
        "CREATE VIEW ",
        "CREATE TRIGGER ",
    ];
    let rest = |it: &&str| object.sql.strip_prefix(it).map(|rest| format!("{it}main.{rest}"));
    BEGINNINGS.iter().find_map(rest).unwrap_or_else(|| object.sql.to_owned())
}
