by_hand! { related:
    by_path, 1: "
        SELECT Track.* FROM Track JOIN Album USING (AlbumId) JOIN Artist USING (ArtistId)
        WHERE Artist.Name = 'AC/DC' AND Milliseconds > 300000
        ORDER BY Title, Track.Name";
    columns_of_parents, 1: "
        SELECT t.Name, (SELECT Name FROM MediaType AS m WHERE m.MediaTypeId = t.MediaTypeId),
            (SELECT Title FROM Album AS a WHERE a.AlbumId = t.AlbumId),
            (SELECT Name FROM Artist WHERE ArtistId =
                (SELECT ArtistId FROM Album AS a WHERE a.AlbumId = t.AlbumId))
        FROM Track AS t";
    rows_of_parents, 1: "
        SELECT i.*, c.*, e.* FROM Invoice AS i JOIN Customer AS c ON c.CustomerId = i.CustomerId
        LEFT JOIN Employee AS e ON e.EmployeeId = c.SupportRepId
        ORDER BY i.Total DESC, i.InvoiceId LIMIT 10";
    far_away, 1: "
        SELECT c.LastName, t.Name, l.UnitPrice
        FROM InvoiceLine AS l, Invoice AS i, Customer AS c, Employee AS e, Track AS t, Genre AS g
        WHERE i.InvoiceId = l.InvoiceId AND c.CustomerId = i.CustomerId
            AND e.EmployeeId = c.SupportRepId AND t.TrackId = l.TrackId AND g.GenreId = t.GenreId
            AND g.Name = 'Jazz' AND e.FirstName = 'Jane' AND e.Country = c.Country
        ORDER BY i.InvoiceDate, t.Name";
    itself, 1: "
        SELECT e.LastName, manager.LastName, boss.LastName FROM Employee AS e
        LEFT JOIN Employee AS manager ON manager.EmployeeId = e.ReportsTo
        LEFT JOIN Employee AS boss ON boss.EmployeeId = manager.ReportsTo";
}
