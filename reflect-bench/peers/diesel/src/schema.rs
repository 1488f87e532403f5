//! The tables that are used, as `diesel print-schema` writes them, with names of Rust.

diesel::table! {
    #[sql_name = "Artist"]
    artist (artist_id) {
        #[sql_name = "ArtistId"]
        artist_id -> BigInt,
        #[sql_name = "Name"]
        name -> Nullable<Text>,
    }
}

diesel::table! {
    #[sql_name = "Album"]
    album (album_id) {
        #[sql_name = "AlbumId"]
        album_id -> BigInt,
        #[sql_name = "Title"]
        title -> Text,
        #[sql_name = "ArtistId"]
        artist_id -> BigInt,
    }
}

diesel::table! {
    #[sql_name = "Track"]
    track (track_id) {
        #[sql_name = "TrackId"]
        track_id -> BigInt,
        #[sql_name = "Name"]
        name -> Text,
        #[sql_name = "AlbumId"]
        album_id -> Nullable<BigInt>,
        #[sql_name = "MediaTypeId"]
        media_type_id -> BigInt,
        #[sql_name = "GenreId"]
        genre_id -> Nullable<BigInt>,
        #[sql_name = "Composer"]
        composer -> Nullable<Text>,
        #[sql_name = "Milliseconds"]
        milliseconds -> BigInt,
        #[sql_name = "Bytes"]
        bytes -> Nullable<BigInt>,
        #[sql_name = "UnitPrice"]
        unit_price -> Double,
    }
}

diesel::table! {
    #[sql_name = "PlaylistTrack"]
    playlist_track (playlist_id, track_id) {
        #[sql_name = "PlaylistId"]
        playlist_id -> BigInt,
        #[sql_name = "TrackId"]
        track_id -> BigInt,
    }
}

diesel::joinable!(album -> artist (artist_id));
diesel::joinable!(track -> album (album_id));
diesel::joinable!(playlist_track -> track (track_id));
diesel::allow_tables_to_appear_in_same_query!(artist, album, track, playlist_track);
