CREATE TABLE account (id INTEGER PRIMARY KEY, balance INTEGER NOT NULL);
CREATE TABLE audit (account_id INTEGER, text TEXT);
CREATE TRIGGER account_audit AFTER UPDATE OF balance ON account WHEN old.balance <> new.balance BEGIN
    INSERT INTO audit VALUES (new.id, 'from; ' || old.balance);
    SELECT CASE WHEN new.balance < 0 THEN RAISE(ABORT, 'END;') END;
END;
INSERT INTO account VALUES (1, 5);
UPDATE account SET balance = 6;
