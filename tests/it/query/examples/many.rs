by_hand! { many:
    none, 1: "
        SELECT * FROM Artist WHERE ArtistId NOT IN (SELECT ArtistId FROM Album) ORDER BY Name";
    any, 1: "
        WITH bought(CustomerId, Genre) AS (
            SELECT i.CustomerId, g.Name FROM Invoice AS i JOIN InvoiceLine USING (InvoiceId)
            JOIN Track USING (TrackId) JOIN Genre AS g USING (GenreId))
        SELECT * FROM Customer
        WHERE CustomerId IN (SELECT CustomerId FROM bought WHERE Genre = 'Jazz')
            AND CustomerId NOT IN (SELECT CustomerId FROM bought WHERE Genre = 'Pop')";
    all, 1: "
        SELECT p.PlaylistId, p.Name FROM Playlist AS p JOIN PlaylistTrack USING (PlaylistId)
        JOIN Track USING (TrackId) LEFT JOIN Genre AS g USING (GenreId)
        GROUP BY p.PlaylistId HAVING count(*) = sum(g.Name IS 'Classical')";
    counted, 1: "
        SELECT LastName, round(sum(Total), 2), count(*), max(InvoiceDate)
        FROM Customer JOIN Invoice USING (CustomerId)
        GROUP BY CustomerId HAVING round(sum(Total), 2) > 40
        ORDER BY round(sum(Total), 2) DESC, CustomerId";
    many_to_many, 1: "
        SELECT t.Name, sum(p.Name <> 'Grunge') FROM Track AS t
        JOIN PlaylistTrack USING (TrackId) JOIN Playlist AS p USING (PlaylistId)
        GROUP BY t.TrackId HAVING max(p.Name = 'Grunge')
        ORDER BY count(*) DESC, t.Name";
}
