//! Functions of texts in queries, on odd values, against Rust or SQL by hand.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::query::Expr;
use reflect_schema::{Condition, Connection, Query, rusqlite};

use crate::support::chinook::{self, Customer, Track};
use crate::support::functions::{self, Number, NumberColumns, Word, WordColumns};

/// What patterns, escapes, cases, positions and white space stumble over.
const ODD: [&str; 36] = [
    "",
    " ",
    "a",
    "A",
    "ab",
    "abc",
    "ABC",
    "aBc",
    "b",
    "c",
    "bc",
    "%",
    "_",
    "\\",
    "a%",
    "%c",
    "a_c",
    "\\%",
    "*",
    "a*",
    "?",
    "[",
    "]",
    "[a]",
    "[^a]",
    "a[b]",
    "ä",
    "Ä",
    "aä",
    "ß",
    "日本語",
    "本",
    "🙂",
    "\t ab\n",
    "\u{a0}ab\u{3000}",
    "it's \"q\"",
];

/// A row for each pair of odd texts.
fn pairs() -> Connection {
    let conn = functions::connect_in_memory().unwrap();
    let insert = "INSERT INTO word (text, other, loose) VALUES (?1, ?2, ?2)";
    conn.execute_batch("BEGIN").unwrap();
    for (text, other) in ODD.iter().flat_map(|it| ODD.map(|other| (it, other))) {
        conn.prepare_cached(insert).unwrap().execute([text, other]).unwrap();
    }
    conn.execute_batch("COMMIT").unwrap();
    conn
}

/// The values of a statement by hand.
fn by_hand<T: rusqlite::types::FromSql>(conn: &rusqlite::Connection, sql: &str) -> Vec<T> {
    let mut statement = conn.prepare(sql).unwrap();
    statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

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
fn numbers_that_sqlite_made_of_text_are_text() {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch("INSERT INTO word (text, code) VALUES ('a', '70'), ('70', 'b')").unwrap();
    let found: Vec<(String, Option<String>)> = Word::query()
        .filter(|w| {
            w.code.starts_with("7")
                & w.code.ends_with("0")
                & w.code.contains("70")
                & w.code.like("_0")
        })
        .select(|w| (w.text, w.code.concat("!").upper()))
        .all(&conn)
        .unwrap();
    assert_eq!(found, [("a".to_owned(), Some("70!".to_owned()))]);
    let lengths = Word::query().select(|w| w.code.length()).order_by(|w| w.id.asc());
    assert_eq!(lengths.all(&conn).unwrap(), [Some(2), Some(1)]);
    conn.execute_batch("UPDATE word SET code = '70'").unwrap();
    assert_eq!(Word::query().filter(|w| w.text.ends_with(w.code)).count(&conn).unwrap(), 1);
}

#[test]
fn numbers_that_sqlite_made_of_text_are_read_as_text() {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch("INSERT INTO word (text, code) VALUES ('a', '70')").unwrap();
    let text = || "70".to_owned();
    let row: (String, String, Option<String>, Option<String>) = Word::query()
        .select(|w| {
            (w.code.coalesce("x"), w.code.required(), w.code.null_if("70"), w.code.null_if("x"))
        })
        .one(&conn)
        .unwrap();
    assert_eq!(row, (text(), text(), None, Some(text())));
    let groups = Word::query().group_by(|w| w.code).select(|code, g| (code, g.max(|w| w.code)));
    assert_eq!(groups.one(&conn).unwrap(), (Some(text()), Some(text())));
    let source = Word::query().select(|w| (w.code, w.text)).as_source();
    assert_eq!(source.one(&conn).unwrap(), (Some(text()), "a".to_owned()));
    let error = Word::query().select(|w| w.raw::<String>("x'00'", ())).one(&conn).unwrap_err();
    assert_eq!(error.to_string(), "value 1 of the result: expected text, found a blob of 1 bytes");
    let error = Word::query().select(|w| w.raw::<i64>("1.5", ())).one(&conn).unwrap_err();
    assert_eq!(error.to_string(), "value 1 of the result: expected an integer, found the real 1.5");
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

#[test]
fn trimming_is_that_of_rust() {
    let conn = pairs();
    let texts = |sql: fn(WordColumns) -> Expr<Word, String>| {
        let query = Word::query().filter(|w| w.other.eq("")).order_by(|w| w.id.asc());
        query.select(sql).all(&conn).unwrap()
    };
    assert_eq!(texts(|w| w.text.trim()), ODD.map(str::trim));
    assert_eq!(texts(|w| w.text.trim_start()), ODD.map(str::trim_start));
    assert_eq!(texts(|w| w.text.trim_end()), ODD.map(str::trim_end));
    let chars = ['a', 'ä', '本', '[', ']'];
    assert_eq!(
        texts(|w| w.text.trim_matches(['a', 'ä', '本', '[', ']'])),
        ODD.map(|it| it.trim_matches(chars))
    );
    assert_eq!(
        texts(|w| w.text.trim_start_matches("aä本[]".chars())),
        ODD.map(|it| it.trim_start_matches(chars))
    );
    assert_eq!(
        texts(|w| w.text.trim_end_matches("aä本[]".chars())),
        ODD.map(|it| it.trim_end_matches(chars))
    );
    assert_eq!(texts(|w| w.text.trim_matches([])), ODD);
}

#[test]
fn texts_are_cut_and_joined() {
    let conn = pairs();
    let first = |it: &str, n: usize| it.chars().take(n).collect::<String>();
    let query = Word::query().filter(|w| w.other.eq("")).order_by(|w| w.id.asc());
    let rows: Vec<(String, String, String, i64, String, String)> = query
        .clone()
        .select(|w| {
            let text = w.text;
            (
                text.lower(),
                text.upper(),
                text.replace("a", "-%-"),
                text.length(),
                text.substr(1, 2),
                text.substr_from(-1),
            )
        })
        .all(&conn)
        .unwrap();
    for (text, row) in ODD.into_iter().zip(rows) {
        let last = text.chars().last().map(String::from).unwrap_or_default();
        let length = i64::try_from(text.chars().count()).unwrap();
        let expected = (
            text.to_ascii_lowercase(),
            text.to_ascii_uppercase(),
            text.replace('a', "-%-"),
            length,
            first(text, 2),
            last,
        );
        assert_eq!(row, expected, "{text}");
    }
    let positions: Vec<Option<i64>> =
        query.clone().select(|w| w.text.position("b")).all(&conn).unwrap();
    let expected = ODD.map(|it| it.chars().position(|char| char == 'b'));
    assert_eq!(positions, expected.map(|it| it.map(|at| i64::try_from(at).unwrap() + 1)));
    // Everything before the first `b`, if there is one.
    let before = query.select(|w| w.text.substr(1, w.text.position("b") - 1)).all(&conn).unwrap();
    assert_eq!(before, ODD.map(|it| it.split_once('b').map(|(before, _)| before.to_owned())));
    let joined = Word::query().select(|w| w.text.concat("-").concat(w.other)).all(&conn).unwrap();
    assert_eq!(joined, by_hand::<Option<String>>(&conn, "SELECT text || '-' || other FROM word"));
}

#[test]
fn functions_of_null_are_null() {
    let conn = functions::connect_in_memory().unwrap();
    conn.execute_batch("INSERT INTO word (text) VALUES ('abc')").unwrap();
    let texts = Word::query().select(|w| {
        let it = w.other;
        (
            it.lower(),
            it.trim(),
            it.substr(1, 1),
            it.replace("a", "b"),
            w.text.replace("a", it),
            it.concat("a"),
        )
    });
    assert_eq!(texts.one(&conn).unwrap(), (None, None, None, None, None, None));
    let others = Word::query().select(|w| {
        let it = w.other;
        let bytes = it.cast::<Vec<u8>>();
        (it.length(), it.position("a"), it.cast::<i64>(), bytes.clone().length(), bytes.hex())
    });
    assert_eq!(others.one(&conn).unwrap(), (None, None, None, None, None));
    let position: Option<i64> = Word::query().select(|w| w.text.position("z")).one(&conn).unwrap();
    assert_eq!(position, None);
    let storage: String = Word::query().select(|w| w.other.typeof_()).one(&conn).unwrap();
    assert_eq!(storage, "null");
}

#[test]
fn functions_nest_on_real_rows() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let names: Vec<String> = Customer::query()
        .filter(|c| c.email.ends_with(".com") & c.company.lower().contains("apple"))
        .select(|c| c.first_name.substr(1, 1).concat(". ").concat(c.last_name.upper()))
        .all(&conn)
        .unwrap();
    assert_eq!(names, ["T. GOYER"]);
    let initials: Vec<(String, i64)> = Track::query()
        .group_by(|t| t.name.substr(1, 1).upper())
        .having(|initial, g| initial.glob("[A-C]") & g.count().gt(10))
        .select(|initial, g| (initial, g.count()))
        .order_by(|initial, _| initial.asc())
        .all(&conn)
        .unwrap();
    let sql = "SELECT count(*) FROM Track GROUP BY upper(substr(Name, 1, 1))
        HAVING upper(substr(Name, 1, 1)) IN ('A', 'B', 'C') ORDER BY upper(substr(Name, 1, 1))";
    let counts: Vec<i64> = initials.iter().map(|it| it.1).collect();
    assert_eq!(counts, by_hand::<i64>(&conn, sql));
}
