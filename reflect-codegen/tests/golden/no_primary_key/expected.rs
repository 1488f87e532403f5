use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"events\",\"columns\":[{\"name\":\"at\",\"type\":\"TEXT\"},{\"name\":\"kind\",\"type\":\"INTEGER\",\"nullable\":true}],\"foreign_keys\":[{\"columns\":[\"kind\"],\"parent\":\"kinds\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE events (at TEXT NOT NULL, kind INTEGER REFERENCES kinds (id))\"},{\"name\":\"kinds\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"name\",\"type\":\"TEXT\",\"nullable\":true}],\"uniques\":[{\"columns\":[\"id\"]}],\"sql\":\"CREATE TABLE kinds (id INTEGER UNIQUE, name TEXT)\"}]}",
    0x24c7_6278_1932_25f3,
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
/** A row of the table `events`.

```sql
CREATE TABLE events (at TEXT NOT NULL, kind INTEGER REFERENCES kinds (id))
```*/
#[doc(alias = "events")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Event {
    /// The column `at`: `TEXT`, not null.
    pub at: __rt::String,
    /// The column `kind`: `INTEGER`, nullable, refers to `kinds`.
    pub kind: __rt::Option<i64>,
}
impl __rt::Table for Event {
    type Key = ();
    type Columns<__P: __rt::paths::Path> = EventColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "events",
            &[("at", __rt::TEXT), ("kind", __rt::INTEGER)],
            &[],
            &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {}
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (at, kind) = __row.values(0)?;
        __rt::Result::Ok(Self { at, kind })
    }
}
impl Event {
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
    /** Some row, if there is any: without a primary key there is no order.

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
    /** The [`Kind`] that `kind` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn kind(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Kind>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.kind])
    }
}
/// The columns of [`Event`] in a query.
pub struct EventColumns<__P: __rt::paths::Path = __rt::Root<Event>> {
    __at: __rt::At<__P>,
    /// The column `at`.
    pub at: __rt::ColumnAt<__P, __rt::String>,
    /// The column `kind`.
    pub kind: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for EventColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for EventColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for EventColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for EventColumns<__P> {
    type Path = __P;
    type Table = Event;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            at: at.column(0),
            kind: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> EventColumns<__P> {
    /// The [`Kind`] that `kind` refers to.
    pub fn kind(&self) -> KindColumns<__rt::Parent<__P, Kind, 0, __rt::Optional>> {
        self.__at.to()
    }
}
/// A new [`Event`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `kind`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewEvent {
    /// The column `at`.
    pub at: __rt::String,
}
impl __rt::New for NewEvent {
    type Row = Event;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.at])
    }
}
impl NewEvent {
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
impl __rt::Writable for Event {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.at, &self.kind])
    }
}
/** A row of the table `kinds`.

```sql
CREATE TABLE kinds (id INTEGER UNIQUE, name TEXT)
```*/
#[doc(alias = "kinds")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Kind {
    /// The column `id`: `INTEGER`, nullable.
    pub id: __rt::Option<i64>,
    /// The column `name`: `TEXT`, nullable.
    pub name: __rt::Option<__rt::String>,
}
impl __rt::Table for Kind {
    type Key = ();
    type Columns<__P: __rt::paths::Path> = KindColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "kinds",
        &[("id", __rt::INTEGER), ("name", __rt::TEXT)],
        &[],
        &[],
    );
    fn key(&self) -> Self::Key {}
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, name) = __row.values(0)?;
        __rt::Result::Ok(Self { id, name })
    }
}
impl Kind {
    /// The unique key of `id`.
    pub const BY_ID: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[0]);
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_id(
        conn: &impl __rt::Executor,
        id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[0], &[&id])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_id(conn: &impl __rt::Executor, id: i64) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[0], &[&id])
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
    /** Some row, if there is any: without a primary key there is no order.

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
    /** Each [`Event`] that refers to this row by `kind`.

# Errors
When it can't be read.*/
    pub fn events(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Event>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`Kind`] in a query.
pub struct KindColumns<__P: __rt::paths::Path = __rt::Root<Kind>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `name`.
    pub name: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for KindColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for KindColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for KindColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for KindColumns<__P> {
    type Path = __P;
    type Table = Kind;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            name: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> KindColumns<__P> {
    /// Each [`Event`] that refers to this row by `kind`.
    pub fn events(&self) -> __rt::ToMany<__P, Event> {
        self.__at.children(0)
    }
}
/// A new [`Kind`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id`, `name`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewKind {}
impl __rt::New for NewKind {
    type Row = Kind;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewKind {
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
impl __rt::Writable for Kind {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.name])
    }
}
