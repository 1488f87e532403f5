use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"Album\",\"columns\":[{\"name\":\"AlbumId\",\"type\":\"INTEGER\"},{\"name\":\"ArtistId\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"AlbumId\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"ArtistId\"],\"parent\":\"Artist\",\"parent_columns\":[\"ArtistId\"]}],\"sql\":\"CREATE TABLE Album (\\n    AlbumId INTEGER PRIMARY KEY,\\n    ArtistId INTEGER NOT NULL,\\n    FOREIGN KEY (ARTISTID) REFERENCES aRTIST (artistid)\\n)\"},{\"name\":\"Artist\",\"columns\":[{\"name\":\"ArtistId\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"ArtistId\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY)\"}]}",
    0x8645_195c_de28_6160,
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
/** A row of the table `Album`.

```sql
CREATE TABLE Album (
    AlbumId INTEGER PRIMARY KEY,
    ArtistId INTEGER NOT NULL,
    FOREIGN KEY (ARTISTID) REFERENCES aRTIST (artistid)
)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Album {
    /// The column `AlbumId`: `INTEGER`, not null, primary key.
    #[doc(alias = "AlbumId")]
    pub album_id: i64,
    /// The column `ArtistId`: `INTEGER`, not null, refers to `Artist`.
    #[doc(alias = "ArtistId")]
    pub artist_id: i64,
}
impl __rt::Table for Album {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = AlbumColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "Album",
            &[("AlbumId", __rt::INTEGER), ("ArtistId", __rt::INTEGER)],
            &[0],
            &[__rt::ForeignKeyDef::new(&[1], &[0]).unindexed()],
        )
        .required(&[1]);
    fn key(&self) -> Self::Key {
        self.album_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (album_id, artist_id) = __row.values(0)?;
        __rt::Result::Ok(Self { album_id, artist_id })
    }
}
impl Album {
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
        album_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&album_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, album_id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&album_id])
    }
    /** The [`Artist`] that `ArtistId` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn artist(&self, conn: &impl __rt::Executor) -> __rt::Result<Artist> {
        __rt::parent(conn.handle(), self, 0, &[&self.artist_id])
    }
}
/// The columns of [`Album`] in a query.
pub struct AlbumColumns<__P: __rt::paths::Path = __rt::Root<Album>> {
    __at: __rt::At<__P>,
    /// The column `AlbumId`.
    pub album_id: __rt::ColumnAt<__P, i64>,
    /// The column `ArtistId`.
    pub artist_id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for AlbumColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for AlbumColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for AlbumColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for AlbumColumns<__P> {
    type Path = __P;
    type Table = Album;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            album_id: at.column(0),
            artist_id: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> AlbumColumns<__P> {
    /// The [`Artist`] that `ArtistId` refers to.
    pub fn artist(&self) -> ArtistColumns<__rt::Parent<__P, Artist, 0>> {
        self.__at.to()
    }
}
/// A new [`Album`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `album_id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewAlbum {
    /// The column `ArtistId`.
    pub artist_id: i64,
}
impl __rt::New for NewAlbum {
    type Row = Album;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.artist_id])
    }
}
impl NewAlbum {
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
impl __rt::Writable for Album {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.album_id, &self.artist_id])
    }
}
/** A row of the table `Artist`.

```sql
CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Artist {
    /// The column `ArtistId`: `INTEGER`, not null, primary key.
    #[doc(alias = "ArtistId")]
    pub artist_id: i64,
}
impl __rt::Table for Artist {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ArtistColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Artist",
        &[("ArtistId", __rt::INTEGER)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.artist_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let artist_id = __row.get(0)?;
        __rt::Result::Ok(Self { artist_id })
    }
}
impl Artist {
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
        artist_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&artist_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, artist_id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&artist_id])
    }
    /** Each [`Album`] that refers to this row by `ArtistId`.

# Errors
When it can't be read.*/
    pub fn albums(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Album>> {
        __rt::children(conn.handle(), 0, &[&self.artist_id])
    }
}
/// The columns of [`Artist`] in a query.
pub struct ArtistColumns<__P: __rt::paths::Path = __rt::Root<Artist>> {
    __at: __rt::At<__P>,
    /// The column `ArtistId`.
    pub artist_id: __rt::ColumnAt<__P, i64>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for ArtistColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for ArtistColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for ArtistColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for ArtistColumns<__P> {
    type Path = __P;
    type Table = Artist;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            artist_id: at.column(0),
        }
    }
}
impl<__P: __rt::paths::Path> ArtistColumns<__P> {
    /// Each [`Album`] that refers to this row by `ArtistId`.
    pub fn albums(&self) -> __rt::ToMany<__P, Album> {
        self.__at.children(0)
    }
}
/// A new [`Artist`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `artist_id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewArtist {}
impl __rt::New for NewArtist {
    type Row = Artist;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewArtist {
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
impl __rt::Writable for Artist {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.artist_id])
    }
}
