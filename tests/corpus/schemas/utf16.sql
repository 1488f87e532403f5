PRAGMA encoding = 'UTF-16le';
CREATE TABLE "tàble" (id INTEGER PRIMARY KEY, "náme" TEXT UNIQUE, parent_id INTEGER REFERENCES "tàble" (id));
INSERT INTO "tàble" VALUES (1, 'żółć 🦀', NULL), (2, 'b', 1);
