by_hand! { windows:
    rank, 1: "
        WITH spent AS (
            SELECT LastName, Country, round(sum(Total), 2) AS total
            FROM Customer JOIN Invoice USING (CustomerId) GROUP BY CustomerId)
        SELECT LastName, Country, total,
            1 + (SELECT count(*) FROM spent AS more WHERE more.total > spent.total),
            1 + (SELECT count(DISTINCT total) FROM spent AS more
                 WHERE more.total > spent.total AND more.Country = spent.Country)
        FROM spent ORDER BY Country, LastName";
    neighbours, 1: "
        SELECT LastName,
            (SELECT max(InvoiceDate) FROM Invoice AS o
             WHERE o.CustomerId = i.CustomerId AND o.InvoiceId < i.InvoiceId),
            InvoiceDate,
            (SELECT min(InvoiceDate) FROM Invoice AS o
             WHERE o.CustomerId = i.CustomerId AND o.InvoiceId > i.InvoiceId)
        FROM Invoice AS i JOIN Customer USING (CustomerId) ORDER BY InvoiceId";
    running_sum, 1: "
        SELECT InvoiceId, Total,
            (SELECT round(sum(Total), 2) FROM Invoice AS o WHERE o.InvoiceId <= i.InvoiceId),
            (SELECT round(sum(Total), 2) FROM Invoice AS o
             WHERE o.InvoiceId BETWEEN i.InvoiceId - 2 AND i.InvoiceId)
        FROM Invoice AS i ORDER BY InvoiceId";
    over_groups, 1: "
        WITH months AS (
            SELECT substr(InvoiceDate, 1, 7) AS month, sum(Total) AS total FROM Invoice GROUP BY 1)
        SELECT month, round(total, 2),
            (SELECT round(total, 2) FROM months AS before WHERE before.month < months.month
             ORDER BY month DESC LIMIT 1)
        FROM months ORDER BY month";
    best_of_each, 1: "
        WITH numbered AS (
            SELECT *, 1 + (SELECT count(*) FROM Track AS o WHERE o.GenreId = t.GenreId
                AND (o.Milliseconds > t.Milliseconds
                     OR o.Milliseconds = t.Milliseconds AND o.TrackId < t.TrackId)) AS number
            FROM Track AS t)
        SELECT g.Name, n.Name, Milliseconds, number FROM numbered AS n JOIN Genre AS g USING (GenreId)
        WHERE number <= 2 ORDER BY g.Name, number";
}
