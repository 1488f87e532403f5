CREATE TABLE entry (id INTEGER PRIMARY KEY, kind TEXT NOT NULL);
CREATE VIEW match AS SELECT id AS self, kind AS type, 1 AS "fn", 2 AS "Self", 3 AS "select" FROM entry;
INSERT INTO entry VALUES (1, 'k');
