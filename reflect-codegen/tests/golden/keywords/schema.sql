-- Tables, columns and relations named after keywords, and after what generated code uses itself.
CREATE TABLE type (
    self INTEGER PRIMARY KEY,
    "match" TEXT, "gen" TEXT, async TEXT, dyn TEXT, "abstract" TEXT, "try" TEXT, crate TEXT, super TEXT,
    "union" TEXT, "static" TEXT
);
CREATE TABLE fn (
    "impl" TEXT NOT NULL,
    "where" INTEGER NOT NULL,
    type_id INTEGER REFERENCES type (self),
    move_id INTEGER REFERENCES type (self),
    first_id INTEGER REFERENCES type (self),
    PRIMARY KEY ("impl", "where")
);
CREATE TABLE executor (conn INTEGER PRIMARY KEY, row TEXT, def TEXT, "key" TEXT, "all" TEXT);
