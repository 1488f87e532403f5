//! What SQLite computes is kept if it can be read again, or refused.

use reflect_schema::chrono::NaiveDate;
use reflect_schema::{Connection, ErrorKind, PrimaryKey, Result};

use super::all::{Date, Integer, NewDate, NewInteger, NewU8, U8};

/// It fails; that nothing is written is seen in the end.
fn is_refused<T>(outcome: Result<T>, conn: &Connection) {
    let error = outcome.map(drop).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
    assert!(conn.is_autocommit());
}

#[test]
fn a_sum_that_is_no_integer_any_more_is_refused() {
    let conn = super::all::connect_in_memory().unwrap();
    let new = [1, 2, i64::MAX - 1].map(|given| NewInteger { given });
    Integer::insert_all(&conn, new).unwrap();
    let before = Integer::all(&conn).unwrap();
    let all = Integer::query().everything();
    is_refused(all.update(&conn, |it| it.given.set(it.given + 5)), &conn);
    let last = Integer::query().order_by(|it| it.id.desc()).limit(2).everything();
    is_refused(last.update(&conn, |it| it.chosen.set(it.given * 3)), &conn);
    is_refused(before[2].update_set(&conn, |it| it.given.set(it.given + 2)), &conn);
    let again = || {
        let new = NewInteger { given: 9 }.with(|it| it.id.set(3)).on_conflict(PrimaryKey);
        new.update(|it, new| it.given.set(it.given + new.given))
    };
    is_refused(again().insert(&conn), &conn);
    is_refused(Integer::insert_all(&conn, [again()]), &conn);
    assert_eq!(Integer::all(&conn).unwrap(), before);
    assert_eq!(all.update(&conn, |it| it.given.set(it.given + 1)).unwrap(), 3);
    assert_eq!(Integer::get(&conn, 3).unwrap().given, i64::MAX);
}

#[test]
fn a_sum_that_is_too_large_for_a_narrow_type_is_refused() {
    let conn = super::all::connect_in_memory().unwrap();
    U8::insert_all(&conn, [1, 200].map(|given| NewU8 { given })).unwrap();
    let before = U8::all(&conn).unwrap();
    let all = U8::query().everything();
    is_refused(all.update(&conn, |it| it.given.set(it.given + 100)), &conn);
    is_refused(all.update(&conn, |it| it.chosen.set(it.given - 2)), &conn);
    assert_eq!(U8::all(&conn).unwrap(), before);
    assert_eq!(all.update(&conn, |it| it.given.set(it.given + 55)).unwrap(), 2);
    assert_eq!(U8::get(&conn, 2).unwrap().given, 255);
}

#[test]
fn sql_of_another_type_is_refused() {
    let conn = super::all::connect_in_memory().unwrap();
    let day = NaiveDate::from_ymd_opt(2026, 1, 31).unwrap();
    NewDate { given: day }.insert(&conn).unwrap();
    let before = Date::all(&conn).unwrap();
    let all = Date::query().everything();
    let sql = |sql: &'static str| {
        all.update(&conn, move |it| it.chosen.set(it.raw::<NaiveDate>(sql, ())))
    };
    is_refused(sql("'tomorrow'"), &conn);
    let new = [1, 2, 3]
        .map(|_| NewDate { given: day }.with(|it| it.chosen.set(it.raw::<NaiveDate>("'x'", ()))));
    is_refused(Date::insert_all(&conn, new), &conn);
    assert_eq!(Date::all(&conn).unwrap(), before);
    assert_eq!(sql("date('2026-02-01')").unwrap(), 1);
    assert_eq!(sql("NULL").unwrap(), 1);
    assert_eq!(Date::all(&conn).unwrap(), before);
}
