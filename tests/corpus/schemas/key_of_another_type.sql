CREATE TABLE person (id INTEGER PRIMARY KEY);
CREATE TABLE letter (id INTEGER PRIMARY KEY, person_id TEXT REFERENCES person (id), sender_id REFERENCES person (id));
INSERT INTO person VALUES (1);
INSERT INTO letter VALUES (1, '1', 1);
