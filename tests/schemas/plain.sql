CREATE TABLE place (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    size REAL,
    amount NUMERIC,
    code ANY,
    price DECIMAL(10, 2),
    day DATE,
    within INTEGER REFERENCES place (id)
);
CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    place_id INTEGER NOT NULL REFERENCES place (id),
    stars INTEGER NOT NULL CHECK (stars < 6),
    note TEXT DEFAULT 'none',
    loud TEXT AS (upper(note)),
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE label (
    place_id INTEGER NOT NULL REFERENCES place (id),
    word TEXT NOT NULL,
    weight INTEGER,
    PRIMARY KEY (place_id, word)
) WITHOUT ROWID;
CREATE TABLE exact (
    id INTEGER PRIMARY KEY,
    number INTEGER,
    fraction REAL,
    anything ANY
) STRICT;
CREATE TABLE choosy (
    id INTEGER PRIMARY KEY,
    word TEXT NOT NULL UNIQUE ON CONFLICT IGNORE
);
CREATE TABLE descending (
    id INTEGER PRIMARY KEY DESC NOT NULL,
    word TEXT
);
CREATE TABLE happened (
    id INTEGER PRIMARY KEY,
    what TEXT COLLATE NOCASE,
    times INTEGER
);
CREATE TABLE folded (
    word TEXT NOT NULL COLLATE NOCASE PRIMARY KEY,
    times INTEGER
);
