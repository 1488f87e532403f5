use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"posts\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"owner_id\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"owner\",\"type\":\"INTEGER\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"owner_id\"],\"parent\":\"users\",\"parent_columns\":[\"id\"]},{\"columns\":[\"owner\"],\"parent\":\"users\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE posts (\\n    id INTEGER PRIMARY KEY,\\n    owner_id INTEGER REFERENCES users (id),\\n    owner INTEGER REFERENCES users (id)\\n)\"},{\"name\":\"users\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE users (id INTEGER PRIMARY KEY)\"}]}",
    0xccf6_6e21_d0df_f87d,
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
/** A row of the table `posts`.

```sql
CREATE TABLE posts (
    id INTEGER PRIMARY KEY,
    owner_id INTEGER REFERENCES users (id),
    owner INTEGER REFERENCES users (id)
)
```*/
#[doc(alias = "posts")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Post {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `owner_id`: `INTEGER`, nullable, refers to `users`.
    pub owner_id: __rt::Option<i64>,
    /// The column `owner`: `INTEGER`, nullable, refers to `users`.
    pub owner: __rt::Option<i64>,
}
impl __rt::Table for Post {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = PostColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "posts",
        &[("id", __rt::INTEGER), ("owner_id", __rt::INTEGER), ("owner", __rt::INTEGER)],
        &[0],
        &[
            __rt::ForeignKeyDef::new(&[1], &[0]).unindexed(),
            __rt::ForeignKeyDef::new(&[2], &[0]).unindexed(),
        ],
    );
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, owner_id, owner) = __row.values(0)?;
        __rt::Result::Ok(Self { id, owner_id, owner })
    }
}
impl Post {
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
    /** The [`User`] that `owner_id` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn user_by_owner_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<User>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.owner_id])
    }
    /** The [`User`] that `owner` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn user_by_owner(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<User>> {
        __rt::parent_or_none(conn.handle(), self, 1, &[&self.owner])
    }
    /** More than one relation could have this name: use `user_by_owner_id` or `user_by_owner`.

# Errors
It does not compile.*/
    pub fn owner<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::Unambiguous<'a, (__names::user_by_owner_id, __names::user_by_owner)>,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`Post`] in a query.
pub struct PostColumns<__P: __rt::paths::Path = __rt::Root<Post>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `owner_id`.
    pub owner_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `owner`.
    pub owner: __rt::ColumnAt<__P, i64, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for PostColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for PostColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for PostColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for PostColumns<__P> {
    type Path = __P;
    type Table = Post;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            owner_id: at.column(1),
            owner: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> PostColumns<__P> {
    /// The [`User`] that `owner_id` refers to.
    pub fn user_by_owner_id(
        &self,
    ) -> UserColumns<__rt::Parent<__P, User, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// The [`User`] that `owner` refers to.
    pub fn user_by_owner(
        &self,
    ) -> UserColumns<__rt::Parent<__P, User, 1, __rt::Optional>> {
        self.__at.to()
    }
    /// More than one relation could have this name: use `user_by_owner_id` or `user_by_owner`.
    pub fn owner<'a>(&'a self)
    where
        Self: __rt::Unambiguous<'a, (__names::user_by_owner_id, __names::user_by_owner)>,
    {}
}
/// A new [`Post`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database), `owner_id`, `owner`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewPost {}
impl __rt::New for NewPost {
    type Row = Post;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewPost {
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
impl __rt::Writable for Post {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.owner_id, &self.owner])
    }
}
/** A row of the table `users`.

```sql
CREATE TABLE users (id INTEGER PRIMARY KEY)
```*/
#[doc(alias = "users")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct User {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for User {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = UserColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "users",
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
impl User {
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
    /** Each [`Post`] that refers to this row by `owner_id`.

# Errors
When it can't be read.*/
    pub fn posts_by_owner_id(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Post>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** Each [`Post`] that refers to this row by `owner`.

# Errors
When it can't be read.*/
    pub fn posts_by_owner_7ba1be2e(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Post>> {
        __rt::children(conn.handle(), 1, &[&self.id])
    }
    /** More than one relation could have this name: use `posts_by_owner_id` or `posts_by_owner_7ba1be2e`.

# Errors
It does not compile.*/
    pub fn posts_by_owner<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::posts_by_owner_id, __names::posts_by_owner_7ba1be2e),
        >,
    {
        __rt::Result::Ok(())
    }
    /** More than one relation could have this name: use `posts_by_owner_id` or `posts_by_owner_7ba1be2e`.

# Errors
It does not compile.*/
    pub fn posts<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::posts_by_owner_id, __names::posts_by_owner_7ba1be2e),
        >,
    {
        __rt::Result::Ok(())
    }
}
/// The columns of [`User`] in a query.
pub struct UserColumns<__P: __rt::paths::Path = __rt::Root<User>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for UserColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for UserColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for UserColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for UserColumns<__P> {
    type Path = __P;
    type Table = User;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
impl<__P: __rt::paths::Path> UserColumns<__P> {
    /// Each [`Post`] that refers to this row by `owner_id`.
    pub fn posts_by_owner_id(&self) -> __rt::ToMany<__P, Post> {
        self.__at.children(0)
    }
    /// Each [`Post`] that refers to this row by `owner`.
    pub fn posts_by_owner_7ba1be2e(&self) -> __rt::ToMany<__P, Post> {
        self.__at.children(1)
    }
    /// More than one relation could have this name: use `posts_by_owner_id` or `posts_by_owner_7ba1be2e`.
    pub fn posts_by_owner<'a>(&'a self)
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::posts_by_owner_id, __names::posts_by_owner_7ba1be2e),
        >,
    {}
    /// More than one relation could have this name: use `posts_by_owner_id` or `posts_by_owner_7ba1be2e`.
    pub fn posts<'a>(&'a self)
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::posts_by_owner_id, __names::posts_by_owner_7ba1be2e),
        >,
    {}
}
/// A new [`User`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewUser {}
impl __rt::New for NewUser {
    type Row = User;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewUser {
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
impl __rt::Writable for User {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
#[doc(hidden)]
pub mod __names {
    pub struct posts_by_owner_7ba1be2e;
    pub struct posts_by_owner_id;
    pub struct user_by_owner;
    pub struct user_by_owner_id;
}
