-- Values of every type, many of them equal or NULL, and keys of several columns.
CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL, born DATE);
CREATE TABLE shelf (
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    label TEXT,
    PRIMARY KEY (room, number)
);
CREATE TABLE book (
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    position INTEGER NOT NULL,
    title TEXT COLLATE NOCASE,
    pages INTEGER,
    weight REAL,
    price DECIMAL(8, 2),
    worth DECIMAL TEXT(8, 2),
    printed DATETIME,
    lent BOOLEAN,
    cover BLOB,
    author_id INTEGER REFERENCES author (id),
    PRIMARY KEY (room, number, position),
    FOREIGN KEY (room, number) REFERENCES shelf (room, number)
) WITHOUT ROWID;
-- Without a key of its own.
CREATE TABLE visit (room TEXT, day DATE, visitor TEXT);
CREATE TABLE log (word TEXT COLLATE NOCASE NOT NULL, n INTEGER NOT NULL);
CREATE VIEW words AS SELECT word, n FROM log;
