-- A club as somebody else's program keeps it: prefixes, short words, few keys, and views of which nothing is declared.
CREATE TABLE tbl_members (
    id INTEGER PRIMARY KEY,
    email TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL DEFAULT 'trial' CHECK (state IN ('trial', 'full', 'left')),
    qty_cards INTEGER NOT NULL DEFAULT 0,
    pin TEXT,
    version INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE tbl_kurse (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
-- No key is declared here.
CREATE TABLE tbl_visits (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL,
    kurs INTEGER,
    day DATE NOT NULL
);
CREATE TABLE tbl_profiles (
    id INTEGER PRIMARY KEY,
    member INTEGER NOT NULL,
    motto TEXT
);
CREATE VIEW view_busy AS
    SELECT member AS member, count(*) AS visits, max(day) AS last_day FROM tbl_visits GROUP BY member;
