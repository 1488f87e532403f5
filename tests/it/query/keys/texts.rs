//! Keys that are texts.

use reflect_schema::Load;

use super::{found_with, odd_texts, with};
use crate::support::keys::{Tag, Term, Word};

#[test]
fn keys_that_are_texts() {
    for nul in [false, true] {
        let conn = with("");
        for text in odd_texts(nul) {
            conn.execute("INSERT INTO word VALUES (?1)", [&text]).unwrap();
            conn.execute("INSERT INTO mention (word) VALUES (?1), (?1)", [&text]).unwrap();
        }
        let words = odd_texts(nul).len();
        let found: Vec<(String, Vec<i64>)> = Word::query()
            .order_by(|w| w.text.asc())
            .select(|w| (w.text, w.mentions().order_by(|m| m.id.asc()).select(|m| m.id)))
            .all(&conn)
            .unwrap();
        assert_eq!(found.len(), words);
        assert!(found.iter().all(|(_, mentions)| mentions.len() == 2));
        found_with(&conn, &found, "SELECT id FROM mention ORDER BY word, id");
        let words = Word::all(&conn).unwrap();
        let loaded = words.load(&conn, |w| (w.text, w.mentions())).unwrap();
        for (word, (text, mentions)) in words.iter().zip(loaded) {
            assert_eq!(word.text, text);
            assert_eq!(mentions.len(), 2);
            assert!(mentions.iter().all(|it| it.word.as_ref() == Some(&text)));
        }
    }
}

#[test]
fn the_parents_collation_decides() {
    let conn = with(
        "INSERT INTO tag VALUES ('a'), ('B'), ('c');
        INSERT INTO tagging VALUES (1, 'a'), (2, 'A'), (3, 'b'), (4, 'B');
        INSERT INTO term VALUES ('a'), ('A'), ('b');
        INSERT INTO definition VALUES (1, 'a'), (2, 'A'), (3, 'A'), (4, 'b');",
    );
    let found: Vec<(String, Vec<i64>)> = Tag::query()
        .order_by(|t| t.name.asc())
        .select(|t| (t.name, t.taggings().order_by(|it| it.id.asc()).select(|it| it.id)))
        .all(&conn)
        .unwrap();
    let expected = [("a", vec![1, 2]), ("B", vec![3, 4]), ("c", vec![])];
    assert_eq!(found, expected.map(|(name, ids)| (name.to_owned(), ids)));
    let found: Vec<(String, Vec<i64>)> = Term::query()
        .order_by(|t| t.name.asc())
        .select(|t| (t.name, t.definitions().order_by(|it| it.id.asc()).select(|it| it.id)))
        .all(&conn)
        .unwrap();
    let expected = [("A", vec![2, 3]), ("a", vec![1]), ("b", vec![4])];
    assert_eq!(found, expected.map(|(name, ids)| (name.to_owned(), ids)));
    let tags = Tag::all(&conn).unwrap();
    assert_eq!(tags.load(&conn, |t| t.name).unwrap(), ["a", "B", "c"]);
    // One row as it is and another way round.
    let written = ["A", "b"].map(|name| Tag { name: name.to_owned() });
    assert_eq!(written.load(&conn, |t| t.name).unwrap(), ["a", "B"]);
}
