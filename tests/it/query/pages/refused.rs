//! What has no pages, and cursors that are refused.

use std::fmt::Debug;

use reflect_schema::query::{Column, Cursor, Query};
use reflect_schema::{ErrorKind, Result};

use super::library::{Author, Book, Log, Shelf, Visit, Word};
use super::{cursor, library, printed_and_parsed, walk};

#[test]
fn what_has_no_pages_says_so() {
    let conn = library();
    let mistakes = [
        Book::query().limit(5).page(&conn, 5),
        Book::query().offset(5).page(&conn, 5),
        Book::query().distinct().page(&conn, 5),
    ];
    for found in mistakes {
        assert!(matches!(found.unwrap_err().kind(), ErrorKind::Cursor { .. }));
    }
    // No row and no cursor would look like the end.
    let error = Book::query().page(&conn, 0).unwrap_err();
    assert_eq!(error.to_string(), "this query can't be run: a page of no rows was asked for");
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

/// Results have no table to be known by, so their columns tell them apart.
#[test]
fn a_cursor_of_other_results_is_an_error() {
    let conn = library();
    let titles = || Book::query().select(|b| b.title).as_source().order_by(Column::asc);
    let names = || Author::query().select(|a| a.name.optional()).as_source().order_by(Column::asc);
    let next = printed_and_parsed(&cursor(&conn, &names(), 1));
    assert!(names().after(&next).page(&conn, 1).is_ok());
    is_another_order(titles().after(&next).page(&conn, 1));
    let shelves = Book::query().select(|b| b.shelf().label).as_source().order_by(Column::asc);
    is_another_order(shelves.after(&next).page(&conn, 1));
    let upper = Author::query().select(|a| a.name.optional().upper()).as_source();
    is_another_order(upper.order_by(Column::asc).after(&next).page(&conn, 1));
    let united =
        Author::query().select(|a| a.name.optional()).union_all(Book::query().select(|b| b.title));
    is_another_order(united.order_by(Column::asc).after(&next).page(&conn, 1));
    // Filters don't count, wherever they are.
    let some = Author::query().filter(|a| a.id.gt(0)).select(|a| a.name.optional()).as_source();
    assert!(some.filter(|it| it.ne("x")).order_by(Column::asc).after(&next).page(&conn, 1).is_ok());
}

/// Where nothing tells rows apart but their values, it is for the database to say which are equal. A
/// cursor between two of them would lose the second.
#[test]
fn rows_that_only_the_database_finds_equal() {
    let conn = library();
    conn.execute_batch("INSERT INTO log VALUES ('a', 1), ('A', 2), ('b', 3), ('B', 4), ('c', 5)")
        .unwrap();
    macro_rules! refused {
        ($query:expr) => {{
            let query = $query;
            let error = query.page(&conn, 1).unwrap_err();
            assert_eq!(error.to_string(), "this cursor can't be made: the order leaves rows equal");
            // With both of each on one page nothing is lost, and with all of them either.
            assert_eq!(walk(&conn, &query, 2).len(), 5);
            assert_eq!(walk(&conn, &query, 5).len(), 5);
            let page = query.page(&conn, 4).unwrap();
            assert!(query.clone().after(&page.next).page(&conn, 1).unwrap().next.is_none());
        }};
    }
    refused!(Log::query().order_by(|l| l.word.asc()));
    refused!(Word::query().order_by(|l| l.word.asc()));
    refused!(
        Log::query()
            .order_by(|l| l.word.asc())
            .select(|l| (l.n, l.window().order_by(l.n.asc()).row_number()))
    );
    refused!(Log::query().order_by(|l| l.window().order_by(l.word.asc()).rank().asc()));
    refused!(Log::query().select(|l| (l.word, l.n)).as_source().order_by(|(word, _)| word.asc()));
    refused!(
        Log::query()
            .select(|l| l.word)
            .union_all(Log::query().filter(|l| l.n.lt(0)).select(|l| l.word))
            .order_by(Column::asc)
    );
    refused!(
        Log::query().join::<Author>(|l, a| a.id.eq(1) & l.n.gt(0)).order_by(|(l, _)| l.word.asc())
    );
    assert_eq!(walk(&conn, &Log::query().order_by(|l| (l.word.asc(), l.n.asc())), 1).len(), 5);
    let by_bytes = Log::query().order_by(|l| l.word.collate("BINARY").asc());
    assert_eq!(walk(&conn, &by_bytes, 1).len(), 5);
    assert!(Log::query().order_by(|l| l.word.desc()).page(&conn, 2).is_err());
    assert!(Log::query().page(&conn, 1).is_err());
    assert_eq!(Log::query().page(&conn, 5).unwrap().rows.len(), 5);
}
