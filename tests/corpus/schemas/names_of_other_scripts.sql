CREATE TABLE "日本語" ("列" INTEGER PRIMARY KEY, "名前" TEXT, "Größe" REAL, "naïve" TEXT, "Ελληνικά" TEXT, "עברית" TEXT, "हिन्दी" TEXT, "ไทย" TEXT, "می‌خواهم" TEXT);
CREATE TABLE "Straße" ("ID" INTEGER PRIMARY KEY, "日本語_列" INTEGER REFERENCES "日本語" ("列"), "Nächste_Straße_id" INTEGER REFERENCES "Straße" ("ID"));
CREATE TABLE "Ärzte" ("Öffnung" TEXT PRIMARY KEY, "É" TEXT);
INSERT INTO "日本語" VALUES (1, 'x', 1.5, 'n', 'e', 'h', 'd', 't', 'f');
INSERT INTO "Straße" VALUES (1, 1, NULL);
