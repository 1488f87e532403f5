use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
        "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"customers\",\"columns\":[{\"name\":\"number\",\"type\":\"INTEGER\"},{\"name\":\"name\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"number\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE customers (number INTEGER PRIMARY KEY, name TEXT NOT NULL)\"},{\"name\":\"legacy\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"owner\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"owner\"],\"parent\":\"gone\",\"parent_columns\":[\"id\"],\"broken\":\"missing_table\"}],\"sql\":\"CREATE TABLE legacy (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES gone (id))\"},{\"name\":\"map\",\"columns\":[{\"name\":\"order_id\",\"type\":\"INTEGER\"},{\"name\":\"tag\",\"type\":\"TEXT\"}],\"uniques\":[{\"columns\":[\"order_id\",\"tag\"]}],\"sql\":\"CREATE TABLE map (order_id INTEGER NOT NULL, tag TEXT NOT NULL, UNIQUE (order_id, tag))\"},{\"name\":\"orders\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"customer\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"total\",\"type\":\"REAL\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER, total REAL NOT NULL)\"},{\"name\":\"profile\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"of\",\"type\":\"TEXT\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE profile (id INTEGER PRIMARY KEY, \\\"of\\\" TEXT NOT NULL)\"},{\"name\":\"tags\",\"columns\":[{\"name\":\"name\",\"type\":\"TEXT\",\"collation\":\"NOCASE\"}],\"primary_key\":{\"columns\":[\"name\"]},\"sql\":\"CREATE TABLE tags (name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE)\"}],\"views\":[{\"name\":\"large\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"total\",\"type\":\"REAL\"}],\"key\":[\"id\"],\"sql\":\"CREATE VIEW large AS SELECT id, total FROM orders WHERE total > 100\"},{\"name\":\"tagged\",\"columns\":[{\"name\":\"tag\",\"type\":\"TEXT\"},{\"name\":\"order_id\",\"type\":\"INTEGER\"}],\"sql\":\"CREATE VIEW tagged AS SELECT tag, order_id FROM map\"},{\"name\":\"view_sales\",\"columns\":[{\"name\":\"order_id\",\"type\":\"INTEGER\"},{\"name\":\"customer\",\"type\":\"INTEGER\"},{\"name\":\"total\",\"type\":\"REAL\"}],\"sql\":\"CREATE VIEW view_sales AS\\n    SELECT o.id AS order_id, c.number AS customer, o.total FROM orders o JOIN customers c ON c.number = o.customer\"}]}",
        0x6f15_6e32_77d6_c0ef,
        &[],
    )
    .without_writes();
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
/** A row of the table `customers`.

```sql
CREATE TABLE customers (number INTEGER PRIMARY KEY, name TEXT NOT NULL)
```*/
#[doc(alias = "customers")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Customer {
    /// The column `number`: `INTEGER`, not null, primary key.
    pub number: i64,
    /// The column `name`: `TEXT`, not null.
    pub name: __rt::String,
}
impl __rt::Table for Customer {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = CustomerColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "customers",
        &[("number", __rt::INTEGER), ("name", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.number
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (number, name) = __row.values(0)?;
        __rt::Result::Ok(Self { number, name })
    }
}
impl Customer {
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
        number: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&number])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, number: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&number])
    }
    /** Each [`Legacy`] that refers to this row by `owner`.

# Errors
When it can't be read.*/
    pub fn kept(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Legacy>> {
        __rt::children(conn.handle(), 0, &[&self.number])
    }
    /** Each [`Order`] that refers to this row by `customer`.

# Errors
When it can't be read.*/
    pub fn orders(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Order>> {
        __rt::children(conn.handle(), 0, &[&self.number])
    }
    /** The [`Profile`] that refers to this row by `of`, if there is one.

# Errors
When it can't be read.*/
    pub fn profile_by_of(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Profile>> {
        __rt::child(conn.handle(), 0, &[&self.number])
    }
    /** Each [`ViewSale`] that refers to this row by `customer`.

# Errors
When it can't be read.*/
    pub fn view_sales(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<ViewSale>> {
        __rt::children(conn.handle(), 0, &[&self.number])
    }
}
/// The columns of [`Customer`] in a query.
pub struct CustomerColumns<__P: __rt::paths::Path = __rt::Root<Customer>> {
    __at: __rt::At<__P>,
    /// The column `number`.
    pub number: __rt::ColumnAt<__P, i64>,
    /// The column `name`.
    pub name: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for CustomerColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for CustomerColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for CustomerColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for CustomerColumns<__P> {
    type Path = __P;
    type Table = Customer;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            number: at.column(0),
            name: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> CustomerColumns<__P> {
    /// Each [`Legacy`] that refers to this row by `owner`.
    pub fn kept(&self) -> __rt::ToMany<__P, Legacy> {
        self.__at.children(0)
    }
    /// Each [`Order`] that refers to this row by `customer`.
    pub fn orders(&self) -> __rt::ToMany<__P, Order> {
        self.__at.children(0)
    }
    /// The [`Profile`] that refers to this row by `of`.
    pub fn profile_by_of(&self) -> ProfileColumns<__rt::Child<__P, Profile, 0>> {
        self.__at.to()
    }
    /// Each [`ViewSale`] that refers to this row by `customer`.
    pub fn view_sales(&self) -> __rt::ToMany<__P, ViewSale> {
        self.__at.children(0)
    }
}
/** A row of the table `legacy`.

```sql
CREATE TABLE legacy (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES gone (id))
```*/
#[doc(alias = "legacy")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Legacy {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `owner`: `INTEGER`, not null, should refer to `gone`, but leads nowhere: there is no such table, refers to `customers`.
    pub owner: i64,
}
impl __rt::Table for Legacy {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = LegacyColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "legacy",
        &[("id", __rt::INTEGER), ("owner", __rt::INTEGER)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, owner) = __row.values(0)?;
        __rt::Result::Ok(Self { id, owner })
    }
}
impl Legacy {
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
    /** The [`Customer`] that `owner` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn keeper(&self, conn: &impl __rt::Executor) -> __rt::Result<Customer> {
        __rt::parent(conn.handle(), self, 0, &[&self.owner])
    }
    /** No relation: the foreign key by `owner` to `gone` leads nowhere: there is no such table.

# Errors
It does not compile.*/
    pub fn owner<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::MissingTable<'a, __names::owner, __names::gone>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Legacy`] in a query.
pub struct LegacyColumns<__P: __rt::paths::Path = __rt::Root<Legacy>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `owner`.
    pub owner: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for LegacyColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for LegacyColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for LegacyColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for LegacyColumns<__P> {
    type Path = __P;
    type Table = Legacy;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            owner: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> LegacyColumns<__P> {
    /// The [`Customer`] that `owner` refers to.
    pub fn keeper(&self) -> CustomerColumns<__rt::Parent<__P, Customer, 0>> {
        self.__at.to()
    }
    /// No relation: the foreign key by `owner` to `gone` leads nowhere: there is no such table.
    pub fn owner<'a>(&'a self)
    where
        Self: __rt::MissingTable<'a, __names::owner, __names::gone>,
    {}
}
/** A row of the table `map`.

```sql
CREATE TABLE map (order_id INTEGER NOT NULL, tag TEXT NOT NULL, UNIQUE (order_id, tag))
```*/
#[doc(alias = "map")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Map {
    /// The column `order_id`: `INTEGER`, not null, refers to `orders`.
    pub order_id: i64,
    /// The column `tag`: `TEXT`, not null, refers to `tags`.
    pub tag: __rt::String,
}
impl __rt::Table for Map {
    type Key = ();
    type Columns<__P: __rt::paths::Path> = MapColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "map",
        &[("order_id", __rt::INTEGER), ("tag", __rt::TEXT)],
        &[],
        &[
            __rt::ForeignKeyDef::new(&[0], &[0]),
            __rt::ForeignKeyDef::new(&[1], &[0]).collated(&["NOCASE"]).unindexed(),
        ],
    );
    fn key(&self) -> Self::Key {}
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (order_id, tag) = __row.values(0)?;
        __rt::Result::Ok(Self { order_id, tag })
    }
}
impl Map {
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_order_id_and_tag(
        conn: &impl __rt::Executor,
        order_id: i64,
        tag: &str,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[0, 1], &[&order_id, &tag])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_order_id_and_tag(
        conn: &impl __rt::Executor,
        order_id: i64,
        tag: &str,
    ) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[0, 1], &[&order_id, &tag])
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
    /** The [`Order`] that `order_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn order(&self, conn: &impl __rt::Executor) -> __rt::Result<Order> {
        __rt::parent(conn.handle(), self, 0, &[&self.order_id])
    }
    /** The [`Tag`] that `tag` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn tag(&self, conn: &impl __rt::Executor) -> __rt::Result<Tag> {
        __rt::parent(conn.handle(), self, 1, &[&self.tag])
    }
}
/// The columns of [`Map`] in a query.
pub struct MapColumns<__P: __rt::paths::Path = __rt::Root<Map>> {
    __at: __rt::At<__P>,
    /// The column `order_id`.
    pub order_id: __rt::ColumnAt<__P, i64>,
    /// The column `tag`.
    pub tag: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for MapColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for MapColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for MapColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for MapColumns<__P> {
    type Path = __P;
    type Table = Map;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            order_id: at.column(0),
            tag: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> MapColumns<__P> {
    /// The [`Order`] that `order_id` refers to.
    pub fn order(&self) -> OrderColumns<__rt::Parent<__P, Order, 0>> {
        self.__at.to()
    }
    /// The [`Tag`] that `tag` refers to.
    pub fn tag(&self) -> TagColumns<__rt::Parent<__P, Tag, 1>> {
        self.__at.to()
    }
}
/** A row of the table `orders`.

```sql
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER, total REAL NOT NULL)
```*/
#[doc(alias = "orders")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Order {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `customer`: `INTEGER`, nullable, refers to `customers`.
    pub customer: __rt::Option<i64>,
    /// The column `total`: `REAL`, not null.
    pub total: f64,
}
impl __rt::Table for Order {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = OrderColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "orders",
        &[("id", __rt::INTEGER), ("customer", __rt::INTEGER), ("total", __rt::REAL)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, customer, total) = __row.values(0)?;
        __rt::Result::Ok(Self { id, customer, total })
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
    /** Each [`Map`] that refers to this row by `order_id`.

# Errors
When it can't be read.*/
    pub fn maps(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Map>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** Each [`Tag`] that `map` relates to this row.

# Errors
When it can't be read.*/
    pub fn tags_via_map(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Tag>> {
        __rt::through::<Map, _>(conn.handle(), 0, 1, &[&self.id])
    }
    /** The [`Customer`] that `customer` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn customer(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Customer>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.customer])
    }
}
/// The columns of [`Order`] in a query.
pub struct OrderColumns<__P: __rt::paths::Path = __rt::Root<Order>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `customer`.
    pub customer: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `total`.
    pub total: __rt::ColumnAt<__P, f64>,
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
            customer: at.column(1),
            total: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> OrderColumns<__P> {
    /// Each [`Map`] that refers to this row by `order_id`.
    pub fn maps(&self) -> __rt::ToMany<__P, Map> {
        self.__at.children(0)
    }
    /// Each [`Tag`] that `map` relates to this row.
    pub fn tags_via_map(&self) -> __rt::ToMany<__P, Tag> {
        self.__at.through::<Map, _>(0, 1)
    }
    /// The [`Customer`] that `customer` refers to.
    pub fn customer(
        &self,
    ) -> CustomerColumns<__rt::Parent<__P, Customer, 0, __rt::Optional>> {
        self.__at.to()
    }
}
/** A row of the table `profile`.

```sql
CREATE TABLE profile (id INTEGER PRIMARY KEY, "of" TEXT NOT NULL)
```*/
#[doc(alias = "profile")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Profile {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `of`: `TEXT`, not null, refers to `customers`.
    pub of: __rt::String,
}
impl __rt::Table for Profile {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ProfileColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "profile",
        &[("id", __rt::INTEGER), ("of", __rt::TEXT)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).compared_as(&[__rt::INTEGER]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, of) = __row.values(0)?;
        __rt::Result::Ok(Self { id, of })
    }
}
impl Profile {
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
    /** The [`Customer`] that `of` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn of(&self, conn: &impl __rt::Executor) -> __rt::Result<Customer> {
        __rt::parent(conn.handle(), self, 0, &[&self.of])
    }
}
/// The columns of [`Profile`] in a query.
pub struct ProfileColumns<__P: __rt::paths::Path = __rt::Root<Profile>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `of`.
    pub of: __rt::ColumnAt<__P, __rt::String>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ProfileColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ProfileColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ProfileColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ProfileColumns<__P> {
    type Path = __P;
    type Table = Profile;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            of: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> ProfileColumns<__P> {
    /// The [`Customer`] that `of` refers to.
    pub fn of(&self) -> CustomerColumns<__rt::Parent<__P, Customer, 0>> {
        self.__at.to()
    }
}
/** A row of the table `tags`.

```sql
CREATE TABLE tags (name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE)
```*/
#[doc(alias = "tags")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Tag {
    /// The column `name`: `TEXT`, not null, primary key.
    pub name: __rt::String,
}
impl __rt::Table for Tag {
    type Key = __rt::String;
    type Columns<__P: __rt::paths::Path> = TagColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "tags",
        &[("name", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        ::core::clone::Clone::clone(&self.name)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let name = __row.get(0)?;
        __rt::Result::Ok(Self { name })
    }
}
impl Tag {
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
    /** Each [`Map`] that refers to this row by `tag`.

# Errors
When it can't be read.*/
    pub fn maps(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Map>> {
        __rt::children(conn.handle(), 1, &[&self.name])
    }
    /** Each [`Order`] that `map` relates to this row.

# Errors
When it can't be read.*/
    pub fn orders_via_map(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Order>> {
        __rt::through::<Map, _>(conn.handle(), 1, 0, &[&self.name])
    }
}
/// The columns of [`Tag`] in a query.
pub struct TagColumns<__P: __rt::paths::Path = __rt::Root<Tag>> {
    __at: __rt::At<__P>,
    /// The column `name`.
    pub name: __rt::ColumnAt<__P, __rt::String>,
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
            name: at.column(0),
        }
    }
}
impl<__P: __rt::paths::Path> TagColumns<__P> {
    /// Each [`Map`] that refers to this row by `tag`.
    pub fn maps(&self) -> __rt::ToMany<__P, Map> {
        self.__at.children(1)
    }
    /// Each [`Order`] that `map` relates to this row.
    pub fn orders_via_map(&self) -> __rt::ToMany<__P, Order> {
        self.__at.through::<Map, _>(1, 0)
    }
}
/** A row of the view `large`.

```sql
CREATE VIEW large AS SELECT id, total FROM orders WHERE total > 100
```*/
#[doc(alias = "large")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Large {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `total`: `REAL`, not null.
    pub total: f64,
}
impl __rt::Table for Large {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = LargeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "large",
            &[("id", __rt::INTEGER), ("total", __rt::REAL)],
            &[0],
            &[],
        )
        .without_rowid();
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, total) = __row.values(0)?;
        __rt::Result::Ok(Self { id, total })
    }
}
impl Large {
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
}
/// The columns of [`Large`] in a query.
pub struct LargeColumns<__P: __rt::paths::Path = __rt::Root<Large>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `total`.
    pub total: __rt::ColumnAt<__P, f64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for LargeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for LargeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for LargeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for LargeColumns<__P> {
    type Path = __P;
    type Table = Large;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            total: at.column(1),
        }
    }
}
/** A row of the view `tagged`.

```sql
CREATE VIEW tagged AS SELECT tag, order_id FROM map
```*/
#[doc(alias = "tagged")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Tagged {
    /// The column `tag`: `TEXT`, not null.
    pub tag: __rt::String,
    /// The column `order_id`: `INTEGER`, not null.
    pub order_id: i64,
}
impl __rt::Table for Tagged {
    type Key = ();
    type Columns<__P: __rt::paths::Path> = TaggedColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "tagged",
            &[("tag", __rt::TEXT), ("order_id", __rt::INTEGER)],
            &[],
            &[],
        )
        .without_rowid();
    fn key(&self) -> Self::Key {}
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (tag, order_id) = __row.values(0)?;
        __rt::Result::Ok(Self { tag, order_id })
    }
}
impl Tagged {
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
}
/// The columns of [`Tagged`] in a query.
pub struct TaggedColumns<__P: __rt::paths::Path = __rt::Root<Tagged>> {
    __at: __rt::At<__P>,
    /// The column `tag`.
    pub tag: __rt::ColumnAt<__P, __rt::String>,
    /// The column `order_id`.
    pub order_id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for TaggedColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for TaggedColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for TaggedColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for TaggedColumns<__P> {
    type Path = __P;
    type Table = Tagged;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            tag: at.column(0),
            order_id: at.column(1),
        }
    }
}
/** A row of the view `view_sales`.

```sql
CREATE VIEW view_sales AS
    SELECT o.id AS order_id, c.number AS customer, o.total FROM orders o JOIN customers c ON c.number = o.customer
```*/
#[doc(alias = "view_sales")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct ViewSale {
    /// The column `order_id`: `INTEGER`, not null, primary key.
    pub order_id: i64,
    /// The column `customer`: `INTEGER`, not null, refers to `customers`.
    pub customer: i64,
    /// The column `total`: `REAL`, not null.
    pub total: f64,
}
impl __rt::Table for ViewSale {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ViewSaleColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "view_sales",
            &[
                ("order_id", __rt::INTEGER),
                ("customer", __rt::INTEGER),
                ("total", __rt::REAL),
            ],
            &[0],
            &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
        )
        .without_rowid();
    fn key(&self) -> Self::Key {
        self.order_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (order_id, customer, total) = __row.values(0)?;
        __rt::Result::Ok(Self { order_id, customer, total })
    }
}
impl ViewSale {
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
        order_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&order_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, order_id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&order_id])
    }
    /** The [`Customer`] that `customer` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn customer(&self, conn: &impl __rt::Executor) -> __rt::Result<Customer> {
        __rt::parent(conn.handle(), self, 0, &[&self.customer])
    }
}
/// The columns of [`ViewSale`] in a query.
pub struct ViewSaleColumns<__P: __rt::paths::Path = __rt::Root<ViewSale>> {
    __at: __rt::At<__P>,
    /// The column `order_id`.
    pub order_id: __rt::ColumnAt<__P, i64>,
    /// The column `customer`.
    pub customer: __rt::ColumnAt<__P, i64>,
    /// The column `total`.
    pub total: __rt::ColumnAt<__P, f64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ViewSaleColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ViewSaleColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ViewSaleColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ViewSaleColumns<__P> {
    type Path = __P;
    type Table = ViewSale;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            order_id: at.column(0),
            customer: at.column(1),
            total: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> ViewSaleColumns<__P> {
    /// The [`Customer`] that `customer` refers to.
    pub fn customer(&self) -> CustomerColumns<__rt::Parent<__P, Customer, 0>> {
        self.__at.to()
    }
}
#[doc(hidden)]
pub mod __names {
    pub struct gone;
    pub struct owner;
}
