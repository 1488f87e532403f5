use ::reflect_schema::__private::sqlite as __rt;
/// The schema that this module was made for.
pub static SCHEMA: __rt::Schema = __rt::Schema::new(
    "{\"format\":1,\"naming\":1,\"tables\":[{\"name\":\"Album\",\"columns\":[{\"name\":\"AlbumId\",\"type\":\"INTEGER\"},{\"name\":\"Title\",\"type\":\"NVARCHAR(160)\"},{\"name\":\"ArtistId\",\"type\":\"INTEGER\"}],\"primary_key\":{\"columns\":[\"AlbumId\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"ArtistId\"],\"parent\":\"Artist\",\"parent_columns\":[\"ArtistId\"]}],\"sql\":\"CREATE TABLE Album (\\n    AlbumId INTEGER PRIMARY KEY,\\n    Title NVARCHAR(160) NOT NULL,\\n    ArtistId INTEGER NOT NULL REFERENCES Artist (ArtistId)\\n)\"},{\"name\":\"Artist\",\"columns\":[{\"name\":\"ArtistId\",\"type\":\"INTEGER\"},{\"name\":\"Name\",\"type\":\"NVARCHAR(120)\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"ArtistId\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE Artist (\\n    ArtistId INTEGER PRIMARY KEY,\\n    Name NVARCHAR(120)\\n)\"},{\"name\":\"MediaType\",\"columns\":[{\"name\":\"MediaTypeId\",\"type\":\"INTEGER\"},{\"name\":\"Name\",\"type\":\"NVARCHAR(120)\",\"nullable\":true}],\"primary_key\":{\"columns\":[\"MediaTypeId\"],\"rowid_alias\":true},\"sql\":\"CREATE TABLE MediaType (\\n    MediaTypeId INTEGER PRIMARY KEY,\\n    Name NVARCHAR(120)\\n)\"},{\"name\":\"Track\",\"columns\":[{\"name\":\"TrackId\",\"type\":\"INTEGER\"},{\"name\":\"Name\",\"type\":\"NVARCHAR(200)\"},{\"name\":\"AlbumId\",\"type\":\"INTEGER\",\"nullable\":true},{\"name\":\"MediaTypeId\",\"type\":\"INTEGER\"},{\"name\":\"Milliseconds\",\"type\":\"INTEGER\"},{\"name\":\"UnitPrice\",\"type\":\"NUMERIC(10,2)\",\"default\":\"0.99\"}],\"primary_key\":{\"columns\":[\"TrackId\"],\"rowid_alias\":true},\"foreign_keys\":[{\"columns\":[\"AlbumId\"],\"parent\":\"Album\",\"parent_columns\":[\"AlbumId\"]},{\"columns\":[\"MediaTypeId\"],\"parent\":\"MediaType\",\"parent_columns\":[\"MediaTypeId\"]}],\"indexes\":[{\"name\":\"TrackAlbum\",\"terms\":[{\"column\":\"AlbumId\",\"collation\":\"BINARY\"}],\"sql\":\"CREATE INDEX TrackAlbum ON Track (AlbumId)\"}],\"sql\":\"CREATE TABLE Track (\\n    TrackId INTEGER PRIMARY KEY,\\n    Name NVARCHAR(200) NOT NULL,\\n    AlbumId INTEGER REFERENCES Album (AlbumId),\\n    MediaTypeId INTEGER NOT NULL REFERENCES MediaType (MediaTypeId),\\n    Milliseconds INTEGER NOT NULL,\\n    UnitPrice NUMERIC(10,2) NOT NULL DEFAULT 0.99\\n)\"}]}",
    0xd196_4ca9_30c4_a6be,
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
    Title NVARCHAR(160) NOT NULL,
    ArtistId INTEGER NOT NULL REFERENCES Artist (ArtistId)
)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Album {
    /// The column `AlbumId`: `INTEGER`, not null, primary key.
    #[doc(alias = "AlbumId")]
    pub album_id: i64,
    /// The column `Title`: `NVARCHAR(160)`, not null.
    #[doc(alias = "Title")]
    pub title: __rt::String,
    /// The column `ArtistId`: `INTEGER`, not null, refers to `Artist`.
    #[doc(alias = "ArtistId")]
    pub artist_id: i64,
}
impl __rt::Table for Album {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = AlbumColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "Album",
            &[
                ("AlbumId", __rt::INTEGER),
                ("Title", __rt::TEXT),
                ("ArtistId", __rt::INTEGER),
            ],
            &[0],
            &[__rt::ForeignKeyDef::new(&[2], &[0]).unindexed()],
        )
        .required(&[1, 2]);
    fn key(&self) -> Self::Key {
        self.album_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (album_id, title, artist_id) = __row.values(0)?;
        __rt::Result::Ok(Self { album_id, title, artist_id })
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
    /** Each [`Track`] that refers to this row by `AlbumId`.

# Errors
When it can't be read.*/
    pub fn tracks(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Track>> {
        __rt::children(conn.handle(), 0, &[&self.album_id])
    }
}
/// The columns of [`Album`] in a query.
pub struct AlbumColumns<__P: __rt::paths::Path = __rt::Root<Album>> {
    __at: __rt::At<__P>,
    /// The column `AlbumId`.
    pub album_id: __rt::ColumnAt<__P, i64>,
    /// The column `Title`.
    pub title: __rt::ColumnAt<__P, __rt::String>,
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
            title: at.column(1),
            artist_id: at.column(2),
        }
    }
}
impl<__P: __rt::paths::Path> AlbumColumns<__P> {
    /// The [`Artist`] that `ArtistId` refers to.
    pub fn artist(&self) -> ArtistColumns<__rt::Parent<__P, Artist, 0>> {
        self.__at.to()
    }
    /// Each [`Track`] that refers to this row by `AlbumId`.
    pub fn tracks(&self) -> __rt::ToMany<__P, Track> {
        self.__at.children(0)
    }
}
/// A new [`Album`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `album_id` (numbered by the database).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewAlbum {
    /// The column `Title`.
    pub title: __rt::String,
    /// The column `ArtistId`.
    pub artist_id: i64,
}
impl __rt::New for NewAlbum {
    type Row = Album;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.title, &self.artist_id])
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
        visit(&[&self.album_id, &self.title, &self.artist_id])
    }
}
/** A row of the table `Artist`.

```sql
CREATE TABLE Artist (
    ArtistId INTEGER PRIMARY KEY,
    Name NVARCHAR(120)
)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Artist {
    /// The column `ArtistId`: `INTEGER`, not null, primary key.
    #[doc(alias = "ArtistId")]
    pub artist_id: i64,
    /// The column `Name`: `NVARCHAR(120)`, nullable.
    #[doc(alias = "Name")]
    pub name: __rt::Option<__rt::String>,
}
impl __rt::Table for Artist {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = ArtistColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "Artist",
        &[("ArtistId", __rt::INTEGER), ("Name", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.artist_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (artist_id, name) = __row.values(0)?;
        __rt::Result::Ok(Self { artist_id, name })
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
    /// The column `Name`.
    pub name: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
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
            name: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> ArtistColumns<__P> {
    /// Each [`Album`] that refers to this row by `ArtistId`.
    pub fn albums(&self) -> __rt::ToMany<__P, Album> {
        self.__at.children(0)
    }
}
/// A new [`Artist`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `artist_id` (numbered by the database), `name`.
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
        visit(&[&self.artist_id, &self.name])
    }
}
/** A row of the table `MediaType`.

```sql
CREATE TABLE MediaType (
    MediaTypeId INTEGER PRIMARY KEY,
    Name NVARCHAR(120)
)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct MediaType {
    /// The column `MediaTypeId`: `INTEGER`, not null, primary key.
    #[doc(alias = "MediaTypeId")]
    pub media_type_id: i64,
    /// The column `Name`: `NVARCHAR(120)`, nullable.
    #[doc(alias = "Name")]
    pub name: __rt::Option<__rt::String>,
}
impl __rt::Table for MediaType {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = MediaTypeColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
        "MediaType",
        &[("MediaTypeId", __rt::INTEGER), ("Name", __rt::TEXT)],
        &[0],
        &[],
    );
    fn key(&self) -> Self::Key {
        self.media_type_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (media_type_id, name) = __row.values(0)?;
        __rt::Result::Ok(Self { media_type_id, name })
    }
}
impl MediaType {
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
        media_type_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&media_type_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, media_type_id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&media_type_id])
    }
    /** Each [`Track`] that refers to this row by `MediaTypeId`.

# Errors
When it can't be read.*/
    pub fn tracks(&self, conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Track>> {
        __rt::children(conn.handle(), 1, &[&self.media_type_id])
    }
}
/// The columns of [`MediaType`] in a query.
pub struct MediaTypeColumns<__P: __rt::paths::Path = __rt::Root<MediaType>> {
    __at: __rt::At<__P>,
    /// The column `MediaTypeId`.
    pub media_type_id: __rt::ColumnAt<__P, i64>,
    /// The column `Name`.
    pub name: __rt::ColumnAt<__P, __rt::String, __rt::Optional>,
}
impl<__P: __rt::paths::Path> ::core::clone::Clone for MediaTypeColumns<__P> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<__P: __rt::paths::Path> ::core::marker::Copy for MediaTypeColumns<__P> {}
impl<__P: __rt::paths::Path> ::core::ops::Deref for MediaTypeColumns<__P> {
    type Target = __rt::At<__P>;
    fn deref(&self) -> &Self::Target {
        &self.__at
    }
}
impl<__P: __rt::paths::Path> __rt::Columns for MediaTypeColumns<__P> {
    type Path = __P;
    type Table = MediaType;
    fn new(at: __rt::At<__P>) -> Self {
        Self {
            __at: at,
            media_type_id: at.column(0),
            name: at.column(1),
        }
    }
}
impl<__P: __rt::paths::Path> MediaTypeColumns<__P> {
    /// Each [`Track`] that refers to this row by `MediaTypeId`.
    pub fn tracks(&self) -> __rt::ToMany<__P, Track> {
        self.__at.children(1)
    }
}
/// A new [`MediaType`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `media_type_id` (numbered by the database), `name`.
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewMediaType {}
impl __rt::New for NewMediaType {
    type Row = MediaType;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[])
    }
}
impl NewMediaType {
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
impl __rt::Writable for MediaType {
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.media_type_id, &self.name])
    }
}
/** A row of the table `Track`.

```sql
CREATE TABLE Track (
    TrackId INTEGER PRIMARY KEY,
    Name NVARCHAR(200) NOT NULL,
    AlbumId INTEGER REFERENCES Album (AlbumId),
    MediaTypeId INTEGER NOT NULL REFERENCES MediaType (MediaTypeId),
    Milliseconds INTEGER NOT NULL,
    UnitPrice NUMERIC(10,2) NOT NULL DEFAULT 0.99
)
```*/
#[derive(::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq)]
pub struct Track {
    /// The column `TrackId`: `INTEGER`, not null, primary key.
    #[doc(alias = "TrackId")]
    pub track_id: i64,
    /// The column `Name`: `NVARCHAR(200)`, not null.
    #[doc(alias = "Name")]
    pub name: __rt::String,
    /// The column `AlbumId`: `INTEGER`, nullable, refers to `Album`.
    #[doc(alias = "AlbumId")]
    pub album_id: __rt::Option<i64>,
    /// The column `MediaTypeId`: `INTEGER`, not null, refers to `MediaType`.
    #[doc(alias = "MediaTypeId")]
    pub media_type_id: i64,
    /// The column `Milliseconds`: `INTEGER`, not null.
    #[doc(alias = "Milliseconds")]
    pub milliseconds: i64,
    /// The column `UnitPrice`: `NUMERIC(10,2)`, not null, default `0.99`.
    #[doc(alias = "UnitPrice")]
    pub unit_price: __rt::Decimal,
}
impl __rt::Table for Track {
    type Key = i64;
    type Columns<__P: __rt::paths::Path> = TrackColumns<__P>;
    const DEF: &__rt::TableDef = &__rt::TableDef::new(
            "Track",
            &[
                ("TrackId", __rt::INTEGER),
                ("Name", __rt::TEXT),
                ("AlbumId", __rt::INTEGER),
                ("MediaTypeId", __rt::INTEGER),
                ("Milliseconds", __rt::INTEGER),
                ("UnitPrice", __rt::NUMERIC.decimal()),
            ],
            &[0],
            &[
                __rt::ForeignKeyDef::new(&[2], &[0]),
                __rt::ForeignKeyDef::new(&[3], &[0]).unindexed(),
            ],
        )
        .required(&[1, 3, 4]);
    fn key(&self) -> Self::Key {
        self.track_id
    }
    fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {
        let (track_id, name, album_id, media_type_id, milliseconds, unit_price) = __row
            .values(0)?;
        __rt::Result::Ok(Self {
            track_id,
            name,
            album_id,
            media_type_id,
            milliseconds,
            unit_price,
        })
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
        track_id: i64,
    ) -> __rt::Result<__rt::Option<Self>> {
        __rt::find(conn.handle(), &[&track_id])
    }
    /** The row with this primary key.

# Errors
`NotFound`; when it can't be read.*/
    pub fn get(conn: &impl __rt::Executor, track_id: i64) -> __rt::Result<Self> {
        __rt::get(conn.handle(), &[&track_id])
    }
    /** The [`Album`] that `AlbumId` refers to; `None` where that is NULL.

# Errors
`Orphan`; when it can't be read.*/
    pub fn album(
        &self,
        conn: &impl __rt::Executor,
    ) -> __rt::Result<__rt::Option<Album>> {
        __rt::parent_or_none(conn.handle(), self, 0, &[&self.album_id])
    }
    /** The [`MediaType`] that `MediaTypeId` refers to.

# Errors
`Orphan`; when it can't be read.*/
    pub fn media_type(&self, conn: &impl __rt::Executor) -> __rt::Result<MediaType> {
        __rt::parent(conn.handle(), self, 1, &[&self.media_type_id])
    }
}
/// The columns of [`Track`] in a query.
pub struct TrackColumns<__P: __rt::paths::Path = __rt::Root<Track>> {
    __at: __rt::At<__P>,
    /// The column `TrackId`.
    pub track_id: __rt::ColumnAt<__P, i64>,
    /// The column `Name`.
    pub name: __rt::ColumnAt<__P, __rt::String>,
    /// The column `AlbumId`.
    pub album_id: __rt::ColumnAt<__P, i64, __rt::Optional>,
    /// The column `MediaTypeId`.
    pub media_type_id: __rt::ColumnAt<__P, i64>,
    /// The column `Milliseconds`.
    pub milliseconds: __rt::ColumnAt<__P, i64>,
    /// The column `UnitPrice`.
    pub unit_price: __rt::ColumnAt<__P, __rt::Decimal>,
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
        Self {
            __at: at,
            track_id: at.column(0),
            name: at.column(1),
            album_id: at.column(2),
            media_type_id: at.column(3),
            milliseconds: at.column(4),
            unit_price: at.column(5),
        }
    }
}
impl<__P: __rt::paths::Path> TrackColumns<__P> {
    /// The [`Album`] that `AlbumId` refers to.
    pub fn album(&self) -> AlbumColumns<__rt::Parent<__P, Album, 0, __rt::Optional>> {
        self.__at.to()
    }
    /// The [`MediaType`] that `MediaTypeId` refers to.
    pub fn media_type(&self) -> MediaTypeColumns<__rt::Parent<__P, MediaType, 1>> {
        self.__at.to()
    }
}
/// A new [`Track`]: what has to be given. The rest can be given by [`with`](Self::with), and is NULL or its default otherwise: `track_id` (numbered by the database), `album_id`, `unit_price` (`0.99`).
#[derive(::core::fmt::Debug, ::core::clone::Clone)]
pub struct NewTrack {
    /// The column `Name`.
    pub name: __rt::String,
    /// The column `MediaTypeId`.
    pub media_type_id: i64,
    /// The column `Milliseconds`.
    pub milliseconds: i64,
}
impl __rt::New for NewTrack {
    type Row = Track;
    fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
        visit(&[&self.name, &self.media_type_id, &self.milliseconds])
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
        visit(
            &[
                &self.track_id,
                &self.name,
                &self.album_id,
                &self.media_type_id,
                &self.milliseconds,
                &self.unit_price,
            ],
        )
    }
}
