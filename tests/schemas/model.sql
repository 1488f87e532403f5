-- What random sequences of writes happen to.
CREATE TABLE item (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    amount INTEGER NOT NULL CHECK (amount BETWEEN -50 AND 50),
    price DECIMAL(10, 2),
    note TEXT DEFAULT 'new'
);
