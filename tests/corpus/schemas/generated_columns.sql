CREATE TABLE box (
    id INTEGER PRIMARY KEY,
    width REAL NOT NULL,
    height REAL NOT NULL,
    area REAL GENERATED ALWAYS AS (width * height) STORED,
    label TEXT AS (id || ': ' || width || ', ' || height),
    untyped AS (id + 1) UNIQUE,
    total REAL NOT NULL AS ((width) + (height))
);
CREATE TABLE lid (id INTEGER PRIMARY KEY, code INTEGER, box_id INTEGER AS (code / 10) STORED REFERENCES box (id));
INSERT INTO box (id, width, height) VALUES (1, 2, 3);
INSERT INTO lid (id, code) VALUES (1, 15), (2, NULL);
