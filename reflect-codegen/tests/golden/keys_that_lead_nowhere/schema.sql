-- SQLite accepts all of these; none can be followed.
CREATE TABLE authors (id TEXT NOT NULL PRIMARY KEY, username TEXT NOT NULL);
CREATE TABLE tags (id INTEGER PRIMARY KEY, k TEXT, n TEXT COLLATE NOCASE);
CREATE UNIQUE INDEX some_tags ON tags (k) WHERE k <> '';
CREATE UNIQUE INDEX all_tags ON tags (n COLLATE BINARY);
CREATE TABLE pairs (a INTEGER, b INTEGER, PRIMARY KEY (a, b));
CREATE VIEW shelf AS SELECT id FROM tags;
CREATE TABLE books (
    id INTEGER PRIMARY KEY,
    author_username TEXT REFERENCES authors (username),
    tag_k TEXT REFERENCES tags (k),
    label TEXT REFERENCES tags (n),
    pair_a INTEGER REFERENCES pairs,
    shelf_id INTEGER REFERENCES shelf (id),
    place INTEGER REFERENCES "old places" (id),
    x INTEGER,
    y INTEGER,
    FOREIGN KEY (x, y) REFERENCES gone (x, y)
);
