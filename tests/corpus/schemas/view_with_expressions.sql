CREATE TABLE item (id INTEGER PRIMARY KEY, name TEXT NOT NULL, price DECIMAL(10, 2));
CREATE VIEW computed AS
    SELECT CAST(price AS INTEGER) AS whole, CAST(id AS TEXT) AS text, CAST(name AS BLOB) AS bytes, upper(name) AS loud,
        coalesce(price, 0) AS price, CASE WHEN price > 1 THEN 'dear' ELSE 'cheap' END AS class,
        (SELECT max(name) FROM item) AS top, EXISTS (SELECT 1 FROM item) AS any_item, id = 1 AS is_first, -id AS negative, name COLLATE NOCASE AS folded
    FROM item;
INSERT INTO item VALUES (1, 'a', 9.99), (2, 'b', NULL);
