CREATE TABLE sqliteatable (id INTEGER PRIMARY KEY);
CREATE TABLE sqlite (id INTEGER PRIMARY KEY, sqliteatable_id INTEGER REFERENCES sqliteatable);
CREATE VIEW sqliteview AS SELECT id FROM sqlite;
CREATE TABLE _sqlite_ (id INTEGER PRIMARY KEY AUTOINCREMENT);
CREATE INDEX sqliteindex ON sqlite (sqliteatable_id);
INSERT INTO sqliteatable VALUES (1);
ANALYZE;
