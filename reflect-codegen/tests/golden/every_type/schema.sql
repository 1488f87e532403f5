CREATE TABLE every_type (
    id INTEGER PRIMARY KEY,
    an_int INT NOT NULL,
    a_bigint BIGINT NOT NULL,
    a_real REAL NOT NULL,
    a_double DOUBLE PRECISION NOT NULL,
    a_float FLOAT NOT NULL,
    a_text TEXT NOT NULL,
    a_varchar VARCHAR(20) NOT NULL,
    a_clob CLOB NOT NULL,
    a_string STRING NOT NULL,
    a_blob BLOB NOT NULL,
    a_boolean BOOLEAN NOT NULL,
    a_numeric NUMERIC(10, 2) NOT NULL,
    a_decimal DECIMAL(10, 2) NOT NULL,
    an_unscaled_decimal DECIMAL(10),
    money MONEY NOT NULL,
    a_date DATE NOT NULL,
    a_time TIME NOT NULL,
    a_datetime DATETIME NOT NULL,
    a_timestamp TIMESTAMP NOT NULL,
    untyped NOT NULL,
    unknown POINT NOT NULL
);
-- A key of each kind: copied, cloned, borrowed.
CREATE TABLE boolean_key (id BOOLEAN PRIMARY KEY);
CREATE TABLE real_key (id REAL PRIMARY KEY);
CREATE TABLE text_key (id TEXT PRIMARY KEY);
CREATE TABLE blob_key (id BLOB PRIMARY KEY);
CREATE TABLE decimal_key (id DECIMAL(10, 2) PRIMARY KEY);
CREATE TABLE date_key (id DATE PRIMARY KEY);
CREATE TABLE untyped_key (id PRIMARY KEY);
CREATE TABLE mixed_key (a TEXT, b DATETIME, c BLOB, PRIMARY KEY (a, b, c));
