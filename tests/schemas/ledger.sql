-- Amounts, some of them with more places than are declared, some with the noise of binary fractions.
CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    account TEXT NOT NULL,
    amount DECIMAL NOT NULL,
    declared DECIMAL(10, 2) NOT NULL,
    written DECIMAL TEXT
);
CREATE INDEX by_amount ON ledger (amount);
