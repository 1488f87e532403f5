CREATE TABLE price (
    id INTEGER PRIMARY KEY,
    net DECIMAL(10, 2) NOT NULL,
    tax DECIMAL(10, 2) NOT NULL,
    weight DECIMAL(10) NOT NULL,
    discount TEXT NOT NULL
);
