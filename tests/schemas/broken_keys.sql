-- Foreign keys that lead nowhere: SQLite accepts them, and refuses what would have to follow them.
CREATE TABLE author (id TEXT PRIMARY KEY NOT NULL, username TEXT NOT NULL);
CREATE TABLE book (id INTEGER PRIMARY KEY, author_username TEXT REFERENCES author (username));
CREATE TABLE gone_child (id INTEGER PRIMARY KEY, gone_id INTEGER REFERENCES gone (id));
CREATE TABLE part (id INTEGER PRIMARY KEY, k TEXT);
CREATE UNIQUE INDEX part_k ON part (k) WHERE k <> '';
CREATE TABLE part_child (id INTEGER PRIMARY KEY, k TEXT REFERENCES part (k));
CREATE TABLE three (a INTEGER, b INTEGER, PRIMARY KEY (a, b));
CREATE TABLE three_child (id INTEGER PRIMARY KEY, a INTEGER REFERENCES three);
CREATE TABLE "p""q" (a INTEGER);
CREATE TABLE "c""d" (id INTEGER PRIMARY KEY, x INTEGER REFERENCES "p""q" (b));
-- Unique keys that have no constant.
CREATE TABLE person (id INTEGER PRIMARY KEY, team_id INTEGER, leads BOOLEAN NOT NULL, email TEXT);
CREATE UNIQUE INDEX team_leader ON person (team_id) WHERE leads;
CREATE UNIQUE INDEX person_email ON person (lower(email));
