-- SQLite lets NULL into these keys; the structs do not.
CREATE TABLE label (id TEXT PRIMARY KEY);
CREATE TABLE pair (a TEXT, b TEXT, note TEXT, PRIMARY KEY (a, b));
INSERT INTO label VALUES (NULL), (NULL), ('a');
INSERT INTO pair VALUES ('a', NULL, 'n');
