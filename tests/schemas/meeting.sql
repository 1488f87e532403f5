CREATE TABLE visit (id INTEGER PRIMARY KEY, julian DATETIME, iso DATETIME, mixed DATETIME);
CREATE TABLE ledger (id INTEGER PRIMARY KEY, amount DECIMAL(10,2));
-- The key tells apart what the column takes for equal.
CREATE TABLE odder (
    a TEXT COLLATE NOCASE NOT NULL,
    v TEXT NOT NULL,
    PRIMARY KEY (a COLLATE BINARY)
) WITHOUT ROWID;
CREATE TABLE reading (
    station INTEGER NOT NULL,
    at DATETIME NOT NULL,
    v INTEGER NOT NULL,
    PRIMARY KEY (station, at)
);
CREATE TABLE code (id INTEGER PRIMARY KEY, code UUID);
