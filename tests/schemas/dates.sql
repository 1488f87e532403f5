CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    iso DATETIME,
    ms DATETIME,
    seconds TIMESTAMP,
    julian DATETIME,
    canonical DATETIME,
    mixed DATETIME,
    day DATE,
    day_ms DATE,
    minute TIME
);
CREATE INDEX visit_iso ON visit (iso);
CREATE INDEX visit_ms ON visit (ms);

CREATE TABLE calendar (
    day DATE PRIMARY KEY,
    name TEXT NOT NULL
);
CREATE TABLE appointment (
    id INTEGER PRIMARY KEY,
    day DATE NOT NULL REFERENCES calendar (day)
);
