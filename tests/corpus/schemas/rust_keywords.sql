CREATE TABLE keyword (
    id INTEGER PRIMARY KEY,
    "as" TEXT, "break" TEXT, "const" TEXT, "continue" TEXT, "crate" TEXT, "else" TEXT, "enum" TEXT, "extern" TEXT,
    "false" TEXT, "fn" TEXT, "for" TEXT, "if" TEXT, "impl" TEXT, "in" TEXT, "let" TEXT, "loop" TEXT, "match" TEXT,
    "mod" TEXT, "move" TEXT, "mut" TEXT, "pub" TEXT, "ref" TEXT, "return" TEXT, "self" TEXT, "static" TEXT,
    "struct" TEXT, "super" TEXT, "trait" TEXT, "true" TEXT, "type" TEXT, "unsafe" TEXT, "use" TEXT, "where" TEXT,
    "while" TEXT, "async" TEXT, "await" TEXT, "dyn" TEXT, "abstract" TEXT, "become" TEXT, "box" TEXT, "do" TEXT,
    "final" TEXT, "macro" TEXT, "override" TEXT, "priv" TEXT, "typeof" TEXT, "unsized" TEXT, "virtual" TEXT,
    "yield" TEXT, "try" TEXT, "gen" TEXT, "union" TEXT, "auto" TEXT, "default" TEXT, "raw" TEXT, "safe" TEXT,
    "macro_rules" TEXT, "'static" TEXT, "_" TEXT
);
CREATE TABLE fn (id INTEGER PRIMARY KEY, "mod" INTEGER REFERENCES fn (id), crate_id INTEGER REFERENCES fn (id));
CREATE TABLE async (self TEXT, super TEXT, PRIMARY KEY (self, super));
INSERT INTO keyword (id, "self", "type", "_") VALUES (1, 's', 't', 'u');
INSERT INTO async VALUES ('s', 'u');
