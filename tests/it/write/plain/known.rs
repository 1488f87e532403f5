//! When the shorter way is taken.

use reflect_schema::{PrimaryKey, transaction};

use super::town::{
    Choosy, Descending, Exact, Label, NewChoosy, NewDescending, NewExact, NewFolded, NewHappened,
    NewLabel, NewPlace, NewVisit, Place, Visit,
};
use super::{conn, place, seen, statements};

/// The statements of a second run in a transaction.
fn second(run: impl Fn(&reflect_schema::Transaction<'_>)) -> Vec<String> {
    let directory = tempfile::tempdir().unwrap();
    let conn = seen(directory.path());
    let mut found = Vec::new();
    transaction(&conn, |tx| {
        place(tx, "first");
        place(tx, "second");
        run(tx);
        found = statements(|| run(tx));
        Ok(())
    })
    .unwrap();
    found
}

#[test]
fn a_new_row_is_one_statement() {
    let seen = second(|tx| {
        let n = Place::count(tx).unwrap();
        place(tx, &format!("p{n}"));
    });
    assert!(matches!(&seen[..], [_, insert] if insert.starts_with("INSERT INTO")), "{seen:?}");
    assert!(!seen[1].contains("RETURNING"), "{seen:?}");
    let seen = second(|tx| NewVisit { place_id: 1, stars: 3 }.insert_only(tx).unwrap());
    assert_eq!(seen.len(), 1, "{seen:?}");
    let seen = second(|tx| {
        let label = NewLabel { place_id: 1, word: format!("{}", Label::count(tx).unwrap()) };
        label.insert(tx).unwrap();
    });
    assert!(!seen[1].contains("RETURNING") && seen.len() == 2, "{seen:?}");
}

/// The first words of statements.
fn begins(statements: &[String]) -> Vec<&str> {
    statements.iter().filter_map(|it| it.split(' ').next()).collect()
}

#[test]
fn a_change_of_a_row_is_one_statement() {
    let seen = second(|tx| {
        let place = Place::get(tx, 1).unwrap();
        let size = place.size.unwrap_or_default() + 1.5;
        let place = place.modify(tx, |it| it.size = Some(size)).unwrap();
        let place = place.update_set(tx, |it| it.size.set(size + 1.5)).unwrap();
        assert_eq!(place, Place::get(tx, 1).unwrap());
    });
    assert_eq!(begins(&seen), ["SELECT", "UPDATE", "UPDATE", "SELECT"], "{seen:?}");
    let seen = second(|tx| {
        let label = NewLabel { place_id: 2, word: Label::count(tx).unwrap().to_string() };
        let label = label.insert(tx).unwrap();
        assert_eq!(label.modify(tx, |it| it.weight = Some(1)).unwrap().weight, Some(1));
    });
    assert_eq!(begins(&seen), ["SELECT", "INSERT", "UPDATE"], "{seen:?}");
    let seen = second(|tx| {
        let all = Place::query().filter(|it| it.id.eq(2));
        assert_eq!(all.update(tx, |it| it.size.set(2.5)).unwrap(), 1);
    });
    assert_eq!(seen.len(), 1, "{seen:?}");
}

/// What others have written meanwhile is in the row that comes back.
#[test]
fn a_row_that_was_changed_is_looked_at() {
    let seen = second(|tx| {
        let place = Place::get(tx, 1).unwrap();
        let size = place.size.unwrap_or_default() + 1.5;
        place.modify(tx, |it| it.size = Some(size)).unwrap();
        let place = place.modify(tx, |it| it.within = Some(2)).unwrap();
        assert_eq!((place.size, place.within), (Some(size), Some(2)));
        place.update_set(tx, |it| it.within.set(None::<i64>)).unwrap();
    });
    let expected = ["SELECT", "UPDATE", "UPDATE", "SELECT", "UPDATE", "UPDATE"];
    assert_eq!(begins(&seen), expected, "{seen:?}");
}

/// What is equal to SQLite is not always the same.
#[test]
fn values_that_are_only_equal_are_looked_at() {
    let conn = conn();
    transaction(&conn, |tx| {
        place(tx, "a");
        let mut place = NewPlace { name: "b".into() }.with(|p| p.size.set(1.5)).insert(tx)?;
        for sql in ["UPDATE place SET size = 0.0 WHERE id = 2", "UPDATE place SET size = -0.0"] {
            tx.execute_batch(sql)?;
            for size in [0.0, -0.0] {
                place.size = Some(size);
                let changed = place.modify(tx, |it| it.within = Some(1))?;
                let bits = |it: &Place| it.size.map(f64::to_bits);
                assert_eq!(bits(&changed), bits(&Place::get(tx, 2)?));
                place.update_set(tx, |it| it.within.set(None::<i64>))?;
            }
        }
        // To a collation, texts are equal that are not the same.
        let mut happened = NewHappened {}.with(|h| h.what.set("x")).insert(tx)?;
        happened.what = Some("X".into());
        let changed = happened.modify(tx, |it| it.times = Some(1))?;
        assert_eq!((changed.what.as_deref(), changed.times), (Some("x"), Some(1)));
        let mut folded = NewFolded { word: "x".into() }.insert(tx)?;
        folded.word = "X".into();
        let changed = folded.modify(tx, |it| it.times = Some(1))?;
        assert_eq!((changed.word.as_str(), changed.times), ("x", Some(1)));
        Ok(())
    })
    .unwrap();
}

#[test]
fn defaults_are_read_again() {
    let conn = conn();
    transaction(&conn, |tx| {
        place(tx, "a");
        let visit = NewVisit { place_id: 1, stars: 3 }.insert(tx)?;
        assert_eq!((visit.note.as_deref(), visit.loud.as_deref()), (Some("none"), Some("NONE")));
        let visit = NewVisit { place_id: 1, stars: 3 }.with(|v| v.note.set("so")).insert(tx)?;
        assert_eq!((visit.id, visit.loud.as_deref(), visit.version), (2, Some("SO"), 1));
        let visit = visit.modify(tx, |it| it.note = None)?;
        assert_eq!((visit.loud.as_deref(), visit.version), (None, 2));
        let visit = visit.update_set(tx, |it| it.stars.set(it.stars + 1))?;
        assert_eq!((visit.stars, visit.version), (4, 3));
        assert_eq!(Visit::get(tx, 2)?, visit);
        Ok(())
    })
    .unwrap();
}

#[test]
fn row_ids_given_and_not() {
    let conn = conn();
    transaction(&conn, |tx| {
        let given = NewPlace { name: "given".into() }.with(|p| p.id.set(40)).insert(tx)?;
        let after = place(tx, "after");
        let other = NewDescending { id: 7 }.insert(tx)?;
        // Its row id is another than its key.
        assert_eq!((given.id, after.id, other.id, other.word.clone()), (40, 41, 7, None));
        assert_eq!(Descending::all(tx)?, [other]);
        assert_eq!(place(tx, "then").id, 42);
        let negative = NewPlace { name: "negative".into() }.with(|p| p.id.set(-3)).insert(tx)?;
        assert_eq!(negative, Place::get(tx, -3)?);
        Ok(())
    })
    .unwrap();
}

#[test]
fn an_ignored_row_is_none() {
    let conn = conn();
    transaction(&conn, |tx| {
        let first = place(tx, "first");
        let again = || NewPlace { name: "first".into() }.on_conflict(Place::BY_NAME).do_nothing();
        assert_eq!(again().insert(tx)?, None);
        assert!(!again().insert_only(tx)?);
        let other = NewPlace { name: "other".into() }.on_conflict(Place::BY_NAME).do_nothing();
        assert_eq!(other.insert(tx)?.map(|it| it.id), Some(first.id + 1));
        let third = NewPlace { name: "third".into() }.on_conflict(PrimaryKey).do_nothing();
        assert!(third.insert_only(tx)?);
        let update = NewPlace { name: "third".into() }
            .on_conflict(Place::BY_NAME)
            .update(|p, _| p.size.set(1.5));
        update.insert_only(tx)?;
        assert_eq!(Place::get(tx, 3)?.size, Some(1.5));
        // A clause of the table itself.
        NewChoosy { word: "w".into() }.insert(tx)?;
        let ignored = NewChoosy { word: "w".into() }.insert(tx).unwrap_err();
        assert_eq!(
            ignored.to_string(),
            NewChoosy { word: "w".into() }.insert_only(tx).unwrap_err().to_string()
        );
        assert_eq!(Choosy::count(tx)?, 1);
        Ok(())
    })
    .unwrap();
}

#[test]
fn strict_tables() {
    let conn = conn();
    transaction(&conn, |tx| {
        let row = NewExact {}
            .with(|e| {
                (
                    e.number.set(7),
                    e.fraction.set(2.0),
                    e.anything.set(reflect_schema::Value::from("1")),
                )
            })
            .insert(tx)?;
        assert_eq!(row, Exact::get(tx, row.id)?);
        Ok(())
    })
    .unwrap();
}
