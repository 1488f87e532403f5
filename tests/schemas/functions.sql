CREATE TABLE word (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    other TEXT,
    loose TEXT COLLATE NOCASE,
    code STRING
);
CREATE INDEX word_text ON word (text);

CREATE TABLE number (
    id INTEGER PRIMARY KEY,
    whole INTEGER NOT NULL,
    maybe INTEGER,
    small TINYINT NOT NULL DEFAULT 0,
    real REAL NOT NULL DEFAULT 0,
    price DECIMAL(10, 2) NOT NULL DEFAULT 0,
    -- Decimals in columns of text.
    written DECIMAL TEXT(10, 2),
    unscaled DECIMAL TEXT,
    bytes BLOB,
    anything,
    word_id INTEGER REFERENCES word (id)
);

CREATE TABLE moment (
    id INTEGER PRIMARY KEY,
    at DATETIME NOT NULL,
    other DATETIME,
    day DATE,
    time TIME
);
CREATE INDEX moment_other ON moment (other);

CREATE VIRTUAL TABLE page USING fts5 (title, body);
