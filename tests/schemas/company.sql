-- Tables that are related in every way that a query can follow.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    manager_id INTEGER REFERENCES person (id),
    mentor_id INTEGER REFERENCES person (id),
    salary INTEGER
);
-- One to one.
CREATE TABLE badge (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person (id),
    label TEXT
);
-- A composite key.
CREATE TABLE region (
    country TEXT NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    PRIMARY KEY (country, code)
);
CREATE TABLE city (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    country TEXT,
    code TEXT,
    FOREIGN KEY (country, code) REFERENCES region (country, code)
);
-- Two keys to one parent, one of them required.
CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    lead_id INTEGER NOT NULL REFERENCES person (id),
    deputy_id INTEGER REFERENCES person (id),
    city_id INTEGER REFERENCES city (id)
);
-- Many to many.
CREATE TABLE team_person (
    team_id INTEGER NOT NULL REFERENCES team (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (team_id, person_id)
);
CREATE TABLE task (
    id INTEGER PRIMARY KEY,
    team_id INTEGER NOT NULL REFERENCES team (id),
    title TEXT NOT NULL,
    hours INTEGER
);
