CREATE TABLE airport (iata TEXT PRIMARY KEY, name TEXT);
CREATE TABLE flight (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL REFERENCES airport (iata),
    destination TEXT NOT NULL REFERENCES airport (iata),
    diverted_to TEXT REFERENCES airport
);
INSERT INTO airport VALUES ('CDG', 'Paris'), ('JFK', 'New York');
INSERT INTO flight VALUES (1, 'CDG', 'JFK', NULL);
