//! Where a page begins, and what a cursor does elsewhere.

use reflect_schema::Result;

use super::library::{Author, Book};
use super::{BOOKS, cursor, library, walk};

#[test]
fn a_page_begins_where_there_is_a_cursor() {
    let conn = library();
    let query = || Author::query().order_by(|a| a.name.asc());
    let first = query().page(&conn, 1).unwrap();
    let again = query().after(None).page(&conn, 1).unwrap();
    assert_eq!(first.rows, again.rows);
    let second = query().after(&first.next).page(&conn, 1).unwrap();
    assert_ne!(first.rows, second.rows);
    let next = first.next.unwrap();
    assert_eq!(query().after(&next).page(&conn, 1).unwrap().rows, second.rows);
    assert_eq!(query().after(Some(&next)).after(None).page(&conn, 1).unwrap().rows, first.rows);
    assert!(query().page(&conn, u64::MAX).unwrap().next.is_none());
}

#[test]
fn a_cursor_holds_for_every_way_to_read() {
    let conn = library();
    for sorted in [true, false] {
        let query = || {
            let query = Book::query().select(|b| b.position);
            if sorted { query.order_by(|b| b.price.desc()) } else { query }
        };
        let all = walk(&conn, &query(), 1000);
        let next = cursor(&conn, &query(), 10);
        let after = query().after(&next);
        assert_eq!(after.all(&conn).unwrap(), all[10..]);
        assert_eq!(after.first(&conn).unwrap(), Some(all[10]));
        assert_eq!(after.scalar(&conn).unwrap(), all[10]);
        assert_eq!(after.clone().limit(3).all(&conn).unwrap(), all[10..13]);
        assert_eq!(after.clone().limit(3).offset(2).all(&conn).unwrap(), all[12..15]);
        assert_eq!(after.count(&conn).unwrap(), 50);
        assert_eq!(after.clone().limit(7).count(&conn).unwrap(), 7);
        assert!(after.exists(&conn).unwrap());
        let mut rows = Vec::new();
        after
            .for_each(&conn, |row| {
                rows.push(row);
                Ok(())
            })
            .unwrap();
        assert_eq!(rows, all[10..]);
        let mut stream = after.clone().stream(&conn).unwrap();
        assert_eq!(stream.iter().collect::<Result<Vec<_>>>().unwrap(), all[10..]);
        let mut rest = after.clone().as_source().all(&conn).unwrap();
        let mut expected = all[10..].to_vec();
        rest.sort_unstable();
        expected.sort_unstable();
        assert_eq!(rest, expected);
        let rows = if sorted { Book::query().order_by(|b| b.price.desc()) } else { Book::query() };
        let rows = rows.after(&next);
        let (count, sum) =
            rows.clone().aggregate(|g| (g.count(), g.sum(|b| b.position))).one(&conn).unwrap();
        assert_eq!((count, sum), (50, Some(expected.iter().sum())));
        let mut groups = rows
            .clone()
            .group_by(|b| b.position)
            .select(|position, _| position)
            .all(&conn)
            .unwrap();
        groups.sort_unstable();
        assert_eq!(groups, expected);
        let mut united = rows.clone().union(rows).select(|b| b.position).all(&conn).unwrap();
        united.sort_unstable();
        assert_eq!(united, expected);
        let last = cursor(&conn, &query(), 59);
        assert_eq!(query().after(&last).count(&conn).unwrap(), 1);
        assert_eq!(query().after(&last).page(&conn, 1).unwrap().next, None);
    }
}

#[test]
fn what_a_window_computes_does_not_depend_on_the_page() {
    let conn = library();
    let query = Book::query().order_by(|b| b.title.asc()).select(|b| {
        let room = b.window().partition_by(b.room);
        let so_far = b.window().order_by(b.position.asc());
        (b.position, so_far.row_number(), room.count(), so_far.sum(b.number), b.author().name)
    });
    let all = walk(&conn, &query, 1000);
    assert_eq!(all.len(), BOOKS);
    assert_eq!(walk(&conn, &query, 7), all);
    let after = query.clone().after(&cursor(&conn, &query, 7));
    assert_eq!(after.all(&conn).unwrap(), all[7..]);
    assert_eq!(after.first(&conn).unwrap().as_ref(), Some(&all[7]));
    let mut stream = after.clone().limit(5).stream(&conn).unwrap();
    assert_eq!(stream.iter().collect::<Result<Vec<_>>>().unwrap(), all[7..12]);
    // The order itself is by what a window computes.
    let ranked = Book::query()
        .order_by(|b| b.window().partition_by(b.room).order_by(b.pages.desc()).rank().asc())
        .select(|b| (b.position, b.window().order_by(b.pages.asc()).rank()));
    let all = walk(&conn, &ranked, 1000);
    assert_eq!(all.len(), BOOKS);
    assert_eq!(walk(&conn, &ranked, 7), all);
    let joined = Book::query()
        .join::<Author>(|b, a| b.author_id.eq(a.id))
        .order_by(|(_, a)| a.name.asc())
        .select(|(b, _)| (b.position, b.window().order_by(b.position.asc()).row_number()));
    assert_eq!(walk(&conn, &joined, 7), walk(&conn, &joined, 1000));
    let grouped = Book::query()
        .group_by(|b| b.pages)
        .order_by(|_, g| g.count().desc())
        .select(|pages, g| (pages, g.window().order_by(g.count().desc()).rank()));
    assert_eq!(walk(&conn, &grouped, 2), walk(&conn, &grouped, 1000));
}

#[test]
fn rows_that_come_and_go_between_pages() {
    let conn = library();
    let query = Book::query().order_by(|b| b.title.asc()).select(|b| b.position);
    let all = query.all(&conn).unwrap();
    let next = cursor(&conn, &query, 20);
    let rest = query.clone().after(&next).all(&conn).unwrap();
    // The row of the cursor itself, one before it, and a new one before it.
    conn.execute("DELETE FROM book WHERE position IN (?1, ?2)", [all[19], all[3]]).unwrap();
    conn.execute_batch(
        "INSERT INTO book (room, number, position, title) VALUES ('a', 1, -1, NULL)",
    )
    .unwrap();
    assert_eq!(query.after(&next).all(&conn).unwrap(), rest);
}

/// Cursors are in addresses that somebody has kept. If this fails, raise the number of their format.
#[test]
fn a_cursor_of_today_is_read_tomorrow() {
    let conn = library();
    let texts = [
        cursor(&conn, &Book::query(), 1),
        cursor(&conn, &Book::query().order_by(|b| (b.price.desc(), b.position.asc())), 1),
        cursor(&conn, &Author::query().order_by(|a| a.name.lower().asc().nulls_last()), 1),
        cursor(&conn, &Author::query().order_by(|a| a.books().count().desc()), 1),
    ]
    .map(|it| it.to_string());
    let expected = [
        "2.c5520a3b.t61.i1.i0",
        "2.a422dd32.r4058ff5c28f5c28f.i0.t61.i1.i0",
        "2.55cbe7ba.t616461.i1",
        "2.8d918360.i15.i3",
    ];
    assert_eq!(texts, expected);
}
