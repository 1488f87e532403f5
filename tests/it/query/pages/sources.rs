//! Pages of whatever a query can be of.

use reflect_schema::query::Query;

use super::library::{Author, Book, BookColumns, Shelf};
use super::{library, pages, walk};

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
