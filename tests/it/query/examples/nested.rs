by_hand! { nested:
    lists, 2: "
        SELECT ArtistId, Name,
            (SELECT json_group_array(json_array(AlbumId, Title, ArtistId)) FROM Album AS a
             WHERE a.ArtistId = Artist.ArtistId)
        FROM Artist";
    lists_of_lists, 3: "
        SELECT Name,
            (SELECT json_group_array(json_array(Title, json(
                (SELECT json_group_array(json_array(Name)) FROM
                    (SELECT Name FROM Track AS t WHERE t.AlbumId = a.AlbumId
                     ORDER BY Milliseconds DESC LIMIT 3)))))
             FROM (SELECT * FROM Album WHERE Album.ArtistId = Artist.ArtistId
                   ORDER BY Title LIMIT 2) AS a)
        FROM Artist WHERE (SELECT count(*) FROM Album AS a WHERE a.ArtistId = Artist.ArtistId) >= 10
        ORDER BY ArtistId";
    chosen, 3: "
        SELECT FirstName,
            (SELECT json_group_array(json_array(CustomerId, FirstName, LastName, Company, Address,
                City, State, Country, PostalCode, Phone, Fax, Email, SupportRepId)
                ORDER BY LastName)
             FROM Customer WHERE Country = 'Brazil' AND SupportRepId = EmployeeId),
            (SELECT json_group_array(json_array(LastName,
                (SELECT count(*) FROM Invoice AS i WHERE i.CustomerId = c.CustomerId))
                ORDER BY LastName)
             FROM Customer AS c WHERE Country = 'France' AND SupportRepId = EmployeeId)
        FROM Employee WHERE Title = 'Sales Support Agent' ORDER BY EmployeeId";
    beyond_a_key, 2: "
        SELECT t.Name,
            (SELECT json_group_array(json_array(TrackId, Name, AlbumId, MediaTypeId, GenreId,
                Composer, Milliseconds, Bytes, UnitPrice) ORDER BY TrackId)
             FROM Track AS other WHERE other.AlbumId = t.AlbumId)
        FROM Track AS t JOIN PlaylistTrack USING (TrackId) JOIN Playlist AS p USING (PlaylistId)
        WHERE p.Name = 'Music Videos' ORDER BY t.TrackId";
    in_hand, 6: "
        SELECT t.*, g.*,
            (SELECT json_group_array(json_array(PlaylistId, Name) ORDER BY PlaylistId)
             FROM Playlist JOIN PlaylistTrack AS p USING (PlaylistId) WHERE p.TrackId = t.TrackId),
            (SELECT json_group_array(json_array(i.InvoiceId, i.CustomerId, InvoiceDate,
                BillingAddress, BillingCity, BillingState, BillingCountry, BillingPostalCode, Total,
                c.CustomerId, FirstName, LastName, Company, Address, City, State, Country,
                PostalCode, Phone, Fax, Email, SupportRepId) ORDER BY i.InvoiceId)
             FROM InvoiceLine AS l JOIN Invoice AS i USING (InvoiceId)
             JOIN Customer AS c USING (CustomerId) WHERE l.TrackId = t.TrackId)
        FROM Track AS t LEFT JOIN Genre AS g USING (GenreId)
        WHERE MediaTypeId <> 3 ORDER BY Milliseconds DESC LIMIT 5";
}
