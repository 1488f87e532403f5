CREATE TABLE book (id INTEGER PRIMARY KEY, title TEXT NOT NULL, price DECIMAL(10, 2), published DATE);
CREATE VIEW cheap_books AS SELECT id, title, price, published FROM book WHERE price < 5;
INSERT INTO book VALUES (1, 'T', 4.5, '2024-02-29'), (2, 'U', 9, NULL);
