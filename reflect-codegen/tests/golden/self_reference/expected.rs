use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"categories\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"parent_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"parent_id\"],\"parent\":\"categories\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE categories (\\n    id INTEGER PRIMARY KEY,\\n    parent_id INTEGER REFERENCES categories (id)\\n)\"},{\"name\":\"employees\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"reports_to\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"reports_to\"],\"parent\":\"employees\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE employees (\\n    id INTEGER PRIMARY KEY,\\n    reports_to INTEGER REFERENCES employees (id)\\n)\"},{\"name\":\"people\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"spouse_id\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"spouse_id\"],\"parent\":\"people\",\"parent_columns\":[\"id\"]}],\"uniques\":[{\"columns\":[\"spouse_id\"]}],\"sql\":\"CREATE TABLE people (\\n    id INTEGER PRIMARY KEY,\\n    spouse_id INTEGER UNIQUE REFERENCES people (id)\\n)\"}]}",
    0xbadb_638b_5830_9a4d,
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
/** A row of the table `categories`.

```sql
CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES categories (id)
)
```*/
#[doc(alias = "categories")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Category {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `parent_id`: `INTEGER`, nullable, refers to `categories`.
    pub parent_id: __rt::Option<i64>,
}
impl __rt::Table for Category {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = CategoryColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "categories",
        &[("id", __rt::INTEGER), ("parent_id", __rt::INTEGER)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, parent_id) = __row.values(0)?;
        __rt::Result::Ok(Self { id, parent_id })
    }
}
impl Category {
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
    /** The [`Category`] that `parent_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn parent(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Category>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.parent_id])
    }
    /** Each [`Category`] that refers to this row by `parent_id`.

# Errors
When it can't be read.*/
    pub fn children(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Category>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`Category`] in a query.
pub struct CategoryColumns<__P: __rt::paths::Path = __rt::Root<Category>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `parent_id`.
    pub parent_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for CategoryColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for CategoryColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for CategoryColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for CategoryColumns<__P> {
    type Path = __P;
    type Table = Category;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            parent_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> CategoryColumns<__P> {
    /// The [`Category`] that `parent_id` refers to.
    pub fn parent(
        &self,
    ) -> CategoryColumns<__rt::Parent<__P, Category, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Category`] that refers to this row by `parent_id`.
    pub fn children(&self) -> __rt::ToMany<__P, Category> {
        self.__at.children(0)
    }
}
/// A new [`Category`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `parent_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewCategory {}
impl __rt::New for NewCategory {
    type Row = Category;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewCategory {
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
impl __rt::Writable for Category {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.parent_id])
    }
}
/** A row of the table `employees`.

```sql
CREATE TABLE employees (
    id INTEGER PRIMARY KEY,
    reports_to INTEGER REFERENCES employees (id)
)
```*/
#[doc(alias = "employees")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Employee {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `reports_to`: `INTEGER`, nullable, refers to `employees`.
    pub reports_to: __rt::Option<i64>,
}
impl __rt::Table for Employee {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = EmployeeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "employees",
        &[("id", __rt::INTEGER), ("reports_to", __rt::INTEGER)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, reports_to) = __row.values(0)?;
        __rt::Result::Ok(Self { id, reports_to })
    }
}
impl Employee {
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
    /** The [`Employee`] that `reports_to` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn reports_to(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Employee>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.reports_to])
    }
    /** Each [`Employee`] that refers to this row by `reports_to`.

# Errors
When it can't be read.*/
    pub fn employees_by_reports_to(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Employee>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`Employee`] in a query.
pub struct EmployeeColumns<__P: __rt::paths::Path = __rt::Root<Employee>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `reports_to`.
    pub reports_to: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for EmployeeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for EmployeeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for EmployeeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for EmployeeColumns<__P> {
    type Path = __P;
    type Table = Employee;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            reports_to: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> EmployeeColumns<__P> {
    /// The [`Employee`] that `reports_to` refers to.
    pub fn reports_to(
        &self,
    ) -> EmployeeColumns<__rt::Parent<__P, Employee, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// Each [`Employee`] that refers to this row by `reports_to`.
    pub fn employees_by_reports_to(&self) -> __rt::ToMany<__P, Employee> {
        self.__at.children(0)
    }
}
/// A new [`Employee`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `reports_to`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewEmployee {}
impl __rt::New for NewEmployee {
    type Row = Employee;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewEmployee {
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
impl __rt::Writable for Employee {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.reports_to])
    }
}
/** A row of the table `people`.

```sql
CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    spouse_id INTEGER UNIQUE REFERENCES people (id)
)
```*/
#[doc(alias = "people")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Person {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `spouse_id`: `INTEGER`, nullable, refers to `people`.
    pub spouse_id: __rt::Option<i64>,
}
impl __rt::Table for Person {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = PersonColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "people",
        &[("id", __rt::INTEGER), ("spouse_id", __rt::INTEGER)],
        &[0],
        &[__rt::ForeignKeyDef::new(&[1], &[0])],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, spouse_id) = __row.values(0)?;
        __rt::Result::Ok(Self { id, spouse_id })
    }
}
impl Person {
    /// The unique key of `spouse_id`.
    pub const BY_SPOUSE_ID: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[1]);
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_spouse_id(
        conn: &impl __rt::Executor,
        spouse_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[1], &[&spouse_id])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_spouse_id(
        conn: &impl __rt::Executor,
        spouse_id: i64,
    ) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[1], &[&spouse_id])
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
    /** The [`Person`] that `spouse_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn spouse(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Person>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.spouse_id])
    }
    /** The [`Person`] that refers to this row by `spouse_id`, if there is one.

# Errors
When it can't be read.*/
    pub fn person_by_spouse(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Person>> {
        __rt::child(conn.handle(), 0, &[&self.id])
    }
}
/// The columns of [`Person`] in a query.
pub struct PersonColumns<__P: __rt::paths::Path = __rt::Root<Person>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `spouse_id`.
    pub spouse_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for PersonColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for PersonColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for PersonColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for PersonColumns<__P> {
    type Path = __P;
    type Table = Person;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            spouse_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> PersonColumns<__P> {
    /// The [`Person`] that `spouse_id` refers to.
    pub fn spouse(&self) -> PersonColumns<__rt::Parent<__P, Person, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// The [`Person`] that refers to this row by `spouse_id`.
    pub fn person_by_spouse(&self) -> PersonColumns<__rt::Child<__P, Person, 0>> {
        self.__at.to()
    }
}
/// A new [`Person`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `spouse_id`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewPerson {}
impl __rt::New for NewPerson {
    type Row = Person;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewPerson {
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
impl __rt::Writable for Person {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.spouse_id])
    }
}
