CREATE TABLE person (id INTEGER PRIMARY KEY, email TEXT UNIQUE, code TEXT, nick TEXT, plain TEXT);
CREATE UNIQUE INDEX person_code ON person (code);
CREATE UNIQUE INDEX person_nick ON person (nick) WHERE nick IS NOT NULL;
CREATE TABLE by_email (id INTEGER PRIMARY KEY, email TEXT REFERENCES person (email));
CREATE TABLE by_code (id INTEGER PRIMARY KEY, person_code TEXT REFERENCES person (code));
CREATE TABLE by_nick (id INTEGER PRIMARY KEY, nick TEXT REFERENCES person (nick));
CREATE TABLE by_plain (id INTEGER PRIMARY KEY, plain TEXT REFERENCES person (plain));
INSERT INTO person VALUES (1, 'e', 'c', 'n', 'p');
INSERT INTO by_email VALUES (1, 'e');
