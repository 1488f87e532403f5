use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"addresses\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE addresses (id INTEGER PRIMARY KEY)\"},{\"name\":\"orders\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"billing_address_id\",\"type\":\"INTEGER\"},{\"name\":\"shipping_address_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"billing_address_id\"],\"parent\":\"addresses\",\"parent_columns\":[\"id\"]},{\"columns\":[\"shipping_address_id\"],\"parent\":\"addresses\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE orders (\\n    id INTEGER PRIMARY KEY,\\n    billing_address_id INTEGER NOT NULL REFERENCES addresses (id),\\n    shipping_address_id INTEGER REFERENCES addresses (id)\\n)\"}]}",
    0x3db9_c04f_22e1_b5c0,
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
/** A row of the table `addresses`.

```sql
CREATE TABLE addresses (id INTEGER PRIMARY KEY)
```*/
#[doc(alias = "addresses")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Address {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Address {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = AddressColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "addresses",
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
impl Address {
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
    /** Each [`Order`] that refers to this row by `billing_address_id`.

# Errors
When it can't be read.*/
    pub fn orders_by_billing_address(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Order>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** Each [`Order`] that refers to this row by `shipping_address_id`.

# Errors
When it can't be read.*/
    pub fn orders_by_shipping_address(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Order>> {
        __rt::children(conn.handle(), 1, &[&self.id])
    }
    /** More than one relation could have this name: use `orders_by_billing_address` or `orders_by_shipping_address`.

# Errors
It does not compile.*/
    pub fn orders<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::orders_by_billing_address, __names::orders_by_shipping_address),
        >,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Address`] in a query.
pub struct AddressColumns<__P: __rt::paths::Path = __rt::Root<Address>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for AddressColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for AddressColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for AddressColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for AddressColumns<__P> {
    type Path = __P;
    type Table = Address;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
impl<__P: __rt::paths::Path> AddressColumns<__P> {
    /// Each [`Order`] that refers to this row by `billing_address_id`.
    pub fn orders_by_billing_address(&self) -> __rt::ToMany<__P, Order> {
        self.__at.children(0)
    }
    /// Each [`Order`] that refers to this row by `shipping_address_id`.
    pub fn orders_by_shipping_address(&self) -> __rt::ToMany<__P, Order> {
        self.__at.children(1)
    }
    /// More than one relation could have this name: use `orders_by_billing_address` or `orders_by_shipping_address`.
    pub fn orders<'a>(&'a self)
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::orders_by_billing_address, __names::orders_by_shipping_address),
        >,
    {}
}
/// A new [`Address`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewAddress {}
impl __rt::New for NewAddress {
    type Row = Address;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewAddress {
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
impl __rt::Writable for Address {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `orders`.

```sql
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    billing_address_id INTEGER NOT NULL REFERENCES addresses (id),
    shipping_address_id INTEGER REFERENCES addresses (id)
)
```*/
#[doc(alias = "orders")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Order {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `billing_address_id`: `INTEGER`, not null, refers to `addresses`.
    pub billing_address_id: i64,
    /// The column `shipping_address_id`: `INTEGER`, nullable, refers to `addresses`.
    pub shipping_address_id: __rt::Option<i64>,
}
impl __rt::Table for Order {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = OrderColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "orders",
            &[
                ("id", __rt::INTEGER),
                ("billing_address_id", __rt::INTEGER),
                ("shipping_address_id", __rt::INTEGER),
            ],
            &[0],
            &[
                __rt::ForeignKeyDef::new(&[1], &[0]).unindexed(),
                __rt::ForeignKeyDef::new(&[2], &[0]).unindexed(),
            ],
        )
        .required(&[1]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, billing_address_id, shipping_address_id) = __row.values(0)?;
        __rt::Result::Ok(Self {
            id,
            billing_address_id,
            shipping_address_id,
        })
    }
}
impl Order {
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
    /** The [`Address`] that `billing_address_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn billing_address(&self, conn: &impl __rt::Executor) -> __rt::Result<Address> {
        __rt::parent(conn.handle(), self, 0, &[&self.billing_address_id])
    }
    /** The [`Address`] that `shipping_address_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn shipping_address(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Address>> {
        __rt::parent_or_none(conn.handle(), self, 1, &[&self.shipping_address_id])
    }
}
/// The columns of [`Order`] in a query.
pub struct OrderColumns<__P: __rt::paths::Path = __rt::Root<Order>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `billing_address_id`.
    pub billing_address_id: __rt::ColumnAt<__P, i64>,
    /// The column `shipping_address_id`.
    pub shipping_address_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for OrderColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for OrderColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for OrderColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for OrderColumns<__P> {
    type Path = __P;
    type Table = Order;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            billing_address_id: at.column(1),
            shipping_address_id: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> OrderColumns<__P> {
    /// The [`Address`] that `billing_address_id` refers to.
    pub fn billing_address(&self) -> AddressColumns<__rt::Parent<__P, Address, 0>> {
        self.__at.to()
    }
    /// The [`Address`] that `shipping_address_id` refers to.
    pub fn shipping_address(
        &self,
    ) -> AddressColumns<__rt::Parent<__P, Address, 1, __rt::Optional>> {
        self.__at.to()
    }
}
/// A new [`Order`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `shipping_address_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewOrder {
    /// The column `billing_address_id`.
    pub billing_address_id: i64,
}
impl __rt::New for NewOrder {
    type Row = Order;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.billing_address_id])
    }
}
impl NewOrder {
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
impl __rt::Writable for Order {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.billing_address_id, &self.shipping_address_id])
    }
}
#[doc(hidden)]
pub mod __names {
    pub struct orders_by_billing_address;
    pub struct orders_by_shipping_address;
}
