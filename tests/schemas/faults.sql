-- Accounts whose sum stays the same, and what else shows a transaction that is not whole.
CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    cents INTEGER NOT NULL DEFAULT 0
);
CREATE TABLE transfer (
    id INTEGER PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    entries INTEGER NOT NULL
);
CREATE TABLE entry (
    id INTEGER PRIMARY KEY,
    transfer INTEGER NOT NULL REFERENCES transfer (number),
    account_id INTEGER NOT NULL REFERENCES account (id),
    cents INTEGER NOT NULL
);
-- Many rows at a time.
CREATE TABLE line (
    batch INTEGER NOT NULL,
    number INTEGER NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (batch, number)
);
-- Checked when a transaction is committed.
CREATE TABLE promise (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) DEFERRABLE INITIALLY DEFERRED
);
-- What is stored can't be read.
CREATE TABLE spoilt_by_default (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    level INTEGER NOT NULL DEFAULT 'none'
);
CREATE TABLE spoilt_by_trigger (
    id INTEGER PRIMARY KEY,
    level INTEGER NOT NULL
);
CREATE TRIGGER spoils_new AFTER INSERT ON spoilt_by_trigger WHEN new.level < 0 BEGIN
    UPDATE spoilt_by_trigger SET level = 'low' WHERE id = new.id;
END;
CREATE TRIGGER spoils_old AFTER UPDATE ON spoilt_by_trigger WHEN new.level < 0 BEGIN
    UPDATE spoilt_by_trigger SET level = 'low' WHERE id = new.id;
END;
-- SQLite stops in the middle of a statement, and keeps what it has done so far.
CREATE TABLE half (
    id INTEGER PRIMARY KEY,
    size INTEGER NOT NULL,
    place INTEGER UNIQUE ON CONFLICT FAIL
);
CREATE TRIGGER half_fails BEFORE UPDATE ON half WHEN new.size > 100 BEGIN
    SELECT RAISE(FAIL, 'too large');
END;
CREATE TRIGGER half_stays BEFORE DELETE ON half WHEN old.size > 10 BEGIN
    UPDATE half SET size = size + 1 WHERE id = old.id;
    SELECT RAISE(FAIL, 'too large to go');
END;
-- SQLite gives up the whole transaction.
CREATE TABLE drastic (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE ON CONFLICT ROLLBACK
);
