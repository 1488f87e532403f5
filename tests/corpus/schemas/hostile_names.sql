-- Names that try to leave the strings, comments and statements that they are put into.
CREATE TABLE """; fn main() {" (id INTEGER PRIMARY KEY, """; fn main() {" TEXT, "'); DROP TABLE x; --" TEXT, "*/" TEXT, "/*" TEXT, "--" TEXT);
CREATE TABLE "'); DROP TABLE x; --" ("*/" INTEGER PRIMARY KEY, """#" TEXT, "r#""" TEXT, "\" TEXT, "\u{202e}" TEXT, "\0" TEXT, "{}" TEXT, "{0:?}" TEXT, "%s" TEXT);
CREATE TABLE "*/ fn f() { /*" (id INTEGER PRIMARY KEY, "'); DROP TABLE x; --_id" INTEGER REFERENCES "'); DROP TABLE x; --" ("*/"));
CREATE TABLE "/// # Errors" (id INTEGER PRIMARY KEY, "//! x" TEXT, "#[cfg(any())]" TEXT, "```" TEXT, "</code><script>" TEXT, "[x](http://example.com)" TEXT, "$crate" TEXT, "$x" TEXT);
CREATE TABLE "bidi‮name" (id INTEGER PRIMARY KEY, "zero​width" TEXT, "zerowidth" TEXT, "soft­hyphen" TEXT, "﻿bom" TEXT, "⁦isolate⁩" TEXT, "bell" TEXT, "escape[31m" TEXT);
CREATE TABLE "include!(""/etc/passwd"")" (id INTEGER PRIMARY KEY, "env!(""HOME"")" TEXT);
CREATE INDEX "i""; DROP TABLE x; --" ON """; fn main() {" ("*/");
CREATE VIEW "v""#*/" AS SELECT "*/" AS "a""#" FROM "'); DROP TABLE x; --";
INSERT INTO """; fn main() {" VALUES (1, 'a', 'b', 'c', 'd', 'e');
INSERT INTO "'); DROP TABLE x; --" ("*/", "{}") VALUES (1, 'x');
INSERT INTO "*/ fn f() { /*" VALUES (1, 1);
INSERT INTO "bidi‮name" (id, "zero​width") VALUES (1, 'z');
