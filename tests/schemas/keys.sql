-- Keys of every kind, and what refers to them.
CREATE TABLE number (id INTEGER PRIMARY KEY, size INTEGER NOT NULL);
CREATE TABLE digit (id INTEGER PRIMARY KEY, number_id INTEGER REFERENCES number (id), place INTEGER);
CREATE INDEX digit_number ON digit (number_id);
CREATE TABLE mark (id INTEGER PRIMARY KEY, digit_id INTEGER NOT NULL REFERENCES digit (id));

CREATE TABLE word (text TEXT PRIMARY KEY NOT NULL);
CREATE TABLE mention (id INTEGER PRIMARY KEY, word TEXT REFERENCES word (text));

-- The parent's collation decides what belongs together, not the child's.
CREATE TABLE tag (name TEXT COLLATE NOCASE PRIMARY KEY NOT NULL);
CREATE TABLE tagging (id INTEGER PRIMARY KEY, tag TEXT NOT NULL REFERENCES tag (name));
CREATE TABLE term (name TEXT PRIMARY KEY NOT NULL);
CREATE TABLE definition (
    id INTEGER PRIMARY KEY,
    term TEXT COLLATE NOCASE NOT NULL REFERENCES term (name)
);

CREATE TABLE object (hash BLOB PRIMARY KEY NOT NULL);
CREATE TABLE file (id INTEGER PRIMARY KEY, object BLOB REFERENCES object (hash));
CREATE TABLE point (x REAL PRIMARY KEY NOT NULL);
CREATE TABLE label (id INTEGER PRIMARY KEY, x REAL REFERENCES point (x));
CREATE TABLE thing (id PRIMARY KEY NOT NULL);
CREATE TABLE part (id INTEGER PRIMARY KEY, thing REFERENCES thing (id));
CREATE TABLE rate (amount DECIMAL TEXT(8, 2) PRIMARY KEY NOT NULL);
CREATE TABLE fee (id INTEGER PRIMARY KEY, amount DECIMAL TEXT(8, 2) REFERENCES rate (amount));

CREATE TABLE cell (sheet TEXT NOT NULL, line INTEGER NOT NULL, PRIMARY KEY (sheet, line));
CREATE TABLE comment (
    id INTEGER PRIMARY KEY,
    sheet TEXT,
    line INTEGER,
    FOREIGN KEY (sheet, line) REFERENCES cell (sheet, line)
);
CREATE TABLE cell_number (
    sheet TEXT NOT NULL,
    line INTEGER NOT NULL,
    number_id INTEGER NOT NULL REFERENCES number (id),
    PRIMARY KEY (sheet, line, number_id),
    FOREIGN KEY (sheet, line) REFERENCES cell (sheet, line)
);
