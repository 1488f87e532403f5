-- A column of a key is never an Option, whatever SQLite would let in.
CREATE TABLE nullable (
    id TEXT PRIMARY KEY,
    a INTEGER, b REAL, c TEXT, d BLOB, e BOOLEAN, f
);
CREATE TABLE not_null (
    id INTEGER PRIMARY KEY,
    a INTEGER NOT NULL, b REAL NOT NULL, c TEXT NOT NULL, d BLOB NOT NULL, e BOOLEAN NOT NULL, f NOT NULL,
    g TEXT NOT NULL DEFAULT 'none'
);
