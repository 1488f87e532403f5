CREATE TABLE addresses (id INTEGER PRIMARY KEY);
CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    billing_address_id INTEGER NOT NULL REFERENCES addresses (id),
    shipping_address_id INTEGER REFERENCES addresses (id)
);
