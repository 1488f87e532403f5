-- The first is named after its two tables, the second is not and has a payload.
CREATE TABLE playlists (id INTEGER PRIMARY KEY);
CREATE TABLE tracks (id INTEGER PRIMARY KEY);
CREATE TABLE users (id INTEGER PRIMARY KEY);
CREATE TABLE playlist_track (
    playlist_id INTEGER NOT NULL REFERENCES playlists (id),
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    PRIMARY KEY (playlist_id, track_id)
);
CREATE TABLE likes (
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL REFERENCES users (id),
    track_id INTEGER NOT NULL REFERENCES tracks (id),
    stars INTEGER NOT NULL,
    UNIQUE (user_id, track_id)
);
