CREATE TABLE "order details" ("order id" INTEGER PRIMARY KEY, " leading" TEXT, "trailing " TEXT, "two  spaces" TEXT, "tab	tab" TEXT, "new
line" TEXT, "
" TEXT, "a b" TEXT DEFAULT 'x
y');
CREATE TABLE " padded " (id INTEGER PRIMARY KEY, "order details order id" INTEGER REFERENCES "order details" ("order id"));
INSERT INTO "order details" VALUES (1, 'l', 't', '2', 'tab', 'nl', 'only', 'ab');
