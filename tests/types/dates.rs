use reflect_schema::chrono::{DateTime, Utc};
use reflect_schema::time::{Date, OffsetDateTime, PrimitiveDateTime, Time};
use reflect_schema::{Connection, date, datetime, jiff, time as time_of_day};

mod of_chrono {
    reflect_schema::reflect_schema!(
        "tests/types/schema.sql",
        only = ["event"],
        dates = { event.sent => unix, event.seen => "YYYY-MM-DDTHH:MM:SSZ" },
        types = {
            event.at => reflect_schema::chrono::DateTime<reflect_schema::chrono::Utc>,
            event.seen => reflect_schema::chrono::DateTime<reflect_schema::chrono::Utc>,
            event.sent => reflect_schema::chrono::DateTime<reflect_schema::chrono::Utc>,
        },
    );
}

mod of_time {
    reflect_schema::reflect_schema!(
        "tests/types/schema.sql",
        only = ["event"],
        dates = time,
        dates = { event.sent => unix, event.seen => "YYYY-MM-DDTHH:MM:SSZ" },
        types = {
            event.seen => reflect_schema::time::OffsetDateTime,
            event.sent => reflect_schema::time::OffsetDateTime,
        },
    );
}

mod of_jiff {
    reflect_schema::reflect_schema!(
        "tests/types/schema.sql",
        only = ["event"],
        dates = jiff,
        dates = { event.sent => unix, event.seen => "YYYY-MM-DDTHH:MM:SSZ" },
        types = {
            event.seen => reflect_schema::jiff::Timestamp,
            event.sent => reflect_schema::jiff::Timestamp,
        },
    );
}

const STORED: [&str; 5] =
    ["2024-05-01", "12:30:00", "2024-05-01 12:30:15.250", "2024-05-01T12:30:15Z", "1714566615"];

fn stored(conn: &Connection) -> [String; 5] {
    let sql = "SELECT day, start, at, seen, CAST(sent AS TEXT) FROM event";
    let read = |row: &reflect_schema::rusqlite::Row<'_>| {
        Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?, row.get(4)?])
    };
    conn.query_row(sql, [], read).unwrap()
}

#[test]
fn dates_of_chrono_in_utc() {
    use of_chrono::{Event, NewEvent, connect_in_memory};
    let conn = connect_in_memory().unwrap();
    let (day, start) = (date!("2024-05-01"), time_of_day!("12:30"));
    let at: DateTime<Utc> = datetime!("2024-05-01T12:30:15.250").and_utc();
    let second = datetime!("2024-05-01 12:30:15").and_utc();
    let new = NewEvent { day, start, at }.with(|e| (e.seen.set(second), e.sent.set(second)));
    let row = new.insert(&conn).unwrap();
    assert_eq!(stored(&conn), STORED);
    assert_eq!((row.at, row.seen, row.sent), (at, Some(second), Some(second)));

    let count = |query: reflect_schema::Query<Event>| query.count(&conn).unwrap();
    assert_eq!(count(Event::query().filter(|e| e.at.eq(at) & e.sent.eq(second))), 1);
    assert_eq!(count(Event::query().filter(|e| e.seen.eq(e.sent) & e.at.gt(e.sent))), 1);
    let late = Event::query().filter(|e| e.at.lt(e.at.context().now()));
    assert_eq!(count(late), 1);
    let parts = Event::query().select(|e| (e.at.date(), e.sent.year(), e.at.plus_days(1)));
    let tomorrow = datetime!("2024-05-02 12:30:15.250").and_utc();
    assert_eq!(parts.one(&conn).unwrap(), (day, Some(2024), tomorrow));
}

#[test]
fn dates_of_time() {
    use of_time::{Event, NewEvent, connect_in_memory};
    use reflect_schema::time::Month::May;
    let conn = connect_in_memory().unwrap();
    let day = Date::from_calendar_date(2024, May, 1).unwrap();
    let start = Time::from_hms(12, 30, 0).unwrap();
    let at = PrimitiveDateTime::new(day, Time::from_hms_milli(12, 30, 15, 250).unwrap());
    let second = OffsetDateTime::from_unix_timestamp(1_714_566_615).unwrap();
    let new = NewEvent { day, start, at }.with(|e| (e.seen.set(second), e.sent.set(second)));
    let row = new.insert(&conn).unwrap();
    assert_eq!(stored(&conn), STORED);
    assert_eq!((row.day, row.start, row.at), (day, start, at));
    assert_eq!((row.seen, row.sent), (Some(second), Some(second)));

    let count = |query: reflect_schema::Query<Event>| query.count(&conn).unwrap();
    assert_eq!(count(Event::query().filter(|e| e.day.eq(day) & e.start.le(start))), 1);
    assert_eq!(count(Event::query().filter(|e| e.at.eq(at) & e.sent.eq(second))), 1);
    assert_eq!(count(Event::query().filter(|e| e.seen.eq(e.sent))), 1);
    let late = Event::query()
        .filter(|e| e.at.lt(e.at.context().now()) & e.day.lt(e.day.context().today()));
    assert_eq!(count(late), 1);
    let parts =
        Event::query().select(|e| (e.at.date(), e.at.time(), e.day.plus_days(-1), e.start.hour()));
    let yesterday = day.previous_day().unwrap();
    assert_eq!(parts.one(&conn).unwrap(), (day, at.time(), yesterday, 12));
}

#[test]
fn dates_of_jiff() {
    use jiff::civil;
    use of_jiff::{Event, NewEvent, connect_in_memory};
    let conn = connect_in_memory().unwrap();
    let (day, start) = (civil::date(2024, 5, 1), civil::time(12, 30, 0, 0));
    let at = day.at(12, 30, 15, 250_000_000);
    let second = jiff::Timestamp::from_second(1_714_566_615).unwrap();
    let new = NewEvent { day, start, at }.with(|e| (e.seen.set(second), e.sent.set(second)));
    let row = new.insert(&conn).unwrap();
    assert_eq!(stored(&conn), STORED);
    assert_eq!((row.day, row.start, row.at), (day, start, at));
    assert_eq!((row.seen, row.sent), (Some(second), Some(second)));

    let count = |query: reflect_schema::Query<Event>| query.count(&conn).unwrap();
    assert_eq!(count(Event::query().filter(|e| e.day.eq(day) & e.start.le(start))), 1);
    assert_eq!(count(Event::query().filter(|e| e.at.eq(at) & e.sent.eq(second))), 1);
    assert_eq!(count(Event::query().filter(|e| e.seen.eq(e.sent))), 1);
    let late = Event::query()
        .filter(|e| e.at.lt(e.at.context().now()) & e.day.lt(e.day.context().today()));
    assert_eq!(count(late), 1);
    let parts =
        Event::query().select(|e| (e.at.date(), e.at.time(), e.day.plus_days(-1), e.start.hour()));
    assert_eq!(parts.one(&conn).unwrap(), (day, at.time(), day.yesterday().unwrap(), 12));
}

#[test]
fn a_moment_is_one_whatever_its_form() {
    use jiff::civil;
    use of_jiff::{Event, NewEvent, connect_in_memory};
    let conn = connect_in_memory().unwrap();
    let day = civil::date(2024, 5, 1);
    NewEvent { day, start: civil::Time::MIN, at: day.at(12, 30, 0, 0) }.insert(&conn).unwrap();
    for form in [
        "'2024-05-01T12:30Z'",
        "'2024-05-01 14:30:00+02:00'",
        "1714566600",
        "julianday('2024-05-01 12:30')",
    ] {
        conn.execute(&format!("UPDATE event SET at = {form}"), []).unwrap();
        let found = Event::query().filter(|e| e.at.eq(day.at(12, 30, 0, 0))).all(&conn).unwrap();
        assert_eq!(found.len(), 1, "{form}");
        assert_eq!(found[0].at, day.at(12, 30, 0, 0), "{form}");
    }
}
