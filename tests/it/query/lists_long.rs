//! Lists that are longer than a statement may have parameters: they find what short ones find.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::fmt::Debug;

use reflect_schema::chrono::{NaiveDate, NaiveDateTime};
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Connection, ErrorKind, Value, dec};

use crate::support::trace::statements;

pub(crate) mod db {
    reflect_schema::reflect_schema!("tests/schemas/long_lists.sql");
}
use db::{Blank, Item, ItemColumns, JsonEach, NewItem, NewJsonEach, Null, OtherNull};

const MANY: i64 = 40_000;

/// More than a list has whose values are parameters.
const FILLERS: i64 = 600;

fn conn() -> Connection {
    let conn = db::connect_in_memory().unwrap();
    let when = |text: &str| text.parse::<NaiveDateTime>().unwrap();
    for number in 1..=4_i64 {
        #[expect(clippy::cast_precision_loss, reason = "small")]
        let real = number as f64 / 10.0;
        let text = ["a", "B", "nul\0 inside", "7"][usize::try_from(number).unwrap() - 1];
        let any = [Value::Integer(7), "7".into(), 7.5.into(), Value::Blob(vec![7])];
        let new = NewItem {}.with(|it| {
            (
                it.whole.set(number * 3_000_000_000),
                it.fraction.set(real),
                it.word.set(text),
                it.nocase.set(text),
                it.bytes.set(text.as_bytes().to_vec()),
                it.anything.set(any[usize::try_from(number).unwrap() - 1].clone()),
                it.price.set(Decimal::new(number * 11, 2)),
                it.written.set(Decimal::new(number * 11, 2)),
                it.moment.set(when(&format!("2024-05-0{number}T10:00:00.123"))),
                it.day.set(NaiveDate::from_ymd_opt(2024, 5, 1).unwrap()),
            )
        });
        new.insert(&conn).unwrap();
    }
    NewItem {}.insert(&conn).unwrap();
    conn.execute_batch("UPDATE item SET code = 'x-' || id").unwrap();
    conn
}

/// Looks for each value in a short list, and in a long one with others that no row has.
fn finds_the_same<V: Clone + Debug>(
    values: &[V],
    filler: impl Fn(i64) -> V,
    find: impl Fn(ItemColumns, Vec<V>) -> [reflect_schema::Condition<Item>; 2],
) {
    let conn = conn();
    for value in values {
        for negated in [0, 1] {
            let found = |list: Vec<V>| {
                let query = Item::query().filter(|it| find(it, list)[negated].clone());
                query.order_by(|it| it.id.asc()).select(|it| it.id).all(&conn).unwrap()
            };
            let long = std::iter::once(value.clone()).chain((0..FILLERS).map(&filler)).collect();
            assert_eq!(found(long), found(vec![value.clone()]), "{value:?} {negated}");
        }
    }
}

macro_rules! both {
    ($column:ident) => {
        |it: ItemColumns, list| [it.$column.in_(list.clone()), it.$column.not_in(list)]
    };
}

#[test]
fn of_every_type() {
    finds_the_same(&[3_000_000_000, -1], |it| it - MANY, both!(whole));
    #[expect(clippy::cast_precision_loss, reason = "small")]
    let filler = |it: i64| it as f64 + 0.7;
    finds_the_same(&[0.1, 0.1 + 0.2, 0.4, -0.0], filler, both!(fraction));
    let texts = ["a", "A", "b", "nul\0 inside", "nul", "7"].map(str::to_owned);
    finds_the_same(
        &texts,
        |it| format!("{it} {}", ["", "\0"][usize::from(it % 9 == 0)]),
        both!(word),
    );
    finds_the_same(&texts, |it| format!("{it} "), both!(nocase));
    finds_the_same(&["x-1", "X-1", "1"].map(str::to_owned), |it| format!("y{it}"), both!(code));
    let blobs = texts.clone().map(String::into_bytes);
    finds_the_same(&blobs, |it| it.to_be_bytes().to_vec(), both!(bytes));
    let values = [7.into(), "7".into(), 7.0.into(), 7.5.into(), Value::Blob(vec![7])];
    let filler = |it: i64| match it % 4 {
        0 => Value::Integer(it + 100),
        1 => Value::Text(format!("{it}")),
        2 => Value::Blob(it.to_be_bytes().to_vec()),
        _ => Value::Text(format!("{it}\0")),
    };
    finds_the_same(&values, filler, both!(anything));
    let decimals = [dec!(0.11), dec!(0.110), dec!(0.33), dec!(1)];
    finds_the_same(&decimals, |it| Decimal::new(it, 3) + dec!(100), both!(price));
    finds_the_same(&decimals, |it| Decimal::new(it, 3) + dec!(100), both!(written));
    let first: NaiveDateTime = "2024-05-01T10:00:00.123".parse().unwrap();
    let later = |it| first + reflect_schema::chrono::TimeDelta::seconds(it + 1_000_000);
    finds_the_same(&[first, later(0)], later, both!(moment));
}

/// Dates are compared by value, whatever form is stored and however long the list.
#[test]
fn of_dates_in_any_form() {
    let conn = conn();
    conn.execute_batch("UPDATE item SET moment = replace(moment, ' ', 'T') || 'Z'").unwrap();
    let first: NaiveDateTime = "2024-05-01T10:00:00.123".parse().unwrap();
    let list: Vec<_> =
        (0..MANY).map(|it| first + reflect_schema::chrono::TimeDelta::seconds(it)).collect();
    let of = |list: Vec<NaiveDateTime>| Item::query().filter(|it| it.moment.in_(list));
    let found = |list| of(list).count(&conn).unwrap();
    assert_eq!((found(list.clone()), found(vec![first])), (1, 1));
    let plan = of(list).explain(&conn).unwrap().to_string();
    assert!(plan.contains("item_moment"), "{plan}");
}

#[test]
fn values_and_columns_and_none_may_be_mixed() {
    let conn = conn();
    let ids = |list: Vec<Option<i64>>| {
        Item::query().filter(|it| it.whole.in_(list)).select(|it| it.id).all(&conn).unwrap()
    };
    let long = || (0..MANY).map(Some);
    assert_eq!(ids(long().chain([None, Some(6_000_000_000)]).collect()), [2, 5]);
    let count = |query: reflect_schema::Query<Item>| query.count(&conn).unwrap();
    let without = Item::query().filter(|it| it.whole.not_in(long().chain([None])));
    assert_eq!(count(without), 4);
    let list = 0..MANY;
    let changed =
        Item::query().filter(|it| it.id.in_(list.clone())).update(&conn, |it| it.whole.set(1));
    assert_eq!(changed.unwrap(), 5);
    assert_eq!(Item::query().filter(|it| it.id.not_in(list)).delete(&conn).unwrap(), 0);
}

#[test]
fn an_index_serves_them() {
    let mut conn = conn().into_inner();
    let words: Vec<_> = (0..MANY).map(|it| it.to_string()).collect();
    let query = Item::query().filter(|it| it.word.in_(words));
    let plan = query.explain(&conn).unwrap().to_string();
    assert!(plan.contains("item_word"), "{plan}");
    let (found, seen) = statements(&mut conn, |conn| query.count(conn).unwrap());
    assert_eq!(found, 1);
    assert!(seen[0].len() < 300, "{}", seen[0]);
}

#[test]
fn errors_about_long_statements_are_short() {
    let conn = conn();
    let any = (0..MANY).map(|id| id * 2);
    let query =
        Item::query().filter(|it| reflect_schema::Condition::any(any.map(|id| it.id.eq(id))));
    let error = query.all(&conn).unwrap_err();
    let text = error.to_string();
    assert!(text.contains("variable number"), "{text}");
    assert!(text.len() < 700, "{} bytes", text.len());
    assert!(
        matches!(error.kind(), ErrorKind::Database { sql: Some(sql), .. } if sql.len() > 100_000)
    );
}

#[test]
fn a_table_may_be_called_like_the_function_that_reads_lists() {
    let conn = conn();
    for item_id in [1, 1, 2] {
        NewJsonEach {}.with(|it| it.item_id.set(item_id)).insert(&conn).unwrap();
    }
    let rows: Vec<(i64, Vec<JsonEach>)> = Item::query()
        .order_by(|it| it.id.asc())
        .select(|it| (it.id, it.json_eaches()))
        .all(&conn)
        .unwrap();
    assert_eq!(rows.iter().map(|(_, of)| of.len()).collect::<Vec<_>>(), [2, 1, 0, 0, 0]);
}

#[test]
fn a_row_of_nothing_but_null_is_there() {
    let conn = conn();
    conn.execute_batch(
        "INSERT INTO nulls VALUES (NULL, NULL); INSERT INTO other_nulls VALUES (NULL, NULL, NULL)",
    )
    .unwrap();
    let one = Item::query().filter(|it| it.id.eq(1));
    let null = Some(Null { a: None, b: None });
    let joined = one.clone().left_join::<Null>(|_, n| n.a.is_null()).all(&conn).unwrap();
    assert_eq!(joined.into_iter().map(|(_, it)| it).collect::<Vec<_>>(), [null]);
    let none = one.clone().left_join::<Null>(|_, n| n.a.eq("x")).all(&conn).unwrap();
    assert!(none[0].1.is_none());
    let view = one.clone().left_join::<Blank>(|_, n| n.a.is_null()).all(&conn).unwrap();
    assert!(view[0].1.is_some());
    let view = one.clone().left_join::<Blank>(|_, n| n.a.eq("x")).distinct().all(&conn).unwrap();
    assert!(view[0].1.is_none());
    let nameless = one.clone().left_join::<OtherNull>(|_, n| n.oid.is_null()).all(&conn).unwrap();
    assert!(nameless[0].1.is_some());
    let both = one
        .left_join::<Null>(|_, n| n.a.is_null())
        .left_join::<Blank>(|(_, n), v| v.a.eq(n.a))
        .all(&conn)
        .unwrap();
    assert!(matches!(both.as_slice(), [(_, Some(_), None)]));
}

#[test]
fn null_of_a_query_is_no_value_of_a_list() {
    let conn = conn();
    let words = || Item::query().filter(|it| it.id.ne(1)).select(|it| it.word);
    let count = |query: reflect_schema::Query<Item>| query.count(&conn).unwrap();
    let list: Vec<Option<String>> = words().all(&conn).unwrap();
    assert!(list.contains(&None));
    assert_eq!(count(Item::query().filter(|it| it.word.not_in(words()))), 1);
    assert_eq!(count(Item::query().filter(|it| it.word.not_in(list.clone()))), 1);
    assert_eq!(count(Item::query().filter(|it| !it.word.in_(words()))), 1);
    // Among those that the query is cut to.
    let two = || words().order_by(|it| it.id.desc()).limit(2);
    assert_eq!(count(Item::query().filter(|it| it.word.not_in(two()))), 3);
    let counted = || {
        let grouped = Item::query().group_by(|it| it.word);
        grouped.select(|_, g| g.max(|it| it.word))
    };
    assert_eq!(count(Item::query().filter(|it| it.word.not_in(counted()))), 0);
}
