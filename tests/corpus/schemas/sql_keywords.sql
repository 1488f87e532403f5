CREATE TABLE "order" (
    "select" INTEGER PRIMARY KEY, "group" TEXT, "table" TEXT, "index" INTEGER, "check" TEXT, "from" TEXT, "join" TEXT,
    "limit" INTEGER, "offset" INTEGER, "having" TEXT, "union" TEXT, "null" TEXT, "not" TEXT, "values" TEXT, "set" TEXT,
    "to" TEXT, "and" TEXT, "or" TEXT, "case" TEXT, "t" TEXT, "j" TEXT
);
CREATE TABLE "group" (id INTEGER PRIMARY KEY, "order" INTEGER REFERENCES "order" ("select"), "references" INTEGER REFERENCES "group" (id));
CREATE TABLE "table" ("primary" INTEGER, "key" INTEGER, "foreign" INTEGER REFERENCES "group" (id), PRIMARY KEY ("primary", "key"));
CREATE TABLE t (j INTEGER PRIMARY KEY);
INSERT INTO "order" ("select", "group") VALUES (1, 'g');
INSERT INTO "group" VALUES (1, 1, 1);
INSERT INTO "table" VALUES (1, 2, 1);
