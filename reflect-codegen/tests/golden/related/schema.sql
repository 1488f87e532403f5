-- Keys that the database does not declare.
CREATE TABLE customers (number INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER, total REAL NOT NULL);
CREATE TABLE tags (name TEXT PRIMARY KEY NOT NULL COLLATE NOCASE);
CREATE TABLE map (order_id INTEGER NOT NULL, tag TEXT NOT NULL, UNIQUE (order_id, tag));
CREATE TABLE profile (id INTEGER PRIMARY KEY, "of" TEXT NOT NULL);
CREATE TABLE legacy (id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES gone (id));
CREATE VIEW view_sales AS
    SELECT o.id AS order_id, c.number AS customer, o.total FROM orders o JOIN customers c ON c.number = o.customer;
-- It has the keys of its table by itself.
CREATE VIEW large AS SELECT id, total FROM orders WHERE total > 100;
CREATE VIEW tagged AS SELECT tag, order_id FROM map;
