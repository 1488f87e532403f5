CREATE TABLE letters (
    id INTEGER PRIMARY KEY,
    sender TEXT NOT NULL,
    subject TEXT,
    body BLOB NOT NULL,
    signature BLOB,
    -- Read into a text of its own: SQLite may have made a number of it.
    header JSON,
    cost DECIMAL(10, 2) NOT NULL,
    sent_at DATETIME
);
-- Nothing to borrow.
CREATE TABLE letter_counts (year INTEGER PRIMARY KEY, count INTEGER NOT NULL);
-- Not named.
CREATE TABLE parcels (id INTEGER PRIMARY KEY, label TEXT NOT NULL);
