by_hand! { subqueries:
    exists, 1: "
        SELECT DISTINCT c.* FROM Customer AS c JOIN Employee AS e ON e.State = c.State";
    scalar, 1: "
        SELECT Track.* FROM Track
        JOIN (SELECT GenreId, avg(Milliseconds) AS average FROM Track GROUP BY GenreId)
        USING (GenreId) WHERE Milliseconds > 3 * average ORDER BY Milliseconds DESC";
    in_a_query, 1: "
        SELECT DISTINCT t.Name FROM Track AS t JOIN InvoiceLine USING (TrackId)
        JOIN Invoice USING (InvoiceId) WHERE BillingCountry = 'Norway' ORDER BY t.Name";
    joined, 1: "
        SELECT a.*, b.* FROM Employee AS a, Employee AS b
        WHERE a.City = b.City AND b.EmployeeId > a.EmployeeId ORDER BY a.EmployeeId, b.EmployeeId";
    left_joined, 1: "
        SELECT Name, (SELECT count(*) FROM Track AS t WHERE t.GenreId = g.GenreId),
            lag(Name) OVER (ORDER BY GenreId),
            (SELECT count(*) FROM Track AS t WHERE t.GenreId = g.GenreId - 1)
        FROM Genre AS g ORDER BY GenreId";
}
