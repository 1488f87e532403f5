-- Columns of UUIDs in every way to store them, of JSON, and of dates and times.
CREATE TABLE account (
    id UUID NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    device BLOB UNIQUE,
    session BINARY(16),
    trace TEXT,
    settings JSON NOT NULL,
    tags TEXT CHECK (tags IS NULL OR json_valid(tags)),
    limits TEXT NOT NULL DEFAULT '{"posts":10}'
);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    account_id UUID NOT NULL REFERENCES account (id),
    text TEXT NOT NULL
);

CREATE TABLE event (
    id INTEGER PRIMARY KEY,
    day DATE NOT NULL,
    start TIME NOT NULL,
    at DATETIME NOT NULL,
    seen DATETIME,
    sent INTEGER
);
