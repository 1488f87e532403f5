CREATE TABLE ticket (
    id INTEGER PRIMARY KEY,
    status TEXT NOT NULL CHECK (status IN ('open', 'in progress', 'won''t fix', '')),
    priority INTEGER CHECK (priority IN (1, 2, 3)),
    lang TEXT CHECK (lang = 'en' OR lang = 'fr'),
    flag BOOLEAN CONSTRAINT is_flag CHECK (flag IN (0, 1)) CHECK (flag IS NOT NULL),
    starts TEXT, ends TEXT,
    CHECK (starts <= ends), -- CHECK (1)
    CONSTRAINT "named; check" CHECK (lang <> ')' AND "status" <> ''')')
);
INSERT INTO ticket VALUES (1, 'open', 1, 'en', 1, 'a', 'b');
