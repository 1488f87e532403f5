use diesel::prelude::*;

use crate::schema::{album, artist, track};

#[derive(Debug, Queryable, Selectable, Identifiable)]
#[diesel(table_name = artist, primary_key(artist_id))]
pub struct Artist {
    pub artist_id: i64,
    pub name: Option<String>,
}

#[derive(Debug, Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = album, primary_key(album_id), belongs_to(Artist))]
pub struct Album {
    pub album_id: i64,
    pub title: String,
    pub artist_id: i64,
}

#[derive(Debug, Queryable, Selectable, Identifiable, Associations)]
#[diesel(table_name = track, primary_key(track_id), belongs_to(Album))]
pub struct Track {
    pub track_id: i64,
    pub name: String,
    pub album_id: Option<i64>,
    pub media_type_id: i64,
    pub genre_id: Option<i64>,
    pub composer: Option<String>,
    pub milliseconds: i64,
    pub bytes: Option<i64>,
    pub unit_price: f64,
}

// Without defaults, many of them are written by one statement, not by one each.
#[derive(Insertable)]
#[diesel(table_name = artist, treat_none_as_default_value = false)]
pub struct NewArtist {
    pub name: String,
}

#[derive(Insertable)]
#[diesel(table_name = track, treat_none_as_default_value = false)]
pub struct NewTrack {
    pub name: String,
    pub media_type_id: i64,
    pub milliseconds: i64,
    pub unit_price: f64,
    pub composer: &'static str,
    pub bytes: i64,
}
