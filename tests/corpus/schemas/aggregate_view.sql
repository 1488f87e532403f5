CREATE TABLE sale (id INTEGER PRIMARY KEY, region TEXT NOT NULL, amount DECIMAL(10, 2) NOT NULL, sold DATE NOT NULL);
CREATE VIEW by_region AS
    SELECT region, count(*) AS n, sum(amount) AS total, avg(amount) AS mean, max(sold) AS latest, min(amount) AS least,
        group_concat(id) AS ids, total(amount) AS float_total
    FROM sale GROUP BY region;
CREATE VIEW overall AS SELECT count(*) AS n, max(amount) AS most FROM sale;
INSERT INTO sale VALUES (1, 'n', 1.5, '2024-02-29'), (2, 'n', 2, '2024-03-01');
