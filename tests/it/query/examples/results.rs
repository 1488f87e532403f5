by_hand! { results:
    union, 1: "
        SELECT City, Country FROM Customer WHERE Country <> 'USA'
        UNION SELECT City, Country FROM Employee WHERE Country <> 'USA' ORDER BY Country, City";
    intersect, 1: "
        SELECT DISTINCT City FROM Customer WHERE City IN (SELECT City FROM Employee) ORDER BY City";
    except, 1: "
        SELECT DISTINCT FirstName FROM Customer
        WHERE FirstName NOT IN (SELECT FirstName FROM Employee) ORDER BY FirstName";
    whole_rows, 1: "
        SELECT t.*, a.Title FROM Track AS t JOIN Album AS a USING (AlbumId)
        WHERE a.ArtistId = (SELECT ArtistId FROM Artist WHERE Name = 'Lost')
            AND (t.TrackId IN (SELECT TrackId FROM Track ORDER BY Milliseconds DESC LIMIT 20)
            OR t.TrackId IN (SELECT TrackId FROM Track ORDER BY UnitPrice DESC, TrackId LIMIT 20))
        ORDER BY t.TrackId";
    upwards, 1: "
        SELECT * FROM Employee WHERE LastName IN ('Adams', 'Mitchell') ORDER BY EmployeeId DESC";
    downwards, 2: "
        SELECT FirstName,
            (SELECT json_group_array(json_array(LastName)) FROM
                (SELECT LastName FROM Customer WHERE SupportRepId = EmployeeId
                 ORDER BY LastName LIMIT 3))
        FROM Employee WHERE EmployeeId = 2 OR ReportsTo = 2 ORDER BY EmployeeId";
}
