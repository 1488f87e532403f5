use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"New_Track\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"title\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE New_Track (id INTEGER PRIMARY KEY, title TEXT)\"},{\"name\":\"New_Track_Ref\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"title\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE New_Track_Ref (id INTEGER PRIMARY KEY, title TEXT)\"},{\"name\":\"P\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"P\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"__P\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"r\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE P (id INTEGER PRIMARY KEY, P TEXT, \\\"__P\\\" TEXT, r TEXT)\"},{\"name\":\"Root\",\"columns\":[{\"name\":\"Root\",\"type\":\"INTEGER\"},{\"name\":\"Null\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"Path\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"Target\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"Root\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Root (Root INTEGER PRIMARY KEY, \\\"Null\\\" INTEGER, \\\"Path\\\" INTEGER, \\\"Target\\\" INTEGER)\"},{\"name\":\"Track\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"title\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Track (id INTEGER PRIMARY KEY, title TEXT)\"},{\"name\":\"Track_Columns\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"title\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Track_Columns (id INTEGER PRIMARY KEY, title TEXT)\"},{\"name\":\"Track_Ref\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"title\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Track_Ref (id INTEGER PRIMARY KEY, title TEXT)\"},{\"name\":\"__P\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"p_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"p_id\"],\"parent\":\"P\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE \\\"__P\\\" (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES P (id))\"},{\"name\":\"at\",\"columns\":[{\"name\":\"__at\",\"type\":\"INTEGER\"},{\"name\":\"at\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"__rt\",\"type\":\"BLOB\",\"nullable\":true},{\"name\":\"row\",\"type\":\"JSON\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"__at\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE at (\\\"__at\\\" INTEGER PRIMARY KEY, at TEXT, \\\"__rt\\\" BLOB, \\\"row\\\" JSON)\"},{\"name\":\"node\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"parent_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"read_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"read_ref_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"deref_id\",\"type\":\"INTEGER\"},{\"name\":\"column_id\",\"type\":\"INTEGER\"},{\"name\":\"to_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"through_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"parent_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]},{\"columns\":[\"read_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]},{\"columns\":[\"read_ref_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]},{\"columns\":[\"deref_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]},{\"columns\":[\"column_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]},{\"columns\":[\"to_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]},{\"columns\":[\"through_id\"],\"parent\":\"node\",\"parent_columns\":[\"id\"]}],\"uniques\":[{\"columns\":[\"to_id\"]}],\"sql\":\"CREATE TABLE node (\\n    id INTEGER PRIMARY KEY,\\n    parent_id INTEGER REFERENCES node (id),\\n    read_id INTEGER REFERENCES node (id),\\n    read_ref_id INTEGER REFERENCES node (id),\\n    deref_id INTEGER NOT NULL REFERENCES node (id),\\n    column_id INTEGER NOT NULL REFERENCES node (id),\\n    to_id INTEGER UNIQUE REFERENCES node (id),\\n    through_id INTEGER REFERENCES node (id)\\n)\"}]}",
    0xb6d1_286c_3c5c_8bea,
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
/** A row of the table `New_Track`.

```sql
CREATE TABLE New_Track (id INTEGER PRIMARY KEY, title TEXT)
```*/
#[doc(alias = "New_Track")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct NewTrack_ {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `title`: `TEXT`, nullable.
    pub title: __rt::Option<__rt::String>,
}
impl __rt::Table for NewTrack_ {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = NewTrackColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "New_Track",
        &[("id", __rt::INTEGER), ("title", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, title) = __row.values(0)?;
        __rt::Result::Ok(Self { id, title })
    }
}
impl NewTrack_ {
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
/// The columns of [`NewTrack_`] in a query.
pub struct NewTrackColumns<__P: __rt::paths::Path = __rt::Root<NewTrack_>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `title`.
    pub title: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for NewTrackColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for NewTrackColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for NewTrackColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for NewTrackColumns<__P> {
    type Path = __P;
    type Table = NewTrack_;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            title: at.column(1),
        }
    }
}
/// A new [`NewTrack_`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `title`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewNewTrack {}
impl __rt::New for NewNewTrack {
    type Row = NewTrack_;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewNewTrack {
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
impl __rt::Writable for NewTrack_ {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.title])
    }
}
/// Like [`NewTrack_`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct NewTrackRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `title`.
    pub title: __rt::Option<&'r str>,
}
impl __rt::BorrowedRows for NewTrack_ {
    type Ref<'r> = NewTrackRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(NewTrackRef {
            id: row.get(0)?,
            title: row.borrow(1)?,
        })
    }
}
/** A row of the table `New_Track_Ref`.

```sql
CREATE TABLE New_Track_Ref (id INTEGER PRIMARY KEY, title TEXT)
```*/
#[doc(alias = "New_Track_Ref")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct NewTrackRef_ {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `title`: `TEXT`, nullable.
    pub title: __rt::Option<__rt::String>,
}
impl __rt::Table for NewTrackRef_ {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = NewTrackRefColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "New_Track_Ref",
        &[("id", __rt::INTEGER), ("title", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, title) = __row.values(0)?;
        __rt::Result::Ok(Self { id, title })
    }
}
impl NewTrackRef_ {
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
/// The columns of [`NewTrackRef_`] in a query.
pub struct NewTrackRefColumns<__P: __rt::paths::Path = __rt::Root<NewTrackRef_>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `title`.
    pub title: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for NewTrackRefColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for NewTrackRefColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for NewTrackRefColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for NewTrackRefColumns<__P> {
    type Path = __P;
    type Table = NewTrackRef_;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            title: at.column(1),
        }
    }
}
/// A new [`NewTrackRef_`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `title`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewNewTrackRef__ {}
impl __rt::New for NewNewTrackRef__ {
    type Row = NewTrackRef_;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewNewTrackRef__ {
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
impl __rt::Writable for NewTrackRef_ {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.title])
    }
}
/// Like [`NewTrackRef_`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct NewTrackRefRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `title`.
    pub title: __rt::Option<&'r str>,
}
impl __rt::BorrowedRows for NewTrackRef_ {
    type Ref<'r> = NewTrackRefRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(NewTrackRefRef {
            id: row.get(0)?,
            title: row.borrow(1)?,
        })
    }
}
/** A row of the table `P`.

```sql
CREATE TABLE P (id INTEGER PRIMARY KEY, P TEXT, "__P" TEXT, r TEXT)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct P {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `P`: `TEXT`, nullable.
    #[doc(alias = "P")]
    pub p: __rt::Option<__rt::String>,
    /// The column `__P`: `TEXT`, nullable.
    #[doc(alias = "__P")]
    pub underscore_underscore_p: __rt::Option<__rt::String>,
    /// The column `r`: `TEXT`, nullable.
    pub r: __rt::Option<__rt::String>,
}
impl __rt::Table for P {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = PColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "P",
        &[
            ("id", __rt::INTEGER),
            ("P", __rt::TEXT),
            ("__P", __rt::TEXT),
            ("r", __rt::TEXT),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, p, underscore_underscore_p, r) = __row.values(0)?;
        __rt::Result::Ok(Self {
            id,
            p,
            underscore_underscore_p,
            r,
        })
    }
}
impl P {
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
    /** Each [`P4c29`] that refers to this row by `p_id`.

# Errors
When it can't be read.*/
    pub fn ps(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<P4c29>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`P`] in a query.
pub struct PColumns<__P: __rt::paths::Path = __rt::Root<P>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `P`.
    pub p: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `__P`.
    pub underscore_underscore_p: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `r`.
    pub r: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for PColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for PColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for PColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for PColumns<__P> {
    type Path = __P;
    type Table = P;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            p: at.column(1),
            underscore_underscore_p: at.column(2),
            r: at.column(3),
        }
    }
}
impl<__P: __rt::paths::Path> PColumns<__P> {
    /// Each [`P4c29`] that refers to this row by `p_id`.
    pub fn ps(&self) -> __rt::ToMany<__P, P4c29> {
        self.__at.children(0)
    }
}
/// A new [`P`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `p`, `underscore_underscore_p`, `r`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewP {}
impl __rt::New for NewP {
    type Row = P;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewP {
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
impl __rt::Writable for P {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.p, &self.underscore_underscore_p, &self.r])
    }
}
/// Like [`P`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct PRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `P`.
    pub p: __rt::Option<&'r str>,
    /// The column `__P`.
    pub underscore_underscore_p: __rt::Option<&'r str>,
    /// The column `r`.
    pub r: __rt::Option<&'r str>,
}
impl __rt::BorrowedRows for P {
    type Ref<'r> = PRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(PRef {
            id: row.get(0)?,
            p: row.borrow(1)?,
            underscore_underscore_p: row.borrow(2)?,
            r: row.borrow(3)?,
        })
    }
}
/** A row of the table `Root`.

```sql
CREATE TABLE Root (Root INTEGER PRIMARY KEY, "Null" INTEGER, "Path" INTEGER, "Target" INTEGER)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Root {
    /// The column `Root`: `INTEGER`, not null, primary key.
    #[doc(alias = "Root")]
    pub root: i64,
    /// The column `Null`: `INTEGER`, nullable.
    #[doc(alias = "Null")]
    pub null: __rt::Option<i64>,
    /// The column `Path`: `INTEGER`, nullable.
    #[doc(alias = "Path")]
    pub path: __rt::Option<i64>,
    /// The column `Target`: `INTEGER`, nullable.
    #[doc(alias = "Target")]
    pub target: __rt::Option<i64>,
}
impl __rt::Table for Root {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = RootColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Root",
        &[
            ("Root", __rt::INTEGER),
            ("Null", __rt::INTEGER),
            ("Path", __rt::INTEGER),
            ("Target", __rt::INTEGER),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.root
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (root, null, path, target) = __row.values(0)?;
        __rt::Result::Ok(Self { root, null, path, target })
    }
}
impl Root {
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
        root: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&root])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, root: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&root])
    }
}
/// The columns of [`Root`] in a query.
pub struct RootColumns<__P: __rt::paths::Path = __rt::Root<Root>> {
    __at: __rt::At<__P>,
    /// The column `Root`.
    pub root: __rt::ColumnAt<__P, i64>,
    /// The column `Null`.
    pub null: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `Path`.
    pub path: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `Target`.
    pub target: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for RootColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for RootColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for RootColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for RootColumns<__P> {
    type Path = __P;
    type Table = Root;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            root: at.column(0),
            null: at.column(1),
            path: at.column(2),
            target: at.column(3),
        }
    }
}
/// A new [`Root`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `root` (numbered by the database), `null`, `path`, `target`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewRoot {}
impl __rt::New for NewRoot {
    type Row = Root;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewRoot {
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
impl __rt::Writable for Root {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.root, &self.null, &self.path, &self.target])
    }
}
/** A row of the table `Track`.

```sql
CREATE TABLE Track (id INTEGER PRIMARY KEY, title TEXT)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Track {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `title`: `TEXT`, nullable.
    pub title: __rt::Option<__rt::String>,
}
impl __rt::Table for Track {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TrackColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Track",
        &[("id", __rt::INTEGER), ("title", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, title) = __row.values(0)?;
        __rt::Result::Ok(Self { id, title })
    }
}
impl Track {
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
/// The columns of [`Track`] in a query.
pub struct TrackColumns<__P: __rt::paths::Path = __rt::Root<Track>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `title`.
    pub title: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TrackColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TrackColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TrackColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TrackColumns<__P> {
    type Path = __P;
    type Table = Track;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            title: at.column(1),
        }
    }
}
/// A new [`Track`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `title`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTrack {}
impl __rt::New for NewTrack {
    type Row = Track;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewTrack {
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
impl __rt::Writable for Track {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.title])
    }
}
/// Like [`Track`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TrackRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `title`.
    pub title: __rt::Option<&'r str>,
}
impl __rt::BorrowedRows for Track {
    type Ref<'r> = TrackRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(TrackRef {
            id: row.get(0)?,
            title: row.borrow(1)?,
        })
    }
}
/** A row of the table `Track_Columns`.

```sql
CREATE TABLE Track_Columns (id INTEGER PRIMARY KEY, title TEXT)
```*/
#[doc(alias = "Track_Columns")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TrackColumn {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `title`: `TEXT`, nullable.
    pub title: __rt::Option<__rt::String>,
}
impl __rt::Table for TrackColumn {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TrackColumnColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Track_Columns",
        &[("id", __rt::INTEGER), ("title", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, title) = __row.values(0)?;
        __rt::Result::Ok(Self { id, title })
    }
}
impl TrackColumn {
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
/// The columns of [`TrackColumn`] in a query.
pub struct TrackColumnColumns<__P: __rt::paths::Path = __rt::Root<TrackColumn>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `title`.
    pub title: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TrackColumnColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TrackColumnColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TrackColumnColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TrackColumnColumns<__P> {
    type Path = __P;
    type Table = TrackColumn;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            title: at.column(1),
        }
    }
}
/// A new [`TrackColumn`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `title`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTrackColumn {}
impl __rt::New for NewTrackColumn {
    type Row = TrackColumn;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewTrackColumn {
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
impl __rt::Writable for TrackColumn {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.title])
    }
}
/// Like [`TrackColumn`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TrackColumnRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `title`.
    pub title: __rt::Option<&'r str>,
}
impl __rt::BorrowedRows for TrackColumn {
    type Ref<'r> = TrackColumnRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(TrackColumnRef {
            id: row.get(0)?,
            title: row.borrow(1)?,
        })
    }
}
/** A row of the table `Track_Ref`.

```sql
CREATE TABLE Track_Ref (id INTEGER PRIMARY KEY, title TEXT)
```*/
#[doc(alias = "Track_Ref")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TrackRef_ {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `title`: `TEXT`, nullable.
    pub title: __rt::Option<__rt::String>,
}
impl __rt::Table for TrackRef_ {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TrackRefColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Track_Ref",
        &[("id", __rt::INTEGER), ("title", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, title) = __row.values(0)?;
        __rt::Result::Ok(Self { id, title })
    }
}
impl TrackRef_ {
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
/// The columns of [`TrackRef_`] in a query.
pub struct TrackRefColumns<__P: __rt::paths::Path = __rt::Root<TrackRef_>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `title`.
    pub title: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TrackRefColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TrackRefColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TrackRefColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TrackRefColumns<__P> {
    type Path = __P;
    type Table = TrackRef_;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            title: at.column(1),
        }
    }
}
/// A new [`TrackRef_`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `title`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTrackRef__ {}
impl __rt::New for NewTrackRef__ {
    type Row = TrackRef_;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewTrackRef__ {
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
impl __rt::Writable for TrackRef_ {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.title])
    }
}
/// Like [`TrackRef_`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TrackRefRef<'r> {
    /// The column `id`.
    pub id: i64,
    /// The column `title`.
    pub title: __rt::Option<&'r str>,
}
impl __rt::BorrowedRows for TrackRef_ {
    type Ref<'r> = TrackRefRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(TrackRefRef {
            id: row.get(0)?,
            title: row.borrow(1)?,
        })
    }
}
/** A row of the table `__P`.

```sql
CREATE TABLE "__P" (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES P (id))
```*/
#[doc(alias = "__P")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct P4c29 {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `p_id`: `INTEGER`, nullable, refers to `P`.
    pub p_id: __rt::Option<i64>,
}
impl __rt::Table for P4c29 {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = P4c29Columns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "__P",
        &[("id", __rt::INTEGER), ("p_id", __rt::INTEGER)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, p_id) = __row.values(0)?;
        __rt::Result::Ok(Self { id, p_id })
    }
}
impl P4c29 {
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
    /** The [`P`] that `p_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn p(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<P>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.p_id])
    }
}
/// The columns of [`P4c29`] in a query.
pub struct P4c29Columns<__P: __rt::paths::Path = __rt::Root<P4c29>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `p_id`.
    pub p_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for P4c29Columns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for P4c29Columns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for P4c29Columns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for P4c29Columns<__P> {
    type Path = __P;
    type Table = P4c29;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            p_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> P4c29Columns<__P> {
    /// The [`P`] that `p_id` refers to.
    pub fn p(&self) -> PColumns<__rt::Parent<__P, P, 0, __rt::Optional>> {
        self.__at.to()
    }
}
/// A new [`P4c29`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `p_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewP4c29 {}
impl __rt::New for NewP4c29 {
    type Row = P4c29;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewP4c29 {
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
impl __rt::Writable for P4c29 {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.p_id])
    }
}
/** A row of the table `at`.

```sql
CREATE TABLE at ("__at" INTEGER PRIMARY KEY, at TEXT, "__rt" BLOB, "row" JSON)
```*/
#[doc(alias = "at")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct At {
    /// The column `__at`: `INTEGER`, not null, primary key.
    #[doc(alias = "__at")]
    pub underscore_underscore_at: i64,
    /// The column `at`: `TEXT`, nullable.
    pub at: __rt::Option<__rt::String>,
    /// The column `__rt`: `BLOB`, nullable.
    #[doc(alias = "__rt")]
    pub rt: __rt::Option<__rt::Vec<u8>>,
    /// The column `row`: `JSON`, nullable.
    pub row: __rt::Option<__rt::String>,
}
impl __rt::Table for At {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = AtColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "at",
        &[
            ("__at", __rt::INTEGER),
            ("at", __rt::TEXT),
            ("__rt", __rt::BLOB),
            ("row", __rt::NUMERIC.as_text()),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.underscore_underscore_at
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (underscore_underscore_at, at, rt) = __row.values(0)?;
        let row = __row.text(3)?;
        __rt::Result::Ok(Self {
            underscore_underscore_at,
            at,
            rt,
            row,
        })
    }
}
impl At {
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
        underscore_underscore_at: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&underscore_underscore_at])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        underscore_underscore_at: i64,
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&underscore_underscore_at])
    }
}
/// The columns of [`At`] in a query.
pub struct AtColumns<__P: __rt::paths::Path = __rt::Root<At>> {
    __at: __rt::At<__P>,
    /// The column `__at`.
    pub underscore_underscore_at: __rt::ColumnAt<__P, i64>,
    /// The column `at`.
    pub at: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `__rt`.
    pub rt: __rt::ColumnAt<__P, __rt::Vec<u8>, __rt::Optional>,
    /// The column `row`.
    pub row: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for AtColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for AtColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for AtColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for AtColumns<__P> {
    type Path = __P;
    type Table = At;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            underscore_underscore_at: at.column(0),
            at: at.column(1),
            rt: at.column(2),
            row: at.column(3),
        }
    }
}
/// A new [`At`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `underscore_underscore_at` (numbered by the database), `at`, `rt`, `row`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewAt {}
impl __rt::New for NewAt {
    type Row = At;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewAt {
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
impl __rt::Writable for At {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.underscore_underscore_at, &self.at, &self.rt, &self.row])
    }
}
/// Like [`At`], with text and bytes borrowed from the statement.
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct AtRef<'r> {
    /// The column `__at`.
    pub underscore_underscore_at: i64,
    /// The column `at`.
    pub at: __rt::Option<&'r str>,
    /// The column `__rt`.
    pub rt: __rt::Option<&'r [u8]>,
    /// The column `row`.
    pub row: __rt::Option<__rt::String>,
}
impl __rt::BorrowedRows for At {
    type Ref<'r> = AtRef<'r>;
    fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {
        __rt::Result::Ok(AtRef {
            underscore_underscore_at: row.get(0)?,
            at: row.borrow(1)?,
            rt: row.borrow(2)?,
            row: row.text(3)?,
        })
    }
}
/** A row of the table `node`.

```sql
CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES node (id),
    read_id INTEGER REFERENCES node (id),
    read_ref_id INTEGER REFERENCES node (id),
    deref_id INTEGER NOT NULL REFERENCES node (id),
    column_id INTEGER NOT NULL REFERENCES node (id),
    to_id INTEGER UNIQUE REFERENCES node (id),
    through_id INTEGER REFERENCES node (id)
)
```*/
#[doc(alias = "node")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Node {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `parent_id`: `INTEGER`, nullable, refers to `node`.
    pub parent_id: __rt::Option<i64>,
    /// The column `read_id`: `INTEGER`, nullable, refers to `node`.
    pub read_id: __rt::Option<i64>,
    /// The column `read_ref_id`: `INTEGER`, nullable, refers to `node`.
    pub read_ref_id: __rt::Option<i64>,
    /// The column `deref_id`: `INTEGER`, not null, refers to `node`.
    pub deref_id: i64,
    /// The column `column_id`: `INTEGER`, not null, refers to `node`.
    pub column_id: i64,
    /// The column `to_id`: `INTEGER`, nullable, refers to `node`.
    pub to_id: __rt::Option<i64>,
    /// The column `through_id`: `INTEGER`, nullable, refers to `node`.
    pub through_id: __rt::Option<i64>,
}
impl __rt::Table for Node {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = NodeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "node",
            &[
                ("id", __rt::INTEGER),
                ("parent_id", __rt::INTEGER),
                ("read_id", __rt::INTEGER),
                ("read_ref_id", __rt::INTEGER),
                ("deref_id", __rt::INTEGER),
                ("column_id", __rt::INTEGER),
                ("to_id", __rt::INTEGER),
                ("through_id", __rt::INTEGER),
            ],
            &[0],
            &[
                __rt::ForeignKeyDef::new(&[1], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[2], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[3], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[4], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[5], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[6], &[0]),
                __rt::ForeignKeyDef::new(&[7], &[0]).unindexed(),
            ],
        )
        .required(&[4, 5]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (
            id,
            parent_id,
            read_id,
            read_ref_id,
            deref_id,
            column_id,
            to_id,
            through_id,
        ) = __row.values(0)?;
        __rt::Result::Ok(Self {
            id,
            parent_id,
            read_id,
            read_ref_id,
            deref_id,
            column_id,
            to_id,
            through_id,
        })
    }
}
impl Node {
    /// The unique key of `to_id`.
    pub const BY_TO_ID: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[6]);
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_to_id(
        conn: &impl __rt::Executor,
        to_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[6], &[&to_id])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_to_id(conn: &impl __rt::Executor, to_id: i64) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[6], &[&to_id])
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
    /** The [`Node`] that `parent_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn parent(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Node>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.parent_id])
    }
    /** Each [`Node`] that refers to this row by `parent_id`.

# Errors
When it can't be read.*/
    pub fn children(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Node>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** The [`Node`] that `read_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn read(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Node>> {
        __rt::parent_or_none(conn.handle(), self, 1, &[&self.read_id])
    }
    /** Each [`Node`] that refers to this row by `read_id`.

# Errors
When it can't be read.*/
    pub fn nodes_by_read(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Node>> {
        __rt::children(conn.handle(), 1, &[&self.id])
    }
    /** The [`Node`] that `read_ref_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn read_ref(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Node>> {
        __rt::parent_or_none(conn.handle(), self, 2, &[&self.read_ref_id])
    }
    /** Each [`Node`] that refers to this row by `read_ref_id`.

# Errors
When it can't be read.*/
    pub fn nodes_by_read_ref(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Node>> {
        __rt::children(conn.handle(), 2, &[&self.id])
    }
    /** The [`Node`] that `deref_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn deref(&self, conn: &impl __rt::Executor) -> __rt::Result<Node> {
        __rt::parent(conn.handle(), self, 3, &[&self.deref_id])
    }
    /** Each [`Node`] that refers to this row by `deref_id`.

# Errors
When it can't be read.*/
    pub fn nodes_by_deref(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Node>> {
        __rt::children(conn.handle(), 3, &[&self.id])
    }
    /** The [`Node`] that `column_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn column(&self, conn: &impl __rt::Executor) -> __rt::Result<Node> {
        __rt::parent(conn.handle(), self, 4, &[&self.column_id])
    }
    /** Each [`Node`] that refers to this row by `column_id`.

# Errors
When it can't be read.*/
    pub fn nodes_by_column(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Node>> {
        __rt::children(conn.handle(), 4, &[&self.id])
    }
    /** The [`Node`] that `to_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn to(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Node>> {
        __rt::parent_or_none(conn.handle(), self, 5, &[&self.to_id])
    }
    /** The [`Node`] that refers to this row by `to_id`, if there is one.

# Errors
When it can't be read.*/
    pub fn node_by_to(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Node>> {
        __rt::child(conn.handle(), 5, &[&self.id])
    }
    /** The [`Node`] that `through_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn through(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Node>> {
        __rt::parent_or_none(conn.handle(), self, 6, &[&self.through_id])
    }
    /** Each [`Node`] that refers to this row by `through_id`.

# Errors
When it can't be read.*/
    pub fn nodes_by_through(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Node>> {
        __rt::children(conn.handle(), 6, &[&self.id])
    }
    /** More than one relation could have this name: use `children` or `nodes_by_read` or `nodes_by_read_ref` or `nodes_by_deref` or `nodes_by_column` or `nodes_by_through`.

# Errors
It does not compile.*/
    pub fn nodes<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::Unambiguous<
            'a,
            (
                __names::children,
                __names::nodes_by_read,
                __names::nodes_by_read_ref,
                __names::nodes_by_deref,
                __names::nodes_by_column,
                __names::nodes_by_through,
            ),
        >,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Node`] in a query.
pub struct NodeColumns<__P: __rt::paths::Path = __rt::Root<Node>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `parent_id`.
    pub parent_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `read_id`.
    pub read_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `read_ref_id`.
    pub read_ref_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `deref_id`.
    pub deref_id: __rt::ColumnAt<__P, i64>,
    /// The column `column_id`.
    pub column_id: __rt::ColumnAt<__P, i64>,
    /// The column `to_id`.
    pub to_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `through_id`.
    pub through_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for NodeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for NodeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for NodeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for NodeColumns<__P> {
    type Path = __P;
    type Table = Node;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            parent_id: at.column(1),
            read_id: at.column(2),
            read_ref_id: at.column(3),
            deref_id: at.column(4),
            column_id: at.column(5),
            to_id: at.column(6),
            through_id: at.column(7),
        }
    }
}
impl<__P: __rt::paths::Path> NodeColumns<__P> {
    /// The [`Node`] that `parent_id` refers to.
    pub fn parent(&self) -> NodeColumns<__rt::Parent<__P, Node, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Node`] that refers to this row by `parent_id`.
    pub fn children(&self) -> __rt::ToMany<__P, Node> {
        self.__at.children(0)
    }
    /// The [`Node`] that `read_id` refers to.
    pub fn read(&self) -> NodeColumns<__rt::Parent<__P, Node, 1, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Node`] that refers to this row by `read_id`.
    pub fn nodes_by_read(&self) -> __rt::ToMany<__P, Node> {
        self.__at.children(1)
    }
    /// The [`Node`] that `read_ref_id` refers to.
    pub fn read_ref(&self) -> NodeColumns<__rt::Parent<__P, Node, 2, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Node`] that refers to this row by `read_ref_id`.
    pub fn nodes_by_read_ref(&self) -> __rt::ToMany<__P, Node> {
        self.__at.children(2)
    }
    /// The [`Node`] that `deref_id` refers to.
    pub fn deref(&self) -> NodeColumns<__rt::Parent<__P, Node, 3>> {
        self.__at.to()
    }
    /// Each [`Node`] that refers to this row by `deref_id`.
    pub fn nodes_by_deref(&self) -> __rt::ToMany<__P, Node> {
        self.__at.children(3)
    }
    /// The [`Node`] that `column_id` refers to.
    pub fn column(&self) -> NodeColumns<__rt::Parent<__P, Node, 4>> {
        self.__at.to()
    }
    /// Each [`Node`] that refers to this row by `column_id`.
    pub fn nodes_by_column(&self) -> __rt::ToMany<__P, Node> {
        self.__at.children(4)
    }
    /// The [`Node`] that `to_id` refers to.
    pub fn to(&self) -> NodeColumns<__rt::Parent<__P, Node, 5, __rt::Optional>> {
        self.__at.to()
    }
    /// The [`Node`] that refers to this row by `to_id`.
    pub fn node_by_to(&self) -> NodeColumns<__rt::Child<__P, Node, 5>> {
        self.__at.to()
    }
    /// The [`Node`] that `through_id` refers to.
    pub fn through(&self) -> NodeColumns<__rt::Parent<__P, Node, 6, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Node`] that refers to this row by `through_id`.
    pub fn nodes_by_through(&self) -> __rt::ToMany<__P, Node> {
        self.__at.children(6)
    }
    /// More than one relation could have this name: use `children` or `nodes_by_read` or `nodes_by_read_ref` or `nodes_by_deref` or `nodes_by_column` or `nodes_by_through`.
    pub fn nodes<'a>(&'a self)
    where
        Self: __rt::Unambiguous<
            'a,
            (
                __names::children,
                __names::nodes_by_read,
                __names::nodes_by_read_ref,
                __names::nodes_by_deref,
                __names::nodes_by_column,
                __names::nodes_by_through,
            ),
        >,
    {}
}
/// A new [`Node`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `parent_id`, `read_id`, `read_ref_id`, `to_id`, `through_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewNode {
    /// The column `deref_id`.
    pub deref_id: i64,
    /// The column `column_id`.
    pub column_id: i64,
}
impl __rt::New for NewNode {
    type Row = Node;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.deref_id, &self.column_id])
    }
}
impl NewNode {
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
impl __rt::Writable for Node {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.id,
                &self.parent_id,
                &self.read_id,
                &self.read_ref_id,
                &self.deref_id,
                &self.column_id,
                &self.to_id,
                &self.through_id,
            ],
        )
    }
}
#[doc(hidden)]
pub mod __names {
    pub struct children;
    pub struct nodes_by_column;
    pub struct nodes_by_deref;
    pub struct nodes_by_read;
    pub struct nodes_by_read_ref;
    pub struct nodes_by_through;
}
