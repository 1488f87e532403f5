-- Keys that the database does not declare, and views.
CREATE TABLE customers (number INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT COLLATE NOCASE);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER, total REAL NOT NULL);
CREATE TABLE tags (name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE);
CREATE TABLE order_tag (order_id INTEGER NOT NULL, tag TEXT NOT NULL, UNIQUE (order_id, tag));
CREATE TABLE profile (id INTEGER PRIMARY KEY, "of" TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE letters (id INTEGER PRIMARY KEY, address TEXT NOT NULL);
CREATE TABLE lines (
    order_id INTEGER NOT NULL REFERENCES orders,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (order_id, position)
);
CREATE VIEW sales AS
    SELECT o.id AS order_id, c.number AS customer, o.total
    FROM orders o LEFT JOIN customers c ON c.number = o.customer;
CREATE VIEW large AS SELECT id, total FROM orders WHERE total > 100;
CREATE VIEW first_lines AS SELECT text, position, order_id FROM lines WHERE position = 1;
CREATE VIEW totals AS SELECT customer, sum(total) AS total FROM orders GROUP BY customer;
