//! Columns whose dates and times have one form, which the call of the macro says.

use reflect_schema::chrono::{NaiveDate, NaiveDateTime};
use reflect_schema::query::{Column, Optional};
use reflect_schema::{Connection, ErrorKind, Query};

use super::{at, day, time};

mod dates {
    reflect_schema::reflect_schema!(
        "tests/schemas/dates.sql",
        dates = {
            visit.iso => "YYYY-MM-DDTHH:MM:SS.SSSZ",
            visit.ms => unix_ms,
            visit.seconds => unix,
            visit.julian => julian,
            visit.canonical => canonical,
            visit.mixed => any("YYYY-MM-DD HH:MM:SS.SSSSSS +00:00"),
            visit.day => "YYYY-MM-DDTHH:MM:SSZ",
            visit.day_ms => unix_ms,
            visit.minute => "HH:MM",
            calendar.day => "YYYY-MM-DDTHH:MM:SSZ",
            appointment.day => "YYYY-MM-DDTHH:MM:SSZ",
        }
    );
}

use dates::{Appointment, Calendar, NewVisit, Visit, VisitColumns};

/// A visit with this moment in every column.
fn visit(conn: &Connection, moment: &str) -> Visit {
    let moment = at(moment);
    let new = NewVisit {}.with(|v| {
        (
            (v.iso.set(moment), v.ms.set(moment), v.seconds.set(moment), v.julian.set(moment)),
            (v.canonical.set(moment), v.mixed.set(moment)),
            (v.day.set(moment.date()), v.day_ms.set(moment.date()), v.minute.set(time("10:30:00"))),
        )
    });
    new.insert(conn).unwrap()
}

fn stored(conn: &Connection, id: i64) -> Vec<String> {
    let columns = ["iso", "ms", "seconds", "julian", "canonical", "mixed"];
    let columns = columns.into_iter().chain(["day", "day_ms", "minute"]);
    let one = |column| {
        let sql = format!("SELECT quote({column}) FROM visit WHERE id = {id}");
        conn.query_row(&sql, [], |row| row.get(0)).unwrap()
    };
    columns.map(one).collect()
}

#[test]
fn values_are_written_in_the_form_and_read_back() {
    let conn = dates::connect_in_memory().unwrap();
    let written = visit(&conn, "2024-05-01T08:00:00");
    let expected = [
        "'2024-05-01T08:00:00.000Z'",
        "1714550400000",
        "1714550400",
        "2460431.8333333334886",
        "'2024-05-01 08:00:00'",
        "'2024-05-01 08:00:00.000000 +00:00'",
        "'2024-05-01T00:00:00Z'",
        "1714521600000",
        "'10:30'",
    ];
    let found = stored(&conn, written.id);
    assert_eq!(found.len(), expected.len());
    for (found, expected) in found.iter().zip(expected) {
        assert!(found == expected || found.starts_with("246043"), "{found} {expected}");
    }
    let moment = Some(at("2024-05-01T08:00:00"));
    let Visit { iso, ms, seconds, julian, canonical, mixed, .. } = written;
    assert_eq!([iso, ms, seconds, julian, canonical, mixed], [moment; 6]);
    assert_eq!([written.day, written.day_ms], [Some(day("2024-05-01")); 2]);
    assert_eq!(written.minute, Some(time("10:30:00")));
}

type Moment = fn(VisitColumns) -> Column<Visit, NaiveDateTime, Optional>;

#[test]
fn they_are_compared_by_value() {
    let conn = dates::connect_in_memory().unwrap();
    for moment in ["2024-05-01T08:00:00", "2024-05-01T09:00:00", "2024-05-02T08:00:00"] {
        visit(&conn, moment);
    }
    let columns: [Moment; 6] =
        [|v| v.iso, |v| v.ms, |v| v.seconds, |v| v.julian, |v| v.canonical, |v| v.mixed];
    let nine = at("2024-05-01T09:00:00");
    for (index, column) in columns.into_iter().enumerate() {
        let count = |query: Query<Visit>| query.count(&conn).unwrap();
        assert_eq!(count(Visit::query().filter(|v| column(v).eq(nine))), 1, "{index}");
        assert_eq!(count(Visit::query().filter(|v| column(v).ge(nine))), 2, "{index}");
        assert_eq!(count(Visit::query().filter(|v| column(v).lt(nine))), 1, "{index}");
        assert_eq!(count(Visit::query().filter(|v| column(v).in_([nine]))), 1, "{index}");
        // Finer than most of the columns can hold.
        let finer = at("2024-05-01T09:00:00.000001");
        assert_eq!(count(Visit::query().filter(|v| column(v).lt(finer))), 2, "{index}");
        for other in columns {
            let query = Visit::query().filter(|v| column(v).eq(other(v)));
            assert_eq!(count(query), 3, "{index}");
        }
        let query = Visit::query().filter(|v| column(v).year().eq(2024) & column(v).day().eq(2));
        assert_eq!(count(query), 1, "{index}");
        let maximum = Visit::query().aggregate(|g| g.max(column)).one(&conn).unwrap();
        assert_eq!(maximum, Some(at("2024-05-02T08:00:00")), "{index}");
        let groups = Visit::query().group_by(column).select(|at, g| (at, g.count()));
        let groups: Vec<(Option<NaiveDateTime>, i64)> =
            groups.having(|_, g| g.max(column).gt(nine)).all(&conn).unwrap();
        assert_eq!(groups, [(Some(at("2024-05-02T08:00:00")), 1)], "{index}");
        let next: Vec<Option<NaiveDateTime>> = Visit::query()
            .order_by(|v| column(v).desc())
            .select(|v| column(v).plus_days(1))
            .limit(1)
            .all(&conn)
            .unwrap();
        assert_eq!(next, [Some(at("2024-05-03T08:00:00"))], "{index}");
        let either: Vec<Option<NaiveDateTime>> = Visit::query()
            .filter(|v| v.id.eq(1))
            .select(|v| column(v).coalesce(v.mixed))
            .all(&conn)
            .unwrap();
        assert_eq!(either, [Some(at("2024-05-01T08:00:00"))], "{index}");
        let union = Visit::query().select(column).union_all(Visit::query().select(|v| v.mixed));
        let union = union.filter(|it| it.eq(nine)).all(&conn).unwrap();
        assert_eq!(union, [Some(nine); 2], "{index}");
        let source = Visit::query().select(|v| (v.id, column(v))).as_source();
        let source = source.filter(|(_, it)| it.ge(nine)).order_by(|(id, _)| id.asc());
        let expected = [(2, Some(nine)), (3, Some(at("2024-05-02T08:00:00")))];
        assert_eq!(source.all(&conn).unwrap(), expected, "{index}");
    }
}

#[test]
fn a_column_is_set_from_one_of_another_form() {
    let conn = dates::connect_in_memory().unwrap();
    visit(&conn, "2024-05-01T08:00:00");
    Visit::query()
        .everything()
        .update(&conn, |v| {
            (
                (v.iso.set(v.ms), v.ms.set(v.iso.plus_days(1)), v.seconds.set(v.julian)),
                (v.julian.set(v.seconds), v.canonical.set(v.iso), v.mixed.set(v.ms)),
                v.day.set(v.ms.date()),
            )
        })
        .unwrap();
    let found = stored(&conn, 1);
    assert_eq!(found[0], "'2024-05-01T08:00:00.000Z'");
    assert_eq!(found[1], "1714636800000");
    assert_eq!(found[2], "1714550400");
    assert_eq!(found[4], "'2024-05-01 08:00:00'");
    assert_eq!(found[5], "'2024-05-01 08:00:00.000000 +00:00'");
    assert_eq!(found[6], "'2024-05-01T00:00:00Z'");
}

#[test]
fn another_form_is_an_error() {
    let conn = dates::connect_in_memory().unwrap();
    for (column, value) in [
        ("iso", "'2024-05-01 08:00:00'"),
        ("iso", "1714550400"),
        ("ms", "'2024-05-01T08:00:00.000Z'"),
        ("ms", "1714550400.5"),
        ("canonical", "'2024-05-01 08:00:00.000'"),
        ("day", "'2024-05-01'"),
        ("minute", "'10:30:00'"),
    ] {
        conn.execute_batch(&format!(
            "DELETE FROM visit; INSERT INTO visit ({column}) VALUES ({value})"
        ))
        .unwrap();
        let error = Visit::all(&conn).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Decode { .. }), "{error}");
        assert!(error.to_string().contains("in the form `"), "{error}");
    }
    conn.execute_batch("DELETE FROM visit; INSERT INTO visit (mixed) VALUES ('2024-05-01')")
        .unwrap();
    assert_eq!(Visit::all(&conn).unwrap()[0].mixed, Some(at("2024-05-01T00:00:00")));
}

#[test]
fn what_the_form_can_not_hold_is_refused() {
    let conn = dates::connect_in_memory().unwrap();
    let finer = at("2024-05-01T08:00:00.000001");
    let error = NewVisit {}.with(|v| v.iso.set(finer)).insert(&conn).unwrap_err();
    assert!(error.to_string().contains("`YYYY-MM-DDTHH:MM:SS.SSSZ`"), "{error}");
    let row = visit(&conn, "2024-05-01T08:00:00");
    assert!(row.modify(&conn, |v| v.seconds = Some(finer)).is_err());
    assert_eq!(stored(&conn, row.id)[2], "1714550400");
}

#[test]
fn indexes_serve_what_they_hold() {
    let conn = dates::connect_in_memory().unwrap();
    let since = at("2024-05-01T10:00:00");
    let plan = |query: Query<Visit>| query.explain(&conn).unwrap().to_string();
    let range = plan(Visit::query().filter(|v| v.iso.ge(since)).order_by(|v| v.iso.asc()));
    assert!(range.contains("visit_iso (iso>?)") && !range.contains("TEMP B-TREE"), "{range}");
    let one = plan(Visit::query().filter(|v| v.ms.eq(since)));
    assert!(one.contains("visit_ms (ms=?)"), "{one}");
}

#[test]
fn keys_of_a_form_are_found_and_followed() {
    let conn = dates::connect_in_memory().unwrap();
    conn.execute_batch(
        "INSERT INTO calendar VALUES ('2024-05-01T00:00:00Z', 'Labour Day');
        INSERT INTO appointment VALUES (1, '2024-05-01T00:00:00Z')",
    )
    .unwrap();
    let first: NaiveDate = day("2024-05-01");
    let found = Calendar::find(&conn, first).unwrap().unwrap();
    assert_eq!(found.name, "Labour Day");
    let appointment = Appointment::query().filter(|a| a.day.eq(first)).one(&conn).unwrap();
    assert_eq!(appointment.day(&conn).unwrap(), found);
    assert_eq!(found.appointments(&conn).unwrap(), [appointment]);
    let nested = Calendar::query().select(|c| (c.name, c.appointments().count()));
    assert_eq!(nested.all(&conn).unwrap(), [("Labour Day".to_owned(), 1)]);
}
