use crate::object::{Object, ObjectKind};
use crate::{Check, Column, ForeignKey, PrimaryKey, Unique, same_name};

/// All that is reflected of a database, or of one schema of a connection.
///
/// Tables and views are in the order of their names, compared byte by byte.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Catalog {
    /// Ordinary and virtual tables; neither SQLite's own (`sqlite_%`) nor shadow tables.
    pub tables: Vec<Table>,
    /// Views.
    pub views: Vec<View>,
    /// Tables and views that SQLite itself can't read.
    pub unreadable: Vec<Unreadable>,
}

impl Catalog {
    /// The table of that name, found as SQLite finds it.
    ///
    /// ```
    /// # use reflect_schema::catalog::{Catalog, sqlite::Inspector};
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// # conn.execute_batch("CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY)")?;
    /// let catalog: Catalog = Inspector::new(&conn).catalog()?;
    /// assert!(catalog.table("artist").is_some());
    /// assert!(catalog.table("album").is_none());
    /// # Ok::<(), rusqlite::Error>(())
    /// ```
    #[must_use]
    pub fn table(&self, name: &str) -> Option<&Table> {
        self.tables.iter().find(|table| same_name(&table.name, name))
    }

    /// The view of that name, found as SQLite finds it.
    #[must_use]
    pub fn view(&self, name: &str) -> Option<&View> {
        self.views.iter().find(|view| same_name(&view.name, name))
    }

    /// The statements that create this schema, in an order that works.
    ///
    /// They are the database's own words, so a constraint that has no place in the catalog is
    /// created all the same. Unreadable objects are left out.
    pub fn ddl(&self) -> impl Iterator<Item = &str> {
        self.objects().map(|object| object.sql)
    }

    /// The objects that [`Catalog::ddl`] creates, in the same order.
    ///
    /// ```
    /// # use reflect_schema::catalog::{ObjectKind, sqlite::Inspector};
    /// # let conn = rusqlite::Connection::open_in_memory()?;
    /// conn.execute_batch("CREATE TABLE t (a); CREATE INDEX i ON t (a)")?;
    /// let catalog = Inspector::new(&conn).catalog()?;
    /// let objects: Vec<_> = catalog.objects().map(|it| (it.kind, it.name)).collect();
    /// assert_eq!(objects, [(ObjectKind::Table, "t"), (ObjectKind::Index, "i")]);
    /// # Ok::<(), rusqlite::Error>(())
    /// ```
    pub fn objects(&self) -> impl Iterator<Item = Object<'_>> {
        let object = |kind, name, sql| Object { kind, name, sql };
        let tables = self.tables.iter();
        let tables = tables.map(move |it| object(ObjectKind::Table, &it.name, &it.sql));
        let indexes = self.tables.iter().flat_map(|table| &table.indexes);
        let indexes = indexes.map(move |it| object(ObjectKind::Index, &it.name, &it.sql));
        let views = self.views.iter();
        let views = views.map(move |it| object(ObjectKind::View, &it.name, &it.sql));
        // Triggers last: they may sit on a view, and they must not fire meanwhile.
        let of_tables = self.tables.iter().flat_map(|table| &table.triggers);
        let of_views = self.views.iter().flat_map(|view| &view.triggers);
        let triggers = of_tables.chain(of_views);
        let triggers = triggers.map(move |it| object(ObjectKind::Trigger, &it.name, &it.sql));
        tables.chain(indexes).chain(views).chain(triggers)
    }

    /// The table or view that an object of this catalog is, or belongs to.
    #[must_use]
    pub fn owner(&self, object: Object<'_>) -> Option<&str> {
        let has = |triggers: &[Trigger]| triggers.iter().any(|it| it.name == object.name);
        let table = self.tables.iter().find(|it| match object.kind {
            ObjectKind::Table => it.name == object.name,
            ObjectKind::Index => it.indexes.iter().any(|index| index.name == object.name),
            ObjectKind::View => false,
            ObjectKind::Trigger => has(&it.triggers),
        });
        let view = self.views.iter().find(|it| match object.kind {
            ObjectKind::View => it.name == object.name,
            ObjectKind::Trigger => has(&it.triggers),
            ObjectKind::Table | ObjectKind::Index => false,
        });
        table.map(|it| it.name.as_str()).or(view.map(|it| it.name.as_str()))
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Its name, in the database's own spelling.
    pub name: String,
    /// The module behind a virtual table.
    pub module: Option<String>,
    /// The comment beside its definition.
    pub comment: Option<String>,
    /// Declared `WITHOUT ROWID`.
    pub without_rowid: bool,
    /// Declared `STRICT`: SQLite itself holds every value to its column's type.
    pub strict: bool,
    /// The columns in order, without the hidden ones of virtual tables.
    pub columns: Vec<Column>,
    /// The primary key, if one is declared.
    pub primary_key: Option<PrimaryKey>,
    /// The foreign keys, in the order of their declaration.
    pub foreign_keys: Vec<ForeignKey>,
    /// The `UNIQUE` constraints, in the order of their declaration.
    pub uniques: Vec<Unique>,
    /// The `CHECK` constraints, in the order of their declaration.
    pub checks: Vec<Check>,
    /// The indexes made by `CREATE INDEX`, by name.
    pub indexes: Vec<Index>,
    /// The triggers, by name.
    pub triggers: Vec<Trigger>,
    /// The `CREATE TABLE` statement as the database keeps it.
    pub sql: String,
}

impl Table {
    /// The column of that name and its position, found as SQLite finds it.
    #[must_use]
    pub fn column(&self, name: &str) -> Option<(usize, &Column)> {
        self.columns.iter().enumerate().find(|(_, column)| same_name(&column.name, name))
    }

    /// A name of the row id that no column has, where the table has row ids and such a name is left
    /// (<https://sqlite.org/lang_createtable.html#rowid>).
    #[must_use]
    pub fn rowid_name(&self) -> Option<&'static str> {
        let names = if self.without_rowid { &[][..] } else { &["rowid", "_rowid_", "oid"] };
        names.iter().copied().find(|it| self.column(it).is_none())
    }

    /// The names of the key's columns in key order; none for a table without a primary key.
    #[must_use]
    pub fn key_columns(&self) -> &[String] {
        self.primary_key.as_ref().map_or(&[], |key| &key.columns)
    }

    /// Tells if every new row has to give a value for the column: it is NOT NULL, and the database
    /// neither has a default for it nor numbers or computes it.
    #[must_use]
    pub fn requires(&self, column: &Column) -> bool {
        let in_key = self.key_columns().contains(&column.name);
        let is_rowid = in_key && self.primary_key.as_ref().is_some_and(|key| key.rowid_alias);
        let is_null = |default: &String| default.trim().eq_ignore_ascii_case("NULL");
        let has_default = column.default.as_ref().is_some_and(|it| !is_null(it));
        let nullable = column.nullable && !in_key;
        !nullable && !is_rowid && !has_default && column.generated.is_none()
    }
}

/// An index made by `CREATE INDEX`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Index {
    /// Its name.
    pub name: String,
    /// Declared `UNIQUE`.
    pub unique: bool,
    /// It covers only some rows: those of its `predicate`.
    pub partial: bool,
    /// The condition after `WHERE`, as written.
    pub predicate: Option<String>,
    /// The columns and expressions that it sorts by, in order.
    pub terms: Vec<IndexTerm>,
    /// The `CREATE INDEX` statement as the database keeps it.
    pub sql: String,
}

/// One term of an [`Index`].
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IndexTerm {
    /// The column, or `None` for an expression (and for the row id).
    pub column: Option<String>,
    /// The expression, as written, where it is no column.
    pub expression: Option<String>,
    /// Declared `DESC`.
    pub descending: bool,
    /// The collation it sorts by.
    pub collation: String,
}

/// A view.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Its name.
    pub name: String,
    /// Its columns, in order. One that is no plain column of a table has the type that SQLite's rules give what it
    /// computes, such as `INTEGER` for `count(*)`, and none where they give none; it is nullable unless the query shows
    /// that it can't be NULL.
    pub columns: Vec<Column>,
    /// The columns that tell its rows apart, if it is a plain selection of one table and has that one's primary key.
    pub key: Vec<String>,
    /// The foreign keys of that table whose columns it has.
    pub foreign_keys: Vec<ForeignKey>,
    /// Its `INSTEAD OF` triggers, by name.
    pub triggers: Vec<Trigger>,
    /// The `CREATE VIEW` statement as the database keeps it.
    pub sql: String,
}

/// A trigger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trigger {
    /// Its name.
    pub name: String,
    /// The `CREATE TRIGGER` statement as the database keeps it.
    pub sql: String,
}

/// A table or view that SQLite can't read: its module isn't there, its query doesn't compile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// Its name.
    pub name: String,
    /// SQLite's message.
    pub reason: String,
    /// Its triggers, by name.
    pub triggers: Vec<Trigger>,
    /// The `CREATE` statement as the database keeps it.
    pub sql: String,
}
