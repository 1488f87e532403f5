//! Primary keys with collations of their own, and what is no key.

use reflect_schema::{ErrorKind, Load};

use super::db::{Loose, LooseChild, Odd, OddChild, Odder};
use super::with;
use crate::support::rows;

macro_rules! by_its_key {
    ($table:ident, $name:literal) => {{
        let conn = with(concat!("INSERT INTO ", $name, " VALUES ('A', 'upper'), ('a', 'lower')"));
        let v = |row: Option<$table>| row.map(|it| it.v);
        assert_eq!(v($table::find(&conn, "a").unwrap()).as_deref(), Some("lower"));
        assert_eq!(v($table::find(&conn, "A").unwrap()).as_deref(), Some("upper"));
        assert_eq!($table::find(&conn, "b").unwrap(), None);
        assert_eq!($table::get(&conn, "a").unwrap().v, "lower");
        assert_eq!($table::first(&conn).unwrap().unwrap().v, "upper");
        let all = $table::query().order_by(|o| o.v.asc()).all(&conn).unwrap();
        let reloaded: Vec<_> = all.iter().map(|it| it.reload(&conn).unwrap().v).collect();
        assert_eq!(reloaded, ["lower", "upper"]);
        assert_eq!(all.load(&conn, |o| o.v).unwrap(), ["lower", "upper"]);
        assert_eq!(all[..1].load(&conn, |o| o.v).unwrap(), ["lower"]);
        // Pages and groups by the key.
        let mut seen = Vec::new();
        let mut next = None;
        loop {
            let page = $table::query().after(&next).page(&conn, 1).unwrap();
            seen.extend(page.rows.into_iter().map(|it| it.v));
            next = page.next;
            if next.is_none() {
                break;
            }
        }
        assert_eq!(seen, ["upper", "lower"]);
        let groups =
            $table::query().group_by(|o| o).select(|o, g| (o.a, g.count())).all(&conn).unwrap();
        assert_eq!(groups.len(), 2);
        // Writes.
        let changed = all[0].update_set(&conn, |o| o.v.set("changed")).unwrap();
        assert_eq!((changed.a.as_str(), changed.v.as_str()), ("a", "changed"));
        changed.delete(&conn).unwrap();
        assert_eq!(
            rows(&conn, concat!("SELECT a, v FROM ", $name)),
            [["A".into(), "upper".into()]]
        );
        assert!(matches!(changed.reload(&conn).unwrap_err().kind(), ErrorKind::NotFound { .. }));
        assert!(matches!(changed.delete(&conn).unwrap_err().kind(), ErrorKind::NotFound { .. }));
    }};
}

#[test]
fn a_primary_key_with_a_collation_of_its_own() {
    by_its_key!(Odd, "odd");
    by_its_key!(Odder, "odder");
}

/// Such a key is what a foreign key leads to that names no columns.
#[test]
fn a_reference_to_such_a_key() {
    let conn = with(
        "INSERT INTO odd VALUES ('A', 'upper'), ('a', 'lower');
        INSERT INTO odd_child VALUES (1, 'a'), (2, 'A'), (3, 'a'), (4, 'B')",
    );
    let check = rows(&conn, "SELECT rowid FROM pragma_foreign_key_check('odd_child')");
    assert_eq!(check, [[4.into()]]);
    let known = || OddChild::query().filter(|c| c.id.lt(4)).order_by(|c| c.id.asc());
    let found = known().select(|c| c.odd().v).all(&conn).unwrap();
    let found: Vec<_> = found.iter().map(Option::as_deref).collect();
    assert_eq!(found, [Some("lower"), Some("upper"), Some("lower")]);
    let by_row: Vec<_> = known().all(&conn).unwrap();
    let by_row: Vec<_> = by_row.iter().map(|it| it.odd(&conn).unwrap().unwrap().v).collect();
    assert_eq!(by_row, ["lower", "upper", "lower"]);
    let counts = Odd::query().select(|o| (o.v, o.odd_children().count())).all(&conn).unwrap();
    assert_eq!(counts, [("upper".to_owned(), 1), ("lower".to_owned(), 2)]);
    let nested = Odd::query().select(|o| o.odd_children().select(|c| c.id)).all(&conn).unwrap();
    assert_eq!(nested, [vec![2], vec![1, 3]]);
    assert_eq!(Odd::get(&conn, "a").unwrap().odd_children(&conn).unwrap().len(), 2);
}

/// SQLite refuses to write what refers to a column that is unique only by another collation.
#[test]
fn unique_by_another_collation_is_no_key() {
    let catalog = super::db::SCHEMA.catalog();
    let key = &catalog.table("loose_child").unwrap().foreign_keys[0];
    assert_eq!(key.broken, Some(reflect_schema::catalog::Broken::OtherCollation));
    let conn = with("PRAGMA foreign_keys = ON; INSERT INTO loose VALUES (1, 'a')");
    let error = conn.execute_batch("INSERT INTO loose_child VALUES (1, 'a')").unwrap_err();
    assert!(error.to_string().contains("foreign key mismatch"), "{error}");
    assert_eq!(Loose::count(&conn).unwrap(), 1);
    assert_eq!(LooseChild::count(&conn).unwrap(), 0);
}
