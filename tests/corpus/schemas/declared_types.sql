-- Every name of https://sqlite.org/datatype3.html, with a value of its kind.
CREATE TABLE sample (
    c_int INT, c_integer INTEGER, c_tinyint TINYINT, c_smallint SMALLINT, c_mediumint MEDIUMINT, c_bigint BIGINT,
    c_unsigned_big_int UNSIGNED BIG INT, c_int2 INT2, c_int8 INT8,
    c_character CHARACTER(20), c_varchar VARCHAR(255), c_varying_character VARYING CHARACTER(255), c_nchar NCHAR(55),
    c_native_character NATIVE CHARACTER(70), c_nvarchar NVARCHAR(100), c_text TEXT, c_clob CLOB,
    c_blob BLOB,
    c_real REAL, c_double DOUBLE, c_double_precision DOUBLE PRECISION, c_float FLOAT,
    c_numeric NUMERIC, c_decimal DECIMAL(10, 5), c_boolean BOOLEAN, c_date DATE, c_datetime DATETIME
);
INSERT INTO sample VALUES (
    1, 2, 3, 4, 5, 6, 7, 8, 9, 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', x'69', 1.0, 2.0, 3.0, 4.0,
    5.5, 1.23456, 1, '2024-02-29', '2024-02-29 12:34:56'
);
INSERT INTO sample DEFAULT VALUES;
