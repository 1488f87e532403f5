CREATE TABLE "order details" (
    "order id" INTEGER PRIMARY KEY,
    "unit-price" REAL,
    "2fa" INTEGER,
    "%" REAL,
    "🎵" TEXT,
    "it's" TEXT,
    "say ""hi""" TEXT,
    "`tick`" TEXT,
    "{brace}" TEXT,
    "{}" TEXT,
    "*/" TEXT,
    """#" TEXT,
    "back\slash" TEXT,
    "two
lines" TEXT,
    "" TEXT,
    "Größe" TEXT
);
CREATE TABLE "2024 sales" (
    "#" INTEGER PRIMARY KEY,
    "order id" INTEGER REFERENCES "order details" ("order id")
);
CREATE TABLE "`a` */ ""# {b}
c" (id INTEGER PRIMARY KEY, "#" INTEGER NOT NULL REFERENCES "2024 sales" ("#"));
CREATE TABLE "🎸" (id INTEGER PRIMARY KEY DEFAULT ('```'));
