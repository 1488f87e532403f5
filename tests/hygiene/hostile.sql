-- Names that generated code could take for its own, for Rust's or for the prelude's.
PRAGMA page_size = 512;
CREATE TABLE Option (id INTEGER PRIMARY KEY, Some TEXT, None TEXT);
CREATE TABLE Result (
    id INTEGER PRIMARY KEY,
    Ok TEXT NOT NULL,
    Err TEXT,
    option_id INTEGER NOT NULL REFERENCES Option (id)
);
CREATE TABLE Vec (id INTEGER PRIMARY KEY, result_id INTEGER REFERENCES Result (id));
CREATE TABLE String (str TEXT PRIMARY KEY, u8 BLOB, i64 INTEGER);
CREATE TABLE Some (id INTEGER PRIMARY KEY);
CREATE TABLE None (id INTEGER PRIMARY KEY);
CREATE TABLE Ok (
    some_id INTEGER NOT NULL REFERENCES Some (id),
    none_id INTEGER NOT NULL REFERENCES None (id),
    PRIMARY KEY (some_id, none_id)
);
CREATE TABLE Box (conn TEXT, row TEXT, handle TEXT, PRIMARY KEY (conn, row));
CREATE TABLE Self (
    self INTEGER PRIMARY KEY,
    "crate" TEXT, "super" TEXT, "type" TEXT, "match" TEXT, "fn" TEXT, "async" TEXT, "gen" TEXT, "dyn" TEXT,
    "parent_id" INTEGER REFERENCES Self (self)
);
CREATE TABLE Copy (id INTEGER PRIMARY KEY, r TEXT NOT NULL);
CREATE TABLE Deref ("__at" INTEGER PRIMARY KEY, at BLOB, copy_id INTEGER REFERENCES Copy (id));
CREATE TABLE P (id INTEGER PRIMARY KEY, P REAL, "__P" DECIMAL(9,2), deref_id INTEGER UNIQUE REFERENCES Deref ("__at"));
CREATE TABLE P_Columns (id INTEGER PRIMARY KEY, column TEXT);
CREATE TABLE P_Ref (id INTEGER PRIMARY KEY, ref TEXT);
