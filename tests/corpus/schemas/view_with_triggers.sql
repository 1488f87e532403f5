CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL);
CREATE VIEW writable AS SELECT title FROM book;
CREATE TRIGGER writable_insert INSTEAD OF INSERT ON writable BEGIN INSERT INTO book (title) VALUES (new.title); END;
INSERT INTO writable VALUES ('T');
