CREATE TABLE lines (
    id INTEGER PRIMARY KEY,
    price INTEGER NOT NULL,
    quantity INTEGER NOT NULL,
    total INTEGER GENERATED ALWAYS AS (price * quantity) VIRTUAL,
    label TEXT NOT NULL AS ('line ' || price) STORED
);
