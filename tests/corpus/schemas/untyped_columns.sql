CREATE TABLE thing (a, b NOT NULL, c DEFAULT 1, d UNIQUE);
INSERT INTO thing VALUES (NULL, 1, 'two', x'03'), (1.5, '', 0, NULL);
