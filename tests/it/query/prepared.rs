//! Prepared queries find what the same queries find that are built anew.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{Connection, ErrorKind, Param, prepare};

mod schema {
    reflect_schema::reflect_schema!(
        "tests/schemas/prepared.sql",
        types = { thing.small => i8, thing.typed => reflect_schema::Value },
    );
}

use schema::{Owner, Thing};

fn things() -> Connection {
    let conn = schema::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO thing VALUES
            (1, 5, 5, 5.0, 1, 'Ada', 5, 5, 5, 5, '5.00'),
            (2, 10, 10, 10.5, 0, 'ada', 10, '10', '10', 10.5, '10.5'),
            (3, -5, -5, -0.5, NULL, 'Bob', '5x', 'x', 'x', 0.1, '0.10'),
            (4, NULL, NULL, NULL, 1, NULL, NULL, NULL, NULL, NULL, NULL),
            (5, 9, 9, 9.25, 0, '', '7', 5.0, 5.0, 9.99, '100');
        INSERT INTO owner (id, thing_id, name) VALUES (1, 1, 'x'), (2, 1, 'y'), (3, 3, 'x'), (4, NULL, 'x')",
    )
    .unwrap();
    conn
}

/// The rows that a prepared query finds are those of the query with the value in its place.
macro_rules! same {
    ($conn:expr, $type:ty, $values:expr; $(|$t:ident, $p:ident| $condition:expr;)*) => {$(
        let mut prepared = prepare(&$conn, |$p: Param<$type>| {
            Thing::query().filter(|$t| $condition).order_by(|t| t.id.asc()).select(|t| t.id)
        })
        .unwrap();
        for $p in $values {
            let anew = Thing::query().filter(|$t| $condition).order_by(|t| t.id.asc());
            let anew = anew.select(|t| t.id).all(&$conn).unwrap();
            let text = stringify!($condition);
            assert_eq!(prepared.all($p).unwrap(), anew, "{text} with {:?}", $p);
        }
    )*};
}

#[test]
fn integers() {
    let conn = things();
    same! { conn, i64, [5, 10, -5, 0, i64::MAX];
        |t, p| t.number.eq(p);
        |t, p| t.number.ne(p);
        |t, p| !t.number.lt(p);
        |t, p| t.number.between(p, 9);
        |t, p| t.number.in_([p]);
        |t, p| t.number.is_distinct_from(p);
        |t, p| (t.number + p).gt(5);
        |t, p| t.id.gt(1) & t.number.ge(p) & t.id.lt(5);
        |t, p| t.small.eq(p);
        |t, p| t.real.gt(p);
        |t, p| t.price.eq(p);
        |t, p| t.price.gt(p);
        |t, p| !t.price.le(p);
        |t, p| t.written.lt(p);
        |t, p| t.anything.eq(p);
        |t, p| t.typed.eq(p);
        |t, p| t.typed.is_not_distinct_from(p);
        |t, p| t.owners().any(|o| o.id.eq(p));
        |t, p| t.owners().count().eq(p);
        |t, p| t.when(t.number.eq(p), 1).otherwise(2).eq(1);
    }
}

#[test]
fn other_types() {
    let conn = things();
    same! { conn, f64, [5.0, 10.5, -0.5, f64::INFINITY];
        |t, p| t.real.eq(p);
        |t, p| t.real.lt(p);
        |t, p| t.number.lt(p);
        |t, p| t.anything.eq(p);
        |t, p| t.typed.eq(p);
    }
    same! { conn, bool, [false, true];
        |t, p| t.truth.eq(p);
        |t, p| t.truth.ne(p);
    }
    same! { conn, String, ["Ada", "ada", "5", "10", "10.0", "5x", "7", "", "a\0", "*"];
        |t, p| t.name.eq(p);
        |t, p| t.name.lt(p);
        |t, p| t.name.starts_with(p);
        |t, p| t.name.ends_with(p);
        |t, p| t.name.contains(p);
        |t, p| t.name.like(p);
        |t, p| t.name.in_([p]);
        |t, p| t.code.eq(p);
        |t, p| t.code.ne(p);
        |t, p| t.code.lt(p);
        |t, p| t.code.between(p, "9");
        |t, p| t.anything.eq(p);
        |t, p| t.typed.eq(p);
        |t, p| t.owners().any(|o| o.name.eq(p));
    }
}

#[test]
fn several_parameters_and_rows() {
    let conn = things();
    let mut found =
        prepare(&conn, |(low, (high, name)): (Param<i64>, (Param<i64>, Param<String>))| {
            Thing::query()
                .filter(|t| t.number.between(low, high) & t.id.ne(4) & t.name.ne(name))
                .filter(|t| t.number.ge(low))
                .order_by(|t| t.id.desc())
        })
        .unwrap();
    let ids = |things: Vec<Thing>| things.iter().map(|it| it.id).collect::<Vec<_>>();
    assert_eq!(ids(found.all((0, (10, "bob"))).unwrap()), [5, 2, 1]);
    assert_eq!(ids(found.all((-9, (10, "ADA"))).unwrap()), [5, 3]);
    assert_eq!(found.one((5, (5, ""))).unwrap().id, 1);
    assert!(found.one_or_none((6, (6, ""))).unwrap().is_none());
    for none_or_two in [(6, (6, "")), (5, (10, "bob"))] {
        let error = found.one(none_or_two).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::NotOne { table: Some("thing"), .. }), "{error}");
    }
    let mut seen = Vec::new();
    let each = found.for_each((0, (10, "bob")), |thing| {
        seen.push(thing.id);
        if seen.len() == 2 { Err(reflect_schema::Error::abort("enough")) } else { Ok(()) }
    });
    assert!(each.is_err());
    assert_eq!(seen, [5, 2]);
    // It begins anew.
    assert_eq!(ids(found.all((0, (10, "bob"))).unwrap()), [5, 2, 1]);
}

#[test]
fn rows_that_refer_to_nothing_are_errors() {
    let conn = things();
    conn.execute_batch("PRAGMA foreign_keys = OFF; INSERT INTO owner VALUES (5, 77, 'z')").unwrap();
    let mut things = prepare(&conn, |id: Param<i64>| {
        Owner::query().filter(|o| o.id.eq(id)).select(|o| (o.id, o.thing().name))
    })
    .unwrap();
    assert_eq!(things.all(1).unwrap(), [(1, Some("Ada".to_owned()))]);
    assert_eq!(things.all(4).unwrap(), [(4, None)]);
    assert!(matches!(things.all(5).unwrap_err().kind(), ErrorKind::Orphan { .. }));
    assert_eq!(things.all(3).unwrap(), [(3, Some("Bob".to_owned()))]);
}

#[test]
fn a_parameter_belongs_to_its_query() {
    let conn = things();
    let refused = |error: reflect_schema::Error| {
        assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
    };
    let mut outside = None;
    prepare(&conn, |id: Param<i64>| {
        let query = Thing::query().filter(|t| t.id.eq(id));
        refused(query.all(&conn).unwrap_err());
        refused(query.count(&conn).unwrap_err());
        refused(query.delete(&conn).unwrap_err());
        outside = Some(id);
        query
    })
    .unwrap();
    let id = outside.unwrap();
    let other = prepare(&conn, |_: Param<i64>| Thing::query().filter(|t| t.id.eq(id)));
    refused(other.err().unwrap());
    let nan = prepare(&conn, |real: Param<f64>| Thing::query().filter(|t| t.real.eq(real)));
    assert!(matches!(nan.unwrap().all(f64::NAN).unwrap_err().kind(), ErrorKind::Unfit { .. }));
}
