-- Columns of every affinity, to be looked for in lists.
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    whole INTEGER,
    fraction REAL,
    word TEXT,
    nocase TEXT COLLATE NOCASE,
    code UUID,
    bytes BLOB,
    anything,
    price DECIMAL(10, 2),
    written DECIMAL TEXT(10, 2),
    moment DATETIME,
    day DATE
);
CREATE INDEX item_word ON item (word);
CREATE INDEX item_moment ON item (moment);
-- A table of this name would hide the function that reads arrays.
CREATE TABLE json_each (id INTEGER PRIMARY KEY, item_id INTEGER REFERENCES item (id));
-- Rows of nothing but NULL.
CREATE TABLE nulls (a TEXT, b TEXT);
CREATE VIEW blank AS SELECT a, b FROM nulls;
CREATE TABLE other_nulls (rowid TEXT, oid TEXT, _rowid_ TEXT);
