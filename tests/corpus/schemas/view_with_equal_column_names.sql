CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE book (id INTEGER PRIMARY KEY, author_id INTEGER NOT NULL REFERENCES author (id), name TEXT NOT NULL);
CREATE VIEW joined AS SELECT * FROM book JOIN author ON author.id = book.author_id;
INSERT INTO author VALUES (7, 'A');
INSERT INTO book VALUES (1, 7, 'T');
