CREATE TABLE item (id INTEGER PRIMARY KEY, price REAL NOT NULL, "in stock" INTEGER);
CREATE VIEW nameless AS SELECT id, price * 2, 'text', 1, NULL, count(*) OVER (), price || '!', "in stock" + 1, max(id, 2) FROM item;
CREATE VIEW named (a, "b c", d) AS SELECT id, price, price + 1 FROM item;
INSERT INTO item VALUES (1, 2.5, 3);
