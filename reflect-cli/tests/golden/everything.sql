-- What a schema may hold, for `cargo reflect inspect`.

-- A place.
CREATE TABLE site (
    country TEXT COLLATE NOCASE,
    code TEXT NOT NULL CONSTRAINT site_code CHECK (length(code) > 2 AND
        code = upper(code)),
    name TEXT NOT NULL DEFAULT ('new site'), -- as on the door
    price NUMERIC(10,2) NOT NULL DEFAULT 0.99,
    tax NUMERIC GENERATED ALWAYS AS (price * 0.2) VIRTUAL,
    total NUMERIC AS (price * 1.2) STORED,
    CONSTRAINT site_key PRIMARY KEY (country, code),
    CONSTRAINT site_name UNIQUE (name, country),
    UNIQUE (price),
    CHECK (price >= 0)
);
CREATE TABLE visit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    country TEXT,
    code TEXT,
    previous INTEGER REFERENCES visit (id) ON DELETE SET NULL ON UPDATE CASCADE,
    guide INTEGER NOT NULL REFERENCES guides (id) DEFERRABLE INITIALLY DEFERRED,
    note,
    CONSTRAINT visit_site FOREIGN KEY (country, code) REFERENCES site (country, code) MATCH FULL
);
CREATE UNIQUE INDEX visit_once ON visit (country, code) WHERE previous IS NULL;
CREATE INDEX visit_sorted ON visit (country COLLATE NOCASE DESC, lower(code), id);
CREATE TRIGGER visit_no_delete BEFORE DELETE ON visit BEGIN SELECT RAISE(ABORT, 'no'); END;
CREATE TABLE setting (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE note USING fts5 (title, body);
CREATE VIEW recent AS SELECT id, country, count(*) OVER () AS visits FROM visit;
CREATE TRIGGER recent_insert INSTEAD OF INSERT ON recent BEGIN SELECT 1; END;
CREATE VIEW broken AS SELECT * FROM nowhere;

-- Names that do no harm.
CREATE TABLE "order, ""details""
" (
    "" INTEGER PRIMARY KEY,
    "表" TEXT,
    "‮evil" "ODD	TYPE",
    "a name that is so long that nothing else is moved by it, because that would be a pity" TEXT DEFAULT 'x',
    "[31mred" TEXT
);
