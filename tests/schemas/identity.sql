-- The parent's collation decides which rows belong together.
CREATE TABLE country (code TEXT COLLATE NOCASE PRIMARY KEY NOT NULL);
CREATE TABLE city (id INTEGER PRIMARY KEY, code TEXT NOT NULL REFERENCES country (code));
CREATE TABLE visit (
    city INTEGER REFERENCES city (id),
    country TEXT REFERENCES country (code),
    PRIMARY KEY (city, country)
);
CREATE TABLE tag (name TEXT PRIMARY KEY NOT NULL);
CREATE TABLE note (id INTEGER PRIMARY KEY, tag TEXT COLLATE NOCASE REFERENCES tag (name));

-- Dates and decimals have several written forms, and rows are found by one.
CREATE TABLE day (date DATE PRIMARY KEY NOT NULL);
CREATE TABLE entry (id INTEGER PRIMARY KEY, day DATE NOT NULL REFERENCES day (date));
CREATE TABLE price (amount DECIMAL(10, 2) PRIMARY KEY NOT NULL);

-- More columns than a tuple should have.
CREATE TABLE wide (
    a INT, b INT, c INT, d INT, e INT, f INT, g INT, h INT, i INT, j INT, k INT, l INT, m TEXT,
    PRIMARY KEY (a, b, c, d, e, f, g, h, i, j, k, l, m)
);

-- Text that SQLite keeps as numbers where it can.
CREATE TABLE document (id INTEGER PRIMARY KEY, body JSON NOT NULL);
