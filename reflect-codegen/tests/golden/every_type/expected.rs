use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"blob_key\",\"columns\":[{\"name\":\"id\",\"type\":\"BLOB\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE blob_key (id BLOB PRIMARY KEY)\"},{\"name\":\"boolean_key\",\"columns\":[{\"name\":\"id\",\"type\":\"BOOLEAN\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE boolean_key (id BOOLEAN PRIMARY KEY)\"},{\"name\":\"date_key\",\"columns\":[{\"name\":\"id\",\"type\":\"DATE\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE date_key (id DATE PRIMARY KEY)\"},{\"name\":\"decimal_key\",\"columns\":[{\"name\":\"id\",\"type\":\"DECIMAL(10, 2)\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE decimal_key (id DECIMAL(10, 2) PRIMARY KEY)\"},{\"name\":\"every_type\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"an_int\",\"type\":\"INT\"},{\"name\":\"a_bigint\",\"type\":\"BIGINT\"},{\"name\":\"a_real\",\"type\":\"REAL\"},{\"name\":\"a_double\",\"type\":\"DOUBLE PRECISION\"},{\"name\":\"a_float\",\"type\":\"FLOAT\"},{\"name\":\"a_text\",\"type\":\"TEXT\"},{\"name\":\"a_varchar\",\"type\":\"VARCHAR(20)\"},{\"name\":\"a_clob\",\"type\":\"CLOB\"},{\"name\":\"a_string\",\"type\":\"STRING\"},{\"name\":\"a_blob\",\"type\":\"BLOB\"},{\"name\":\"a_boolean\",\"type\":\"BOOLEAN\"},{\"name\":\"a_numeric\",\"type\":\"NUMERIC(10, 2)\"},{\"name\":\"a_decimal\",\"type\":\"DECIMAL(10, 2)\"},{\"name\":\"an_unscaled_decimal\",\"type\":\"DECIMAL(10)\",\"nullable\":true},{\"name\":\"money\",\"type\":\"MONEY\"},{\"name\":\"a_date\",\"type\":\"DATE\"},{\"name\":\"a_time\",\"type\":\"TIME\"},{\"name\":\"a_datetime\",\"type\":\"DATETIME\"},{\"name\":\"a_timestamp\",\"type\":\"TIMESTAMP\"},{\"name\":\"untyped\"},{\"name\":\"unknown\",\"type\":\"POINT\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE every_type (\\n    id INTEGER PRIMARY KEY,\\n    an_int INT NOT NULL,\\n    a_bigint BIGINT NOT NULL,\\n    a_real REAL NOT NULL,\\n    a_double DOUBLE PRECISION NOT NULL,\\n    a_float FLOAT NOT NULL,\\n    a_text TEXT NOT NULL,\\n    a_varchar VARCHAR(20) NOT NULL,\\n    a_clob CLOB NOT NULL,\\n    a_string STRING NOT NULL,\\n    a_blob BLOB NOT NULL,\\n    a_boolean BOOLEAN NOT NULL,\\n    a_numeric NUMERIC(10, 2) NOT NULL,\\n    a_decimal DECIMAL(10, 2) NOT NULL,\\n    an_unscaled_decimal DECIMAL(10),\\n    money MONEY NOT NULL,\\n    a_date DATE NOT NULL,\\n    a_time TIME NOT NULL,\\n    a_datetime DATETIME NOT NULL,\\n    a_timestamp TIMESTAMP NOT NULL,\\n    untyped NOT NULL,\\n    unknown POINT NOT NULL\\n)\"},{\"name\":\"mixed_key\",\"columns\":[{\"name\":\"a\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"b\",\"type\":\"DATETIME\",\"nullable\":true},{\"name\":\"c\",\"type\":\"BLOB\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"a\",\"b\",\"c\"]},\"sql\":\"CREATE TABLE mixed_key (a TEXT, b DATETIME, c BLOB, PRIMARY KEY (a, b, c))\"},{\"name\":\"real_key\",\"columns\":[{\"name\":\"id\",\"type\":\"REAL\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE real_key (id REAL PRIMARY KEY)\"},{\"name\":\"text_key\",\"columns\":[{\"name\":\"id\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE text_key (id TEXT PRIMARY KEY)\"},{\"name\":\"untyped_key\",\"columns\":[{\"name\":\"id\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"]},\"sql\":\"CREATE TABLE untyped_key (id PRIMARY KEY)\"}]}",
    0xaeb3_ff70_521a_c415,
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
/** A row of the table `blob_key`.

```sql
CREATE TABLE blob_key (id BLOB PRIMARY KEY)
```*/
#[doc(alias = "blob_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct BlobKey {
    /// The column `id`: `BLOB`, not null, primary key.
    pub id: __rt::Vec<u8>,
}
impl __rt::Table for BlobKey {
    type Key = __rt::Vec<u8>;
    type Columns<__P: __rt::paths::Path> = BlobKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "blob_key",
            &[("id", __rt::BLOB)],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl BlobKey {
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
        id: &[u8],
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: &[u8]) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`BlobKey`] in a query.
pub struct BlobKeyColumns<__P: __rt::paths::Path = __rt::Root<BlobKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::Vec<u8>>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for BlobKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for BlobKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for BlobKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for BlobKeyColumns<__P> {
    type Path = __P;
    type Table = BlobKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`BlobKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewBlobKey {
    /// The column `id`.
    pub id: __rt::Vec<u8>,
}
impl __rt::New for NewBlobKey {
    type Row = BlobKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewBlobKey {
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
impl __rt::Writable for BlobKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `boolean_key`.

```sql
CREATE TABLE boolean_key (id BOOLEAN PRIMARY KEY)
```*/
#[doc(alias = "boolean_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct BooleanKey {
    /// The column `id`: `BOOLEAN`, not null, primary key.
    pub id: bool,
}
impl __rt::Table for BooleanKey {
    type Key = bool;
    type Columns<__P: __rt::paths::Path> = BooleanKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "boolean_key",
            &[("id", __rt::NUMERIC)],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl BooleanKey {
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
        id: bool,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: bool) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`BooleanKey`] in a query.
pub struct BooleanKeyColumns<__P: __rt::paths::Path = __rt::Root<BooleanKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, bool>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for BooleanKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for BooleanKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for BooleanKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for BooleanKeyColumns<__P> {
    type Path = __P;
    type Table = BooleanKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`BooleanKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewBooleanKey {
    /// The column `id`.
    pub id: bool,
}
impl __rt::New for NewBooleanKey {
    type Row = BooleanKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewBooleanKey {
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
impl __rt::Writable for BooleanKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `date_key`.

```sql
CREATE TABLE date_key (id DATE PRIMARY KEY)
```*/
#[doc(alias = "date_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct DateKey {
    /// The column `id`: `DATE`, not null, primary key.
    pub id: __rt::NaiveDate,
}
impl __rt::Table for DateKey {
    type Key = __rt::NaiveDate;
    type Columns<__P: __rt::paths::Path> = DateKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "date_key",
            &[("id", __rt::NUMERIC.exact().date())],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.exact(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl DateKey {
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
        id: __rt::NaiveDate,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: __rt::NaiveDate) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`DateKey`] in a query.
pub struct DateKeyColumns<__P: __rt::paths::Path = __rt::Root<DateKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::NaiveDate>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for DateKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for DateKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for DateKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for DateKeyColumns<__P> {
    type Path = __P;
    type Table = DateKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`DateKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewDateKey {
    /// The column `id`.
    pub id: __rt::NaiveDate,
}
impl __rt::New for NewDateKey {
    type Row = DateKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewDateKey {
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
impl __rt::Writable for DateKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `decimal_key`.

```sql
CREATE TABLE decimal_key (id DECIMAL(10, 2) PRIMARY KEY)
```*/
#[doc(alias = "decimal_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct DecimalKey {
    /// The column `id`: `DECIMAL(10, 2)`, not null, primary key.
    pub id: __rt::Decimal,
}
impl __rt::Table for DecimalKey {
    type Key = __rt::Decimal;
    type Columns<__P: __rt::paths::Path> = DecimalKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "decimal_key",
            &[("id", __rt::NUMERIC.exact().decimal())],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.exact(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl DecimalKey {
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
        id: __rt::Decimal,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: __rt::Decimal) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`DecimalKey`] in a query.
pub struct DecimalKeyColumns<__P: __rt::paths::Path = __rt::Root<DecimalKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::Decimal>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for DecimalKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for DecimalKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for DecimalKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for DecimalKeyColumns<__P> {
    type Path = __P;
    type Table = DecimalKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`DecimalKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewDecimalKey {
    /// The column `id`.
    pub id: __rt::Decimal,
}
impl __rt::New for NewDecimalKey {
    type Row = DecimalKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewDecimalKey {
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
impl __rt::Writable for DecimalKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `every_type`.

```sql
CREATE TABLE every_type (
    id INTEGER PRIMARY KEY,
    an_int INT NOT NULL,
    a_bigint BIGINT NOT NULL,
    a_real REAL NOT NULL,
    a_double DOUBLE PRECISION NOT NULL,
    a_float FLOAT NOT NULL,
    a_text TEXT NOT NULL,
    a_varchar VARCHAR(20) NOT NULL,
    a_clob CLOB NOT NULL,
    a_string STRING NOT NULL,
    a_blob BLOB NOT NULL,
    a_boolean BOOLEAN NOT NULL,
    a_numeric NUMERIC(10, 2) NOT NULL,
    a_decimal DECIMAL(10, 2) NOT NULL,
    an_unscaled_decimal DECIMAL(10),
    money MONEY NOT NULL,
    a_date DATE NOT NULL,
    a_time TIME NOT NULL,
    a_datetime DATETIME NOT NULL,
    a_timestamp TIMESTAMP NOT NULL,
    untyped NOT NULL,
    unknown POINT NOT NULL
)
```*/
#[doc(alias = "every_type")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct EveryType {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `an_int`: `INT`, not null.
    pub an_int: i64,
    /// The column `a_bigint`: `BIGINT`, not null.
    pub a_bigint: i64,
    /// The column `a_real`: `REAL`, not null.
    pub a_real: f64,
    /// The column `a_double`: `DOUBLE PRECISION`, not null.
    pub a_double: f64,
    /// The column `a_float`: `FLOAT`, not null.
    pub a_float: f64,
    /// The column `a_text`: `TEXT`, not null.
    pub a_text: __rt::String,
    /// The column `a_varchar`: `VARCHAR(20)`, not null.
    pub a_varchar: __rt::String,
    /// The column `a_clob`: `CLOB`, not null.
    pub a_clob: __rt::String,
    /// The column `a_string`: `STRING`, not null.
    pub a_string: __rt::String,
    /// The column `a_blob`: `BLOB`, not null.
    pub a_blob: __rt::Vec<u8>,
    /// The column `a_boolean`: `BOOLEAN`, not null.
    pub a_boolean: bool,
    /// The column `a_numeric`: `NUMERIC(10, 2)`, not null.
    pub a_numeric: __rt::Decimal,
    /// The column `a_decimal`: `DECIMAL(10, 2)`, not null.
    pub a_decimal: __rt::Decimal,
    /// The column `an_unscaled_decimal`: `DECIMAL(10)`, nullable.
    pub an_unscaled_decimal: __rt::Option<__rt::Decimal>,
    /// The column `money`: `MONEY`, not null.
    pub money: __rt::Decimal,
    /// The column `a_date`: `DATE`, not null.
    pub a_date: __rt::NaiveDate,
    /// The column `a_time`: `TIME`, not null.
    pub a_time: __rt::NaiveTime,
    /// The column `a_datetime`: `DATETIME`, not null.
    pub a_datetime: __rt::NaiveDateTime,
    /// The column `a_timestamp`: `TIMESTAMP`, not null.
    pub a_timestamp: __rt::NaiveDateTime,
    /// The column `untyped`: not null.
    pub untyped: __rt::Value,
    /// The column `unknown`: `POINT`, not null.
    pub unknown: __rt::Vec<u8>,
}
impl __rt::Table for EveryType {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = EveryTypeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "every_type",
            &[
                ("id", __rt::INTEGER),
                ("an_int", __rt::INTEGER),
                ("a_bigint", __rt::INTEGER),
                ("a_real", __rt::REAL),
                ("a_double", __rt::REAL),
                ("a_float", __rt::REAL),
                ("a_text", __rt::TEXT),
                ("a_varchar", __rt::TEXT),
                ("a_clob", __rt::TEXT),
                ("a_string", __rt::NUMERIC.as_text()),
                ("a_blob", __rt::BLOB),
                ("a_boolean", __rt::NUMERIC),
                ("a_numeric", __rt::NUMERIC.decimal()),
                ("a_decimal", __rt::NUMERIC.decimal()),
                ("an_unscaled_decimal", __rt::NUMERIC.decimal()),
                ("money", __rt::NUMERIC.decimal()),
                ("a_date", __rt::NUMERIC.date()),
                ("a_time", __rt::NUMERIC.time()),
                ("a_datetime", __rt::NUMERIC.datetime()),
                ("a_timestamp", __rt::NUMERIC.datetime()),
                ("untyped", __rt::BLOB),
                ("unknown", __rt::INTEGER),
            ],
            &[0],
            &[],
        )
        .required(
            &[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21],
        );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (
            id,
            an_int,
            a_bigint,
            a_real,
            a_double,
            a_float,
            a_text,
            a_varchar,
            a_clob,
        ) = __row.values(0)?;
        let a_string = __row.text(9)?;
        let (
            a_blob,
            a_boolean,
            a_numeric,
            a_decimal,
            an_unscaled_decimal,
            money,
            a_date,
            a_time,
            a_datetime,
            a_timestamp,
            untyped,
            unknown,
        ) = __row.values(10)?;
        __rt::Result::Ok(Self {
            id,
            an_int,
            a_bigint,
            a_real,
            a_double,
            a_float,
            a_text,
            a_varchar,
            a_clob,
            a_string,
            a_blob,
            a_boolean,
            a_numeric,
            a_decimal,
            an_unscaled_decimal,
            money,
            a_date,
            a_time,
            a_datetime,
            a_timestamp,
            untyped,
            unknown,
        })
    }
}
impl EveryType {
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
/// The columns of [`EveryType`] in a query.
pub struct EveryTypeColumns<__P: __rt::paths::Path = __rt::Root<EveryType>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `an_int`.
    pub an_int: __rt::ColumnAt<__P, i64>,
    /// The column `a_bigint`.
    pub a_bigint: __rt::ColumnAt<__P, i64>,
    /// The column `a_real`.
    pub a_real: __rt::ColumnAt<__P, f64>,
    /// The column `a_double`.
    pub a_double: __rt::ColumnAt<__P, f64>,
    /// The column `a_float`.
    pub a_float: __rt::ColumnAt<__P, f64>,
    /// The column `a_text`.
    pub a_text: __rt::ColumnAt<__P, __rt::String>,
    /// The column `a_varchar`.
    pub a_varchar: __rt::ColumnAt<__P, __rt::String>,
    /// The column `a_clob`.
    pub a_clob: __rt::ColumnAt<__P, __rt::String>,
    /// The column `a_string`.
    pub a_string: __rt::ColumnAt<__P, __rt::String>,
    /// The column `a_blob`.
    pub a_blob: __rt::ColumnAt<__P, __rt::Vec<u8>>,
    /// The column `a_boolean`.
    pub a_boolean: __rt::ColumnAt<__P, bool>,
    /// The column `a_numeric`.
    pub a_numeric: __rt::ColumnAt<__P, __rt::Decimal>,
    /// The column `a_decimal`.
    pub a_decimal: __rt::ColumnAt<__P, __rt::Decimal>,
    /// The column `an_unscaled_decimal`.
    pub an_unscaled_decimal: __rt::ColumnAt<__P, __rt::Decimal, __rt::Optional>,
    /// The column `money`.
    pub money: __rt::ColumnAt<__P, __rt::Decimal>,
    /// The column `a_date`.
    pub a_date: __rt::ColumnAt<__P, __rt::NaiveDate>,
    /// The column `a_time`.
    pub a_time: __rt::ColumnAt<__P, __rt::NaiveTime>,
    /// The column `a_datetime`.
    pub a_datetime: __rt::ColumnAt<__P, __rt::NaiveDateTime>,
    /// The column `a_timestamp`.
    pub a_timestamp: __rt::ColumnAt<__P, __rt::NaiveDateTime>,
    /// The column `untyped`.
    pub untyped: __rt::ColumnAt<__P, __rt::Value>,
    /// The column `unknown`.
    pub unknown: __rt::ColumnAt<__P, __rt::Vec<u8>>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for EveryTypeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for EveryTypeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for EveryTypeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for EveryTypeColumns<__P> {
    type Path = __P;
    type Table = EveryType;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            an_int: at.column(1),
            a_bigint: at.column(2),
            a_real: at.column(3),
            a_double: at.column(4),
            a_float: at.column(5),
            a_text: at.column(6),
            a_varchar: at.column(7),
            a_clob: at.column(8),
            a_string: at.column(9),
            a_blob: at.column(10),
            a_boolean: at.column(11),
            a_numeric: at.column(12),
            a_decimal: at.column(13),
            an_unscaled_decimal: at.column(14),
            money: at.column(15),
            a_date: at.column(16),
            a_time: at.column(17),
            a_datetime: at.column(18),
            a_timestamp: at.column(19),
            untyped: at.column(20),
            unknown: at.column(21),
        }
    }
}
/// A new [`EveryType`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `an_unscaled_decimal`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewEveryType {
    /// The column `an_int`.
    pub an_int: i64,
    /// The column `a_bigint`.
    pub a_bigint: i64,
    /// The column `a_real`.
    pub a_real: f64,
    /// The column `a_double`.
    pub a_double: f64,
    /// The column `a_float`.
    pub a_float: f64,
    /// The column `a_text`.
    pub a_text: __rt::String,
    /// The column `a_varchar`.
    pub a_varchar: __rt::String,
    /// The column `a_clob`.
    pub a_clob: __rt::String,
    /// The column `a_string`.
    pub a_string: __rt::String,
    /// The column `a_blob`.
    pub a_blob: __rt::Vec<u8>,
    /// The column `a_boolean`.
    pub a_boolean: bool,
    /// The column `a_numeric`.
    pub a_numeric: __rt::Decimal,
    /// The column `a_decimal`.
    pub a_decimal: __rt::Decimal,
    /// The column `money`.
    pub money: __rt::Decimal,
    /// The column `a_date`.
    pub a_date: __rt::NaiveDate,
    /// The column `a_time`.
    pub a_time: __rt::NaiveTime,
    /// The column `a_datetime`.
    pub a_datetime: __rt::NaiveDateTime,
    /// The column `a_timestamp`.
    pub a_timestamp: __rt::NaiveDateTime,
    /// The column `untyped`.
    pub untyped: __rt::Value,
    /// The column `unknown`.
    pub unknown: __rt::Vec<u8>,
}
impl __rt::New for NewEveryType {
    type Row = EveryType;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.an_int,
                &self.a_bigint,
                &self.a_real,
                &self.a_double,
                &self.a_float,
                &self.a_text,
                &self.a_varchar,
                &self.a_clob,
                &self.a_string,
                &self.a_blob,
                &self.a_boolean,
                &self.a_numeric,
                &self.a_decimal,
                &self.money,
                &self.a_date,
                &self.a_time,
                &self.a_datetime,
                &self.a_timestamp,
                &self.untyped,
                &self.unknown,
            ],
        )
    }
}
impl NewEveryType {
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
impl __rt::Writable for EveryType {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.id,
                &self.an_int,
                &self.a_bigint,
                &self.a_real,
                &self.a_double,
                &self.a_float,
                &self.a_text,
                &self.a_varchar,
                &self.a_clob,
                &self.a_string,
                &self.a_blob,
                &self.a_boolean,
                &self.a_numeric,
                &self.a_decimal,
                &self.an_unscaled_decimal,
                &self.money,
                &self.a_date,
                &self.a_time,
                &self.a_datetime,
                &self.a_timestamp,
                &self.untyped,
                &self.unknown,
            ],
        )
    }
}
/** A row of the table `mixed_key`.

```sql
CREATE TABLE mixed_key (a TEXT, b DATETIME, c BLOB, PRIMARY KEY (a, b, c))
```*/
#[doc(alias = "mixed_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct MixedKey {
    /// The column `a`: `TEXT`, not null, primary key.
    pub a: __rt::String,
    /// The column `b`: `DATETIME`, not null, primary key.
    pub b: __rt::NaiveDateTime,
    /// The column `c`: `BLOB`, not null, primary key.
    pub c: __rt::Vec<u8>,
}
impl __rt::Table for MixedKey {
    type Key = (__rt::String, __rt::NaiveDateTime, __rt::Vec<u8>);
    type Columns<__P: __rt::paths::Path> = MixedKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "mixed_key",
            &[
                ("a", __rt::TEXT),
                ("b", __rt::NUMERIC.exact().datetime()),
                ("c", __rt::BLOB),
            ],
            &[0, 1, 2],
            &[],
        )
        .required(&[0, 1, 2]);
    fn key(&self) -> Self::Key {
        (
            ::core::clone::Clone::clone(&self.a),
            self.b,
            ::core::clone::Clone::clone(&self.c),
        )
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let a = __row.get(0)?;
        let b = __row.exact(1)?;
        let c = __row.get(2)?;
        __rt::Result::Ok(Self { a, b, c })
    }
}
impl MixedKey {
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
        a: &str,
        b: __rt::NaiveDateTime,
        c: &[u8],
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&a, &b, &c])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        a: &str,
        b: __rt::NaiveDateTime,
        c: &[u8],
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&a, &b, &c])
    }
}
/// The columns of [`MixedKey`] in a query.
pub struct MixedKeyColumns<__P: __rt::paths::Path = __rt::Root<MixedKey>> {
    __at: __rt::At<__P>,
    /// The column `a`.
    pub a: __rt::ColumnAt<__P, __rt::String>,
    /// The column `b`.
    pub b: __rt::ColumnAt<__P, __rt::NaiveDateTime>,
    /// The column `c`.
    pub c: __rt::ColumnAt<__P, __rt::Vec<u8>>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for MixedKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for MixedKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for MixedKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for MixedKeyColumns<__P> {
    type Path = __P;
    type Table = MixedKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            a: at.column(0),
            b: at.column(1),
            c: at.column(2),
        }
    }
}
/// A new [`MixedKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewMixedKey {
    /// The column `a`.
    pub a: __rt::String,
    /// The column `b`.
    pub b: __rt::NaiveDateTime,
    /// The column `c`.
    pub c: __rt::Vec<u8>,
}
impl __rt::New for NewMixedKey {
    type Row = MixedKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.a, &self.b, &self.c])
    }
}
impl NewMixedKey {
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
impl __rt::Writable for MixedKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.a, &self.b, &self.c])
    }
}
/** A row of the table `real_key`.

```sql
CREATE TABLE real_key (id REAL PRIMARY KEY)
```*/
#[doc(alias = "real_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct RealKey {
    /// The column `id`: `REAL`, not null, primary key.
    pub id: f64,
}
impl __rt::Table for RealKey {
    type Key = f64;
    type Columns<__P: __rt::paths::Path> = RealKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "real_key",
            &[("id", __rt::REAL)],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl RealKey {
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
        id: f64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: f64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&id])
    }
}
/// The columns of [`RealKey`] in a query.
pub struct RealKeyColumns<__P: __rt::paths::Path = __rt::Root<RealKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, f64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for RealKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for RealKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for RealKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for RealKeyColumns<__P> {
    type Path = __P;
    type Table = RealKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`RealKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewRealKey {
    /// The column `id`.
    pub id: f64,
}
impl __rt::New for NewRealKey {
    type Row = RealKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewRealKey {
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
impl __rt::Writable for RealKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `text_key`.

```sql
CREATE TABLE text_key (id TEXT PRIMARY KEY)
```*/
#[doc(alias = "text_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct TextKey {
    /// The column `id`: `TEXT`, not null, primary key.
    pub id: __rt::String,
}
impl __rt::Table for TextKey {
    type Key = __rt::String;
    type Columns<__P: __rt::paths::Path> = TextKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "text_key",
            &[("id", __rt::TEXT)],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl TextKey {
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
/// The columns of [`TextKey`] in a query.
pub struct TextKeyColumns<__P: __rt::paths::Path = __rt::Root<TextKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TextKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TextKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TextKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TextKeyColumns<__P> {
    type Path = __P;
    type Table = TextKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`TextKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTextKey {
    /// The column `id`.
    pub id: __rt::String,
}
impl __rt::New for NewTextKey {
    type Row = TextKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewTextKey {
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
impl __rt::Writable for TextKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `untyped_key`.

```sql
CREATE TABLE untyped_key (id PRIMARY KEY)
```*/
#[doc(alias = "untyped_key")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct UntypedKey {
    /// The column `id`: not null, primary key.
    pub id: __rt::Value,
}
impl __rt::Table for UntypedKey {
    type Key = __rt::Value;
    type Columns<__P: __rt::paths::Path> = UntypedKeyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "untyped_key",
            &[("id", __rt::BLOB)],
            &[0],
            &[],
        )
        .required(&[0]);
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl UntypedKey {
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
        id: &__rt::Value,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, id: &__rt::Value) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[id])
    }
}
/// The columns of [`UntypedKey`] in a query.
pub struct UntypedKeyColumns<__P: __rt::paths::Path = __rt::Root<UntypedKey>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, __rt::Value>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for UntypedKeyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for UntypedKeyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for UntypedKeyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for UntypedKeyColumns<__P> {
    type Path = __P;
    type Table = UntypedKey;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`UntypedKey`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewUntypedKey {
    /// The column `id`.
    pub id: __rt::Value,
}
impl __rt::New for NewUntypedKey {
    type Row = UntypedKey;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
impl NewUntypedKey {
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
impl __rt::Writable for UntypedKey {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
