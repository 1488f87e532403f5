by_hand! { groups:
    by_column, 1: "
        SELECT DISTINCT BillingCountry, count(*) OVER c, round(sum(Total) OVER c, 2) FROM Invoice
        WHERE BillingCountry IN
            (SELECT BillingCountry FROM Invoice GROUP BY 1 HAVING count(*) > 10)
        WINDOW c AS (PARTITION BY BillingCountry) ORDER BY 3 DESC, 1";
    by_several, 1: "
        SELECT substr(InvoiceDate, 1, 4), g.Name, sum(Quantity), round(sum(l.UnitPrice * Quantity), 2)
        FROM InvoiceLine AS l JOIN Invoice USING (InvoiceId) JOIN Track USING (TrackId)
        LEFT JOIN Genre AS g USING (GenreId) GROUP BY 1, 2 ORDER BY 1, 2";
    by_related_row, 1: "
        SELECT c.*, (SELECT FirstName FROM Employee WHERE EmployeeId = SupportRepId),
            (SELECT round(sum(Total), 2) FROM Invoice AS i WHERE i.CustomerId = c.CustomerId) AS spent
        FROM Customer AS c ORDER BY spent DESC, CustomerId LIMIT 5";
    by_condition, 1: "
        SELECT NULL, count(*), avg(Milliseconds) FROM Track WHERE Composer IS NULL
        UNION ALL SELECT 0, count(*), avg(Milliseconds) FROM Track WHERE Composer <> 'AC/DC'
        UNION ALL SELECT 1, count(*), avg(Milliseconds) FROM Track WHERE Composer = 'AC/DC'
        ORDER BY 1";
    without_a_key, 1: "
        SELECT count(*), min(InvoiceDate), max(InvoiceDate), round(sum(Total), 2)
        FROM Invoice WHERE Total > 20";
    filtered, 1: "
        SELECT g.Name, count(*), count(CASE WHEN Milliseconds > 600000 THEN 1 END),
            avg(CASE WHEN Milliseconds > 600000 THEN Milliseconds END),
            count(DISTINCT AlbumId), count(DISTINCT ArtistId)
        FROM Track LEFT JOIN Genre AS g USING (GenreId) LEFT JOIN Album USING (AlbumId)
        GROUP BY g.GenreId ORDER BY g.Name";
    of_groups, 1: "
        WITH sizes AS (SELECT AlbumId, count(*) AS tracks FROM Track GROUP BY AlbumId)
        SELECT DISTINCT tracks, (SELECT count(*) FROM sizes AS s WHERE s.tracks = sizes.tracks)
        FROM sizes ORDER BY tracks DESC";
}
