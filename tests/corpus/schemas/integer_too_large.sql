-- What does not fit 64 bits is stored as a real.
CREATE TABLE number (id INTEGER PRIMARY KEY, i INTEGER);
INSERT INTO number VALUES (1, 18446744073709551615);
