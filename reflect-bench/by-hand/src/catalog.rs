use rusqlite::{Connection, OptionalExtension, Result, Row};
use rust_decimal::Decimal;

use crate::{AsDecimal, InvoiceLine, Playlist, PlaylistTrack};

#[derive(Debug, Clone, PartialEq)]
pub struct Artist {
    pub artist_id: i64,
    pub name: Option<String>,
}

impl Artist {
    pub fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { artist_id: row.get(0)?, name: row.get(1)? })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT ArtistId, Name FROM Artist")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Artist")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT ArtistId, Name FROM Artist ORDER BY ArtistId LIMIT 1")?
            .query_row([], Self::from_row)
            .optional()
    }

    pub fn find(conn: &Connection, artist_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT ArtistId, Name FROM Artist WHERE ArtistId = ?1")?
            .query_row([artist_id], Self::from_row)
            .optional()
    }

    pub fn albums(&self, conn: &Connection) -> Result<Vec<Album>> {
        conn.prepare_cached("SELECT AlbumId, Title, ArtistId FROM Album WHERE ArtistId = ?1")?
            .query_map([self.artist_id], Album::from_row)?
            .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Album {
    pub album_id: i64,
    pub title: String,
    pub artist_id: i64,
}

impl Album {
    pub fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { album_id: row.get(0)?, title: row.get(1)?, artist_id: row.get(2)? })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT AlbumId, Title, ArtistId FROM Album")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Album")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT AlbumId, Title, ArtistId \
             FROM Album ORDER BY AlbumId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, album_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT AlbumId, Title, ArtistId FROM Album WHERE AlbumId = ?1")?
            .query_row([album_id], Self::from_row)
            .optional()
    }

    pub fn artist(&self, conn: &Connection) -> Result<Artist> {
        conn.prepare_cached("SELECT ArtistId, Name FROM Artist WHERE ArtistId = ?1")?
            .query_row([self.artist_id], Artist::from_row)
    }

    pub fn tracks(&self, conn: &Connection) -> Result<Vec<Track>> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track WHERE AlbumId = ?1",
        )?
        .query_map([self.album_id], Track::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Genre {
    pub genre_id: i64,
    pub name: Option<String>,
}

impl Genre {
    pub fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { genre_id: row.get(0)?, name: row.get(1)? })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT GenreId, Name FROM Genre")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Genre")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT GenreId, Name FROM Genre ORDER BY GenreId LIMIT 1")?
            .query_row([], Self::from_row)
            .optional()
    }

    pub fn find(conn: &Connection, genre_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT GenreId, Name FROM Genre WHERE GenreId = ?1")?
            .query_row([genre_id], Self::from_row)
            .optional()
    }

    pub fn tracks(&self, conn: &Connection) -> Result<Vec<Track>> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track WHERE GenreId = ?1",
        )?
        .query_map([self.genre_id], Track::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct MediaType {
    pub media_type_id: i64,
    pub name: Option<String>,
}

impl MediaType {
    pub fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { media_type_id: row.get(0)?, name: row.get(1)? })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT MediaTypeId, Name FROM MediaType")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM MediaType")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT MediaTypeId, Name \
             FROM MediaType ORDER BY MediaTypeId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, media_type_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT MediaTypeId, Name FROM MediaType WHERE MediaTypeId = ?1")?
            .query_row([media_type_id], Self::from_row)
            .optional()
    }

    pub fn tracks(&self, conn: &Connection) -> Result<Vec<Track>> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track WHERE MediaTypeId = ?1",
        )?
        .query_map([self.media_type_id], Track::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Track {
    pub track_id: i64,
    pub name: String,
    pub album_id: Option<i64>,
    pub media_type_id: i64,
    pub genre_id: Option<i64>,
    pub composer: Option<String>,
    pub milliseconds: i64,
    pub bytes: Option<i64>,
    pub unit_price: Decimal,
}

impl Track {
    pub fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            track_id: row.get(0)?,
            name: row.get(1)?,
            album_id: row.get(2)?,
            media_type_id: row.get(3)?,
            genre_id: row.get(4)?,
            composer: row.get(5)?,
            milliseconds: row.get(6)?,
            bytes: row.get(7)?,
            unit_price: row.get::<_, AsDecimal>(8)?.0,
        })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track",
        )?
        .query_map([], Self::from_row)?
        .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Track")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track ORDER BY TrackId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, track_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track WHERE TrackId = ?1",
        )?
        .query_row([track_id], Self::from_row)
        .optional()
    }

    pub fn album(&self, conn: &Connection) -> Result<Option<Album>> {
        let Some(id) = self.album_id else {
            return Ok(None);
        };
        conn.prepare_cached("SELECT AlbumId, Title, ArtistId FROM Album WHERE AlbumId = ?1")?
            .query_row([id], Album::from_row)
            .map(Some)
    }

    pub fn media_type(&self, conn: &Connection) -> Result<MediaType> {
        conn.prepare_cached("SELECT MediaTypeId, Name FROM MediaType WHERE MediaTypeId = ?1")?
            .query_row([self.media_type_id], MediaType::from_row)
    }

    pub fn genre(&self, conn: &Connection) -> Result<Option<Genre>> {
        let Some(id) = self.genre_id else {
            return Ok(None);
        };
        conn.prepare_cached("SELECT GenreId, Name FROM Genre WHERE GenreId = ?1")?
            .query_row([id], Genre::from_row)
            .map(Some)
    }

    pub fn playlist_tracks(&self, conn: &Connection) -> Result<Vec<PlaylistTrack>> {
        conn.prepare_cached("SELECT PlaylistId, TrackId FROM PlaylistTrack WHERE TrackId = ?1")?
            .query_map([self.track_id], PlaylistTrack::from_row)?
            .collect()
    }

    pub fn invoice_lines(&self, conn: &Connection) -> Result<Vec<InvoiceLine>> {
        conn.prepare_cached(
            "SELECT InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity \
             FROM InvoiceLine WHERE TrackId = ?1",
        )?
        .query_map([self.track_id], InvoiceLine::from_row)?
        .collect()
    }

    pub fn playlists(&self, conn: &Connection) -> Result<Vec<Playlist>> {
        conn.prepare_cached(
            "SELECT t.PlaylistId, t.Name \
             FROM Playlist AS t JOIN PlaylistTrack AS j ON t.PlaylistId = j.PlaylistId \
             WHERE j.TrackId = ?1",
        )?
        .query_map([self.track_id], Playlist::from_row)?
        .collect()
    }
}
