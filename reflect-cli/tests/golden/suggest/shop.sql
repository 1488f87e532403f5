-- A schema of the usual kind, with rows, of which no key is declared but one that leads nowhere.
PRAGMA foreign_keys = OFF;
CREATE TABLE customers (id INTEGER PRIMARY KEY, number TEXT NOT NULL UNIQUE, email TEXT);
CREATE TABLE customer_profile (id INTEGER PRIMARY KEY, customer_id INTEGER, bio TEXT);
CREATE TABLE addresses (id INTEGER PRIMARY KEY, street TEXT);
CREATE TABLE staff (id INTEGER PRIMARY KEY, name TEXT, manager_id INTEGER);
CREATE TABLE categories (id INTEGER PRIMARY KEY, parent_id INTEGER, name TEXT);
CREATE TABLE products (id INTEGER PRIMARY KEY, category INTEGER, sku TEXT UNIQUE);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY, cust_no TEXT, billing_address_id INTEGER, shipping_address_id INTEGER, created_by INTEGER,
    status_id INTEGER, coupon_id INTEGER, warehouse_id INTEGER, placed DATE
);
CREATE TABLE order_lines (
    order_id INTEGER, position INTEGER, product_sku TEXT, PRIMARY KEY (order_id, position)
);
CREATE TABLE returns (id INTEGER PRIMARY KEY, order_id INTEGER, position INTEGER);
CREATE TABLE coupons (id INTEGER PRIMARY KEY);
CREATE TABLE warehouses (id INTEGER PRIMARY KEY);
CREATE TABLE status (id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE notes (id INTEGER PRIMARY KEY, product_id INTEGER REFERENCES product (id), text TEXT);
CREATE TABLE declared (id INTEGER PRIMARY KEY, customer_id INTEGER REFERENCES customers (id));
CREATE VIEW sales AS
    SELECT o.id AS id, o.placed AS placed, c.id AS customer, l.product_sku AS sku, count(*) AS lines
    FROM orders AS o JOIN customers AS c ON c.number = o.cust_no JOIN order_lines AS l ON l.order_id = o.id
    GROUP BY o.id;
CREATE VIEW open_orders AS SELECT id, billing_address_id FROM orders WHERE status_id = 1;
INSERT INTO customers VALUES (1, 'C001', 'a@x'), (2, 'C002', 'b@x'), (3, 'C003', NULL);
INSERT INTO customer_profile VALUES (10, 1, 'x'), (11, 3, 'y');
INSERT INTO addresses VALUES (100, 'a'), (101, 'b'), (102, 'c');
INSERT INTO staff VALUES (7, 'A', NULL), (8, 'B', 7), (9, 'C', 7);
INSERT INTO categories VALUES (1, NULL, 'all'), (2, 1, 'some'), (3, 2, 'few');
INSERT INTO products VALUES (21, 2, 'S-1'), (22, 3, 'S-2');
INSERT INTO status VALUES (1, 'open'), (2, 'done');
INSERT INTO coupons VALUES (1);
INSERT INTO orders VALUES
    (51, 'C001', 100, 101, 7, 1, 0, 1, '2024-05-01'), (52, 'C002', 102, NULL, 8, 2, 1, 1, '2024-05-02'),
    (53, 'C001', 100, 100, 8, 1, 1, 1, NULL), (54, NULL, NULL, NULL, NULL, 2, 1, NULL, NULL),
    (55, 'C001', 100, 100, 8, 1, 1, 1, NULL), (56, NULL, NULL, NULL, NULL, 2, 1, NULL, NULL);
INSERT INTO order_lines VALUES (51, 1, 'S-1'), (51, 2, 'S-2'), (52, 1, 'S-1'), (53, 1, 'S-2');
INSERT INTO returns VALUES (1, 51, 2), (2, 52, 1);
INSERT INTO notes VALUES (1, 21, 'a'), (2, 22, 'b'), (3, 21, 'c');
INSERT INTO declared VALUES (1, 1);
