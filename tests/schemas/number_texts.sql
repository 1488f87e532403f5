-- Texts in columns that SQLite takes for numbers.
CREATE TABLE session (id INTEGER PRIMARY KEY, source STRING, u UUID, g GUID, j JSON, name TEXT, any NUM);
CREATE TABLE token (code UUID PRIMARY KEY, owner TEXT);
CREATE TABLE use_of_token (id INTEGER PRIMARY KEY, code UUID NOT NULL REFERENCES token);
