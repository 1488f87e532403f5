-- Tables that refer to each other in every way.

-- A circle of keys that can't be NULL.
CREATE TABLE country (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    capital_id INTEGER NOT NULL REFERENCES city (id)
);
CREATE TABLE city (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country_id INTEGER NOT NULL REFERENCES country (id)
);

-- A circle with a key that can.
CREATE TABLE band (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    best_song_id INTEGER REFERENCES song (id) ON DELETE CASCADE
);
CREATE TABLE song (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL,
    band_id INTEGER NOT NULL REFERENCES band (id) ON DELETE CASCADE
);

-- Tables that refer to themselves.
CREATE TABLE employee (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    boss_id INTEGER REFERENCES employee (id) ON DELETE RESTRICT
);
CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    parent_id INTEGER NOT NULL REFERENCES node ON DELETE CASCADE
);

-- Keys of several columns; rows that forbid that their parents go, and rows that go along.
CREATE TABLE shelf (
    room TEXT NOT NULL,
    number INTEGER NOT NULL,
    PRIMARY KEY (room, number)
) WITHOUT ROWID;
CREATE TABLE book (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL UNIQUE,
    room TEXT NOT NULL,
    shelf INTEGER NOT NULL,
    FOREIGN KEY (room, shelf) REFERENCES shelf (room, number) ON DELETE RESTRICT
);
CREATE TABLE loan (
    book_id INTEGER PRIMARY KEY REFERENCES book (id) ON DELETE CASCADE,
    reader TEXT NOT NULL
);

-- A column that counts changes, and triggers.
CREATE TABLE page (
    id INTEGER PRIMARY KEY,
    body TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
);
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    cents INTEGER NOT NULL,
    total INTEGER
);
CREATE TRIGGER entry_total AFTER INSERT ON entry BEGIN
    UPDATE entry SET total = (SELECT sum(cents) FROM entry) WHERE id = new.id;
END;
CREATE TRIGGER entry_limit BEFORE INSERT ON entry WHEN new.cents > 1000 BEGIN
    SELECT raise(ABORT, 'too much');
END;
CREATE TRIGGER entry_end BEFORE INSERT ON entry WHEN new.cents < 0 BEGIN
    SELECT raise(ROLLBACK, 'all of it');
END;

-- A key in a table without row ids.
CREATE TABLE link (
    name TEXT PRIMARY KEY,
    country_id INTEGER NOT NULL REFERENCES country (id)
) WITHOUT ROWID;
