//! Every order, of one term and of two.

use reflect_schema::query::OrderTerm;

use super::library::{Author, Book, BookColumns};
use super::{BOOKS, library, pages, walk};

/// The six ways to sort by a term.
fn ways(term: &OrderTerm<Book>, descending: &OrderTerm<Book>) -> [OrderTerm<Book>; 6] {
    [term, descending]
        .map(|it| [it.clone(), it.clone().nulls_first(), it.clone().nulls_last()])
        .concat()
        .try_into()
        .unwrap_or_else(|_| unreachable!())
}

/// What books can be sorted by.
fn terms(b: BookColumns) -> Vec<[OrderTerm<Book>; 2]> {
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
