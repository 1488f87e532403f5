use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"loose\",\"without_rowid\":true,\"columns\":[{\"name\":\"name\",\"type\":\"TEXT\"},{\"name\":\"value\",\"type\":\"ANY\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"name\"]},\"sql\":\"CREATE TABLE loose (name TEXT PRIMARY KEY, value ANY) WITHOUT ROWID\"},{\"name\":\"settings\",\"without_rowid\":true,\"strict\":true,\"columns\":[{\"name\":\"name\",\"type\":\"TEXT\"},{\"name\":\"value\",\"type\":\"ANY\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"name\"]},\"sql\":\"CREATE TABLE settings (name TEXT PRIMARY KEY, value ANY) WITHOUT ROWID, STRICT\"}]}",
    0xbb29_af09_3b55_df70,
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
/** A row of the table `loose`.

```sql
CREATE TABLE loose (name TEXT PRIMARY KEY, value ANY) WITHOUT ROWID
```*/
#[doc(alias = "loose")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Loose {
    /// The column `name`: `TEXT`, not null, primary key.
    pub name: __rt::String,
    /// The column `value`: `ANY`, nullable.
    pub value: __rt::Option<__rt::Value>,
}
impl __rt::Table for Loose {
    type Key = __rt::String;
    type Columns<__P: __rt::paths::Path> = LooseColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "loose",
            &[("name", __rt::TEXT), ("value", __rt::NUMERIC.by_class())],
            &[0],
            &[],
        )
        .required(&[0])
        .without_rowid();
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.name)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (name, value) = __row.values(0)?;
        __rt::Result::Ok(Self { name, value })
    }
}
impl Loose {
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
        name: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&name])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, name: &str) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&name])
    }
}
/// The columns of [`Loose`] in a query.
pub struct LooseColumns<__P: __rt::paths::Path = __rt::Root<Loose>> {
    __at: __rt::At<__P>,
    /// The column `name`.
    pub name: __rt::ColumnAt<__P, __rt::String>,
    /// The column `value`.
    pub value: __rt::ColumnAt<__P, __rt::Value, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for LooseColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for LooseColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for LooseColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for LooseColumns<__P> {
    type Path = __P;
    type Table = Loose;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            name: at.column(0),
            value: at.column(1),
        }
    }
}
/// A new [`Loose`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `value`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewLoose {
    /// The column `name`.
    pub name: __rt::String,
}
impl __rt::New for NewLoose {
    type Row = Loose;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.name])
    }
}
impl NewLoose {
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
impl __rt::Writable for Loose {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.name, &self.value])
    }
}
/** A row of the table `settings`.

```sql
CREATE TABLE settings (name TEXT PRIMARY KEY, value ANY) WITHOUT ROWID, STRICT
```*/
#[doc(alias = "settings")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Setting {
    /// The column `name`: `TEXT`, not null, primary key.
    pub name: __rt::String,
    /// The column `value`: `ANY`, nullable.
    pub value: __rt::Option<__rt::Value>,
}
impl __rt::Table for Setting {
    type Key = __rt::String;
    type Columns<__P: __rt::paths::Path> = SettingColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "settings",
            &[("name", __rt::TEXT), ("value", __rt::BLOB)],
            &[0],
            &[],
        )
        .required(&[0])
        .without_rowid();
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.name)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (name, value) = __row.values(0)?;
        __rt::Result::Ok(Self { name, value })
    }
}
impl Setting {
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
        name: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&name])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, name: &str) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&name])
    }
}
/// The columns of [`Setting`] in a query.
pub struct SettingColumns<__P: __rt::paths::Path = __rt::Root<Setting>> {
    __at: __rt::At<__P>,
    /// The column `name`.
    pub name: __rt::ColumnAt<__P, __rt::String>,
    /// The column `value`.
    pub value: __rt::ColumnAt<__P, __rt::Value, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for SettingColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for SettingColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for SettingColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for SettingColumns<__P> {
    type Path = __P;
    type Table = Setting;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            name: at.column(0),
            value: at.column(1),
        }
    }
}
/// A new [`Setting`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `value`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewSetting {
    /// The column `name`.
    pub name: __rt::String,
}
impl __rt::New for NewSetting {
    type Row = Setting;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.name])
    }
}
impl NewSetting {
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
impl __rt::Writable for Setting {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.name, &self.value])
    }
}
