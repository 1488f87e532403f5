use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"2024 sales\",\"columns\":[{\"name\":\"#\",\"type\":\"INTEGER\"},{\"name\":\"order id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"#\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"order id\"],\"parent\":\"order details\",\"parent_columns\":[\"order id\"]}],\"sql\":\"CREATE TABLE \\\"2024 sales\\\" (\\n    \\\"#\\\" INTEGER PRIMARY KEY,\\n    \\\"order id\\\" INTEGER REFERENCES \\\"order details\\\" (\\\"order id\\\")\\n)\"},{\"name\":\"`a` */ \\\"# {b}\\nc\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"#\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"#\"],\"parent\":\"2024 sales\",\"parent_columns\":[\"#\"]}],\"sql\":\"CREATE TABLE \\\"`a` */ \\\"\\\"# {b}\\nc\\\" (id INTEGER PRIMARY KEY, \\\"#\\\" INTEGER NOT NULL REFERENCES \\\"2024 sales\\\" (\\\"#\\\"))\"},{\"name\":\"order details\",\"columns\":[{\"name\":\"order id\",\"type\":\"INTEGER\"},{\"name\":\"unit-price\",\"type\":\"REAL\",\"nullable\":true},{\"name\":\"2fa\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"%\",\"type\":\"REAL\",\"nullable\":true},{\"name\":\"🎵\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"it's\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"say \\\"hi\\\"\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"`tick`\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"{brace}\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"{}\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"*/\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"\\\"#\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"back\\\\slash\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"two\\nlines\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"\",\"type\":\"TEXT\",\"nullable\":true},{\"name\":\"Größe\",\"type\":\"TEXT\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"order id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE \\\"order details\\\" (\\n    \\\"order id\\\" INTEGER PRIMARY KEY,\\n    \\\"unit-price\\\" REAL,\\n    \\\"2fa\\\" INTEGER,\\n    \\\"%\\\" REAL,\\n    \\\"🎵\\\" TEXT,\\n    \\\"it's\\\" TEXT,\\n    \\\"say \\\"\\\"hi\\\"\\\"\\\" TEXT,\\n    \\\"`tick`\\\" TEXT,\\n    \\\"{brace}\\\" TEXT,\\n    \\\"{}\\\" TEXT,\\n    \\\"*/\\\" TEXT,\\n    \\\"\\\"\\\"#\\\" TEXT,\\n    \\\"back\\\\slash\\\" TEXT,\\n    \\\"two\\nlines\\\" TEXT,\\n    \\\"\\\" TEXT,\\n    \\\"Größe\\\" TEXT\\n)\"},{\"name\":\"🎸\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\",\"default\":\"'```'\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE \\\"🎸\\\" (id INTEGER PRIMARY KEY DEFAULT ('```'))\"}]}",
    0xea78_4368_afe7_1d1c,
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
/** A row of the table `2024 sales`.

```sql
CREATE TABLE "2024 sales" (
    "#" INTEGER PRIMARY KEY,
    "order id" INTEGER REFERENCES "order details" ("order id")
)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct _2024Sale {
    /// The column `#`: `INTEGER`, not null, primary key.
    pub number: i64,
    /// The column `order id`: `INTEGER`, nullable, refers to `order details`.
    pub order_id: __rt::Option<i64>,
}
impl __rt::Table for _2024Sale {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = _2024SaleColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "2024 sales",
        &[("#", __rt::INTEGER), ("order id", __rt::INTEGER)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.number
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (number, order_id) = __row.values(0)?;
        __rt::Result::Ok(Self { number, order_id })
    }
}
impl _2024Sale {
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
    /** The [`OrderDetail`] that `order id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn order(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<OrderDetail>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.order_id])
    }
    /** Each [`ANumberBC`] that refers to this row by `#`.

# Errors
When it can't be read.*/
    pub fn a_number_b_cs(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<ANumberBC>> {
        __rt::children(conn.handle(), 0, &[&self.number])
    }
}
/// The columns of [`_2024Sale`] in a query.
pub struct _2024SaleColumns<__P: __rt::paths::Path = __rt::Root<_2024Sale>> {
    __at: __rt::At<__P>,
    /// The column `#`.
    pub number: __rt::ColumnAt<__P, i64>,
    /// The column `order id`.
    pub order_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for _2024SaleColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for _2024SaleColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for _2024SaleColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for _2024SaleColumns<__P> {
    type Path = __P;
    type Table = _2024Sale;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            number: at.column(0),
            order_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> _2024SaleColumns<__P> {
    /// The [`OrderDetail`] that `order id` refers to.
    pub fn order(
        &self,
    ) -> OrderDetailColumns<__rt::Parent<__P, OrderDetail, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`ANumberBC`] that refers to this row by `#`.
    pub fn a_number_b_cs(&self) -> __rt::ToMany<__P, ANumberBC> {
        self.__at.children(0)
    }
}
/// A new [`_2024Sale`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `number` (numbered by the database), `order_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct New_2024Sale {}
impl __rt::New for New_2024Sale {
    type Row = _2024Sale;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl New_2024Sale {
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
impl __rt::Writable for _2024Sale {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.number, &self.order_id])
    }
}
#[doc = " A row of the table `` `a` */ \"# {b} c ``.\n\n```sql\nCREATE TABLE \"`a` */ \"\"# {b}\nc\" (id INTEGER PRIMARY KEY, \"#\" INTEGER NOT NULL REFERENCES \"2024 sales\" (\"#\"))\n```"]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct ANumberBC {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `#`: `INTEGER`, not null, refers to `2024 sales`.
    pub number: i64,
}
impl __rt::Table for ANumberBC {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ANumberBCColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "`a` */ \"# {b}\nc",
            &[("id", __rt::INTEGER), ("#", __rt::INTEGER)],
            &[0],
            &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
        )
        .required(&[1]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, number) = __row.values(0)?;
        __rt::Result::Ok(Self { id, number })
    }
}
impl ANumberBC {
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
    /** The [`_2024Sale`] that `#` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn number(&self, conn: &impl __rt::Executor) -> __rt::Result<_2024Sale> {
        __rt::parent(conn.handle(), self, 0, &[&self.number])
    }
}
/// The columns of [`ANumberBC`] in a query.
pub struct ANumberBCColumns<__P: __rt::paths::Path = __rt::Root<ANumberBC>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `#`.
    pub number: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ANumberBCColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ANumberBCColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ANumberBCColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ANumberBCColumns<__P> {
    type Path = __P;
    type Table = ANumberBC;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            number: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> ANumberBCColumns<__P> {
    /// The [`_2024Sale`] that `#` refers to.
    pub fn number(&self) -> _2024SaleColumns<__rt::Parent<__P, _2024Sale, 0>> {
        self.__at.to()
    }
}
/// A new [`ANumberBC`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewANumberBC {
    /// The column `#`.
    pub number: i64,
}
impl __rt::New for NewANumberBC {
    type Row = ANumberBC;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.number])
    }
}
impl NewANumberBC {
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
impl __rt::Writable for ANumberBC {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.number])
    }
}
#[doc = " A row of the table `order details`.\n\n```sql\nCREATE TABLE \"order details\" (\n    \"order id\" INTEGER PRIMARY KEY,\n    \"unit-price\" REAL,\n    \"2fa\" INTEGER,\n    \"%\" REAL,\n    \"🎵\" TEXT,\n    \"it's\" TEXT,\n    \"say \"\"hi\"\"\" TEXT,\n    \"`tick`\" TEXT,\n    \"{brace}\" TEXT,\n    \"{}\" TEXT,\n    \"*/\" TEXT,\n    \"\"\"#\" TEXT,\n    \"back\\slash\" TEXT,\n    \"two\nlines\" TEXT,\n    \"\" TEXT,\n    \"Größe\" TEXT\n)\n```"]
#[allow(clippy::pub_underscore_fields)]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct OrderDetail {
    /// The column `order id`: `INTEGER`, not null, primary key.
    pub order_id: i64,
    /// The column `unit-price`: `REAL`, nullable.
    #[doc(alias = "unit-price")]
    pub unit_price: __rt::Option<f64>,
    /// The column `2fa`: `INTEGER`, nullable.
    #[doc(alias = "2fa")]
    pub _2fa: __rt::Option<i64>,
    /// The column `%`: `REAL`, nullable.
    pub percent: __rt::Option<f64>,
    /// The column `🎵`: `TEXT`, nullable.
    pub _x1f3b5: __rt::Option<__rt::String>,
    /// The column `it's`: `TEXT`, nullable.
    pub it_s: __rt::Option<__rt::String>,
    /// The column `say "hi"`: `TEXT`, nullable.
    pub say_hi: __rt::Option<__rt::String>,
    /// The column `` `tick` ``: `TEXT`, nullable.
    pub tick: __rt::Option<__rt::String>,
    /// The column `{brace}`: `TEXT`, nullable.
    pub brace: __rt::Option<__rt::String>,
    /// The column `{}`: `TEXT`, nullable.
    pub _x7b_7d: __rt::Option<__rt::String>,
    /// The column `*/`: `TEXT`, nullable.
    pub _x2a_2f: __rt::Option<__rt::String>,
    /// The column `"#`: `TEXT`, nullable.
    pub number: __rt::Option<__rt::String>,
    /// The column `back\slash`: `TEXT`, nullable.
    pub back_slash: __rt::Option<__rt::String>,
    /// The column `two lines`: `TEXT`, nullable.
    pub two_lines: __rt::Option<__rt::String>,
    /// The column `  `: `TEXT`, nullable.
    pub _x: __rt::Option<__rt::String>,
    /// The column `Größe`: `TEXT`, nullable.
    #[doc(alias = "Größe")]
    pub größe: __rt::Option<__rt::String>,
}
impl __rt::Table for OrderDetail {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = OrderDetailColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "order details",
        &[
            ("order id", __rt::INTEGER),
            ("unit-price", __rt::REAL),
            ("2fa", __rt::INTEGER),
            ("%", __rt::REAL),
            ("🎵", __rt::TEXT),
            ("it's", __rt::TEXT),
            ("say \"hi\"", __rt::TEXT),
            ("`tick`", __rt::TEXT),
            ("{brace}", __rt::TEXT),
            ("{}", __rt::TEXT),
            ("*/", __rt::TEXT),
            ("\"#", __rt::TEXT),
            ("back\\slash", __rt::TEXT),
            ("two\nlines", __rt::TEXT),
            ("", __rt::TEXT),
            ("Größe", __rt::TEXT),
        ],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.order_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (
            order_id,
            unit_price,
            _2fa,
            percent,
            _x1f3b5,
            it_s,
            say_hi,
            tick,
            brace,
            _x7b_7d,
            _x2a_2f,
            number,
            back_slash,
            two_lines,
            _x,
            größe,
        ) = __row.values(0)?;
        __rt::Result::Ok(Self {
            order_id,
            unit_price,
            _2fa,
            percent,
            _x1f3b5,
            it_s,
            say_hi,
            tick,
            brace,
            _x7b_7d,
            _x2a_2f,
            number,
            back_slash,
            two_lines,
            _x,
            größe,
        })
    }
}
impl OrderDetail {
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
    /** Each [`_2024Sale`] that refers to this row by `order id`.

# Errors
When it can't be read.*/
    pub fn _2024_sales(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<_2024Sale>> {
        __rt::children(conn.handle(), 0, &[&self.order_id])
    }
}
/// The columns of [`OrderDetail`] in a query.
#[allow(clippy::pub_underscore_fields)]
pub struct OrderDetailColumns<__P: __rt::paths::Path = __rt::Root<OrderDetail>> {
    __at: __rt::At<__P>,
    /// The column `order id`.
    pub order_id: __rt::ColumnAt<__P, i64>,
    /// The column `unit-price`.
    pub unit_price: __rt::ColumnAt<__P, f64, __rt::Optional>,
    /// The column `2fa`.
    pub _2fa: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `%`.
    pub percent: __rt::ColumnAt<__P, f64, __rt::Optional>,
    /// The column `🎵`.
    pub _x1f3b5: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `it's`.
    pub it_s: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `say "hi"`.
    pub say_hi: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `` `tick` ``.
    pub tick: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `{brace}`.
    pub brace: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `{}`.
    pub _x7b_7d: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `*/`.
    pub _x2a_2f: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `"#`.
    pub number: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `back\slash`.
    pub back_slash: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `two lines`.
    pub two_lines: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `  `.
    pub _x: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
    /// The column `Größe`.
    pub größe: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for OrderDetailColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for OrderDetailColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for OrderDetailColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for OrderDetailColumns<__P> {
    type Path = __P;
    type Table = OrderDetail;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            order_id: at.column(0),
            unit_price: at.column(1),
            _2fa: at.column(2),
            percent: at.column(3),
            _x1f3b5: at.column(4),
            it_s: at.column(5),
            say_hi: at.column(6),
            tick: at.column(7),
            brace: at.column(8),
            _x7b_7d: at.column(9),
            _x2a_2f: at.column(10),
            number: at.column(11),
            back_slash: at.column(12),
            two_lines: at.column(13),
            _x: at.column(14),
            größe: at.column(15),
        }
    }
}
impl<__P: __rt::paths::Path> OrderDetailColumns<__P> {
    /// Each [`_2024Sale`] that refers to this row by `order id`.
    pub fn _2024_sales(&self) -> __rt::ToMany<__P, _2024Sale> {
        self.__at.children(0)
    }
}
/// A new [`OrderDetail`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `order_id` (numbered by the database), `unit_price`, `_2fa`, `percent`, `_x1f3b5`, `it_s`, `say_hi`, `tick`, `brace`, `_x7b_7d`, `_x2a_2f`, `number`, `back_slash`, `two_lines`, `_x`, `größe`.
#[allow(clippy::pub_underscore_fields)]
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewOrderDetail {}
impl __rt::New for NewOrderDetail {
    type Row = OrderDetail;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewOrderDetail {
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
impl __rt::Writable for OrderDetail {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(
            &[
                &self.order_id,
                &self.unit_price,
                &self._2fa,
                &self.percent,
                &self._x1f3b5,
                &self.it_s,
                &self.say_hi,
                &self.tick,
                &self.brace,
                &self._x7b_7d,
                &self._x2a_2f,
                &self.number,
                &self.back_slash,
                &self.two_lines,
                &self._x,
                &self.größe,
            ],
        )
    }
}
/** A row of the table `🎸`.

````sql
CREATE TABLE "🎸" (id INTEGER PRIMARY KEY DEFAULT ('```'))
````*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct _X1f3b8 {
    /// The column `id`: `INTEGER`, not null, default ````'```'````, primary key.
    pub id: i64,
}
impl __rt::Table for _X1f3b8 {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = _X1f3b8Columns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "🎸",
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
impl _X1f3b8 {
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
/// The columns of [`_X1f3b8`] in a query.
pub struct _X1f3b8Columns<__P: __rt::paths::Path = __rt::Root<_X1f3b8>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for _X1f3b8Columns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for _X1f3b8Columns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for _X1f3b8Columns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for _X1f3b8Columns<__P> {
    type Path = __P;
    type Table = _X1f3b8;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
/// A new [`_X1f3b8`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (````'```'````).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct New_X1f3b8 {}
impl __rt::New for New_X1f3b8 {
    type Row = _X1f3b8;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl New_X1f3b8 {
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
impl __rt::Writable for _X1f3b8 {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
