CREATE TABLE team (
    id INTEGER PRIMARY KEY,
    name TEXT,
    founded DATE,
    budget DECIMAL(10,2)
);

-- The key to a team has no index, that to a boss has one.
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    team_id INTEGER REFERENCES team (id),
    boss_id INTEGER REFERENCES person (id),
    name TEXT,
    born DATETIME,
    pay DECIMAL,
    level INTEGER NOT NULL
);
CREATE INDEX person_boss ON person (boss_id);
CREATE INDEX person_born ON person (born);

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    at DATETIME NOT NULL,
    amount DECIMAL(6,2)
);
