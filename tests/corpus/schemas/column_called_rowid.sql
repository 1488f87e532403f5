-- Hides the row id of that name. One table has hidden all three.
CREATE TABLE hidden (rowid TEXT, note TEXT);
CREATE TABLE all_hidden (rowid TEXT PRIMARY KEY, oid INTEGER, _rowid_ REAL);
CREATE TABLE follower (rowid INTEGER PRIMARY KEY, hidden_rowid TEXT REFERENCES all_hidden (rowid));
INSERT INTO hidden VALUES ('r', 'n');
INSERT INTO all_hidden VALUES ('r', 1, 0.5);
INSERT INTO follower VALUES (1, 'r');
