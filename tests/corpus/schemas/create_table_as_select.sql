CREATE TABLE source (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL, price DECIMAL(10, 2), made DATE);
INSERT INTO source VALUES (1, 'n', 1.5, '2024-02-29');
CREATE TABLE copy AS SELECT id, name, price, made, price * 2 AS doubled, upper(name) FROM source;
