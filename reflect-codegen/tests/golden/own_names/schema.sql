-- Names that the query side uses itself: parameters, hidden fields, methods, and structs beside rows.
CREATE TABLE P (id INTEGER PRIMARY KEY, P TEXT, "__P" TEXT, r TEXT);
CREATE TABLE "__P" (id INTEGER PRIMARY KEY, p_id INTEGER REFERENCES P (id));
CREATE TABLE at ("__at" INTEGER PRIMARY KEY, at TEXT, "__rt" BLOB, "row" JSON);
CREATE TABLE Root (Root INTEGER PRIMARY KEY, "Null" INTEGER, "Path" INTEGER, "Target" INTEGER);
CREATE TABLE Track (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE Track_Columns (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE Track_Ref (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE New_Track (id INTEGER PRIMARY KEY, title TEXT);
CREATE TABLE New_Track_Ref (id INTEGER PRIMARY KEY, title TEXT);
-- Nothing to borrow, and relations that are methods of traits.
CREATE TABLE node (
    id INTEGER PRIMARY KEY,
    parent_id INTEGER REFERENCES node (id),
    read_id INTEGER REFERENCES node (id),
    read_ref_id INTEGER REFERENCES node (id),
    deref_id INTEGER NOT NULL REFERENCES node (id),
    column_id INTEGER NOT NULL REFERENCES node (id),
    to_id INTEGER UNIQUE REFERENCES node (id),
    through_id INTEGER REFERENCES node (id)
);
