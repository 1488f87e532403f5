//! Walking through all pages visits each row exactly once, in order: whatever is NULL, whatever is
//! equal, and whatever the cursor went through on the way.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fmt::Debug;

use reflect_schema::query::{Cursor, Order, Page, Query, Selection, Source};
use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Result};

mod library {
    reflect_schema::reflect_schema!("tests/schemas/library.sql");
}
use library::{Author, Book, BookColumns, Shelf, Visit};

/// Numbers that look random and are the same each time.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 =
            self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }

    fn one_of<'a>(&mut self, values: &[&'a str]) -> &'a str {
        values[self.below(values.len())]
    }
}

const BOOKS: usize = 60;

fn library() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    library::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(
        "INSERT INTO author VALUES (1, 'Ada', '1815-12-10'), (2, 'ada', NULL), (3, 'Bob', '1815-12-10');
        INSERT INTO shelf VALUES ('a', 1, 'x'), ('a', 2, NULL), ('b', 1, 'x'), ('b', 2, 'y');",
    )
    .unwrap();
    let mut numbers = Numbers(7);
    for index in 0..BOOKS {
        let (room, number) = [("'a'", 1), ("'a'", 2), ("'b'", 1), ("'b'", 2)][index % 4];
        let values = [
            &["NULL", "''", "'emma'", "'EMMA'", "'Zoë'", "'zoë'", "'a' || char(0) || 'b'"][..],
            &["NULL", "0", "-5", "12", "9223372036854775807", "-9223372036854775808"],
            &["NULL", "0.0", "-0.5", "12", "1e300", "9e999", "-9e999", "0.1", "0.1 + 0.2"],
            &["NULL", "0.3", "12", "12.5", "-0.01", "99.99"],
            &["NULL", "'1.5'", "'1.50'", "'10'", "'9.99'", "'-3'", "'0.3'"],
            &[
                "NULL",
                "'2020-01-01 00:00:00'",
                "'2020-01-01 00:00:00.500'",
                "'2020-01-01 00:00:00.500001'",
                "'1999-12-31 23:59:59'",
            ],
            &["NULL", "0", "1"],
            &["NULL", "x''", "x'00'", "x'00ff'", "x'ff'"],
            &["NULL", "1", "2", "3"],
        ];
        let values = values.map(|values| numbers.one_of(values)).join(", ");
        let sql = format!("INSERT INTO book VALUES ({room}, {number}, {index}, {values})");
        conn.execute_batch(&sql).unwrap();
    }
    conn
}

/// Through a text, as in an address.
fn printed_and_parsed(cursor: &Cursor) -> Cursor {
    let text = cursor.to_string();
    assert!(text.bytes().all(|it| it.is_ascii_alphanumeric() || b"-.".contains(&it)), "{text}");
    let parsed: Cursor = text.parse().unwrap();
    assert_eq!(parsed, *cursor);
    parsed
}

/// Every row, page by page.
#[track_caller]
fn walk<T, R, S>(conn: &Connection, query: &Query<T, R, S>, size: u64) -> Vec<S::Output>
where
    T: Source<R>,
    S: Selection<R> + Clone,
{
    let (mut rows, mut next) = (Vec::new(), None);
    loop {
        let Page { rows: more, next: later } = query.clone().after(&next).page(conn, size).unwrap();
        assert!(more.len() as u64 == size || later.is_none());
        assert!(!more.is_empty() || rows.is_empty());
        rows.extend(more);
        assert!(rows.len() < 1000, "it goes round in a circle");
        next = later.as_ref().map(printed_and_parsed);
        if next.is_none() {
            return rows;
        }
    }
}

/// Walking gives what all at once gives, which is sorted by the same terms and `key`.
#[track_caller]
fn pages<T, R, S>(conn: &Connection, query: &Query<T, R, S>, sorted: &Query<T, R, S>)
where
    T: Source<R>,
    S: Selection<R> + Clone,
    S::Output: PartialEq + Debug,
{
    let expected = sorted.all(conn).unwrap();
    assert!(!expected.is_empty());
    let all = expected.len() as u64;
    for size in [1, 3, 7, all - 1, all, all + 1] {
        if size > 0 {
            assert_eq!(walk(conn, query, size), expected, "{size} {query:?}");
        }
    }
}

/// The six ways to sort by a term.
fn ways(term: &Order<Book>, descending: &Order<Book>) -> [Order<Book>; 6] {
    [term, descending]
        .map(|it| [it.clone(), it.clone().nulls_first(), it.clone().nulls_last()])
        .concat()
        .try_into()
        .unwrap_or_else(|_| unreachable!())
}

/// What books can be sorted by.
fn terms(b: BookColumns) -> Vec<[Order<Book>; 2]> {
    macro_rules! both {
        ($($value:expr),*) => { vec![$([$value.asc(), $value.desc()]),*] };
    }
    both![
        b.title,
        b.pages,
        b.weight,
        b.price,
        b.worth,
        b.printed,
        b.lent,
        b.cover,
        b.room,
        b.author().name,
        b.author().born,
        b.shelf().label,
        b.title.collate("BINARY"),
        b.weight * 2.0,
        b.price * b.pages,
        b.pages.coalesce(3),
        b.author().books().count(),
        b.when(b.pages.gt(3), "many").otherwise("few")
    ]
}

const TERMS: usize = 18;

#[test]
fn by_one_term_every_way() {
    let conn = library();
    for index in 0..TERMS {
        for way in 0..6 {
            let order = |b: BookColumns| {
                let [up, down] = &terms(b)[index];
                ways(up, down)[way].clone()
            };
            let key = |b: BookColumns| (b.room.asc(), b.number.asc(), b.position.asc());
            let query = Book::query().order_by(order).select(|b| b.position);
            let sorted = Book::query().order_by(order).order_by(key).select(|b| b.position);
            pages(&conn, &query, &sorted);
            assert_eq!(sorted.all(&conn).unwrap().len(), BOOKS);
        }
    }
}

#[test]
fn by_two_terms_every_way() {
    let conn = library();
    for (first, second) in [(0, 1), (1, 0), (5, 4), (9, 11), (11, 2)] {
        for way in 0..36 {
            let order = |b: BookColumns| {
                let terms = terms(b);
                let [[up, down], [other_up, other_down]] = [&terms[first], &terms[second]];
                (ways(up, down)[way / 6].clone(), ways(other_up, other_down)[way % 6].clone())
            };
            let key = |b: BookColumns| (b.room.asc(), b.number.asc(), b.position.asc());
            let query = Book::query().order_by(order).select(|b| b.position);
            let sorted = Book::query().order_by(order).order_by(key).select(|b| b.position);
            assert_eq!(walk(&conn, &query, 4), sorted.all(&conn).unwrap(), "{query:?}");
        }
    }
}

#[test]
fn without_an_order_it_is_that_of_the_key() {
    let conn = library();
    let by_key = Book::query().order_by(|b| (b.room.asc(), b.number.asc(), b.position.asc()));
    pages(&conn, &Book::query(), &by_key);
    // As much of the key as is in the order is no harm.
    pages(
        &conn,
        &Book::query().order_by(|b| (b.number.desc(), b.room.asc())),
        &Book::query().order_by(|b| (b.number.desc(), b.room.asc(), b.position.asc())),
    );
    pages(&conn, &Author::query(), &Author::query().order_by(|a| a.id.asc()));
    pages(
        &conn,
        &Book::query().filter(|b| b.title.eq("emma") | b.author().name.eq("Bob")),
        &by_key.filter(|b| b.title.eq("emma") | b.author().name.eq("Bob")),
    );
}

#[test]
fn whole_rows_and_nested_ones() {
    let conn = library();
    let nested = |q: Query<Book>| {
        q.select(|b| {
            (b.position, b.author(), b.shelf().books().order_by(|o| o.position.asc()).limit(2))
        })
    };
    let query = Book::query().order_by(|b| b.author().name.desc());
    let sorted = query.clone().order_by(|b| (b.room.asc(), b.number.asc(), b.position.asc()));
    pages(&conn, &nested(query), &nested(sorted));
    let shelves = |q: Query<Shelf>| {
        q.select(|s| (s.room, s.books().order_by(|b| b.position.asc()).select(|b| b.title)))
    };
    pages(
        &conn,
        &shelves(Shelf::query().order_by(|s| s.label.desc())),
        &shelves(Shelf::query().order_by(|s| (s.label.desc(), s.room.asc(), s.number.asc()))),
    );
}

#[test]
fn groups() {
    let conn = library();
    macro_rules! groups {
        ($($key:expr;)*) => {$(
            let query = Book::query().group_by($key).select(|key, g| (key, g.count()));
            let expected = query.all(&conn).unwrap();
            for found in [walk(&conn, &query, 1), walk(&conn, &query, 4)] {
                assert_eq!(found.len(), expected.len());
                assert!(expected.iter().all(|group| found.contains(group)), "{query:?}");
            }
            let query = query.order_by(|_, g| (g.count().desc(), g.max(|b| b.pages).asc().nulls_last()));
            let expected = walk(&conn, &query, 1000);
            assert_eq!(walk(&conn, &query, 1), expected);
            assert_eq!(walk(&conn, &query, 3), expected);
            let query = query.having(|_, g| g.count().gt(2));
            let expected: Vec<_> = expected.into_iter().filter(|it| it.1 > 2).collect();
            assert_eq!(walk(&conn, &query, 2), expected);
        )*};
    }
    groups! {
        |b| b.title;
        |b| (b.pages, b.lent);
        |b| b.author();
        |b| b.author().name;
        |b| b.shelf();
        |b| (b.shelf().label, b.price);
        |b| b.pages.gt(3);
        |b| b.weight * 2.0;
    }
}

#[test]
fn sources_of_other_kinds() {
    let conn = library();
    let union = || {
        let books = Book::query().filter(|b| b.pages.gt(3));
        books.union(Book::query().filter(|b| b.lent)).order_by(|b| b.title.desc())
    };
    let key = |b: BookColumns| (b.room.asc(), b.number.asc(), b.position.asc());
    pages(&conn, &union(), &union().order_by(key));
    // Two tables: the order leaves pairs equal in which only one of them differs.
    let pairs = || {
        Book::query()
            .join::<Author>(|b, a| b.author_id.ne(a.id))
            .order_by(|(b, _)| b.lent.desc())
            .select(|(b, a)| (b.position, a.id))
    };
    let sorted =
        pairs().order_by(|(b, a)| (b.room.asc(), b.number.asc(), b.position.asc(), a.id.asc()));
    pages(&conn, &pairs(), &sorted);
    let left = || {
        Author::query()
            .left_join::<Book>(|a, b| a.id.eq(b.author_id) & b.lent)
            .order_by(|(_, b)| b.room.asc().nulls_last())
            .select(|(a, b)| (a.id, b.position))
    };
    let sorted =
        left().order_by(|(a, b)| (a.id.asc(), b.room.asc(), b.number.asc(), b.position.asc()));
    pages(&conn, &left(), &sorted);
    let results = Book::query().select(|b| (b.position, b.title)).as_source();
    let results = results.order_by(|(position, title)| (title.desc(), position.asc()));
    pages(&conn, &results, &results);
}

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

/// The position after the first `rows` rows.
fn cursor<T: Source<R>, R, S: Selection<R>>(
    conn: &Connection,
    query: &Query<T, R, S>,
    rows: u64,
) -> Cursor {
    query.page(conn, rows).unwrap().next.unwrap()
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

#[test]
fn what_has_no_pages_says_so() {
    let conn = library();
    let mistakes = [
        Book::query().limit(5).page(&conn, 5),
        Book::query().offset(5).page(&conn, 5),
        Book::query().distinct().page(&conn, 5),
        // No row and no cursor would look like the end.
        Book::query().page(&conn, 0),
    ];
    for found in mistakes {
        assert!(matches!(found.unwrap_err().kind(), ErrorKind::Cursor { .. }));
    }
    // Nothing tells two of these visits apart: then all of them are on one page or it is an error.
    conn.execute_batch(
        "INSERT INTO visit VALUES ('a', '2020-01-01', 'x'), ('a', '2020-01-01', 'x')",
    )
    .unwrap();
    let visits = Visit::query().order_by(|v| v.day.asc());
    let error = visits.page(&conn, 1).unwrap_err();
    assert_eq!(error.to_string(), "this cursor can't be made: the order leaves rows equal");
    assert_eq!(visits.page(&conn, 2).unwrap().rows.len(), 2);
    conn.execute_batch("INSERT INTO visit VALUES ('b', '2020-01-02', 'x')").unwrap();
    assert_eq!(walk(&conn, &visits, 2).len(), 3);
    let twice = Author::query().union_all(Author::query());
    assert!(matches!(twice.page(&conn, 3).unwrap_err().kind(), ErrorKind::Cursor { .. }));
}

#[track_caller]
fn is_another_order<T: Debug>(found: Result<T>) {
    let error = found.unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Cursor { .. }), "{error}");
    assert_eq!(error.to_string(), "this cursor belongs to a query with another order");
}

#[test]
fn a_cursor_of_another_order_is_an_error() {
    let conn = library();
    let by_pages = Book::query().order_by(|b| b.pages.asc());
    let next = printed_and_parsed(&cursor(&conn, &by_pages, 5));
    let others = [
        Book::query(),
        Book::query().order_by(|b| b.title.asc()),
        Book::query().order_by(|b| b.pages.desc()),
        Book::query().order_by(|b| b.pages.asc().nulls_last()),
        Book::query().order_by(|b| b.weight.asc()),
        Book::query().order_by(|b| (b.pages + 1).asc()),
        Book::query().order_by(|b| (b.pages.asc(), b.title.asc())),
        Book::query().order_by(|b| b.pages.collate("BINARY").asc()),
    ];
    for query in others {
        let query = query.after(&next);
        is_another_order(query.all(&conn));
        is_another_order(query.page(&conn, 5));
        is_another_order(query.first(&conn));
        is_another_order(query.count(&conn));
        is_another_order(query.to_sql());
        is_another_order(query.stream(&conn).map(drop));
    }
    is_another_order(Shelf::query().after(&next).all(&conn));
    is_another_order(Author::query().order_by(|a| a.id.asc()).after(&next).all(&conn));
    let by_factor = |factor: i64| Book::query().order_by(|b| (b.pages * factor).asc());
    let factor = cursor(&conn, &by_factor(2), 5);
    assert!(by_factor(2).after(&factor).page(&conn, 5).is_ok());
    is_another_order(by_factor(-2).after(&factor).page(&conn, 5));
    // What else the query asks may change, and where it is built doesn't matter.
    let filtered = Book::query().filter(|b| b.lent & b.author().name.eq("Bob"));
    let filtered = filtered.order_by(|b| b.pages.asc()).select(|b| b.title);
    assert!(filtered.after(&next).page(&conn, 5).is_ok());
    let paths = |q: Query<Book>| q.order_by(|b| (b.author().name.asc(), b.shelf().label.asc()));
    let next = cursor(&conn, &paths(Book::query()), 5);
    let other =
        paths(Book::query().filter(|b| b.shelf().label.is_null())).select(|b| b.shelf().label);
    assert!(other.after(&next).page(&conn, 5).is_ok());
}

#[test]
fn a_text_that_is_no_cursor_is_an_error() {
    let conn = library();
    let query = Book::query().order_by(|b| (b.weight.desc(), b.cover.asc()));
    let text = cursor(&conn, &query, 30).to_string();
    assert!(text.parse::<Cursor>().is_ok());
    let mut texts: Vec<String> = [
        "",
        ".",
        "..",
        "n",
        "i1",
        "nn",
        "i",
        "i+1",
        "i 1",
        "i1 ",
        "i01",
        "i9223372036854775808",
        "i-",
        "x1",
        "r",
        "r0",
        "rzzzzzzzzzzzzzzzz",
        "r+7ff000000000000",
        "r7ff8000000000000",
        "rfff8000000000001",
        "t",
        "t0",
        "t+f",
        "tff",
        "tc328",
        "b0",
        "bgg",
        "b 0",
        "é",
        "té",
        "i1.",
        ".i1",
        "i1..i2",
        "I1",
        "N",
        "i-0",
        "i1\0",
        "\0",
        "r7FF0000000000000",
        "tAB",
        "' OR 1 = 1 --",
        "i1;i2",
        "n.n.n.n.n.n.n.n",
    ]
    .map(str::to_owned)
    .to_vec();
    let (head, _) = text.split_once('.').unwrap();
    texts.extend(texts.clone().into_iter().map(|it| format!("{head}.{it}")));
    // Every cut, and every text with one character too many.
    texts.extend((0..text.len()).map(|it| text[..it].to_owned()));
    texts.extend((0..=text.len()).map(|it| format!("{}~{}", &text[..it], &text[it..])));
    for hostile in texts {
        match hostile.parse::<Cursor>() {
            Err(error) => {
                assert!(matches!(error.kind(), ErrorKind::Cursor { .. }), "{hostile}: {error}");
                assert_eq!(error.to_string(), "this cursor is not the text of one");
            }
            // What may be a cursor is one of another query.
            Ok(cursor) => {
                assert_eq!(cursor.to_string(), hostile);
                let length = text.split('.').count();
                if hostile.split('.').count() != length {
                    is_another_order(query.clone().after(&cursor).page(&conn, 5));
                }
            }
        }
    }
}
