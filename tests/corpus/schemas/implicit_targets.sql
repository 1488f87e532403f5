CREATE TABLE city (name TEXT, country TEXT, PRIMARY KEY (country, name));
CREATE TABLE person (id INTEGER PRIMARY KEY);
CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person,
    country TEXT,
    city TEXT,
    FOREIGN KEY (country, city) REFERENCES city
);
INSERT INTO city VALUES ('Oslo', 'Norway');
INSERT INTO person VALUES (1);
INSERT INTO visit VALUES (1, 1, 'Norway', 'Oslo'), (2, 1, 'Norway', NULL);
