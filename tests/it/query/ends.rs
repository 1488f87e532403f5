//! Queries that end with one value, and tuples from SQL by hand.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{Connection, ErrorKind, Parameters, dec, from_sql};

use crate::support::chinook::{self, Invoice, Track};
use crate::support::column;

fn conn() -> Connection {
    chinook::connect("examples/chinook.db").unwrap()
}

#[test]
fn aggregates_of_all_rows() {
    let conn = conn();
    let all = Track::query();
    let sql = |function: &str| column::<i64>(&conn, &format!("SELECT {function} FROM Track"))[0];
    assert_eq!(all.sum(&conn, |t| t.milliseconds).unwrap(), Some(sql("sum(Milliseconds)")));
    assert_eq!(all.min(&conn, |t| t.milliseconds).unwrap(), Some(sql("min(Milliseconds)")));
    assert_eq!(all.max(&conn, |t| t.bytes).unwrap(), Some(sql("max(Bytes)")));
    let average = column::<f64>(&conn, "SELECT avg(Milliseconds) FROM Track")[0];
    assert_eq!(all.avg(&conn, |t| t.milliseconds).unwrap(), Some(average));
    let total = Invoice::query().sum(&conn, |i| i.total).unwrap();
    assert_eq!(total, Some(dec!(2328.60)));
}

#[test]
fn they_are_of_the_rows_that_the_query_has() {
    let conn = conn();
    let none = Track::query().filter(|t| t.track_id.lt(0));
    assert_eq!(none.sum(&conn, |t| t.milliseconds).unwrap(), None);
    assert_eq!(none.max(&conn, |t| t.name).unwrap(), None);
    let three = Track::query().order_by(|t| t.track_id.asc()).limit(3);
    assert_eq!(three.max(&conn, |t| t.track_id).unwrap(), Some(3));
    assert_eq!(three.sum(&conn, |t| t.track_id * 2).unwrap(), Some(12));
    let by_path = Track::query().filter(|t| t.track_id.eq(1));
    assert_eq!(by_path.min(&conn, |t| t.album().artist().name).unwrap().as_deref(), Some("AC/DC"));
}

#[test]
fn sql_as_tuples() {
    let conn = conn();
    let rows: Vec<(i64, String, Option<String>)> =
        from_sql(&conn, "SELECT TrackId, Name, Composer FROM Track WHERE TrackId = ?1", [2])
            .unwrap();
    assert_eq!(rows, [(2, "Balls to the Wall".to_owned(), None)]);
    let price = dec!(0.99);
    let found = from_sql::<i64>(
        &conn,
        "SELECT count(*) FROM Track WHERE UnitPrice = ?1",
        Parameters(&[&price]),
    );
    assert_eq!(found.unwrap(), [3290]);
    let none: Vec<(i64,)> = from_sql(&conn, "SELECT 1 WHERE 0", ()).unwrap();
    assert!(none.is_empty());
}

#[test]
fn sql_that_does_not_fit_is_an_error() {
    let conn = conn();
    let width = from_sql::<(i64, i64)>(&conn, "SELECT 1, 2, 3 WHERE 0", ()).unwrap_err();
    assert!(matches!(width.kind(), ErrorKind::InvalidQuery { .. }), "{width}");
    assert!(width.to_string().contains("3 columns"));
    let null = from_sql::<(i64, i64)>(&conn, "SELECT 1, NULL", ()).unwrap_err();
    assert!(matches!(null.kind(), ErrorKind::DecodeResult { position: 2, .. }), "{null}");
    let sql = from_sql::<i64>(&conn, "SELECT nothing FROM Track", ()).unwrap_err();
    assert!(matches!(sql.kind(), ErrorKind::Database { .. }), "{sql}");
}

#[test]
fn sql_that_writes_and_does_not_fit_writes_nothing() {
    let conn = chinook::connect_in_memory().unwrap();
    let insert = "INSERT INTO Genre (Name) VALUES ('A') RETURNING Name";
    assert!(from_sql::<i64>(&conn, insert, ()).is_err());
    assert_eq!(chinook::Genre::count(&conn).unwrap(), 0);
    assert_eq!(from_sql::<String>(&conn, insert, ()).unwrap(), ["A"]);
    assert_eq!(chinook::Genre::count(&conn).unwrap(), 1);
}
