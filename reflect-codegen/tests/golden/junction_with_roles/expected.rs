use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"follows\",\"columns\":[{\"name\":\"follower_id\",\"type\":\"INTEGER\"},{\"name\":\"followee_id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"follower_id\",\"followee_id\"]},\"foreign_keys\":[{\"columns\":[\"follower_id\"],\"parent\":\"users\",\"parent_columns\":[\"id\"]},{\"columns\":[\"followee_id\"],\"parent\":\"users\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE follows (\\n    follower_id INTEGER NOT NULL REFERENCES users (id),\\n    followee_id INTEGER NOT NULL REFERENCES users (id),\\n    PRIMARY KEY (follower_id, followee_id)\\n)\"},{\"name\":\"users\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE users (id INTEGER PRIMARY KEY)\"}]}",
    0x90e2_1651_1a9b_40d0,
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
/** A row of the table `follows`.

```sql
CREATE TABLE follows (
    follower_id INTEGER NOT NULL REFERENCES users (id),
    followee_id INTEGER NOT NULL REFERENCES users (id),
    PRIMARY KEY (follower_id, followee_id)
)
```*/
#[doc(alias = "follows")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Follow {
    /// The column `follower_id`: `INTEGER`, not null, primary key, refers to `users`.
    pub follower_id: i64,
    /// The column `followee_id`: `INTEGER`, not null, primary key, refers to `users`.
    pub followee_id: i64,
}
impl __rt::Table for Follow {
    type Key = (i64, i64);
    type Columns<__P: __rt::paths::Path> = FollowColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "follows",
            &[("follower_id", __rt::INTEGER), ("followee_id", __rt::INTEGER)],
            &[0, 1],
            &[
                __rt::ForeignKeyDef::new(&[0], &[0]),
                __rt::ForeignKeyDef::new(&[1], &[0]).unindexed(),
            ],
        )
        .required(&[0, 1]);
    fn key(&self) -> Self::Key {
        (self.follower_id, self.followee_id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (follower_id, followee_id) = __row.values(0)?;
        __rt::Result::Ok(Self { follower_id, followee_id })
    }
}
impl Follow {
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
        follower_id: i64,
        followee_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&follower_id, &followee_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        follower_id: i64,
        followee_id: i64,
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&follower_id, &followee_id])
    }
    /** The [`User`] that `follower_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn follower(&self, conn: &impl __rt::Executor) -> __rt::Result<User> {
        __rt::parent(conn.handle(), self, 0, &[&self.follower_id])
    }
    /** The [`User`] that `followee_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn followee(&self, conn: &impl __rt::Executor) -> __rt::Result<User> {
        __rt::parent(conn.handle(), self, 1, &[&self.followee_id])
    }
}
/// The columns of [`Follow`] in a query.
pub struct FollowColumns<__P: __rt::paths::Path = __rt::Root<Follow>> {
    __at: __rt::At<__P>,
    /// The column `follower_id`.
    pub follower_id: __rt::ColumnAt<__P, i64>,
    /// The column `followee_id`.
    pub followee_id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for FollowColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for FollowColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for FollowColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for FollowColumns<__P> {
    type Path = __P;
    type Table = Follow;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            follower_id: at.column(0),
            followee_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> FollowColumns<__P> {
    /// The [`User`] that `follower_id` refers to.
    pub fn follower(&self) -> UserColumns<__rt::Parent<__P, User, 0>> {
        self.__at.to()
    }
    /// The [`User`] that `followee_id` refers to.
    pub fn followee(&self) -> UserColumns<__rt::Parent<__P, User, 1>> {
        self.__at.to()
    }
}
/// A new [`Follow`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewFollow {
    /// The column `follower_id`.
    pub follower_id: i64,
    /// The column `followee_id`.
    pub followee_id: i64,
}
impl __rt::New for NewFollow {
    type Row = Follow;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.follower_id, &self.followee_id])
    }
}
impl NewFollow {
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
impl __rt::Writable for Follow {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.follower_id, &self.followee_id])
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
    /** Each [`Follow`] that refers to this row by `follower_id`.

# Errors
When it can't be read.*/
    pub fn follows_by_follower(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Follow>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** Each [`Follow`] that refers to this row by `followee_id`.

# Errors
When it can't be read.*/
    pub fn follows_by_followee(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Follow>> {
        __rt::children(conn.handle(), 1, &[&self.id])
    }
    /** Each [`User`] that `follows` relates to this row.

# Errors
When it can't be read.*/
    pub fn followees(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<User>> {
        __rt::through::<Follow, _>(conn.handle(), 0, 1, &[&self.id])
    }
    /** Each [`User`] that `follows` relates to this row.

# Errors
When it can't be read.*/
    pub fn followers(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<User>> {
        __rt::through::<Follow, _>(conn.handle(), 1, 0, &[&self.id])
    }
    /** Relates this row to the [`User`] by a row of `follows`, and tells whether it did: `false` if they were related before, and then nothing is written.

# Errors
When it can't be written; nothing is written then.*/
    pub fn add_followee(
        &self,
        conn: &impl __rt::Executor,
        other: &User,
    ) -> __rt::Result<bool> {
        __rt::add::<Follow>(conn.handle(), 0, 1, &[&self.id, &other.id])
    }
    /** Deletes what relates this row to the [`User`] in `follows`, and tells whether there was any. The two rows themselves stay.

# Errors
When it can't be written; nothing is written then.*/
    pub fn remove_followee(
        &self,
        conn: &impl __rt::Executor,
        other: &User,
    ) -> __rt::Result<bool> {
        __rt::remove::<Follow>(conn.handle(), 0, 1, &[&self.id, &other.id])
    }
    /** Relates this row to each [`User`] of these and to no other, in one transaction. Where `follows` relates them already, its rows stay as they are.

# Errors
When it can't be written; nothing is written then.*/
    pub fn set_followees<'o>(
        &self,
        conn: &impl __rt::Executor,
        others: impl ::core::iter::IntoIterator<Item = &'o User>,
    ) -> __rt::Result<()> {
        __rt::set::<Follow, _>(conn.handle(), 0, 1, &[&self.id], others)
    }
    /** Relates this row to the [`User`] by a row of `follows`, and tells whether it did: `false` if they were related before, and then nothing is written.

# Errors
When it can't be written; nothing is written then.*/
    pub fn add_follower(
        &self,
        conn: &impl __rt::Executor,
        other: &User,
    ) -> __rt::Result<bool> {
        __rt::add::<Follow>(conn.handle(), 1, 0, &[&self.id, &other.id])
    }
    /** Deletes what relates this row to the [`User`] in `follows`, and tells whether there was any. The two rows themselves stay.

# Errors
When it can't be written; nothing is written then.*/
    pub fn remove_follower(
        &self,
        conn: &impl __rt::Executor,
        other: &User,
    ) -> __rt::Result<bool> {
        __rt::remove::<Follow>(conn.handle(), 1, 0, &[&self.id, &other.id])
    }
    /** Relates this row to each [`User`] of these and to no other, in one transaction. Where `follows` relates them already, its rows stay as they are.

# Errors
When it can't be written; nothing is written then.*/
    pub fn set_followers<'o>(
        &self,
        conn: &impl __rt::Executor,
        others: impl ::core::iter::IntoIterator<Item = &'o User>,
    ) -> __rt::Result<()> {
        __rt::set::<Follow, _>(conn.handle(), 1, 0, &[&self.id], others)
    }
    /** More than one relation could have this name: use `follows_by_follower` or `follows_by_followee`.

# Errors
It does not compile.*/
    pub fn follows<'a>(&'a self, _: &impl __rt::Executor) -> __rt::Result<()>
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::follows_by_follower, __names::follows_by_followee),
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
    /// Each [`Follow`] that refers to this row by `follower_id`.
    pub fn follows_by_follower(&self) -> __rt::ToMany<__P, Follow> {
        self.__at.children(0)
    }
    /// Each [`Follow`] that refers to this row by `followee_id`.
    pub fn follows_by_followee(&self) -> __rt::ToMany<__P, Follow> {
        self.__at.children(1)
    }
    /// Each [`User`] that `follows` relates to this row.
    pub fn followees(&self) -> __rt::ToMany<__P, User> {
        self.__at.through::<Follow, _>(0, 1)
    }
    /// Each [`User`] that `follows` relates to this row.
    pub fn followers(&self) -> __rt::ToMany<__P, User> {
        self.__at.through::<Follow, _>(1, 0)
    }
    /// More than one relation could have this name: use `follows_by_follower` or `follows_by_followee`.
    pub fn follows<'a>(&'a self)
    where
        Self: __rt::Unambiguous<
            'a,
            (__names::follows_by_follower, __names::follows_by_followee),
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
    pub struct follows_by_followee;
    pub struct follows_by_follower;
}
