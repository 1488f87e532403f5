CREATE TABLE price (amount REAL, currency TEXT NOT NULL, product INTEGER NOT NULL, PRIMARY KEY (product, currency));
CREATE TABLE discount (
    id INTEGER PRIMARY KEY,
    currency TEXT NOT NULL,
    product INTEGER NOT NULL,
    FOREIGN KEY (product, currency) REFERENCES price (product, currency)
);
INSERT INTO price VALUES (2.0, 'a', 2), (1.0, 'b', 1);
INSERT INTO discount VALUES (1, 'a', 2);
