CREATE TABLE "" ("" TEXT);
CREATE TABLE " " (" " INTEGER PRIMARY KEY);
CREATE TABLE "!!!" ("@" INTEGER PRIMARY KEY, "&&" TEXT, "()" TEXT, "…" TEXT, "%" TEXT, "#" TEXT, "$" TEXT, "100%" TEXT, "unit price ($)" REAL, "c++" TEXT, "c#" TEXT);
CREATE TABLE "_" ("_" INTEGER PRIMARY KEY, "__" TEXT, "___" TEXT, "_a" TEXT, "a_" TEXT, "a__b" TEXT);
CREATE TABLE "a.b" ("a.b" INTEGER PRIMARY KEY, "a/b" TEXT, "a:b" TEXT, "a-b" TEXT, "a?" TEXT, "?1" TEXT, ":name" TEXT, "@name" TEXT);
INSERT INTO "" VALUES ('e');
INSERT INTO "!!!" ("@") VALUES (1);
INSERT INTO "_" ("_") VALUES (1);
INSERT INTO "a.b" ("a.b", "?1") VALUES (1, 'p');
