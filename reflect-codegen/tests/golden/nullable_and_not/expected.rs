use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"not_null\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"a\",\"type\":\"INTEGER\"},{\"name\":\"b\",\"type\":\"REAL\"},{\"name\":\"c\",\"type\":\"TEXT\"},{\"name\":\"d\",\"type\":\"BLOB\"},{\"name\":\"e\",\"type\":\"BOOLEAN\"},{\"name\":\"f\"},{\"name\":\"g\",\"type\":\"TEXT\",\"default\":\"'none'\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE not_null (\\n    id INTEGER PRIMARY KEY,\\n    a INTEGER NOT NULL, b REAL NOT NULL, c TEXT NOT NULL, d BLOB NOT NULL, e BOOLEAN NOT NULL, f NOT NULL,\\n    g TEXT NOT NULL DEFAULT 'none'\\n)\"},{\"name\":\"nullable\",\"columns\":[{\"name\":\"id\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"a\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"b\",\"type\":\"REAL\",\"nullable\":true},{\"name\":\"c\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"d\",\"type\":\"BLOB\",\"nullable\":true},{\"name\":\"e\",\"type\":\"BOOLEAN\",\"nullable\":true},{\"name\":\"f\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE nullable (\\n    id TEXT PRIMARY KEY,\\n    a INTEGER, b REAL, c TEXT, d BLOB, e BOOLEAN, f\\n)\"}]}",
    0x8620_3788_8dd6_946c,
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
/** A row of the table `not_null`.

```sql
CREATE TABLE not_null (
    id INTEGER PRIMARY KEY,
    a INTEGER NOT NULL, b REAL NOT NULL, c TEXT NOT NULL, d BLOB NOT NULL, e BOOLEAN NOT NULL, f NOT NULL,
    g TEXT NOT NULL DEFAULT 'none'
)
```*/
#[doc(alias = "not_null")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct NotNull {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `a`: `INTEGER`, not null.
    pub a: i64,
    /// The column `b`: `REAL`, not null.
    pub b: f64,
    /// The column `c`: `TEXT`, not null.
    pub c: __rt::String,
    /// The column `d`: `BLOB`, not null.
    pub d: __rt::Vec<u8>,
    /// The column `e`: `BOOLEAN`, not null.
    pub e: bool,
    /// The column `f`: not null.
    pub f: __rt::Value,
    /// The column `g`: `TEXT`, not null, default `'none'`.
    pub g: __rt::String,
}
impl __rt::Table for NotNull {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = NotNullColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "not_null",
            &[
                ("id", __rt::INTEGER),
                ("a", __rt::INTEGER),
                ("b", __rt::REAL),
                ("c", __rt::TEXT),
                ("d", __rt::BLOB),
                ("e", __rt::NUMERIC),
                ("f", __rt::BLOB),
                ("g", __rt::TEXT),
            ],
            &[0],
            &[],
        )
        .required(&[1, 2, 3, 4, 5, 6]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, a, b, c, d, e, f, g) = __row.values(0)?;
        __rt::Result::Ok(Self { id, a, b, c, d, e, f, g })
    }
}
impl NotNull {
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
}
/// The columns of [`NotNull`] in a query.
pub struct NotNullColumns<__P: __rt::paths::Path = __rt::Root<NotNull>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `a`.
    pub a: __rt::ColumnAt<__P, i64>,
    /// The column `b`.
    pub b: __rt::ColumnAt<__P, f64>,
    /// The column `c`.
    pub c: __rt::ColumnAt<__P, __rt::String>,
    /// The column `d`.
    pub d: __rt::ColumnAt<__P, __rt::Vec<u8>>,
    /// The column `e`.
    pub e: __rt::ColumnAt<__P, bool>,
    /// The column `f`.
    pub f: __rt::ColumnAt<__P, __rt::Value>,
    /// The column `g`.
    pub g: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for NotNullColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for NotNullColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for NotNullColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for NotNullColumns<__P> {
    type Path = __P;
    type Table = NotNull;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            a: at.column(1),
            b: at.column(2),
            c: at.column(3),
            d: at.column(4),
            e: at.column(5),
            f: at.column(6),
            g: at.column(7),
        }
    }
}
/// A new [`NotNull`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `g` (`'none'`).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewNotNull {
    /// The column `a`.
    pub a: i64,
    /// The column `b`.
    pub b: f64,
    /// The column `c`.
    pub c: __rt::String,
    /// The column `d`.
    pub d: __rt::Vec<u8>,
    /// The column `e`.
    pub e: bool,
    /// The column `f`.
    pub f: __rt::Value,
}
impl __rt::New for NewNotNull {
    type Row = NotNull;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.a, &self.b, &self.c, &self.d, &self.e, &self.f])
    }
}
impl NewNotNull {
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
impl __rt::Writable for NotNull {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.a, &self.b, &self.c, &self.d, &self.e, &self.f, &self.g])
    }
}
/** A row of the table `nullable`.

```sql
CREATE TABLE nullable (
    id TEXT PRIMARY KEY,
    a INTEGER, b REAL, c TEXT, d BLOB, e BOOLEAN, f
)
```*/
#[doc(alias = "nullable")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Nullable {
    /// The column `id`: `TEXT`, not null, primary key.
    pub id: __rt::String,
    /// The column `a`: `INTEGER`, nullable.
    pub a: __rt::Option<i64>,
    /// The column `b`: `REAL`, nullable.
    pub b: __rt::Option<f64>,
    /// The column `c`: `TEXT`, nullable.
    pub c: __rt::Option<__rt::String>,
    /// The column `d`: `BLOB`, nullable.
    pub d: __rt::Option<__rt::Vec<u8>>,
    /// The column `e`: `BOOLEAN`, nullable.
    pub e: __rt::Option<bool>,
    /// The column `f`: nullable.
    pub f: __rt::Option<__rt::Value>,
}
impl __rt::Table for Nullable {
    type Key = __rt::String;
    type Columns<__P: __rt::paths::Path> = NullableColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "nullable",
            &[
                ("id", __rt::TEXT),
                ("a", __rt::INTEGER),
                ("b", __rt::REAL),
                ("c", __rt::TEXT),
                ("d", __rt::BLOB),
                ("e", __rt::NUMERIC),
                ("f", __rt::BLOB),
            ],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, a, b, c, d, e, f) = __row.values(0)?;
        __rt::Result::Ok(Self { id, a, b, c, d, e, f })
    }
}
impl Nullable {
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
}
/// The columns of [`Nullable`] in a query.
pub struct NullableColumns<__P: __rt::paths::Path = __rt::Root<Nullable>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::String>,
    /// The column `a`.
    pub a: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `b`.
    pub b: __rt::ColumnAt<__P, f64, __rt::Optional>,
    /// The column `c`.
    pub c: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `d`.
    pub d: __rt::ColumnAt<__P, __rt::Vec<u8>, __rt::Optional>,
    /// The column `e`.
    pub e: __rt::ColumnAt<__P, bool, __rt::Optional>,
    /// The column `f`.
    pub f: __rt::ColumnAt<__P, __rt::Value, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for NullableColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for NullableColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for NullableColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for NullableColumns<__P> {
    type Path = __P;
    type Table = Nullable;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            a: at.column(1),
            b: at.column(2),
            c: at.column(3),
            d: at.column(4),
            e: at.column(5),
            f: at.column(6),
        }
    }
}
/// A new [`Nullable`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `a`, `b`, `c`, `d`, `e`, `f`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewNullable {
    /// The column `id`.
    pub id: __rt::String,
}
impl __rt::New for NewNullable {
    type Row = Nullable;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewNullable {
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
impl __rt::Writable for Nullable {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.a, &self.b, &self.c, &self.d, &self.e, &self.f])
    }
}
