use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"accounts\",\"columns\":[{\"name\":\"tenant_id\",\"type\":\"INTEGER\"},{\"name\":\"number\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"tenant_id\",\"number\"]},\"foreign_keys\":[{\"columns\":[\"tenant_id\"],\"parent\":\"tenants\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE accounts (\\n    tenant_id INTEGER NOT NULL REFERENCES tenants,\\n    number TEXT NOT NULL,\\n    PRIMARY KEY (tenant_id, number)\\n)\"},{\"name\":\"bookings\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"account_number\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"tenant_id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"account_number\",\"tenant_id\"],\"parent\":\"accounts\",\"parent_columns\":[\"number\",\"tenant_id\"]}],\"sql\":\"CREATE TABLE bookings (\\n    id INTEGER PRIMARY KEY,\\n    account_number TEXT,\\n    tenant_id INTEGER NOT NULL,\\n    FOREIGN KEY (account_number, tenant_id) REFERENCES accounts (number, tenant_id)\\n)\"},{\"name\":\"tenants\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE tenants (id INTEGER PRIMARY KEY)\"}]}",
    0xe95d_06a9_1ae5_04a4,
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
/** A row of the table `accounts`.

```sql
CREATE TABLE accounts (
    tenant_id INTEGER NOT NULL REFERENCES tenants,
    number TEXT NOT NULL,
    PRIMARY KEY (tenant_id, number)
)
```*/
#[doc(alias = "accounts")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Account {
    /// The column `tenant_id`: `INTEGER`, not null, primary key, refers to `tenants`.
    pub tenant_id: i64,
    /// The column `number`: `TEXT`, not null, primary key.
    pub number: __rt::String,
}
impl __rt::Table for Account {
    type Key = (i64, __rt::String);
    type Columns<__P: __rt::paths::Path> = AccountColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "accounts",
            &[("tenant_id", __rt::INTEGER), ("number", __rt::TEXT)],
            &[0, 1],
            &[__rt::ForeignKeyDef::new(&[0], &[0])],
        )
        .required(&[0, 1]);
    fn key(&self) -> Self::Key {
        (self.tenant_id, ::core::clone::Clone::clone(&self.number))
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (tenant_id, number) = __row.values(0)?;
        __rt::Result::Ok(Self { tenant_id, number })
    }
}
impl Account {
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
        tenant_id: i64,
        number: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&tenant_id, &number])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        tenant_id: i64,
        number: &str,
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&tenant_id, &number])
    }
    /** The [`Tenant`] that `tenant_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn tenant(&self, conn: &impl __rt::Executor) -> __rt::Result<Tenant> {
        __rt::parent(conn.handle(), self, 0, &[&self.tenant_id])
    }
    /** Each [`Booking`] that refers to this row by `account_number`, `tenant_id`.

# Errors
When it can't be read.*/
    pub fn bookings(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Booking>> {
        __rt::children(conn.handle(), 0, &[&self.number, &self.tenant_id])
    }
}
/// The columns of [`Account`] in a query.
pub struct AccountColumns<__P: __rt::paths::Path = __rt::Root<Account>> {
    __at: __rt::At<__P>,
    /// The column `tenant_id`.
    pub tenant_id: __rt::ColumnAt<__P, i64>,
    /// The column `number`.
    pub number: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for AccountColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for AccountColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for AccountColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for AccountColumns<__P> {
    type Path = __P;
    type Table = Account;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            tenant_id: at.column(0),
            number: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> AccountColumns<__P> {
    /// The [`Tenant`] that `tenant_id` refers to.
    pub fn tenant(&self) -> TenantColumns<__rt::Parent<__P, Tenant, 0>> {
        self.__at.to()
    }
    /// Each [`Booking`] that refers to this row by `account_number`, `tenant_id`.
    pub fn bookings(&self) -> __rt::ToMany<__P, Booking> {
        self.__at.children(0)
    }
}
/// A new [`Account`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewAccount {
    /// The column `tenant_id`.
    pub tenant_id: i64,
    /// The column `number`.
    pub number: __rt::String,
}
impl __rt::New for NewAccount {
    type Row = Account;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.tenant_id, &self.number])
    }
}
impl NewAccount {
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
impl __rt::Writable for Account {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.tenant_id, &self.number])
    }
}
/** A row of the table `bookings`.

```sql
CREATE TABLE bookings (
    id INTEGER PRIMARY KEY,
    account_number TEXT,
    tenant_id INTEGER NOT NULL,
    FOREIGN KEY (account_number, tenant_id) REFERENCES accounts (number, tenant_id)
)
```*/
#[doc(alias = "bookings")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Booking {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `account_number`: `TEXT`, nullable, refers to `accounts`.
    pub account_number: __rt::Option<__rt::String>,
    /// The column `tenant_id`: `INTEGER`, not null, refers to `accounts`.
    pub tenant_id: i64,
}
impl __rt::Table for Booking {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = BookingColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "bookings",
            &[
                ("id", __rt::INTEGER),
                ("account_number", __rt::TEXT),
                ("tenant_id", __rt::INTEGER),
            ],
            &[0],
            &[__rt::ForeignKeyDef::new(&[1, 2], &[1, 0]).unindexed()],
        )
        .required(&[2]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, account_number, tenant_id) = __row.values(0)?;
        __rt::Result::Ok(Self {
            id,
            account_number,
            tenant_id,
        })
    }
}
impl Booking {
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
    /** The [`Account`] that `account_number`, `tenant_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn account(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Account>> {
        __rt::parent_or_none(
            conn.handle(),
            self,
            0,
            &[&self.account_number, &self.tenant_id],
        )
    }
}
/// The columns of [`Booking`] in a query.
pub struct BookingColumns<__P: __rt::paths::Path = __rt::Root<Booking>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `account_number`.
    pub account_number: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `tenant_id`.
    pub tenant_id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for BookingColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for BookingColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for BookingColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for BookingColumns<__P> {
    type Path = __P;
    type Table = Booking;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            account_number: at.column(1),
            tenant_id: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> BookingColumns<__P> {
    /// The [`Account`] that `account_number`, `tenant_id` refers to.
    pub fn account(
        &self,
    ) -> AccountColumns<__rt::Parent<__P, Account, 0, __rt::Optional>> {
        self.__at.to()
    }
}
/// A new [`Booking`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `account_number`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewBooking {
    /// The column `tenant_id`.
    pub tenant_id: i64,
}
impl __rt::New for NewBooking {
    type Row = Booking;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.tenant_id])
    }
}
impl NewBooking {
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
impl __rt::Writable for Booking {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.account_number, &self.tenant_id])
    }
}
/** A row of the table `tenants`.

```sql
CREATE TABLE tenants (id INTEGER PRIMARY KEY)
```*/
#[doc(alias = "tenants")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Tenant {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Tenant {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TenantColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "tenants",
        &[("id", __rt::INTEGER)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let id = __row.get(0)?;
        __rt::Result::Ok(Self { id })
    }
}
impl Tenant {
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
    /** Each [`Account`] that refers to this row by `tenant_id`.

# Errors
When it can't be read.*/
    pub fn accounts(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Account>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`Tenant`] in a query.
pub struct TenantColumns<__P: __rt::paths::Path = __rt::Root<Tenant>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TenantColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TenantColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TenantColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TenantColumns<__P> {
    type Path = __P;
    type Table = Tenant;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
impl<__P: __rt::paths::Path> TenantColumns<__P> {
    /// Each [`Account`] that refers to this row by `tenant_id`.
    pub fn accounts(&self) -> __rt::ToMany<__P, Account> {
        self.__at.children(0)
    }
}
/// A new [`Tenant`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTenant {}
impl __rt::New for NewTenant {
    type Row = Tenant;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewTenant {
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
impl __rt::Writable for Tenant {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
