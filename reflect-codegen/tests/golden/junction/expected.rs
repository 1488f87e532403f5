use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"likes\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"},{\"name\":\"user_id\",\"type\":\"INTEGER\"},{\"name\":\"track_id\",\"type\":\"INTEGER\"},{\"name\":\"stars\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"user_id\"],\"parent\":\"users\",\"parent_columns\":[\"id\"]},{\"columns\":[\"track_id\"],\"parent\":\"tracks\",\"parent_columns\":[\"id\"]}],\"uniques\":[{\"columns\":[\"user_id\",\"track_id\"]}],\"sql\":\"CREATE TABLE likes (\\n    id INTEGER PRIMARY KEY,\\n    user_id INTEGER NOT NULL REFERENCES users (id),\\n    track_id INTEGER NOT NULL REFERENCES tracks (id),\\n    stars INTEGER NOT NULL,\\n    UNIQUE (user_id, track_id)\\n)\"},{\"name\":\"playlist_track\",\"columns\":[{\"name\":\"playlist_id\",\"type\":\"INTEGER\"},{\"name\":\"track_id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"playlist_id\",\"track_id\"]},\"foreign_keys\":[{\"columns\":[\"playlist_id\"],\"parent\":\"playlists\",\"parent_columns\":[\"id\"]},{\"columns\":[\"track_id\"],\"parent\":\"tracks\",\"parent_columns\":[\"id\"]}],\"sql\":\"CREATE TABLE playlist_track (\\n    playlist_id INTEGER NOT NULL REFERENCES playlists (id),\\n    track_id INTEGER NOT NULL REFERENCES tracks (id),\\n    PRIMARY KEY (playlist_id, track_id)\\n)\"},{\"name\":\"playlists\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE playlists (id INTEGER PRIMARY KEY)\"},{\"name\":\"tracks\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE tracks (id INTEGER PRIMARY KEY)\"},{\"name\":\"users\",\"columns\":[{\"name\":\"id\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"id\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE users (id INTEGER PRIMARY KEY)\"}]}",
    0x6ab8_a7c0_c89a_204b,
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
/** A row of the table `likes`.

```sql
CREATE TABLE likes (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    stars INTEGER NOT NULL,
    UNIQUE (user_id, track_id)
)
```*/
#[doc(alias = "likes")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Like {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
    /// The column `user_id`: `INTEGER`, not null, refers to `users`.
    pub user_id: i64,
    /// The column `track_id`: `INTEGER`, not null, refers to `tracks`.
    pub track_id: i64,
    /// The column `stars`: `INTEGER`, not null.
    pub stars: i64,
}
impl __rt::Table for Like {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = LikeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "likes",
            &[
                ("id", __rt::INTEGER),
                ("user_id", __rt::INTEGER),
                ("track_id", __rt::INTEGER),
                ("stars", __rt::INTEGER),
            ],
            &[0],
            &[
                __rt::ForeignKeyDef::new(&[1], &[0]),
                __rt::ForeignKeyDef::new(&[2], &[0]).unindexed(),
            ],
        )
        .required(&[1, 2, 3]);
    fn key(&self) -> Self::Key {
        self.id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (id, user_id, track_id, stars) = __row.values(0)?;
        __rt::Result::Ok(Self {
            id,
            user_id,
            track_id,
            stars,
        })
    }
}
impl Like {
    /// The unique key of `user_id`, `track_id`.
    pub const BY_USER_ID_AND_TRACK_ID: __rt::UniqueKey<Self> = __rt::UniqueKey::new(
        &[1, 2],
    );
    /** The row with this unique key, if it exists.

# Errors
When it can't be read.*/
    pub fn find_by_user_id_and_track_id(
        conn: &impl __rt::Executor,
        user_id: i64,
        track_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find_by(conn.handle(), &[1, 2], &[&user_id, &track_id])
    }
    /** The row with this unique key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get_by_user_id_and_track_id(
        conn: &impl __rt::Executor,
        user_id: i64,
        track_id: i64,
    ) -> __rt::Result<Self> {
        __rt::get_by(conn.handle(), &[1, 2], &[&user_id, &track_id])
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
    /** The [`User`] that `user_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn user(&self, conn: &impl __rt::Executor) -> __rt::Result<User> {
        __rt::parent(conn.handle(), self, 0, &[&self.user_id])
    }
    /** The [`Track`] that `track_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn track(&self, conn: &impl __rt::Executor) -> __rt::Result<Track> {
        __rt::parent(conn.handle(), self, 1, &[&self.track_id])
    }
}
/// The columns of [`Like`] in a query.
pub struct LikeColumns<__P: __rt::paths::Path = __rt::Root<Like>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
    /// The column `user_id`.
    pub user_id: __rt::ColumnAt<__P, i64>,
    /// The column `track_id`.
    pub track_id: __rt::ColumnAt<__P, i64>,
    /// The column `stars`.
    pub stars: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for LikeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for LikeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for LikeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for LikeColumns<__P> {
    type Path = __P;
    type Table = Like;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            id: at.column(0),
            user_id: at.column(1),
            track_id: at.column(2),
            stars: at.column(3),
        }
    }
}
impl<__P: __rt::paths::Path> LikeColumns<__P> {
    /// The [`User`] that `user_id` refers to.
    pub fn user(&self) -> UserColumns<__rt::Parent<__P, User, 0>> {
        self.__at.to()
    }
    /// The [`Track`] that `track_id` refers to.
    pub fn track(&self) -> TrackColumns<__rt::Parent<__P, Track, 1>> {
        self.__at.to()
    }
}
/// A new [`Like`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewLike {
    /// The column `user_id`.
    pub user_id: i64,
    /// The column `track_id`.
    pub track_id: i64,
    /// The column `stars`.
    pub stars: i64,
}
impl __rt::New for NewLike {
    type Row = Like;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.user_id, &self.track_id, &self.stars])
    }
}
impl NewLike {
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
impl __rt::Writable for Like {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id, &self.user_id, &self.track_id, &self.stars])
    }
}
/** A row of the table `playlist_track`.

```sql
CREATE TABLE playlist_track (
    playlist_id INTEGER NOT NULL REFERENCES playlists (id),
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    PRIMARY KEY (playlist_id, track_id)
)
```*/
#[doc(alias = "playlist_track")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct PlaylistTrack {
    /// The column `playlist_id`: `INTEGER`, not null, primary key, refers to `playlists`.
    pub playlist_id: i64,
    /// The column `track_id`: `INTEGER`, not null, primary key, refers to `tracks`.
    pub track_id: i64,
}
impl __rt::Table for PlaylistTrack {
    type Key = (i64, i64);
    type Columns<__P: __rt::paths::Path> = PlaylistTrackColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "playlist_track",
            &[("playlist_id", __rt::INTEGER), ("track_id", __rt::INTEGER)],
            &[0, 1],
            &[
                __rt::ForeignKeyDef::new(&[0], &[0]),
                __rt::ForeignKeyDef::new(&[1], &[0]).unindexed(),
            ],
        )
        .required(&[0, 1]);
    fn key(&self) -> Self::Key {
        (self.playlist_id, self.track_id)
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (playlist_id, track_id) = __row.values(0)?;
        __rt::Result::Ok(Self { playlist_id, track_id })
    }
}
impl PlaylistTrack {
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
        playlist_id: i64,
        track_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&playlist_id, &track_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(
        conn: &impl __rt::Executor,
        playlist_id: i64,
        track_id: i64,
    ) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&playlist_id, &track_id])
    }
    /** The [`Playlist`] that `playlist_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn playlist(&self, conn: &impl __rt::Executor) -> __rt::Result<Playlist> {
        __rt::parent(conn.handle(), self, 0, &[&self.playlist_id])
    }
    /** The [`Track`] that `track_id` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn track(&self, conn: &impl __rt::Executor) -> __rt::Result<Track> {
        __rt::parent(conn.handle(), self, 1, &[&self.track_id])
    }
}
/// The columns of [`PlaylistTrack`] in a query.
pub struct PlaylistTrackColumns<__P: __rt::paths::Path = __rt::Root<PlaylistTrack>> {
    __at: __rt::At<__P>,
    /// The column `playlist_id`.
    pub playlist_id: __rt::ColumnAt<__P, i64>,
    /// The column `track_id`.
    pub track_id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for PlaylistTrackColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for PlaylistTrackColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for PlaylistTrackColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for PlaylistTrackColumns<__P> {
    type Path = __P;
    type Table = PlaylistTrack;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            playlist_id: at.column(0),
            track_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> PlaylistTrackColumns<__P> {
    /// The [`Playlist`] that `playlist_id` refers to.
    pub fn playlist(&self) -> PlaylistColumns<__rt::Parent<__P, Playlist, 0>> {
        self.__at.to()
    }
    /// The [`Track`] that `track_id` refers to.
    pub fn track(&self) -> TrackColumns<__rt::Parent<__P, Track, 1>> {
        self.__at.to()
    }
}
/// A new [`PlaylistTrack`].
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewPlaylistTrack {
    /// The column `playlist_id`.
    pub playlist_id: i64,
    /// The column `track_id`.
    pub track_id: i64,
}
impl __rt::New for NewPlaylistTrack {
    type Row = PlaylistTrack;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.playlist_id, &self.track_id])
    }
}
impl NewPlaylistTrack {
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
impl __rt::Writable for PlaylistTrack {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.playlist_id, &self.track_id])
    }
}
/** A row of the table `playlists`.

```sql
CREATE TABLE playlists (id INTEGER PRIMARY KEY)
```*/
#[doc(alias = "playlists")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Playlist {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Playlist {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = PlaylistColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "playlists",
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
impl Playlist {
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
    /** Each [`PlaylistTrack`] that refers to this row by `playlist_id`.

# Errors
When it can't be read.*/
    pub fn playlist_tracks(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<PlaylistTrack>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** Each [`Track`] that `playlist_track` relates to this row.

# Errors
When it can't be read.*/
    pub fn tracks(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Track>> {
        __rt::through::<PlaylistTrack, _>(conn.handle(), 0, 1, &[&self.id])
    }
    /** Relates this row to the [`Track`] by a row of `playlist_track`, and tells whether it did: `false` if they were related before, and then nothing is written.

# Errors
When it can't be written; nothing is written then.*/
    pub fn add_track(
        &self,
        conn: &impl __rt::Executor,
        other: &Track,
    ) -> __rt::Result<bool> {
        __rt::add::<PlaylistTrack>(conn.handle(), 0, 1, &[&self.id, &other.id])
    }
    /** Deletes what relates this row to the [`Track`] in `playlist_track`, and tells whether there was any. The two rows themselves stay.

# Errors
When it can't be written; nothing is written then.*/
    pub fn remove_track(
        &self,
        conn: &impl __rt::Executor,
        other: &Track,
    ) -> __rt::Result<bool> {
        __rt::remove::<PlaylistTrack>(conn.handle(), 0, 1, &[&self.id, &other.id])
    }
    /** Relates this row to each [`Track`] of these and to no other, in one transaction. Where `playlist_track` relates them already, its rows stay as they are.

# Errors
When it can't be written; nothing is written then.*/
    pub fn set_tracks<'o>(
        &self,
        conn: &impl __rt::Executor,
        others: impl ::core::iter::IntoIterator<Item = &'o Track>,
    ) -> __rt::Result<()> {
        __rt::set::<PlaylistTrack, _>(conn.handle(), 0, 1, &[&self.id], others)
    }
}
/// The columns of [`Playlist`] in a query.
pub struct PlaylistColumns<__P: __rt::paths::Path = __rt::Root<Playlist>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for PlaylistColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for PlaylistColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for PlaylistColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for PlaylistColumns<__P> {
    type Path = __P;
    type Table = Playlist;
    fn new(at: __rt::At<__P>) -> Self {
        Self { __at: at, id: at.column(0) }
    }
}
impl<__P: __rt::paths::Path> PlaylistColumns<__P> {
    /// Each [`PlaylistTrack`] that refers to this row by `playlist_id`.
    pub fn playlist_tracks(&self) -> __rt::ToMany<__P, PlaylistTrack> {
        self.__at.children(0)
    }
    /// Each [`Track`] that `playlist_track` relates to this row.
    pub fn tracks(&self) -> __rt::ToMany<__P, Track> {
        self.__at.through::<PlaylistTrack, _>(0, 1)
    }
}
/// A new [`Playlist`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewPlaylist {}
impl __rt::New for NewPlaylist {
    type Row = Playlist;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewPlaylist {
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
impl __rt::Writable for Playlist {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.id])
    }
}
/** A row of the table `tracks`.

```sql
CREATE TABLE tracks (id INTEGER PRIMARY KEY)
```*/
#[doc(alias = "tracks")]
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Track {
    /// The column `id`: `INTEGER`, not null, primary key.
    pub id: i64,
}
impl __rt::Table for Track {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TrackColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "tracks",
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
    /** Each [`Like`] that refers to this row by `track_id`.

# Errors
When it can't be read.*/
    pub fn likes(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Like>> {
        __rt::children(conn.handle(), 1, &[&self.id])
    }
    /** Each [`User`] that `likes` relates to this row.

# Errors
When it can't be read.*/
    pub fn users_via_likes(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<User>> {
        __rt::through::<Like, _>(conn.handle(), 1, 0, &[&self.id])
    }
    /** Each [`PlaylistTrack`] that refers to this row by `track_id`.

# Errors
When it can't be read.*/
    pub fn playlist_tracks(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<PlaylistTrack>> {
        __rt::children(conn.handle(), 1, &[&self.id])
    }
    /** Each [`Playlist`] that `playlist_track` relates to this row.

# Errors
When it can't be read.*/
    pub fn playlists(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Playlist>> {
        __rt::through::<PlaylistTrack, _>(conn.handle(), 1, 0, &[&self.id])
    }
    /** Relates this row to the [`User`] by a row of `likes`, and tells whether it did: `false` if they were related before, and then nothing is written. That row has to have `stars`, too.

# Errors
When it can't be written; nothing is written then.*/
    pub fn add_user_via_likes(
        &self,
        conn: &impl __rt::Executor,
        other: &User,
        stars: i64,
    ) -> __rt::Result<bool> {
        __rt::add::<Like>(conn.handle(), 1, 0, &[&self.id, &other.id, &stars])
    }
    /** Deletes what relates this row to the [`User`] in `likes`, and tells whether there was any. The two rows themselves stay.

# Errors
When it can't be written; nothing is written then.*/
    pub fn remove_user_via_likes(
        &self,
        conn: &impl __rt::Executor,
        other: &User,
    ) -> __rt::Result<bool> {
        __rt::remove::<Like>(conn.handle(), 1, 0, &[&self.id, &other.id])
    }
    /** Relates this row to the [`Playlist`] by a row of `playlist_track`, and tells whether it did: `false` if they were related before, and then nothing is written.

# Errors
When it can't be written; nothing is written then.*/
    pub fn add_playlist(
        &self,
        conn: &impl __rt::Executor,
        other: &Playlist,
    ) -> __rt::Result<bool> {
        __rt::add::<PlaylistTrack>(conn.handle(), 1, 0, &[&self.id, &other.id])
    }
    /** Deletes what relates this row to the [`Playlist`] in `playlist_track`, and tells whether there was any. The two rows themselves stay.

# Errors
When it can't be written; nothing is written then.*/
    pub fn remove_playlist(
        &self,
        conn: &impl __rt::Executor,
        other: &Playlist,
    ) -> __rt::Result<bool> {
        __rt::remove::<PlaylistTrack>(conn.handle(), 1, 0, &[&self.id, &other.id])
    }
    /** Relates this row to each [`Playlist`] of these and to no other, in one transaction. Where `playlist_track` relates them already, its rows stay as they are.

# Errors
When it can't be written; nothing is written then.*/
    pub fn set_playlists<'o>(
        &self,
        conn: &impl __rt::Executor,
        others: impl ::core::iter::IntoIterator<Item = &'o Playlist>,
    ) -> __rt::Result<()> {
        __rt::set::<PlaylistTrack, _>(conn.handle(), 1, 0, &[&self.id], others)
    }
}
/// The columns of [`Track`] in a query.
pub struct TrackColumns<__P: __rt::paths::Path = __rt::Root<Track>> {
    __at: __rt::At<__P>,
    /// The column `id`.
    pub id: __rt::ColumnAt<__P, i64>,
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
        Self { __at: at, id: at.column(0) }
    }
}
impl<__P: __rt::paths::Path> TrackColumns<__P> {
    /// Each [`Like`] that refers to this row by `track_id`.
    pub fn likes(&self) -> __rt::ToMany<__P, Like> {
        self.__at.children(1)
    }
    /// Each [`User`] that `likes` relates to this row.
    pub fn users_via_likes(&self) -> __rt::ToMany<__P, User> {
        self.__at.through::<Like, _>(1, 0)
    }
    /// Each [`PlaylistTrack`] that refers to this row by `track_id`.
    pub fn playlist_tracks(&self) -> __rt::ToMany<__P, PlaylistTrack> {
        self.__at.children(1)
    }
    /// Each [`Playlist`] that `playlist_track` relates to this row.
    pub fn playlists(&self) -> __rt::ToMany<__P, Playlist> {
        self.__at.through::<PlaylistTrack, _>(1, 0)
    }
}
/// A new [`Track`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `id` (numbered by the database).
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
        visit(&[&self.id])
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
    /** Each [`Like`] that refers to this row by `user_id`.

# Errors
When it can't be read.*/
    pub fn likes(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Like>> {
        __rt::children(conn.handle(), 0, &[&self.id])
    }
    /** Each [`Track`] that `likes` relates to this row.

# Errors
When it can't be read.*/
    pub fn tracks_via_likes(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Vec<Track>> {
        __rt::through::<Like, _>(conn.handle(), 0, 1, &[&self.id])
    }
    /** Relates this row to the [`Track`] by a row of `likes`, and tells whether it did: `false` if they were related before, and then nothing is written. That row has to have `stars`, too.

# Errors
When it can't be written; nothing is written then.*/
    pub fn add_track_via_likes(
        &self,
        conn: &impl __rt::Executor,
        other: &Track,
        stars: i64,
    ) -> __rt::Result<bool> {
        __rt::add::<Like>(conn.handle(), 0, 1, &[&self.id, &other.id, &stars])
    }
    /** Deletes what relates this row to the [`Track`] in `likes`, and tells whether there was any. The two rows themselves stay.

# Errors
When it can't be written; nothing is written then.*/
    pub fn remove_track_via_likes(
        &self,
        conn: &impl __rt::Executor,
        other: &Track,
    ) -> __rt::Result<bool> {
        __rt::remove::<Like>(conn.handle(), 0, 1, &[&self.id, &other.id])
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
    /// Each [`Like`] that refers to this row by `user_id`.
    pub fn likes(&self) -> __rt::ToMany<__P, Like> {
        self.__at.children(0)
    }
    /// Each [`Track`] that `likes` relates to this row.
    pub fn tracks_via_likes(&self) -> __rt::ToMany<__P, Track> {
        self.__at.through::<Like, _>(0, 1)
    }
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
