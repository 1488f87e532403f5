-- Names that end strings, comments and lines elsewhere.
CREATE TABLE "it""s; --" ("i""d" INTEGER PRIMARY KEY, "type" TEXT);
CREATE TABLE "type" (id INTEGER PRIMARY KEY, "self" INTEGER, "type_id" INTEGER);
CREATE TABLE "select" ("from" INTEGER PRIMARY KEY, "type id" INTEGER, "it's_id" INTEGER);
CREATE TABLE "c" (id INTEGER PRIMARY KEY, k0 INTEGER, n INTEGER, "p id" INTEGER);
CREATE TABLE "p" (id INTEGER PRIMARY KEY, "c id" INTEGER, "c_id" TEXT);
CREATE TABLE "größe" (id INTEGER PRIMARY KEY);
CREATE TABLE "用户" ("编号" INTEGER PRIMARY KEY);
CREATE TABLE "line
break" (id INTEGER PRIMARY KEY, "größe_id" INTEGER, "用户_id" INTEGER, "*/ 'x'" TEXT);
CREATE TABLE "?!" (id INTEGER PRIMARY KEY, "line break_id" INTEGER, "?!" INTEGER, "" INTEGER);
CREATE TABLE nocase (code TEXT COLLATE NOCASE PRIMARY KEY);
CREATE TABLE uses (id INTEGER PRIMARY KEY, nocase_code TEXT);
CREATE VIEW "v""" AS SELECT "it""s; --"."i""d" AS "i'd" FROM "it""s; --" JOIN "type";
CREATE VIRTUAL TABLE search USING fts5 (type_id, body);
INSERT INTO "it""s; --" VALUES (1, 'a'), (2, 'b');
INSERT INTO "type" VALUES (1, 1, 1), (2, 1, 1), (3, NULL, 2);
INSERT INTO "select" VALUES (5, 1, 1), (6, 3, 2);
INSERT INTO "p" VALUES (31, 41, '41'), (32, 42, '42');
INSERT INTO "c" VALUES (41, 1, 1, 31), (42, 2, 2, 32);
INSERT INTO "größe" VALUES (1), (2);
INSERT INTO "用户" VALUES (7), (8);
INSERT INTO "line
break" VALUES (1, 1, 7, 'x'), (2, 2, 8, 'y');
INSERT INTO "?!" VALUES (1, 2, 1, 1), (2, 1, 1, 1);
INSERT INTO nocase VALUES ('DE'), ('FR');
INSERT INTO uses VALUES (1, 'de'), (2, 'FR'), (3, 'DE'), (4, x'4445'), (5, 'fr'), (6, 'fr');
