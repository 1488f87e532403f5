//! Aggregates and conditions about the rows that refer to a row give the same whether an index finds
//! these rows or not, and in a time that does not grow with the product of the two tables.

use std::time::{Duration, Instant};

use reflect_schema::rusqlite::Connection;
use reflect_schema::{Load, dec};

use super::db::{Artist, Song};
use super::with;

fn some() -> Connection {
    with(
        "INSERT INTO artist VALUES (1, 'a'), (2, 'b'), (3, NULL), (4, 'd'), (5, 'A');
        INSERT INTO song VALUES (1, 1, 5, 0.10, 'x'), (2, 1, NULL, 0.20, 'Y'), (3, 2, 7, 1.5, NULL), (4, NULL, 9, 2, 'z'),
            (5, 77, 1, 3, 'w'), (6, 4, NULL, NULL, NULL), (7, 1, 5, 0.30, 'x'), (8, 5, -3, 4, 'a');
        INSERT INTO song_indexed SELECT * FROM song",
    )
}

/// The same of both tables.
macro_rules! alike {
    ($conn:expr; $(|$a:ident| $songs:ident => $expr:expr;)*) => {$({
        let query = || Artist::query().order_by(|a| a.id.asc());
        let first = { macro_rules! $songs { ($it:ident) => { $it.songs() } } query().select(|$a| $expr).all($conn).unwrap() };
        let second = { macro_rules! $songs { ($it:ident) => { $it.songs_indexed() } } query().select(|$a| $expr).all($conn).unwrap() };
        assert_eq!(first, second, stringify!($expr));
        assert!(!first.is_empty());
    })*};
}

#[test]
fn both_forms_give_the_same() {
    let conn = some();
    alike! { &conn;
        |a| songs => songs!(a).count();
        |a| songs => songs!(a).sum(|s| s.n);
        |a| songs => songs!(a).avg(|s| s.n);
        |a| songs => songs!(a).min(|s| s.title);
        |a| songs => songs!(a).max(|s| s.title);
        |a| songs => songs!(a).sum(|s| s.price);
        |a| songs => songs!(a).avg(|s| s.price);
        |a| songs => songs!(a).max(|s| s.price);
        |a| songs => songs!(a).sum(|s| s.price).eq(dec!(0.60));
        |a| songs => songs!(a).filter(|s| s.n.gt(4)).count();
        |a| songs => songs!(a).filter(|s| s.n.gt(a.id)).count();
        |a| songs => songs!(a).filter(|s| s.artist().name.eq("a")).count();
        |a| songs => songs!(a).exists();
        |a| songs => songs!(a).is_empty();
        |a| songs => songs!(a).any(|s| s.n.gt(4));
        |a| songs => songs!(a).any(|s| s.n.is_null());
        |a| songs => songs!(a).any(|s| s.n.gt(a.id + 3));
        |a| songs => songs!(a).all(|s| s.n.gt(4));
        |a| songs => songs!(a).count().gt(1);
        |a| songs => songs!(a).count() + songs!(a).filter(|s| s.title.eq("x")).count();
        |a| songs => songs!(a).filter(|s| s.artist().songs().count().gt(1)).count();
        |a| songs => a.window().order_by(songs!(a).count().desc()).rank();
    }
    // Within an optional path, and where the row around is missing.
    let song = |id: i64| {
        Song::query().filter(|s| s.id.ge(id)).order_by(|s| s.id.asc()).filter(|s| s.id.ne(5))
    };
    let found = song(1).select(|s| (s.id, s.artist().songs().count(), s.artist().songs().exists()));
    let other = song(1).select(|s| {
        (s.id, s.artist().songs_indexed().count(), s.artist().songs_indexed().exists())
    });
    assert_eq!(found.all(&conn).unwrap(), other.all(&conn).unwrap());
    assert_eq!(found.all(&conn).unwrap()[3], (4, 0, Some(false)));
    let none = song(1).filter(|s| s.artist().songs().is_empty()).select(|s| s.id);
    assert_eq!(none.all(&conn).unwrap(), [4]);
}

#[test]
fn in_every_clause() {
    let conn = some();
    let query = || Artist::query();
    let by_count = query().order_by(|a| (a.songs().count().desc(), a.id.asc())).select(|a| a.id);
    assert_eq!(by_count.all(&conn).unwrap(), [1, 2, 4, 5, 3]);
    let (mut next, mut seen) = (None, Vec::new());
    loop {
        let page = by_count.clone().after(&next).page(&conn, 2).unwrap();
        seen.extend(page.rows);
        next = page.next;
        if next.is_none() {
            break;
        }
    }
    assert_eq!(seen, [1, 2, 4, 5, 3]);
    let groups = query().group_by(|a| a.songs().count()).select(|n, g| (n, g.count()));
    let mut groups = groups.all(&conn).unwrap();
    groups.sort_unstable();
    assert_eq!(groups, [(0, 1), (1, 3), (3, 1)]);
    let total = query().aggregate(|g| g.sum(|a| a.songs().count())).one(&conn).unwrap();
    assert_eq!(total, Some(6));
    let of_group = query().group_by(|a| a).select(|a, g| (a.id, a.songs().count(), g.count()));
    let mut of_group = of_group.all(&conn).unwrap();
    of_group.sort_unstable();
    assert_eq!(of_group[0], (1, 3, 1));
    let joined = query()
        .left_join::<Song>(|a, s| s.n.eq(a.songs().count() + 2))
        .select(|(a, s)| (a.id, s.id));
    let indexed = query()
        .left_join::<Song>(|a, s| s.n.eq(a.songs_indexed().count() + 2))
        .select(|(a, s)| (a.id, s.id));
    assert_eq!(joined.all(&conn).unwrap(), indexed.all(&conn).unwrap());
    let rows = Artist::all(&conn).unwrap();
    assert_eq!(rows.load(&conn, |a| a.songs().count()).unwrap(), [3, 1, 0, 1, 1]);
    let union =
        query().filter(|a| a.songs().count().gt(1)).union(query().filter(|a| a.songs().is_empty()));
    assert_eq!(union.count(&conn).unwrap(), 2);
    let changed =
        query().filter(|a| a.songs().count().gt(2)).update(&conn, |a| a.name.set("most")).unwrap();
    assert_eq!(changed, 1);
    assert_eq!(query().filter(|a| a.songs().is_empty()).delete(&conn).unwrap(), 1);
    let one = query()
        .filter(|a| a.id.eq(1))
        .select(|a| (a.songs().count(), a.songs().any(|s| s.n.gt(1))));
    assert_eq!(one.one(&conn).unwrap(), (3, Some(true)));
    // For one row, all rows of the other table are not grouped.
    assert!(!one.to_sql().unwrap().text.contains("GROUP BY"), "{}", one.to_sql().unwrap().text);
    assert!(by_count.to_sql().unwrap().text.contains("GROUP BY"));
    let indexed = query().select(|a| (a.songs_indexed().count(), a.songs_indexed().exists()));
    assert!(!indexed.to_sql().unwrap().text.contains("GROUP BY"));
}

#[test]
fn many_rows_without_an_index() {
    let conn = with(
        "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 4000)
            INSERT INTO artist SELECT i, i FROM n;
        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
            INSERT INTO song SELECT i, i * 7919 % 3999 + 1, i, i, i FROM n",
    );
    let begin = Instant::now();
    let query = Artist::query;
    assert_eq!(query().filter(|a| a.songs().count().gt(9)).count(&conn).unwrap(), 3999);
    assert_eq!(query().filter(|a| a.songs().is_empty()).count(&conn).unwrap(), 1);
    assert_eq!(query().filter(|a| a.songs().any(|s| s.n.lt(0))).count(&conn).unwrap(), 0);
    let sums = query().select(|a| a.songs().sum(|s| s.n)).all(&conn).unwrap();
    assert_eq!(sums.into_iter().flatten().sum::<i64>(), 800_020_000);
    // A scan of the songs for each artist takes minutes.
    assert!(begin.elapsed() < Duration::from_secs(100), "{:?}", begin.elapsed());
}
