CREATE TABLE reading (taken_at TEXT NOT NULL, celsius REAL);
INSERT INTO reading VALUES ('noon', 21.5), ('noon', 21.5), ('night', NULL);
