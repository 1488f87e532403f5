use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"authors\",\"columns\":[{\"name\":\"id\",\"type\":\"TEXT\"},{\"name\":\"username\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE authors (id TEXT NOT NULL PRIMARY KEY, username TEXT NOT NULL)\"},{\"name\":\"books\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"author_username\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"tag_k\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"label\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"pair_a\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"shelf_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"place\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"x\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"y\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"author_username\"],\"parent\":\"authors\",\"parent_columns\":[\"username\"],\"broken\":\"not_unique\"},{\"columns\":[\"tag_k\"],\"parent\":\"tags\",\"parent_columns\":[\"k\"],\"broken\":\"partial_index\"},{\"columns\":[\"label\"],\"parent\":\"tags\",\"parent_columns\":[\"n\"],\"broken\":\"other_collation\"},{\"columns\":[\"pair_a\"],\"parent\":\"pairs\",\"parent_columns\":[\"a\",\"b\"],\"broken\":\"column_count\"},{\"columns\":[\"shelf_id\"],\"parent\":\"shelf\",\"parent_columns\":[\"id\"],\"broken\":\"view\"},{\"columns\":[\"place\"],\"parent\":\"old places\",\"parent_columns\":[\"id\"],\"broken\":\"missing_table\"},{\"columns\":[\"x\",\"y\"],\"parent\":\"gone\",\"parent_columns\":[\"x\",\"y\"],\"broken\":\"missing_table\"}],\"sql\":\"CREATE TABLE books (\\n    id INTEGER PRIMARY KEY,\\n    author_username TEXT REFERENCES authors (username),\\n    tag_k TEXT REFERENCES tags (k),\\n    label TEXT REFERENCES tags (n),\\n    pair_a INTEGER REFERENCES pairs,\\n    shelf_id INTEGER REFERENCES shelf (id),\\n    place INTEGER REFERENCES \\\"old places\\\" (id),\\n    x INTEGER,\\n    y INTEGER,\\n    FOREIGN KEY (x, y) REFERENCES gone (x, y)\\n)\"},{\"name\":\"pairs\",\"columns\":[{\"name\":\"a\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"b\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"a\",\"b\"]},\"sql\":\"CREATE TABLE pairs (a INTEGER, b INTEGER, PRIMARY KEY (a, b))\"},{\"name\":\"tags\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"k\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"n\",\"type\":\"TEXT\",\"nullable\":true,\"collation\":\"NOCASE\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"indexes\":[{\"name\":\"all_tags\",\"unique\":true,\"terms\":[{\"column\":\"n\",\"collation\":\"BINARY\"}],\"sql\":\"CREATE UNIQUE INDEX all_tags ON tags (n COLLATE BINARY)\"},{\"name\":\"some_tags\",\"unique\":true,\"partial\":true,\"predicate\":\"k <> ''\",\"terms\":[{\"column\":\"k\",\"collation\":\"BINARY\"}],\"sql\":\"CREATE UNIQUE INDEX some_tags ON tags (k) WHERE k <> ''\"}],\"sql\":\"CREATE TABLE tags (id INTEGER PRIMARY KEY, k TEXT, n TEXT COLLATE NOCASE)\"}],\"views\":[{\"name\":\"shelf\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"key\":[\"id\"],\"sql\":\"CREATE VIEW shelf AS SELECT id FROM tags\"}]}",
    0x0adc_207b_24dd_2166,
    &[],
);
/// Opens a database file and checks that it has the schema of this module. Foreign keys are
/// enforced.
///
/// # Errors
/// When there is no file, when the schema differs in a way that matters, or when the
/// database can't be read.
pub fn connect(
    path: impl ::core::convert::AsRef<__rt::Path>,
) -> __rt::Result<__rt::Connection> {
    SCHEMA.connect(path.as_ref())
}
/// Opens or creates a database file, runs `prepare` on it, as to migrate it, and checks
/// then that it has the schema of this module.
///
/// # Errors
/// Those of `prepare` and of [`connect`].
pub fn connect_with(
    path: impl ::core::convert::AsRef<__rt::Path>,
    prepare: impl ::core::ops::FnOnce(&mut __rt::RawConnection) -> __rt::Result<()>,
) -> __rt::Result<__rt::Connection> {
    SCHEMA.connect_with(path.as_ref(), prepare)
}
/// A new database in memory with the schema of this module and no rows, as for tests.
///
/// # Errors
/// When the schema can't be created again, as with an extension that isn't loaded.
pub fn connect_in_memory() -> __rt::Result<__rt::Connection> {
    SCHEMA.connect_in_memory()
}
/** A row of the table `authors`.

```sql
CREATE TABLE authors (id TEXT NOT NULL PRIMARY KEY, username TEXT NOT NULL)
```*/
#[doc(alias = "authors")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Author {
    /// The column `id`: `TEXT`, not null, primary key.
    pub id: __rt::String,
    /// The column `username`: `TEXT`, not null.
    pub username: __rt::String,
}
impl __rt::Table for Author {
    type Key = __rt::String;
    type Columns<__P: __rt::paths::Path> = AuthorColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "authors",
            &[("id", __rt::TEXT), ("username", __rt::TEXT)],
            &[0],
            &[],
        )
        .required(&[0, 1]);
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, username) = __row.values(0)?;
        __rt::Result::Ok(Self { id, username })
    }
}
impl Author {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        id: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: &str) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
    /** No relation: the foreign key by `author_username` to `authors` leads nowhere: its columns are no unique key.

# Errors
It does not compile.*/
    pub fn books<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::NotUnique<'a, __names::author_username, Author>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Author`] in a query.
pub struct AuthorColumns<__P: __rt::paths::Path = __rt::Root<Author>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::String>,
    /// The column `username`.
    pub username: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for AuthorColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for AuthorColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for AuthorColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for AuthorColumns<__P> {
    type Path = __P;
    type Table = Author;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            username: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> AuthorColumns<__P> {
    /// No relation: the foreign key by `author_username` to `authors` leads nowhere: its columns are no unique key.
    pub fn books<'a>(&'a self)
    where
        Self: __rt::NotUnique<'a, __names::author_username, Author>,
    {}
}
/// A new [`Author`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewAuthor {
    /// The column `id`.
    pub id: __rt::String,
    /// The column `username`.
    pub username: __rt::String,
}
impl __rt::New for NewAuthor {
    type Row = Author;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.username])
    }
}
impl NewAuthor {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for Author {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.username])
    }
}
/** A row of the table `books`.

```sql
CREATE TABLE books (
    id INTEGER PRIMARY KEY,
    author_username TEXT REFERENCES authors (username),
    tag_k TEXT REFERENCES tags (k),
    label TEXT REFERENCES tags (n),
    pair_a INTEGER REFERENCES pairs,
    shelf_id INTEGER REFERENCES shelf (id),
    place INTEGER REFERENCES "old places" (id),
    x INTEGER,
    y INTEGER,
    FOREIGN KEY (x, y) REFERENCES gone (x, y)
)
```*/
#[doc(alias = "books")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Book {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `author_username`: `TEXT`, nullable, should refer to `authors`, but leads nowhere: its columns are no unique key.
    pub author_username: __rt::Option<__rt::String>,
    /// The column `tag_k`: `TEXT`, nullable, should refer to `tags`, but leads nowhere: its columns are unique only among the rows of a partial index.
    pub tag_k: __rt::Option<__rt::String>,
    /// The column `label`: `TEXT`, nullable, should refer to `tags`, but leads nowhere: its columns are unique only in another collation than their own.
    pub label: __rt::Option<__rt::String>,
    /// The column `pair_a`: `INTEGER`, nullable, should refer to `pairs`, but leads nowhere: the number of columns differs.
    pub pair_a: __rt::Option<i64>,
    /// The column `shelf_id`: `INTEGER`, nullable, should refer to `shelf`, but leads nowhere: it is a view, and only a table can be referred to.
    pub shelf_id: __rt::Option<i64>,
    /// The column `place`: `INTEGER`, nullable, should refer to `old places`, but leads nowhere: there is no such table.
    pub place: __rt::Option<i64>,
    /// The column `x`: `INTEGER`, nullable, should refer to `gone`, but leads nowhere: there is no such table.
    pub x: __rt::Option<i64>,
    /// The column `y`: `INTEGER`, nullable, should refer to `gone`, but leads nowhere: there is no such table.
    pub y: __rt::Option<i64>,
}
impl __rt::Table for Book {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = BookColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "books",
        &[
            ("id", __rt::INTEGER),
            ("author_username", __rt::TEXT),
            ("tag_k", __rt::TEXT),
            ("label", __rt::TEXT),
            ("pair_a", __rt::INTEGER),
            ("shelf_id", __rt::INTEGER),
            ("place", __rt::INTEGER),
            ("x", __rt::INTEGER),
            ("y", __rt::INTEGER),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, author_username, tag_k, label, pair_a, shelf_id, place, x, y) = __row
            .values(0)?;
        __rt::Result::Ok(Self {
            id,
            author_username,
            tag_k,
            label,
            pair_a,
            shelf_id,
            place,
            x,
            y,
        })
    }
}
impl Book {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
    /** No relation: the foreign key by `author_username` to `authors` leads nowhere: its columns are no unique key.

# Errors
It does not compile.*/
    pub fn author<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::NotUnique<'a, __names::author_username, Author>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `tag_k` to `tags` leads nowhere: its columns are unique only among the rows of a partial index.

# Errors
It does not compile.*/
    pub fn tag<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::PartialIndex<'a, __names::tag_k, Tag>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `label` to `tags` leads nowhere: its columns are unique only in another collation than their own.

# Errors
It does not compile.*/
    pub fn label<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::OtherCollation<'a, __names::label, Tag>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `pair_a` to `pairs` leads nowhere: the number of columns differs.

# Errors
It does not compile.*/
    pub fn pair<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::ColumnCount<'a, __names::pair_a, Pair>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `shelf_id` to `shelf` leads nowhere: it is a view, and only a table can be referred to.

# Errors
It does not compile.*/
    pub fn shelf<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::ParentIsView<'a, __names::shelf_id, Shelf>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `place` to `old places` leads nowhere: there is no such table.

# Errors
It does not compile.*/
    pub fn place<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::MissingTable<'a, __names::place, __names::old_places>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `x`, `y` to `gone` leads nowhere: there is no such table.

# Errors
It does not compile.*/
    pub fn gone<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::MissingTable<'a, (__names::x, __names::y), __names::gone>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Book`] in a query.
pub struct BookColumns<__P: __rt::paths::Path = __rt::Root<Book>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `author_username`.
    pub author_username: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `tag_k`.
    pub tag_k: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `label`.
    pub label: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `pair_a`.
    pub pair_a: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `shelf_id`.
    pub shelf_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `place`.
    pub place: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `x`.
    pub x: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `y`.
    pub y: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for BookColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for BookColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for BookColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for BookColumns<__P> {
    type Path = __P;
    type Table = Book;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            author_username: at.column(1),
            tag_k: at.column(2),
            label: at.column(3),
            pair_a: at.column(4),
            shelf_id: at.column(5),
            place: at.column(6),
            x: at.column(7),
            y: at.column(8),
        }
    }
}
impl<__P: __rt::paths::Path> BookColumns<__P> {
    /// No relation: the foreign key by `author_username` to `authors` leads nowhere: its columns are no unique key.
    pub fn author<'a>(&'a self)
    where
        Self: __rt::NotUnique<'a, __names::author_username, Author>,
    {}
    /// No relation: the foreign key by `tag_k` to `tags` leads nowhere: its columns are unique only among the rows of a partial index.
    pub fn tag<'a>(&'a self)
    where
        Self: __rt::PartialIndex<'a, __names::tag_k, Tag>,
    {}
    /// No relation: the foreign key by `label` to `tags` leads nowhere: its columns are unique only in another collation than their own.
    pub fn label<'a>(&'a self)
    where
        Self: __rt::OtherCollation<'a, __names::label, Tag>,
    {}
    /// No relation: the foreign key by `pair_a` to `pairs` leads nowhere: the number of columns differs.
    pub fn pair<'a>(&'a self)
    where
        Self: __rt::ColumnCount<'a, __names::pair_a, Pair>,
    {}
    /// No relation: the foreign key by `shelf_id` to `shelf` leads nowhere: it is a view, and only a table can be referred to.
    pub fn shelf<'a>(&'a self)
    where
        Self: __rt::ParentIsView<'a, __names::shelf_id, Shelf>,
    {}
    /// No relation: the foreign key by `place` to `old places` leads nowhere: there is no such table.
    pub fn place<'a>(&'a self)
    where
        Self: __rt::MissingTable<'a, __names::place, __names::old_places>,
    {}
    /// No relation: the foreign key by `x`, `y` to `gone` leads nowhere: there is no such table.
    pub fn gone<'a>(&'a self)
    where
        Self: __rt::MissingTable<'a, (__names::x, __names::y), __names::gone>,
    {}
}
/// A new [`Book`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `author_username`, `tag_k`, `label`, `pair_a`, `shelf_id`, `place`, `x`, `y`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewBook {}
impl __rt::New for NewBook {
    type Row = Book;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewBook {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for Book {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.id,
                &self.author_username,
                &self.tag_k,
                &self.label,
                &self.pair_a,
                &self.shelf_id,
                &self.place,
                &self.x,
                &self.y,
            ],
        )
    }
}
/** A row of the table `pairs`.

```sql
CREATE TABLE pairs (a INTEGER, b INTEGER, PRIMARY KEY (a, b))
```*/
#[doc(alias = "pairs")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Pair {
    /// The column `a`: `INTEGER`, not null, primary key.
    pub a: i64,
    /// The column `b`: `INTEGER`, not null, primary key.
    pub b: i64,
}
impl __rt::Table for Pair {
    type Key = (i64, i64);
    type Columns<__P: __rt::paths::Path> = PairColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "pairs",
            &[("a", __rt::INTEGER), ("b", __rt::INTEGER)],
            &[0, 1],
            &[],
        )
        .required(&[0, 1]);
    fn key(&self) -> Self::Key {
        (self.a, self.b)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (a, b) = __row.values(0)?;
        __rt::Result::Ok(Self { a, b })
    }
}
impl Pair {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        a: i64,
        b: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&a, &b])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, a: i64, b: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&a, &b])
    }
    /** No relation: the foreign key by `pair_a` to `pairs` leads nowhere: the number of columns differs.

# Errors
It does not compile.*/
    pub fn books<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::ColumnCount<'a, __names::pair_a, Pair>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Pair`] in a query.
pub struct PairColumns<__P: __rt::paths::Path = __rt::Root<Pair>> {
    __at: __rt::At<__P>,
    /// The column `a`.
    pub a: __rt::ColumnAt<__P, i64>,
    /// The column `b`.
    pub b: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for PairColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for PairColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for PairColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for PairColumns<__P> {
    type Path = __P;
    type Table = Pair;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            a: at.column(0),
            b: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> PairColumns<__P> {
    /// No relation: the foreign key by `pair_a` to `pairs` leads nowhere: the number of columns differs.
    pub fn books<'a>(&'a self)
    where
        Self: __rt::ColumnCount<'a, __names::pair_a, Pair>,
    {}
}
/// A new [`Pair`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewPair {
    /// The column `a`.
    pub a: i64,
    /// The column `b`.
    pub b: i64,
}
impl __rt::New for NewPair {
    type Row = Pair;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.a, &self.b])
    }
}
impl NewPair {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for Pair {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.a, &self.b])
    }
}
/** A row of the table `tags`.

```sql
CREATE TABLE tags (id INTEGER PRIMARY KEY, k TEXT, n TEXT COLLATE NOCASE)
```*/
#[doc(alias = "tags")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Tag {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `k`: `TEXT`, nullable.
    pub k: __rt::Option<__rt::String>,
    /// The column `n`: `TEXT`, nullable.
    pub n: __rt::Option<__rt::String>,
}
impl __rt::Table for Tag {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TagColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "tags",
        &[("id", __rt::INTEGER), ("k", __rt::TEXT), ("n", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, k, n) = __row.values(0)?;
        __rt::Result::Ok(Self { id, k, n })
    }
}
impl Tag {
    /// The unique key of `n`.
    pub const BY_N: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[2]);
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_n(
        conn: &impl __rt::Executor,
        n: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[2], &[&n])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_n(conn: &impl __rt::Executor, n: &str) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[2], &[&n])
    }
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** Writes new rows as they come, all or none, and returns their number.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
        conn: &impl __rt::Executor,
        rows: impl ::core::iter::IntoIterator<Item = I>,
    ) -> __rt::Result<u64> {
        __rt::insert_all(conn.handle(), rows)
    }
    /** Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.

# Errors
`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn modify(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify(conn.handle(), self, modify)
    }
    /** Like `modify`, unless someone else has changed one of these columns.

# Errors
`Stale` then; those of `modify`.*/
    pub fn modify_checked(
        &self,
        conn: &impl __rt::Executor,
        modify: impl ::core::ops::FnOnce(&mut Self),
    ) -> __rt::Result<Self> {
        __rt::modify_checked(conn.handle(), self, modify)
    }
    /** Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn update_set<S: __rt::Sets<Self>>(
        &self,
        conn: &impl __rt::Executor,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
    ) -> __rt::Result<Self> {
        __rt::update_set(conn.handle(), self, set)
    }
    /** Deletes the row.

# Errors
`NotFound`, `Stale` or `Ignored`; when it can't be written.*/
    pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::delete(conn.handle(), self)
    }
    /** The row as it is stored now.

# Errors
`NotFound`; when it can't be read.*/
    pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
        __rt::reload(conn.handle(), self)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
    /** No relation: the foreign key by `tag_k` to `tags` leads nowhere: its columns are unique only among the rows of a partial index.

# Errors
It does not compile.*/
    pub fn books<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::PartialIndex<'a, __names::tag_k, Tag>,
    {
        __rt::Result::Ok(())
    }
    /** No relation: the foreign key by `label` to `tags` leads nowhere: its columns are unique only in another collation than their own.

# Errors
It does not compile.*/
    pub fn books_by_label<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::OtherCollation<'a, __names::label, Tag>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Tag`] in a query.
pub struct TagColumns<__P: __rt::paths::Path = __rt::Root<Tag>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `k`.
    pub k: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `n`.
    pub n: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TagColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TagColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TagColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TagColumns<__P> {
    type Path = __P;
    type Table = Tag;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            k: at.column(1),
            n: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> TagColumns<__P> {
    /// No relation: the foreign key by `tag_k` to `tags` leads nowhere: its columns are unique only among the rows of a partial index.
    pub fn books<'a>(&'a self)
    where
        Self: __rt::PartialIndex<'a, __names::tag_k, Tag>,
    {}
    /// No relation: the foreign key by `label` to `tags` leads nowhere: its columns are unique only in another collation than their own.
    pub fn books_by_label<'a>(&'a self)
    where
        Self: __rt::OtherCollation<'a, __names::label, Tag>,
    {}
}
/// A new [`Tag`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `k`, `n`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTag {}
impl __rt::New for NewTag {
    type Row = Tag;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewTag {
    /// Gives more columns: `.with(|t| (t.name.set("x"), …))`.
    pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
        self,
        set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
    ) -> __rt::Insert<Self> {
        __rt::Insertable::into_insert(self).with(set)
    }
    /// What to do where a row has the same key: `PrimaryKey` or a unique key.
    pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
        self,
        key: K,
    ) -> __rt::OnConflict<Self, K> {
        __rt::Insertable::into_insert(self).on_conflict(key)
    }
    /** Writes the row, and returns it as it is stored.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
        __rt::insert(conn.handle(), self)
    }
    /** Writes the row, and reads nothing back.

# Errors
When it can't be written; nothing is written then.*/
    pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
        __rt::insert_only(conn.handle(), self)
    }
}
impl __rt::Writable for Tag {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.k, &self.n])
    }
}
/** A row of the view `shelf`.

```sql
CREATE VIEW shelf AS SELECT id FROM tags
```*/
#[doc(alias = "shelf")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Shelf {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Shelf {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ShelfColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "shelf",
            &[("id", __rt::INTEGER)],
            &[0],
            &[],
        )
        .without_rowid();
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl Shelf {
    /** All rows, in no particular order.

# Errors
When it can't be read.*/
    pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
        __rt::all(conn.handle())
    }
    /** The number of rows.

# Errors
When it can't be read.*/
    pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
        __rt::count::<Self>(conn.handle())
    }
    /** The first row by primary key, if there is any.

# Errors
When it can't be read.*/
    pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
        __rt::first(conn.handle())
    }
    /// A query for rows; see `reflect_schema::Query`.
    pub fn query() -> __rt::Query<Self> {
        __rt::Query::new()
    }
    /** The rows of a statement in SQL; columns are found by name.

# Errors
When it can't be read.*/
    pub fn from_sql(
        conn: &impl __rt::Executor,
        sql: &str,
        params: impl __rt::Params,
    ) -> __rt::Result<__rt::Vec<Self>> {
        __rt::from_sql(conn.handle(), sql, params)
    }
    /** The row with this primary key, if it exists.

# Errors
When it can't be read.*/
    pub fn find(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
    /** No relation: the foreign key by `shelf_id` to `shelf` leads nowhere: it is a view, and only a table can be referred to.

# Errors
It does not compile.*/
    pub fn books<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::ParentIsView<'a, __names::shelf_id, Shelf>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Shelf`] in a query.
pub struct ShelfColumns<__P: __rt::paths::Path = __rt::Root<Shelf>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ShelfColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ShelfColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ShelfColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ShelfColumns<__P> {
    type Path = __P;
    type Table = Shelf;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
impl<__P: __rt::paths::Path> ShelfColumns<__P> {
    /// No relation: the foreign key by `shelf_id` to `shelf` leads nowhere: it is a view, and only a table can be referred to.
    pub fn books<'a>(&'a self)
    where
        Self: __rt::ParentIsView<'a, __names::shelf_id, Shelf>,
    {}
}
#[doc(hidden)]
pub mod __names {
    pub struct author_username;
    pub struct gone;
    pub struct label;
    pub struct old_places;
    pub struct pair_a;
    pub struct place;
    pub struct shelf_id;
    pub struct tag_k;
    pub struct x;
    pub struct y;
}
