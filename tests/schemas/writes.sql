-- Tables with all that matters when rows are written.
CREATE TABLE customer (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    credit DECIMAL(10, 2) NOT NULL DEFAULT 0,
    note TEXT,
    visits INTEGER NOT NULL DEFAULT 0,
    shout TEXT GENERATED ALWAYS AS (upper(name)) VIRTUAL
);
CREATE TABLE purchase (
    id INTEGER PRIMARY KEY,
    customer_id INTEGER NOT NULL REFERENCES customer (id),
    day DATE NOT NULL,
    amount DECIMAL(10, 2) NOT NULL CHECK (amount > 0)
);
-- A key of two columns, and no row ids.
CREATE TABLE stock (
    shop TEXT NOT NULL,
    article TEXT NOT NULL,
    pieces INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (shop, article)
) WITHOUT ROWID;
-- No key at all.
CREATE TABLE log (line TEXT, level INTEGER NOT NULL DEFAULT 1);
-- Every name of the row id is taken.
CREATE TABLE odd (rowid TEXT, _rowid_ TEXT, oid TEXT NOT NULL);
-- The version counts changes.
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
-- Triggers change what is written.
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    slug TEXT
);
CREATE TRIGGER article_slug AFTER INSERT ON article BEGIN
    UPDATE article SET slug = lower(replace(new.title, ' ', '-')) WHERE id = new.id;
END;
CREATE TRIGGER article_again AFTER UPDATE OF title ON article BEGIN
    UPDATE article SET slug = lower(replace(new.title, ' ', '-')) WHERE id = new.id;
END;
CREATE TRIGGER article_secret BEFORE INSERT ON article WHEN new.title = 'secret' BEGIN
    SELECT RAISE(IGNORE);
END;
CREATE VIRTUAL TABLE search USING fts5 (title, body);
CREATE TABLE document (id INTEGER PRIMARY KEY, content JSON, anything);
CREATE VIEW rich AS SELECT id, name FROM customer WHERE credit > 1000;
-- A key that does not compare as its column does.
CREATE TABLE letter (
    letter TEXT COLLATE NOCASE NOT NULL,
    uses INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (letter COLLATE BINARY)
);
-- Rows that refer to rows of their own table.
CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    next_id INTEGER REFERENCES node (id) ON UPDATE CASCADE,
    depth INTEGER NOT NULL DEFAULT 0
);
-- Nothing has to be given.
CREATE TABLE token (id TEXT PRIMARY KEY DEFAULT (hex(randomblob(4))), note TEXT);
-- SQLite ends the whole transaction.
CREATE TABLE picky (name TEXT UNIQUE ON CONFLICT ROLLBACK);
