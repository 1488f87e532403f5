CREATE TABLE person (id INTEGER PRIMARY KEY, first TEXT, last TEXT, born DATE, "full name" TEXT);
CREATE INDEX by_last ON person (last, first);
CREATE UNIQUE INDEX by_both ON person (first COLLATE NOCASE, last DESC);
CREATE INDEX by_expression ON person (lower(first || ', ' || last), born);
CREATE INDEX living ON person (born) WHERE born > '1900' -- a comment
;
CREATE INDEX "by ""name""" ON person ("full name");
