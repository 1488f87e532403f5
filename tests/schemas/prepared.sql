-- Columns of every kind that a parameter of a prepared query may be compared with.
CREATE TABLE thing (
    id INTEGER PRIMARY KEY, number INTEGER, small TINYINT, real REAL, truth BOOLEAN, name TEXT COLLATE NOCASE,
    code STRING, anything, typed NUM, price DECIMAL(10, 2), written DECIMAL TEXT(10, 2)
);
CREATE TABLE owner (id INTEGER PRIMARY KEY, thing_id INTEGER REFERENCES thing, name TEXT);
CREATE INDEX owner_thing ON owner (thing_id);
