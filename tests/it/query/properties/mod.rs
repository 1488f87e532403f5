//! Random expressions mean in a query what the same expression means in SQL that is written out by
//! hand here: in every row, and where something is NULL.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fmt::Write;

use proptest::prelude::*;
use reflect_schema::rusqlite::Connection;
use reflect_schema::{Condition, Value};

mod build;
mod expression;
mod sql;
use build::{Of, int, real, text, truth};
use expression::{INTS, Int, Level, REALS, Real, TEXTS, Text, Truth};
use sql::Sql;

use crate::support::values::{self, Thing, ThingColumns};
use crate::support::{ids, rows};

/// Rows with every value in each column, and NULL.
fn things() -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    values::SCHEMA.create_all(&conn).unwrap();
    let mut random = 1_u64;
    let mut one_of = |count: usize| {
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(99);
        usize::try_from(random >> 33).unwrap() % (count + 2)
    };
    for _ in 0..80 {
        let mut sql = "INSERT INTO thing (i, j, r, s, t, u, b, c) VALUES (".to_owned();
        for _ in 0..2 {
            write!(sql, "{}, ", INTS.get(one_of(8)).copied().sql()).unwrap();
        }
        for _ in 0..2 {
            let infinity = if one_of(8) == 0 { "9e999" } else { "NULL" };
            let real = REALS.get(one_of(8)).map_or(infinity.to_owned(), Sql::sql);
            write!(sql, "{real}, ").unwrap();
        }
        for _ in 0..2 {
            write!(sql, "{}, ", TEXTS.get(one_of(8)).map(|it| (*it).to_owned()).sql()).unwrap();
        }
        let truths = ["NULL", "0", "1"];
        write!(sql, "{}, {})", truths[one_of(1)], truths[one_of(1)]).unwrap();
        conn.execute_batch(&sql).unwrap();
    }
    conn
}

/// A value as SQLite has it.
fn raw<T: 'static>(t: ThingColumns, value: Of<T>) -> Of<Value> {
    t.raw::<Option<Value>>("{}", (value,))
}

#[derive(Debug, Clone)]
struct Expressions {
    int: Int,
    real: Real,
    text: Text,
    truth: Truth,
}

fn expressions(depth: usize) -> impl Strategy<Value = Expressions> {
    let level = (0..depth).fold(Level::leaves(), |level, _| level.next());
    (level.int, level.real, level.text, level.truth)
        .prop_map(|(int, real, text, truth)| Expressions { int, real, text, truth })
}

fn check(conn: &Connection, it: &Expressions) {
    let [i, r, x, c] = [it.int.sql(), it.real.sql(), it.text.sql(), it.truth.sql()];
    let selected = Thing::query().order_by(|t| t.id.asc()).select(|t| {
        let values =
            (raw(t, int(t, &it.int)), raw(t, real(t, &it.real)), raw(t, text(t, &it.text)));
        (values, truth(t, &it.truth))
    });
    let null = |value: Option<Value>| value.unwrap_or(Value::Null);
    let truth_value = |value: Option<bool>| value.map_or(Value::Null, Value::from);
    let found = selected
        .all(conn)
        .unwrap()
        .into_iter()
        .map(|((i, r, x), c)| vec![null(i), null(r), null(x), truth_value(c)]);
    let sql = format!("SELECT {i}, {r}, {x}, {c} FROM thing ORDER BY id");
    assert_eq!(found.collect::<Vec<_>>(), rows(conn, &sql), "{sql}");
    let kept = Thing::query().filter(|t| truth(t, &it.truth));
    let sql = format!("SELECT id FROM thing WHERE {c} ORDER BY id");
    let expected = ids(conn, &sql);
    let found = kept.clone().order_by(|t| t.id.asc()).select(|t| t.id).all(conn).unwrap();
    assert_eq!(found, expected, "{sql}");
    assert_eq!(kept.count(conn).unwrap(), expected.len() as u64);
    assert_eq!(kept.exists(conn).unwrap(), !expected.is_empty());
    // As an order, a number that stands alone would be that of a column.
    let sorted = Thing::query()
        .order_by(|t| (int(t, &it.int).desc(), real(t, &it.real).asc().nulls_last()))
        .order_by(|t| (text(t, &it.text).asc(), truth(t, &it.truth).desc(), t.id.asc()))
        .select(|t| t.id);
    let alone = |sql: &str| format!("CASE WHEN 1 THEN {sql} END");
    let sql = format!(
        "SELECT id FROM thing ORDER BY {} DESC, {}, {}, {}, {} DESC, id",
        alone(&i),
        alone(&format!("{r} IS NULL")),
        alone(&r),
        alone(&x),
        alone(&c)
    );
    assert_eq!(sorted.all(conn).unwrap(), ids(conn, &sql), "{sql}");
    let grouped = Thing::query()
        .group_by(|t| truth(t, &it.truth))
        .select(|key, g| (key, g.count(), g.filter(|t| truth(t, &it.truth)).count()))
        .order_by(|key, _| key.asc());
    let found = grouped.all(conn).unwrap().into_iter();
    let found = found.map(|(key, all, some)| vec![truth_value(key), all.into(), some.into()]);
    let sql = format!(
        "SELECT x, count(*), sum(ifnull(x, 0)) FROM (SELECT {c} AS x FROM thing) GROUP BY x ORDER BY x"
    );
    assert_eq!(found.collect::<Vec<_>>(), rows(conn, &sql), "{sql}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_expression_means_what_its_sql_means(it in expressions(3)) {
        thread_local! {
            static THINGS: Connection = things();
        }
        THINGS.with(|conn| check(conn, &it));
    }

    #[test]
    fn a_simple_expression_means_what_its_sql_means(it in expressions(1)) {
        thread_local! {
            static THINGS: Connection = things();
        }
        THINGS.with(|conn| check(conn, &it));
    }
}

/// SQLite takes a number in `ORDER BY` and `GROUP BY` for that of a column.
#[test]
fn a_constant_is_no_number_of_a_column() {
    const NONE: [Condition<Thing>; 0] = [];
    let conn = things();
    let expected = ids(&conn, "SELECT id FROM thing ORDER BY id DESC");
    let constants: [fn(ThingColumns) -> Condition<Thing>; 5] = [
        |_| Condition::all(NONE),
        |_| Condition::any(NONE),
        |t| Condition::any(NONE) & t.b,
        |t| t.i.in_(Vec::<i64>::new()),
        |t| t.i.not_in(Vec::<i64>::new()),
    ];
    for constant in constants {
        let sorted = Thing::query().order_by(|t| (constant(t).value().asc(), t.id.desc()));
        assert_eq!(sorted.select(|t| t.id).all(&conn).unwrap(), expected);
        let groups = Thing::query().group_by(constant).select(|_, g| g.count());
        assert_eq!(groups.all(&conn).unwrap(), [80]);
    }
    let sorted = Thing::query().order_by(|t| (t.value(1).asc(), t.value(2.0).asc(), t.id.desc()));
    assert_eq!(sorted.select(|t| t.id).all(&conn).unwrap(), expected);
    assert_eq!(Thing::query().select(|_| ()).all(&conn).unwrap().len(), 80);
}
