CREATE TABLE wide_key (
    a INT, b INT, c INT, d INT, e INT, f INT, g INT, h INT, i INT, j INT, k INT, l INT, m INT, n INT, o INT, p INT, q TEXT,
    PRIMARY KEY (a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q)
);
INSERT INTO wide_key VALUES (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 'seventeen');
