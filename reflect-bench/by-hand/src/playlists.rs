use rusqlite::{Connection, OptionalExtension, Result, Row};

use crate::Track;

#[derive(Debug, Clone, PartialEq)]
pub struct Playlist {
    pub playlist_id: i64,
    pub name: Option<String>,
}

impl Playlist {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { playlist_id: row.get(0)?, name: row.get(1)? })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT PlaylistId, Name FROM Playlist")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Playlist")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT PlaylistId, Name FROM Playlist ORDER BY PlaylistId LIMIT 1")?
            .query_row([], Self::from_row)
            .optional()
    }

    pub fn find(conn: &Connection, playlist_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached("SELECT PlaylistId, Name FROM Playlist WHERE PlaylistId = ?1")?
            .query_row([playlist_id], Self::from_row)
            .optional()
    }

    pub fn playlist_tracks(&self, conn: &Connection) -> Result<Vec<PlaylistTrack>> {
        conn.prepare_cached(
            "SELECT PlaylistId, TrackId \
             FROM PlaylistTrack WHERE PlaylistId = ?1",
        )?
        .query_map([self.playlist_id], PlaylistTrack::from_row)?
        .collect()
    }

    pub fn tracks(&self, conn: &Connection) -> Result<Vec<Track>> {
        conn.prepare_cached(
            "SELECT t.TrackId, t.Name, t.AlbumId, t.MediaTypeId, t.GenreId, t.Composer, \
             t.Milliseconds, t.Bytes, t.UnitPrice \
             FROM Track AS t JOIN PlaylistTrack AS j ON t.TrackId = j.TrackId \
             WHERE j.PlaylistId = ?1",
        )?
        .query_map([self.playlist_id], Track::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct PlaylistTrack {
    pub playlist_id: i64,
    pub track_id: i64,
}

impl PlaylistTrack {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self { playlist_id: row.get(0)?, track_id: row.get(1)? })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached("SELECT PlaylistId, TrackId FROM PlaylistTrack")?
            .query_map([], Self::from_row)?
            .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM PlaylistTrack")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT PlaylistId, TrackId \
             FROM PlaylistTrack ORDER BY PlaylistId, TrackId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, playlist_id: i64, track_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT PlaylistId, TrackId \
             FROM PlaylistTrack WHERE PlaylistId = ?1 AND TrackId = ?2",
        )?
        .query_row([playlist_id, track_id], Self::from_row)
        .optional()
    }

    pub fn playlist(&self, conn: &Connection) -> Result<Playlist> {
        conn.prepare_cached("SELECT PlaylistId, Name FROM Playlist WHERE PlaylistId = ?1")?
            .query_row([self.playlist_id], Playlist::from_row)
    }

    pub fn track(&self, conn: &Connection) -> Result<Track> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track WHERE TrackId = ?1",
        )?
        .query_row([self.track_id], Track::from_row)
    }
}
