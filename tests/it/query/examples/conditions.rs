by_hand! { conditions:
    two_conditions, 1: "
        SELECT * FROM Track WHERE Milliseconds > 2880000 AND UnitPrice > 1.5
        ORDER BY Milliseconds DESC";
    either_or, 1: "
        SELECT * FROM Customer
        WHERE (Country = 'Brazil' OR Country = 'Portugal' OR State = 'CA') AND Company IS NULL";
    neither_nor, 1: "
        SELECT * FROM Customer
        WHERE Country <> 'USA' AND Country <> 'Brazil' AND City <> 'Prague' AND Company > ''";
    dates_and_decimals, 1: "
        SELECT * FROM Invoice WHERE InvoiceDate LIKE '2009-01-%' AND Total >= 3 AND Total <= 9.9";
    sorted_and_cut, 1: "
        SELECT * FROM Customer ORDER BY Company IS NULL, Company, LastName, FirstName LIMIT 8, 8";
    only_once, 1: "
        SELECT Country, State FROM Customer GROUP BY Country, State ORDER BY Country, State";
    by_hand, 1: "
        SELECT Name, length(Name) FROM Track WHERE Name GLOB 'Love*' OR Name GLOB '* Love*'
        ORDER BY length(Name), TrackId";
    computed, 1: "
        SELECT Name, Bytes * 8 / Milliseconds,
            round(UnitPrice * 60000 / Milliseconds, 4)
        FROM Track
        WHERE Bytes * 8 / Milliseconds > 320
        ORDER BY Bytes * 8 / Milliseconds DESC, TrackId";
    instead_of_null, 1: "
        SELECT LastName, CASE WHEN State IS NULL OR State = City THEN City ELSE State END
        FROM Customer";
    case, 1: "
        SELECT Name, iif(Milliseconds < 120000, 'short', iif(Milliseconds < 360000, 'normal', 'long'))
        FROM Track";
}
