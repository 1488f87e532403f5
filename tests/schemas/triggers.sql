-- Triggers that take rows away, or turn them away after something else was written.
CREATE TABLE inbox (id INTEGER PRIMARY KEY, body TEXT NOT NULL, urgent INTEGER NOT NULL DEFAULT 0);
CREATE TABLE done (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TRIGGER inbox_route AFTER INSERT ON inbox BEGIN
    INSERT INTO done (body) VALUES (new.body);
    DELETE FROM inbox WHERE id = new.id;
END;
CREATE TABLE guarded (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TRIGGER guarded_insert BEFORE INSERT ON guarded WHEN new.body <> 'kept' BEGIN
    INSERT INTO done (body) VALUES ('tried ' || new.body);
    SELECT RAISE(IGNORE);
END;
CREATE TRIGGER guarded_update BEFORE UPDATE ON guarded BEGIN
    INSERT INTO done (body) VALUES ('tried ' || new.body);
    SELECT RAISE(IGNORE);
END;
CREATE TRIGGER guarded_delete BEFORE DELETE ON guarded BEGIN
    INSERT INTO done (body) VALUES ('tried to delete ' || old.body);
    SELECT RAISE(IGNORE);
END;
CREATE TABLE moved (id INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TRIGGER moved_update AFTER UPDATE ON moved BEGIN
    INSERT INTO done (body) VALUES (new.body);
    DELETE FROM moved WHERE id = new.id;
END;
