CREATE TABLE author (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE book (id INTEGER PRIMARY KEY, author_id INTEGER REFERENCES author (id), title TEXT NOT NULL);
CREATE VIEW author_book AS SELECT author.id, author.name, book.id AS book_id, book.title FROM author LEFT JOIN book ON book.author_id = author.id;
INSERT INTO author VALUES (1, 'A'), (2, 'B');
INSERT INTO book VALUES (1, 1, 'T');
