CREATE TABLE seat (hall TEXT NOT NULL, "row" INTEGER NOT NULL, number INTEGER NOT NULL, note TEXT, PRIMARY KEY (hall, "row", number));
INSERT INTO seat VALUES ('b', 1, 2, NULL), ('a', 2, 1, 'aisle'), ('a', 1, 9, NULL);
