-- Columns that hold what their types don't say.
CREATE TABLE note (id INTEGER PRIMARY KEY, title TEXT, body VARCHAR(20), flag BOOL, count INT);
