use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"executor\",\"columns\":[{\"name\":\"conn\",\"type\":\"INTEGER\"},{\"name\":\"row\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"def\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"key\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"all\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"conn\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE executor (conn INTEGER PRIMARY KEY, row TEXT, def TEXT, \\\"key\\\" TEXT, \\\"all\\\" TEXT)\"},{\"name\":\"fn\",\"columns\":[{\"name\":\"impl\",\"type\":\"TEXT\"},{\"name\":\"where\",\"type\":\"INTEGER\"},{\"name\":\"type_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"move_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"first_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"impl\",\"where\"]},\"foreign_keys\":[{\"columns\":[\"type_id\"],\"parent\":\"type\",\"parent_columns\":[\"self\"]},{\"columns\":[\"move_id\"],\"parent\":\"type\",\"parent_columns\":[\"self\"]},{\"columns\":[\"first_id\"],\"parent\":\"type\",\"parent_columns\":[\"self\"]}],\"sql\":\"CREATE TABLE fn (\\n    \\\"impl\\\" TEXT NOT NULL,\\n    \\\"where\\\" INTEGER NOT NULL,\\n    type_id INTEGER REFERENCES type (self),\\n    move_id INTEGER REFERENCES type (self),\\n    first_id INTEGER REFERENCES type (self),\\n    PRIMARY KEY (\\\"impl\\\", \\\"where\\\")\\n)\"},{\"name\":\"type\",\"columns\":[{\"name\":\"self\",\"type\":\"INTEGER\"},{\"name\":\"match\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"gen\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"async\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"dyn\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"abstract\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"try\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"crate\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"super\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"union\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"static\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"self\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE type (\\n    self INTEGER PRIMARY KEY,\\n    \\\"match\\\" TEXT, \\\"gen\\\" TEXT, async TEXT, dyn TEXT, \\\"abstract\\\" TEXT, \\\"try\\\" TEXT, crate TEXT, super TEXT,\\n    \\\"union\\\" TEXT, \\\"static\\\" TEXT\\n)\"}]}",
    0xcc19_086f_6c82_6757,
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
/** A row of the table `executor`.

```sql
CREATE TABLE executor (conn INTEGER PRIMARY KEY, row TEXT, def TEXT, "key" TEXT, "all" TEXT)
```*/
#[doc(alias = "executor")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Executor {
    /// The column `conn`: `INTEGER`, not null, primary key.
    pub conn: i64,
    /// The column `row`: `TEXT`, nullable.
    pub row: __rt::Option<__rt::String>,
    /// The column `def`: `TEXT`, nullable.
    pub def: __rt::Option<__rt::String>,
    /// The column `key`: `TEXT`, nullable.
    pub key: __rt::Option<__rt::String>,
    /// The column `all`: `TEXT`, nullable.
    pub all: __rt::Option<__rt::String>,
}
impl __rt::Table for Executor {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ExecutorColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "executor",
        &[
            ("conn", __rt::INTEGER),
            ("row", __rt::TEXT),
            ("def", __rt::TEXT),
            ("key", __rt::TEXT),
            ("all", __rt::TEXT),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.conn
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (conn, row, def, key, all) = __row.values(0)?;
        __rt::Result::Ok(Self { conn, row, def, key, all })
    }
}
impl Executor {
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
        conn_: &impl __rt::Executor,
        conn: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn_.handle(), &[&conn])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn_: &impl __rt::Executor, conn: i64) -> __rt::Result<Self> {
        __rt::get(conn_.handle(), &[&conn])
    }
}
/// The columns of [`Executor`] in a query.
pub struct ExecutorColumns<__P: __rt::paths::Path = __rt::Root<Executor>> {
    __at: __rt::At<__P>,
    /// The column `conn`.
    pub conn: __rt::ColumnAt<__P, i64>,
    /// The column `row`.
    pub row: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `def`.
    pub def: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `key`.
    pub key: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `all`.
    pub all: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ExecutorColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ExecutorColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ExecutorColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ExecutorColumns<__P> {
    type Path = __P;
    type Table = Executor;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            conn: at.column(0),
            row: at.column(1),
            def: at.column(2),
            key: at.column(3),
            all: at.column(4),
        }
    }
}
/// A new [`Executor`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `conn` (numbered by the database), `row`, `def`, `key`, `all`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewExecutor {}
impl __rt::New for NewExecutor {
    type Row = Executor;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewExecutor {
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
impl __rt::Writable for Executor {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.conn, &self.row, &self.def, &self.key, &self.all])
    }
}
/** A row of the table `fn`.

```sql
CREATE TABLE fn (
    "impl" TEXT NOT NULL,
    "where" INTEGER NOT NULL,
    type_id INTEGER REFERENCES type (self),
    move_id INTEGER REFERENCES type (self),
    first_id INTEGER REFERENCES type (self),
    PRIMARY KEY ("impl", "where")
)
```*/
#[doc(alias = "fn")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Fn {
    /// The column `impl`: `TEXT`, not null, primary key.
    #[doc(alias = "impl")]
    pub impl_: __rt::String,
    /// The column `where`: `INTEGER`, not null, primary key.
    #[doc(alias = "where")]
    pub where_: i64,
    /// The column `type_id`: `INTEGER`, nullable, refers to `type`.
    pub type_id: __rt::Option<i64>,
    /// The column `move_id`: `INTEGER`, nullable, refers to `type`.
    pub move_id: __rt::Option<i64>,
    /// The column `first_id`: `INTEGER`, nullable, refers to `type`.
    pub first_id: __rt::Option<i64>,
}
impl __rt::Table for Fn {
    type Key = (__rt::String, i64);
    type Columns<__P: __rt::paths::Path> = FnColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "fn",
            &[
                ("impl", __rt::TEXT),
                ("where", __rt::INTEGER),
                ("type_id", __rt::INTEGER),
                ("move_id", __rt::INTEGER),
                ("first_id", __rt::INTEGER),
            ],
            &[0, 1],
            &[
                __rt::ForeignKeyDef::new(&[2], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[3], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[4], &[0]).unindexed(),
            ],
        )
        .required(&[0, 1]);
    fn key(&self) -> Self::Key {
        (::core::clone::Clone::clone(&self.impl_), self.where_)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (impl_, where_, type_id, move_id, first_id) = __row.values(0)?;
        __rt::Result::Ok(Self {
            impl_,
            where_,
            type_id,
            move_id,
            first_id,
        })
    }
}
impl Fn {
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
        impl_: &str,
        where_: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&impl_, &where_])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        impl_: &str,
        where_: i64,
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&impl_, &where_])
    }
    /** The [`Type`] that `type_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn type_(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Type>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.type_id])
    }
    /** The [`Type`] that `move_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn move_(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Type>> {
        __rt::parent_or_none(conn.handle(), self, 1, &[&self.move_id])
    }
    /** The [`Type`] that `first_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn first_(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Type>> {
        __rt::parent_or_none(conn.handle(), self, 2, &[&self.first_id])
    }
}
/// The columns of [`Fn`] in a query.
pub struct FnColumns<__P: __rt::paths::Path = __rt::Root<Fn>> {
    __at: __rt::At<__P>,
    /// The column `impl`.
    pub impl_: __rt::ColumnAt<__P, __rt::String>,
    /// The column `where`.
    pub where_: __rt::ColumnAt<__P, i64>,
    /// The column `type_id`.
    pub type_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `move_id`.
    pub move_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `first_id`.
    pub first_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for FnColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for FnColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for FnColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for FnColumns<__P> {
    type Path = __P;
    type Table = Fn;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            impl_: at.column(0),
            where_: at.column(1),
            type_id: at.column(2),
            move_id: at.column(3),
            first_id: at.column(4),
        }
    }
}
impl<__P: __rt::paths::Path> FnColumns<__P> {
    /// The [`Type`] that `type_id` refers to.
    pub fn type_(&self) -> TypeColumns<__rt::Parent<__P, Type, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// The [`Type`] that `move_id` refers to.
    pub fn move_(&self) -> TypeColumns<__rt::Parent<__P, Type, 1, __rt::Optional>> {
        self.__at.to()
    }
    /// The [`Type`] that `first_id` refers to.
    pub fn first_(&self) -> TypeColumns<__rt::Parent<__P, Type, 2, __rt::Optional>> {
        self.__at.to()
    }
}
/// A new [`Fn`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `type_id`, `move_id`, `first_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewFn {
    /// The column `impl`.
    pub impl_: __rt::String,
    /// The column `where`.
    pub where_: i64,
}
impl __rt::New for NewFn {
    type Row = Fn;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.impl_, &self.where_])
    }
}
impl NewFn {
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
impl __rt::Writable for Fn {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.impl_, &self.where_, &self.type_id, &self.move_id, &self.first_id])
    }
}
/** A row of the table `type`.

```sql
CREATE TABLE type (
    self INTEGER PRIMARY KEY,
    "match" TEXT, "gen" TEXT, async TEXT, dyn TEXT, "abstract" TEXT, "try" TEXT, crate TEXT, super TEXT,
    "union" TEXT, "static" TEXT
)
```*/
#[doc(alias = "type")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Type {
    /// The column `self`: `INTEGER`, not null, primary key.
    #[doc(alias = "self")]
    pub self_: i64,
    /// The column `match`: `TEXT`, nullable.
    #[doc(alias = "match")]
    pub match_: __rt::Option<__rt::String>,
    /// The column `gen`: `TEXT`, nullable.
    #[doc(alias = "gen")]
    pub gen_: __rt::Option<__rt::String>,
    /// The column `async`: `TEXT`, nullable.
    #[doc(alias = "async")]
    pub async_: __rt::Option<__rt::String>,
    /// The column `dyn`: `TEXT`, nullable.
    #[doc(alias = "dyn")]
    pub dyn_: __rt::Option<__rt::String>,
    /// The column `abstract`: `TEXT`, nullable.
    #[doc(alias = "abstract")]
    pub abstract_: __rt::Option<__rt::String>,
    /// The column `try`: `TEXT`, nullable.
    #[doc(alias = "try")]
    pub try_: __rt::Option<__rt::String>,
    /// The column `crate`: `TEXT`, nullable.
    #[doc(alias = "crate")]
    pub crate_: __rt::Option<__rt::String>,
    /// The column `super`: `TEXT`, nullable.
    #[doc(alias = "super")]
    pub super_: __rt::Option<__rt::String>,
    /// The column `union`: `TEXT`, nullable.
    pub union: __rt::Option<__rt::String>,
    /// The column `static`: `TEXT`, nullable.
    #[doc(alias = "static")]
    pub static_: __rt::Option<__rt::String>,
}
impl __rt::Table for Type {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TypeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "type",
        &[
            ("self", __rt::INTEGER),
            ("match", __rt::TEXT),
            ("gen", __rt::TEXT),
            ("async", __rt::TEXT),
            ("dyn", __rt::TEXT),
            ("abstract", __rt::TEXT),
            ("try", __rt::TEXT),
            ("crate", __rt::TEXT),
            ("super", __rt::TEXT),
            ("union", __rt::TEXT),
            ("static", __rt::TEXT),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.self_
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (
            self_,
            match_,
            gen_,
            async_,
            dyn_,
            abstract_,
            try_,
            crate_,
            super_,
            union,
            static_,
        ) = __row.values(0)?;
        __rt::Result::Ok(Self {
            self_,
            match_,
            gen_,
            async_,
            dyn_,
            abstract_,
            try_,
            crate_,
            super_,
            union,
            static_,
        })
    }
}
impl Type {
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
        self_: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&self_])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, self_: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&self_])
    }
    /** Each [`Fn`] that refers to this row by `type_id`.

# Errors
When it can't be read.*/
    pub fn fns(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Fn>> {
        __rt::children(conn.handle(), 0, &[&self.self_])
    }
    /** Each [`Fn`] that refers to this row by `move_id`.

# Errors
When it can't be read.*/
    pub fn fns_by_move(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Fn>> {
        __rt::children(conn.handle(), 1, &[&self.self_])
    }
    /** Each [`Fn`] that refers to this row by `first_id`.

# Errors
When it can't be read.*/
    pub fn fns_by_first(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Fn>> {
        __rt::children(conn.handle(), 2, &[&self.self_])
    }
}
/// The columns of [`Type`] in a query.
pub struct TypeColumns<__P: __rt::paths::Path = __rt::Root<Type>> {
    __at: __rt::At<__P>,
    /// The column `self`.
    pub self_: __rt::ColumnAt<__P, i64>,
    /// The column `match`.
    pub match_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `gen`.
    pub gen_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `async`.
    pub async_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `dyn`.
    pub dyn_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `abstract`.
    pub abstract_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `try`.
    pub try_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `crate`.
    pub crate_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `super`.
    pub super_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `union`.
    pub union: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `static`.
    pub static_: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TypeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TypeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TypeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TypeColumns<__P> {
    type Path = __P;
    type Table = Type;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            self_: at.column(0),
            match_: at.column(1),
            gen_: at.column(2),
            async_: at.column(3),
            dyn_: at.column(4),
            abstract_: at.column(5),
            try_: at.column(6),
            crate_: at.column(7),
            super_: at.column(8),
            union: at.column(9),
            static_: at.column(10),
        }
    }
}
impl<__P: __rt::paths::Path> TypeColumns<__P> {
    /// Each [`Fn`] that refers to this row by `type_id`.
    pub fn fns(&self) -> __rt::ToMany<__P, Fn> {
        self.__at.children(0)
    }
    /// Each [`Fn`] that refers to this row by `move_id`.
    pub fn fns_by_move(&self) -> __rt::ToMany<__P, Fn> {
        self.__at.children(1)
    }
    /// Each [`Fn`] that refers to this row by `first_id`.
    pub fn fns_by_first(&self) -> __rt::ToMany<__P, Fn> {
        self.__at.children(2)
    }
}
/// A new [`Type`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `self_` (numbered by the database), `match_`, `gen_`, `async_`, `dyn_`, `abstract_`, `try_`, `crate_`, `super_`, `union`, `static_`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewType {}
impl __rt::New for NewType {
    type Row = Type;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewType {
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
impl __rt::Writable for Type {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.self_,
                &self.match_,
                &self.gen_,
                &self.async_,
                &self.dyn_,
                &self.abstract_,
                &self.try_,
                &self.crate_,
                &self.super_,
                &self.union,
                &self.static_,
            ],
        )
    }
}
