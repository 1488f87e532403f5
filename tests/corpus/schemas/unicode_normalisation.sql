-- The same letters composed and decomposed, of full width, mathematical, and look-alikes of other scripts.
CREATE TABLE n (
    id INTEGER PRIMARY KEY, "é" TEXT, "é" TEXT, "ﬀ" TEXT, "ff" TEXT, "Å" TEXT, "Å" TEXT, "Å" TEXT, "а" TEXT, "a" TEXT,
    "ａ" TEXT, "𝐚" TEXT, "x²" TEXT, "№" TEXT, "µ" TEXT, "μ" TEXT, "ſ" TEXT, "ı" TEXT
);
CREATE TABLE "café" (id INTEGER PRIMARY KEY);
CREATE TABLE "café" (id INTEGER PRIMARY KEY, "café_id" INTEGER REFERENCES "café" (id));
INSERT INTO n (id, "é", "é") VALUES (1, 'composed', 'decomposed');
INSERT INTO "café" VALUES (2);
