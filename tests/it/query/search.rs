//! Full-text search, and other columns that rows don't have.

use reflect_schema::{ErrorKind, Value};

/// The schema without dates and decimals, so that it needs no feature.
mod schema {
    reflect_schema::reflect_schema!("tests/schemas/functions.sql", dates = text, decimals = f64);
}
use schema::{Page, Word};

#[test]
fn full_text_tables_are_searched() {
    let conn = schema::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO page (rowid, title, body) VALUES
        (5, 'Engines', 'an engine of brass and an engine of steel'),
        (6, 'Engine', 'notes by Ada'), (7, 'Looms', 'Jacquard, not Babbage')",
    )
    .unwrap();
    let found: Vec<(Option<Value>, i64, String)> = Page::query()
        .filter(|p| p.matches("engine*"))
        .order_by(|p| p.hidden::<f64>("rank").asc())
        .select(|p| {
            let page = p.hidden::<String>("page");
            (p.title, p.hidden::<i64>("rowid"), p.call::<String>("highlight", (page, 0, "<", ">")))
        })
        .all(&conn)
        .unwrap();
    let titles: Vec<_> = found.iter().map(|(_, id, title)| (*id, title.as_str())).collect();
    assert_eq!(titles, [(5, "<Engines>"), (6, "<Engine>")]);
    let one = Page::query().filter(|p| p.raw::<bool>("{} MATCH {}", (p.body, "engine")));
    assert_eq!(one.select(|p| p.hidden::<i64>("rowid")).all(&conn).unwrap(), [5]);
    let none = Page::query().filter(|p| !p.hidden::<i64>("rowid").gt(5) & p.matches("ada"));
    assert_eq!(none.count(&conn).unwrap(), 0);
}

#[test]
fn a_hidden_column_that_is_not_there_is_an_error() {
    let conn = schema::connect_in_memory().unwrap();
    let wrong = Word::query().select(|w| w.hidden::<Option<String>>("text\" || \"x"));
    let error = wrong.all(&conn).unwrap_err().to_string();
    assert!(error.contains("no such column: t1.text\" || \"x"), "{error}");
    let other = Word::query();
    let mut stolen = None;
    let _ = other.filter(|w| {
        stolen = Some(w.hidden::<i64>("rowid"));
        w.text.eq("")
    });
    let stolen = stolen.unwrap();
    let error = Word::query().filter(|_| stolen.gt(0)).all(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::OutOfScope { .. }), "{error}");
}

#[test]
fn a_search_that_cannot_be_read_says_how_to_quote() {
    let conn = schema::connect_in_memory().unwrap();
    conn.execute_batch("INSERT INTO page (title, body) VALUES ('AND', 'well-known \"words\"')")
        .unwrap();
    for text in ["", "\"", "well-known", "a AND", "x:y", "(", "nul\0", "^", "*"] {
        let phrase = reflect_schema::fts_phrase(text);
        assert!(Page::query().filter(|p| p.matches(phrase)).count(&conn).is_ok(), "{text:?}");
        let Err(error) = Page::query().filter(|p| p.matches(text)).all(&conn) else {
            assert!(["", "nul\0", "*"].contains(&text), "{text:?}");
            continue;
        };
        assert!(matches!(error.kind(), ErrorKind::InvalidSearch { table: "page", .. }), "{error}");
        let end = "; `fts_phrase(\"…\")` makes a phrase of any text";
        assert!(error.to_string().ends_with(end), "{error}");
        assert!(
            error.to_string().starts_with("`page` can't be searched for this text: "),
            "{error}"
        );
    }
    let found = |text: &str| {
        let phrase = reflect_schema::fts_phrase(text);
        Page::query().filter(|p| p.matches(phrase)).count(&conn).unwrap()
    };
    assert_eq!(
        [found("well-known"), found("known well"), found("\"words\""), found("AND")],
        [1, 0, 1, 1]
    );
    // Another error of such a statement is what it is.
    let other =
        Page::query().filter(|p| p.matches("known") & p.call::<i64>("abs", (i64::MIN,)).gt(0));
    assert!(matches!(other.all(&conn).unwrap_err().kind(), ErrorKind::Database { .. }));
}
