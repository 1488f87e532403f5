CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL, year INTEGER);
CREATE VIEW c_recent AS SELECT * FROM book WHERE year > 2000;
CREATE VIEW b_titles AS SELECT id, title FROM c_recent;
CREATE VIEW a_first AS SELECT title FROM b_titles ORDER BY id LIMIT 1;
INSERT INTO book VALUES (1, 'T', 2020), (2, 'U', 1990);
