CREATE TABLE "emoji 🦀" ("🦀" INTEGER PRIMARY KEY, "👨‍👩‍👧" TEXT, "a🦀b" TEXT, "➕" INTEGER);
CREATE TABLE "🚗" (id INTEGER PRIMARY KEY, "🦀_id" INTEGER REFERENCES "emoji 🦀" ("🦀"));
INSERT INTO "emoji 🦀" VALUES (1, 'family', 'ab', 2);
INSERT INTO "🚗" VALUES (1, 1);
