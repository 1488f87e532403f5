-- Names of other databases, of nothing at all, and such as mean something else to SQLite.
CREATE TABLE sample (
    a VARCHAR2(10), b LONGTEXT, c BYTEA, d VARBINARY(16), e IMAGE, f FLOATING POINT, g POINT, h MONEY, i NUMBER(10, 0),
    j BIT, k TIMESTAMP WITH TIME ZONE, l DATETIME2(7), m INTERVAL, n YEAR, o JSON, p JSONB, q UUID, r XML, s GEOMETRY,
    t "INTEGER[]", u ENUM, v SERIAL, w STRINT, x BLOBINT, y CHARINT, z "WEIRD TYPE! (1,2)", aa 'quoted type', ab [bracket type],
    ac STRING, ad "", ae INT UNSIGNED, af "VARCHAR(10) CHARACTER SET utf8", ag TIME(3), ah boolean(1)
);
INSERT INTO sample (a, g, j, q, w, ae) VALUES ('a', 'POINT (1 2)', 1, '550e8400-e29b-41d4-a716-446655440000', 12, 5);
