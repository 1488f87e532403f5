-- Columns of every type, to compute with and to compare.
CREATE TABLE thing (
    id INTEGER PRIMARY KEY,
    i INTEGER,
    j INTEGER,
    r REAL,
    s REAL,
    t TEXT,
    u TEXT,
    b BOOLEAN,
    c BOOLEAN
);
CREATE TABLE sample (
    id INTEGER PRIMARY KEY,
    integer INTEGER,
    real REAL,
    text TEXT,
    truth BOOLEAN,
    day DATE,
    time TIME,
    moment DATETIME,
    bytes BLOB
);
CREATE TABLE line (
    id INTEGER PRIMARY KEY,
    price DECIMAL(12, 4),
    rate DECIMAL(8, 2),
    plain MONEY,
    written DECIMAL TEXT(12, 4),
    free DECIMAL TEXT,
    quantity INTEGER NOT NULL,
    parent_id INTEGER REFERENCES line (id)
);
