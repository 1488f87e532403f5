//! Texts that functions make.

use reflect_schema::query::Expr;

use super::{ODD, by_hand, pairs};
use crate::support::chinook::{self, Customer, Track};
use crate::support::functions::{self, Word, WordColumns};

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
fn nul_is_a_character_like_others() {
    let conn = pairs();
    let query = Word::query().filter(|w| w.other.eq("")).order_by(|w| w.id.asc());
    let texts =
        |sql: fn(WordColumns) -> Expr<Word, String>| query.clone().select(sql).all(&conn).unwrap();
    let chars = ['a', '\0', 'b'];
    assert_eq!(
        texts(|w| w.text.trim_matches(['a', '\0', 'b'])),
        ODD.map(|it| it.trim_matches(chars))
    );
    assert_eq!(
        texts(|w| w.text.trim_start_matches(['\0'])),
        ODD.map(|it| it.trim_start_matches('\0'))
    );
    assert_eq!(texts(|w| w.text.trim_end_matches(['\0'])), ODD.map(|it| it.trim_end_matches('\0')));
    assert_eq!(texts(|w| w.text.replace("\0", "-\0-")), ODD.map(|it| it.replace('\0', "-\0-")));
    assert_eq!(texts(|w| w.text.replace("\0b", "")), ODD.map(|it| it.replace("\0b", "")));
    assert_eq!(texts(|w| w.text.replace("b", "\0")), ODD.map(|it| it.replace('b', "\0")));
    let pairs: Vec<(String, String, Option<String>)> = Word::query()
        .order_by(|w| w.id.asc())
        .select(|w| (w.text, w.other.coalesce(""), w.text.replace(w.other, "+")))
        .all(&conn)
        .unwrap();
    for (text, other, replaced) in pairs {
        let expected = if other.is_empty() { text.clone() } else { text.replace(&other, "+") };
        assert_eq!(replaced, Some(expected), "{text:?} {other:?}");
    }
    let parts: Vec<(String, String, String)> =
        query.select(|w| (w.text, w.text.substr(2, 2), w.text.substr(-3, 2))).all(&conn).unwrap();
    for (text, part, last) in parts {
        assert_eq!(part, text.chars().skip(1).take(2).collect::<String>(), "{text:?}");
        // As in SQL, positions before the first are counted.
        let chars: Vec<char> = text.chars().collect();
        let from = chars.len().saturating_sub(3);
        let to = (chars.len() + 2).saturating_sub(3).min(chars.len());
        assert_eq!(last, chars[from..to.max(from)].iter().collect::<String>(), "{text:?}");
    }
    let joined = Word::query()
        .filter(|w| w.text.eq("a\0b\0ä\\u0000"))
        .aggregate(|g| g.distinct().join(|w| w.text, "|"))
        .one(&conn)
        .unwrap();
    assert_eq!(joined.as_deref(), Some("a\0b\0ä\\u0000"));
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
