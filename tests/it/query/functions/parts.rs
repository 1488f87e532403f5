//! Parts of texts, and patterns.

use reflect_schema::{Condition, Query};

use super::{ODD, by_hand, pairs};
use crate::support::functions::{self, Number, NumberColumns, Word, WordColumns};

/// Which pairs a condition finds must be those that Rust finds.
macro_rules! assert_pairs {
    ($conn:ident, $name:ident, $query:ident) => {
        let found: Vec<(String, String)> = $query
            .select(|w| (w.text, w.other.required()))
            .order_by(|w| w.id.asc())
            .all(&$conn)
            .unwrap();
        let expected = ODD.iter().flat_map(|it| ODD.map(|other| (*it, other)));
        let expected = expected.filter(|(text, other)| text.$name(other));
        let expected: Vec<_> = expected.map(|(a, b)| (a.to_owned(), b.to_owned())).collect();
        assert_eq!(found, expected);
    };
    ($conn:ident, $name:ident) => {
        let query = Word::query().filter(|w| w.text.$name(w.other));
        assert_pairs!($conn, $name, query);
        let query = Word::query().filter(|w| w.text.$name(w.loose));
        assert_pairs!($conn, $name, query);
        let query = Word::query().filter(|w| w.text.concat("").$name(w.other));
        assert_pairs!($conn, $name, query);
        for needle in ODD {
            let texts = |query: Query<Word>| {
                let texts = query.select(|w| w.text).distinct().order_by(|w| w.text.asc());
                texts.all(&$conn).unwrap()
            };
            let mut expected = ODD.to_vec();
            expected.retain(|it| it.$name(needle));
            expected.sort_unstable();
            assert_eq!(texts(Word::query().filter(|w| w.text.$name(needle))), expected, "{needle}");
            let computed = Word::query().filter(|w| w.text.concat("").$name(needle));
            assert_eq!(texts(computed), expected, "{needle}");
            // A row for each of the texts beside it.
            let loose = Word::query().filter(|w| w.loose.$name(needle)).count(&$conn).unwrap();
            assert_eq!(loose, (expected.len() * ODD.len()) as u64, "{needle}");
        }
    };
}

#[test]
fn parts_of_a_text_are_those_that_rust_finds() {
    let conn = pairs();
    assert_pairs!(conn, contains);
    assert_pairs!(conn, starts_with);
    assert_pairs!(conn, ends_with);
}

#[test]
fn a_part_of_null_is_neither_there_nor_not() {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch("INSERT INTO word (text) VALUES ('a'), ('')").unwrap();
    for needle in [None, Some("a"), Some("")] {
        let count = |query: Query<Word>| query.count(&conn).unwrap();
        let expected = if needle.is_none() { 0 } else { 2 };
        let is_part = |w: WordColumns| {
            [w.text.contains(needle), w.text.starts_with(needle), w.text.ends_with(needle)]
        };
        for at in 0..3 {
            let found = count(Word::query().filter(|w| is_part(w)[at].clone()));
            let not = count(Word::query().filter(|w| !is_part(w)[at].clone()));
            assert_eq!(found + not, expected, "{needle:?}");
        }
        let of_null = Word::query().filter(|w| {
            let is_part =
                [w.other.contains(needle), w.other.starts_with(needle), w.other.ends_with(needle)];
            Condition::any(is_part.map(|it| it.value().is_not_null()))
        });
        assert_eq!(count(of_null), 0, "{needle:?}");
    }
}

#[test]
fn long_texts_and_nul_are_found_too() {
    let conn = functions::connect_in_memory().unwrap();
    let long = "[*]".repeat(20_000);
    for text in [format!("{long}a"), format!("a{long}"), "a\0b".to_owned(), "ac".to_owned()] {
        conn.execute("INSERT INTO word (text) VALUES (?1)", [text]).unwrap();
    }
    let ids = |condition: fn(WordColumns, &str) -> Condition<Word>, it: &str| {
        let query = Word::query().filter(|w| condition(w, it)).select(|w| w.id);
        query.order_by(|w| w.id.asc()).all(&conn).unwrap()
    };
    assert_eq!(ids(|w, it| w.text.starts_with(it), &long), [1]);
    assert_eq!(ids(|w, it| w.text.ends_with(it), &long), [2]);
    assert_eq!(ids(|w, it| w.text.contains(it), &long), [1, 2]);
    assert_eq!(ids(|w, it| w.text.starts_with(it), "a\0b"), [3]);
    assert_eq!(ids(|w, it| w.text.starts_with(it), "a"), [2, 3, 4]);
}

#[test]
fn a_beginning_is_found_by_an_index() {
    let conn = functions::connect_in_memory().unwrap();
    let plan = Word::query().filter(|w| w.text.starts_with("a*b")).explain(&conn).unwrap();
    assert!(plan.to_string().contains("INDEX word_text (text>? AND text<?)"), "{plan}");
}

#[test]
fn patterns_are_those_of_sql() {
    let conn = pairs();
    let ids =
        |query: Query<Word>| query.select(|w| w.id).order_by(|w| w.id.asc()).all(&conn).unwrap();
    for pattern in ["a%", "A_c", "%\\%", "\\%", "%ä%", "[a]", "a*", "", "%"] {
        let literal = pattern.replace('\'', "''");
        let sql = |condition: String| {
            by_hand::<i64>(&conn, &format!("SELECT id FROM word WHERE {condition} ORDER BY id"))
        };
        let like = ids(Word::query().filter(|w| w.text.like(pattern)));
        assert_eq!(like, sql(format!("text LIKE '{literal}'")), "{pattern}");
        let not_like = ids(Word::query().filter(|w| w.text.not_like(pattern)));
        assert_eq!(not_like, sql(format!("text NOT LIKE '{literal}'")), "{pattern}");
        let escaped = ids(Word::query().filter(|w| w.text.like_escaped(pattern)));
        assert_eq!(escaped, sql(format!("text LIKE '{literal}' ESCAPE '\\'")), "{pattern}");
        let glob = ids(Word::query().filter(|w| w.text.glob(pattern)));
        assert_eq!(glob, sql(format!("text GLOB '{literal}'")), "{pattern}");
    }
    let columns = ids(Word::query().filter(|w| w.text.like(w.other)));
    assert_eq!(columns, by_hand::<i64>(&conn, "SELECT id FROM word WHERE text LIKE other"));
    assert!(columns.len() > ODD.len());
}

/// Where a condition can't be true without a row, SQLite may begin there.
#[test]
fn what_is_not_true_of_null_joins_inside() {
    type Test = fn(NumberColumns) -> Condition<Number>;
    let needed: [Test; 9] = [
        |n| n.word().text.like("a"),
        |n| n.word().text.not_like("a"),
        |n| n.word().text.like_escaped("a"),
        |n| n.word().text.glob("a"),
        |n| n.word().text.contains("a"),
        |n| n.word().text.starts_with("a"),
        |n| n.word().text.starts_with("\0"),
        |n| n.word().text.ends_with("a"),
        |n| n.word().text.ends_with(""),
    ];
    for (at, condition) in needed.into_iter().enumerate() {
        let sql = Number::query().filter(condition).to_sql().unwrap().text;
        assert!(sql.contains(" JOIN ") && !sql.contains("LEFT JOIN"), "{at}: {sql}");
    }
}
