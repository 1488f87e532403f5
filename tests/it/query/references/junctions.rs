//! Many-to-many relations whose keys compare otherwise than their columns.

use reflect_schema::rusqlite::Connection;
use reflect_schema::{ErrorKind, Load, Related};

use super::db::{Item, Tag};
use super::with;
use crate::support::{ids, rows};

fn some() -> Connection {
    with(
        "INSERT INTO item VALUES (1, 'a'), (2, 'b'), (30, 'c');
        INSERT INTO tag VALUES ('red'), ('Blue'), ('green');
        INSERT INTO item_tag VALUES ('1', 'RED'), ('1.0', 'blue'), ('2', 'Blue'), ('3e1', 'nothing'), ('x', 'red');
        PRAGMA foreign_keys = ON",
    )
}

fn names(tags: &[Tag]) -> Vec<&str> {
    let mut names: Vec<_> = tags.iter().map(|it| it.name.as_str()).collect();
    names.sort_unstable();
    names
}

#[test]
fn every_way_to_read_them() {
    let conn = some();
    let items = Item::all(&conn).unwrap();
    let tags: Vec<_> = items.iter().map(|it| it.tags(&conn).unwrap()).collect();
    let tags: Vec<_> = tags.iter().map(|it| names(it)).collect();
    assert_eq!(tags, [vec!["Blue", "red"], vec!["Blue"], vec![]]);
    let related = |it: &Item| it.related(|i| i.tags()).all(&conn).unwrap();
    assert_eq!(items.iter().map(related).map(|it| names(&it).len()).collect::<Vec<_>>(), [2, 1, 0]);
    let query = || Item::query().order_by(|i| i.id.asc());
    let nested = query().select(|i| i.tags()).all(&conn).unwrap();
    assert_eq!(nested.iter().map(|it| names(it)).collect::<Vec<_>>(), tags);
    let loaded = items.load(&conn, |i| i.tags()).unwrap();
    assert_eq!(loaded.iter().map(|it| names(it)).collect::<Vec<_>>(), tags);
    assert_eq!(query().select(|i| i.tags().count()).all(&conn).unwrap(), [2, 1, 0]);
    let blue = query().filter(|i| i.tags().any(|t| t.name.eq("blue"))).select(|i| i.id);
    assert_eq!(blue.all(&conn).unwrap(), [1, 2]);
    let longest = query().select(|i| i.tags().max(|t| t.name)).all(&conn).unwrap();
    assert_eq!(longest, [Some("red".to_owned()), Some("Blue".to_owned()), None]);
    let blue = Tag::get(&conn, "BLUE").unwrap();
    let mut found: Vec<_> = blue.items(&conn).unwrap().iter().map(|it| it.id).collect();
    found.sort_unstable();
    assert_eq!(found, [1, 2]);
    let back = Tag::query()
        .order_by(|t| t.name.asc())
        .select(|t| (t.items().count(), t.items().select(|i| i.id)));
    let back = back.all(&conn).unwrap();
    assert_eq!(
        back.iter().map(|(count, ids)| (*count, ids.len())).collect::<Vec<_>>(),
        [(2, 2), (0, 0), (1, 1)]
    );
}

#[test]
fn every_way_to_write_them() {
    let conn = some();
    let (item, blue) = (Item::get(&conn, 1).unwrap(), Tag::get(&conn, "blue").unwrap());
    // It is there, in another form.
    assert!(!item.add_tag(&conn, &blue).unwrap());
    let other = Item::get(&conn, 30).unwrap();
    assert!(other.add_tag(&conn, &blue).unwrap());
    assert!(!other.add_tag(&conn, &blue).unwrap());
    assert_eq!(names(&other.tags(&conn).unwrap()), ["Blue"]);
    let stored = rows(&conn, "SELECT item_id, tag_name FROM item_tag WHERE item_id = '30'");
    assert_eq!(stored, [["30".into(), "Blue".into()]]);
    assert!(item.remove_tag(&conn, &blue).unwrap());
    assert!(!item.remove_tag(&conn, &blue).unwrap());
    assert_eq!(names(&item.tags(&conn).unwrap()), ["red"]);
    let green = Tag::get(&conn, "GREEN").unwrap();
    let red = Tag::get(&conn, "Red").unwrap();
    item.set_tags(&conn, [&red, &green]).unwrap();
    item.set_tags(&conn, [&green, &red]).unwrap();
    assert_eq!(names(&item.tags(&conn).unwrap()), ["green", "red"]);
    // The row that was there stays as it is stored.
    let stored = rows(&conn, "SELECT tag_name FROM item_tag WHERE item_id = '1' ORDER BY 1");
    assert_eq!(stored, [["RED".into()], ["green".into()]]);
    // What leads nowhere goes with the rest.
    other.set_tags(&conn, [&green]).unwrap();
    assert_eq!(ids(&conn, "SELECT count(*) FROM item_tag WHERE item_id IN ('30', '3e1')"), [1]);
    assert_eq!(ids(&conn, "SELECT count(*) FROM item_tag WHERE item_id = 'x'"), [1]);
    let gone = Item { id: 77, name: String::new() };
    let error = gone.add_tag(&conn, &red).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::ForeignKeyViolation { .. }), "{error}");
}
