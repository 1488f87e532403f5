by_hand! { running:
    predicate, 1: "
        SELECT a.*, count(*) FROM Album AS a JOIN Track USING (AlbumId)
        GROUP BY AlbumId HAVING min(Milliseconds) > 600000";
    dynamic, 1: "
        SELECT t.* FROM Track AS t JOIN Album USING (AlbumId)
        WHERE GenreId = 1 AND Name LIKE '%the%' AND Name LIKE '%man%' ORDER BY Title, TrackId";
    pages, 4: "
        SELECT * FROM Album ORDER BY Title, AlbumId";
    stream, 1: "
        WITH lengths AS (
            SELECT TrackId, sum(Milliseconds) OVER (ORDER BY Milliseconds, TrackId) AS so_far
            FROM Track)
        SELECT Track.* FROM Track JOIN lengths USING (TrackId)
        WHERE so_far <= 74 * 60000 ORDER BY so_far";
    borrowed, 1: "
        SELECT Name FROM Track ORDER BY length(Name) DESC, TrackId LIMIT 1";
    ends, 6: "
        SELECT 1, 'Music', 2, 16, 'Grunge', NULL, NULL, 0, 8";
    from_sql, 1: "
        SELECT * FROM Track WHERE TrackId IN (
            SELECT TrackId FROM (
                SELECT TrackId, Milliseconds, lag(Milliseconds) OVER o AS shorter, lag(TrackId) OVER o AS id
                FROM Track WINDOW o AS (PARTITION BY AlbumId ORDER BY TrackId))
            WHERE id = TrackId - 1 AND shorter * 4 < Milliseconds)";
    explain, 1: "
        EXPLAIN QUERY PLAN SELECT t1.* FROM Album AS t2, Track AS t1
        WHERE t2.AlbumId = t1.AlbumId AND t2.ArtistId = 1 ORDER BY t1.Name";
}
