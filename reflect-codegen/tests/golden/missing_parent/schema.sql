-- SQLite accepts both; neither can be followed.
CREATE TABLE artists (id INTEGER PRIMARY KEY);
CREATE TABLE albums (
    id INTEGER PRIMARY KEY,
    label_id INTEGER REFERENCES labels (id),
    artist_id INTEGER REFERENCES artists (uuid)
);
