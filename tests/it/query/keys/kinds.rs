//! Keys of other kinds.

use reflect_schema::rusqlite::{Connection, params};
use reflect_schema::{Load, Value, dec};

use super::{found_with, odd_texts, with};
use crate::support::keys::{self, Cell, Fee, Number, Object, Point, Rate, Thing, Word};
use crate::support::trace::statements;

#[test]
fn keys_of_other_kinds() {
    let conn = with(
        "INSERT INTO object VALUES (x''), (x'00'), (x'0001'), (x'ff'), (x'31');
        INSERT INTO file VALUES (1, x''), (2, x'0001'), (3, x'0001'), (4, NULL), (5, x'31');
        INSERT INTO point VALUES (0.1), (0.1 + 0.2), (0.3), (-1e300), (9e999), (1), (9007199254740993);
        INSERT INTO label (x) SELECT x FROM point UNION ALL SELECT x FROM point;
        INSERT INTO thing VALUES (1), ('1'), (x'31'), (1.5), ('a'), (9223372036854775807);
        INSERT INTO part (thing) SELECT id FROM thing UNION ALL SELECT id FROM thing WHERE typeof(id) = 'text';
        INSERT INTO rate VALUES ('1.5'), ('1.50'), ('10');
        INSERT INTO fee VALUES (1, '1.50'), (2, '1.50'), (3, '10'), (4, NULL);",
    );
    let found: Vec<(Vec<u8>, Vec<i64>)> = Object::query()
        .order_by(|o| o.hash.asc())
        .select(|o| (o.hash, o.files().order_by(|f| f.id.asc()).select(|f| f.id)))
        .all(&conn)
        .unwrap();
    assert_eq!(found.len(), 5);
    found_with(
        &conn,
        &found,
        "SELECT f.id FROM object o JOIN file f ON f.object = o.hash ORDER BY o.hash, f.id",
    );
    let found: Vec<(f64, Vec<i64>)> = Point::query()
        .order_by(|p| p.x.asc())
        .select(|p| (p.x, p.labels().order_by(|l| l.id.asc()).select(|l| l.id)))
        .all(&conn)
        .unwrap();
    assert!(found.iter().all(|(_, labels)| labels.len() == 2));
    found_with(&conn, &found, "SELECT id FROM label ORDER BY x, id");
    let found: Vec<(Value, Vec<i64>)> = Thing::query()
        .order_by(|t| t.id.asc())
        .select(|t| (t.id, t.parts().order_by(|p| p.id.asc()).select(|p| p.id)))
        .all(&conn)
        .unwrap();
    assert_eq!(found.iter().map(|(_, parts)| parts.len()).collect::<Vec<_>>(), [1, 1, 1, 2, 2, 1]);
    found_with(&conn, &found, "SELECT id FROM part ORDER BY thing, id");
    // Integers and texts alone go another way.
    let found: Vec<(Value, Vec<i64>)> = Thing::query()
        .filter(|t| t.call::<String>("typeof", (t.id,)).in_(["integer", "text"]))
        .order_by(|t| t.id.asc())
        .select(|t| (t.id, t.parts().order_by(|p| p.id.asc()).select(|p| p.id)))
        .all(&conn)
        .unwrap();
    let sql = "SELECT id FROM part WHERE typeof(thing) IN ('integer', 'text') ORDER BY thing, id";
    found_with(&conn, &found, sql);
    let things = Thing::all(&conn).unwrap();
    let loaded: Vec<Value> = things.load(&conn, |t| t.id).unwrap();
    assert_eq!(loaded, things.iter().map(|it| it.id.clone()).collect::<Vec<_>>());
    let rates = Rate::query()
        .order_by(|r| r.amount.asc())
        .select(|r| (r.amount, r.fees().order_by(|f| f.id.asc()).select(|f| f.id)));
    let mut found = rates.all(&conn).unwrap();
    found.sort_by_key(|(amount, _)| amount.to_string());
    assert_eq!(found, [(dec!(1.5), vec![]), (dec!(1.50), vec![1, 2]), (dec!(10), vec![3])]);
    let rates = Rate::all(&conn).unwrap();
    let loaded = rates.load(&conn, |r| r.amount).unwrap();
    let texts = |amounts: &[reflect_schema::rust_decimal::Decimal]| {
        amounts.iter().map(ToString::to_string).collect::<Vec<_>>()
    };
    assert_eq!(texts(&loaded), ["1.5", "1.50", "10"]);
    let fees = Fee::all(&conn).unwrap();
    let loaded = fees.load(&conn, |f| f.amount()).unwrap();
    for (fee, rate) in fees.iter().zip(loaded) {
        assert_eq!(fee.amount.map(|it| it.to_string()), rate.map(|it| it.amount.to_string()));
    }
}

#[test]
fn integers_at_the_ends_of_their_range() {
    let conn = with("");
    for id in [i64::MIN, i64::MIN + 1, -1, 0, 1, (1 << 53) + 1, i64::MAX - 1, i64::MAX] {
        conn.execute("INSERT INTO number VALUES (?1, 0)", [id]).unwrap();
        conn.execute("INSERT INTO digit (number_id) VALUES (?1), (?1)", [id]).unwrap();
    }
    let found: Vec<(i64, Vec<i64>)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| (n.id, n.digits().order_by(|d| d.id.asc()).select(|d| d.id)))
        .all(&conn)
        .unwrap();
    assert!(found.iter().all(|(_, digits)| digits.len() == 2));
    found_with(&conn, &found, "SELECT id FROM digit ORDER BY number_id, id");
}

#[test]
fn keys_of_several_columns() {
    let conn = with("INSERT INTO number VALUES (1, 1), (2, 2)");
    for text in odd_texts(false) {
        for line in [i64::MIN, -1, 0, i64::MAX] {
            conn.execute("INSERT INTO cell VALUES (?1, ?2)", params![text, line]).unwrap();
            conn.execute(
                "INSERT INTO comment (sheet, line) VALUES (?1, ?2), (?1, ?2)",
                params![text, line],
            )
            .unwrap();
            conn.execute(
                "INSERT INTO cell_number VALUES (?1, ?2, 1 + (?2 < 0))",
                params![text, line],
            )
            .unwrap();
        }
        conn.execute("INSERT INTO comment (sheet, line) VALUES (?1, NULL), (NULL, 0)", [&text])
            .unwrap();
    }
    let find = |conn: &Connection| -> Vec<(Cell, Vec<i64>)> {
        Cell::query()
            .order_by(|c| (c.sheet.asc(), c.line.asc()))
            .select(|c| (c, c.comments().order_by(|it| it.id.asc()).select(|it| it.id)))
            .all(conn)
            .unwrap()
    };
    let found = find(&conn);
    assert!(found.iter().all(|(_, comments)| comments.len() == 2));
    let sql = "SELECT id FROM comment WHERE sheet IS NOT NULL AND line IS NOT NULL ORDER BY sheet, line, id";
    found_with(&conn, &found, sql);
    let cells = Cell::all(&conn).unwrap();
    let loaded = cells.load(&conn, |c| (c, c.numbers().select(|n| n.id))).unwrap();
    for (cell, (found, numbers)) in cells.into_iter().zip(loaded) {
        assert_eq!(numbers, [1 + i64::from(cell.line < 0)]);
        assert_eq!(cell, found);
    }
    let back: Vec<(i64, usize)> = Number::query()
        .order_by(|n| n.id.asc())
        .select(|n| (n.id, n.cells()))
        .all(&conn)
        .unwrap()
        .into_iter()
        .map(|(id, cells)| (id, cells.len()))
        .collect();
    let texts = odd_texts(false).len();
    assert_eq!(back, [(1, texts * 2), (2, texts * 2)]);
    // A NUL in one of them.
    conn.execute_batch("INSERT INTO cell VALUES ('x' || char(0), 5); INSERT INTO comment (sheet, line) VALUES ('x' || char(0), 5)")
        .unwrap();
    found_with(&conn, &find(&conn), sql);
}

/// More keys than a statement has parameters, of a kind that nothing else could carry.
#[test]
fn many_keys_that_are_no_text() {
    let mut conn = with(
        "CREATE TEMP TABLE n AS WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 40000)
            SELECT i FROM n;
        INSERT INTO object SELECT CAST(i AS BLOB) FROM n;
        INSERT INTO file SELECT i, CAST(i AS BLOB) FROM n;
        INSERT INTO word SELECT 'w' || i FROM n; INSERT INTO word VALUES (char(0));
        INSERT INTO mention (word) SELECT text FROM word;",
    );
    let objects = |c: &Connection| {
        let files = Object::query().select(|o| (o.hash, o.files().select(|f| (f.id, f.object()))));
        files.all(c).unwrap()
    };
    let (found, run) = statements(&mut conn, objects);
    assert_eq!(run.len(), 3);
    assert_eq!(found.len(), 40_000);
    for (hash, files) in found {
        let [(id, Some(object))] = files.as_slice() else { panic!("{hash:?} {files:?}") };
        assert_eq!((&object.hash, id.to_string().as_bytes()), (&hash, hash.as_slice()));
    }
    // A long list is one parameter; the next level is one statement again.
    let some: Vec<i64> = (0..20_000).map(|it| it * 3).collect();
    let filtered = |c: &Connection| {
        let files = |o: keys::ObjectColumns| {
            o.files()
                .filter(|f| f.id.in_(some.clone()))
                .order_by(|f| f.id.asc())
                .limit(1)
                .select(|f| f.id)
        };
        Object::query().select(files).all(c).unwrap()
    };
    let (found, run) = statements(&mut conn, filtered);
    assert_eq!(run.len(), 3);
    assert_eq!(found.iter().flatten().count(), 13_333);
    let words = |c: &Connection| Word::query().select(|w| (w.text, w.mentions())).all(c).unwrap();
    let (found, run) = statements(&mut conn, words);
    assert_eq!((found.len(), run.len()), (40_001, 3));
    assert!(
        found
            .iter()
            .all(|(text, mentions)| mentions.len() == 1 && mentions[0].word.as_ref() == Some(text))
    );
    let objects = Object::all(&conn).unwrap();
    let (loaded, run) = statements(&mut conn, |c| objects.load(c, |o| o.hash).unwrap());
    assert_eq!(run.len(), 2);
    assert!(loaded.iter().zip(&objects).all(|(hash, object)| *hash == object.hash));
}

#[test]
fn blobs_are_written_as_in_sql() {
    let conn = keys::connect_in_memory().unwrap();
    let uuid: Vec<u8> = (0..16).map(|it| it * 16 + 1).collect();
    let said = |key: &[u8]| Object::get(&conn, key).unwrap_err().to_string();
    assert_eq!(said(&uuid), "no row in `object` with hash = x'01112131415161718191A1B1C1D1E1F1'");
    assert_eq!(said(&[]), "no row in `object` with hash = x''");
    let long = [0xab; 20];
    assert!(said(&long).ends_with("hash = x'ABABABABABABABABABABABABABABABAB…' (20 bytes)"));
}
