CREATE TABLE "quo""te" ("it's" INTEGER PRIMARY KEY, "back`tick" TEXT, "brac[ket]" TEXT, "dbl""quote" TEXT, "semi;colon" TEXT, "back\slash" TEXT, "brace{}" TEXT, "{" TEXT, "}" TEXT, "`" TEXT, "``" TEXT, "'" TEXT, """" TEXT);
CREATE TABLE "it's" (id INTEGER PRIMARY KEY, "quo""te it's" INTEGER REFERENCES "quo""te" ("it's"));
CREATE TABLE `tick``s` (id INTEGER PRIMARY KEY);
CREATE TABLE [brackets] (id INTEGER PRIMARY KEY, [a "quoted" column] TEXT);
CREATE INDEX "in""dex's" ON "quo""te" ("dbl""quote" DESC, "back`tick");
INSERT INTO "quo""te" ("it's", "`") VALUES (1, 't');
INSERT INTO "it's" VALUES (1, 1);
