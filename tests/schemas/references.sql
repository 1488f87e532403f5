-- Foreign keys whose two sides compare differently by themselves.

-- Text, and numbers that refer to it.
CREATE TABLE zip (code TEXT PRIMARY KEY NOT NULL, city TEXT NOT NULL);
CREATE TABLE person (id INTEGER PRIMARY KEY, zip_code INTEGER REFERENCES zip (code), n INTEGER NOT NULL DEFAULT 1);
-- Numbers, and text that refers to them.
CREATE TABLE dept (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE emp (id INTEGER PRIMARY KEY, dept_id TEXT REFERENCES dept (id), n INTEGER NOT NULL DEFAULT 1);
-- Numbers, and what is stored as it comes.
CREATE TABLE boss (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE minion (id INTEGER PRIMARY KEY, boss_id REFERENCES boss (id), n INTEGER NOT NULL DEFAULT 1);
-- What is stored as it comes, and numbers that refer to it.
CREATE TABLE thing (k PRIMARY KEY NOT NULL, name TEXT NOT NULL);
CREATE TABLE use (id INTEGER PRIMARY KEY, thing_k INTEGER REFERENCES thing (k), n INTEGER NOT NULL DEFAULT 1);
-- Collations: the parent's counts.
CREATE TABLE acct (login TEXT COLLATE NOCASE PRIMARY KEY NOT NULL);
CREATE TABLE profile (id INTEGER PRIMARY KEY, login TEXT UNIQUE REFERENCES acct (login), n INTEGER NOT NULL DEFAULT 1);
CREATE TABLE badge (id INTEGER PRIMARY KEY, login TEXT COLLATE NOCASE UNIQUE REFERENCES acct (login));
-- Both: text without regard to case, and what is stored as it comes.
CREATE TABLE word (w TEXT COLLATE NOCASE PRIMARY KEY NOT NULL);
CREATE TABLE note (id INTEGER PRIMARY KEY, w REFERENCES word (w), n INTEGER NOT NULL DEFAULT 1);
-- Several columns, of which one differs.
CREATE TABLE place (country TEXT NOT NULL, zip TEXT NOT NULL, PRIMARY KEY (country, zip));
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    country TEXT,
    zip INTEGER,
    n INTEGER NOT NULL DEFAULT 1,
    FOREIGN KEY (country, zip) REFERENCES place (country, zip)
);
-- Many to many.
CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE tag (name TEXT PRIMARY KEY COLLATE NOCASE NOT NULL);
CREATE TABLE item_tag (
    item_id TEXT NOT NULL REFERENCES item (id),
    tag_name TEXT NOT NULL REFERENCES tag (name),
    PRIMARY KEY (item_id, tag_name)
);
-- A primary key with a collation of its own, and a key that leads to it without naming it.
CREATE TABLE odd (a TEXT COLLATE NOCASE NOT NULL, v TEXT NOT NULL, PRIMARY KEY (a COLLATE BINARY));
CREATE TABLE odd_child (id INTEGER PRIMARY KEY, odd_a TEXT COLLATE NOCASE REFERENCES odd);
CREATE TABLE odder (a TEXT COLLATE NOCASE NOT NULL, v TEXT NOT NULL, PRIMARY KEY (a COLLATE BINARY)) WITHOUT ROWID;
-- Unique by another collation than the column's: no key.
CREATE TABLE loose (id INTEGER PRIMARY KEY, k TEXT COLLATE NOCASE);
CREATE UNIQUE INDEX loose_k ON loose (k COLLATE BINARY);
CREATE TABLE loose_child (id INTEGER PRIMARY KEY, k TEXT REFERENCES loose (k));
-- The plain case, without an index.
CREATE TABLE artist (id INTEGER PRIMARY KEY, name TEXT COLLATE NOCASE);
CREATE TABLE song (id INTEGER PRIMARY KEY, artist_id INTEGER REFERENCES artist (id), n INTEGER, price DECIMAL(6, 2), title TEXT);
-- The same with one.
CREATE TABLE song_indexed (id INTEGER PRIMARY KEY, artist_id INTEGER REFERENCES artist (id), n INTEGER, price DECIMAL(6, 2), title TEXT);
CREATE INDEX song_indexed_artist ON song_indexed (artist_id, n);
