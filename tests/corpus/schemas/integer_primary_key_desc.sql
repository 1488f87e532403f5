-- The one spelling of INTEGER PRIMARY KEY that is no row id, so that it may be NULL.
CREATE TABLE log (id INTEGER PRIMARY KEY DESC, line TEXT);
INSERT INTO log VALUES (2, 'b'), (1, 'a'), (NULL, 'lost');
