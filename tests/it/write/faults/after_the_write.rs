//! Errors that are found only after rows were written, or after some of them were.

use reflect_schema::{ErrorKind, PrimaryKey};

use super::bank::{
    Half, NewHalf, NewPromise, NewSpoiltByDefault, NewSpoiltByTrigger, Promise, SpoiltByDefault,
    SpoiltByTrigger,
};
use super::{JOURNAL_MODES, in_file, in_memory, leaves_nothing};

#[test]
fn a_new_row_that_cannot_be_read_back_is_not_written() {
    let conn = in_memory();
    let new = || NewSpoiltByDefault { name: "n".into() };
    leaves_nothing(&conn, "insert", |it| new().insert(it));
    leaves_nothing(&conn, "with", |it| new().with(|s| s.name.set("m")).insert(it));
    leaves_nothing(&conn, "with id", |it| new().with(|s| s.id.set(9)).insert(it));
    leaves_nothing(&conn, "on_conflict", |it| {
        new().on_conflict(PrimaryKey).update(|s, _| s.level.set(1)).insert(it)
    });
    let error = new().insert(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Decode { column: "level", .. }), "{error}");
    let read = new().with(|s| s.level.set(3)).insert(&conn).unwrap();
    assert_eq!(read.level, 3);
    let spoilt =
        read.update_set(&conn, |s| s.level.set(s.raw::<i64>("'x'", ()))).map(|it| it.level);
    assert!(matches!(spoilt.unwrap_err().kind(), ErrorKind::Decode { .. }));
    assert_eq!(SpoiltByDefault::all(&conn).unwrap(), [read]);
}

#[test]
fn what_a_trigger_makes_unreadable_is_not_written() {
    let conn = in_memory();
    leaves_nothing(&conn, "insert", |it| NewSpoiltByTrigger { level: -1 }.insert(it));
    let row = NewSpoiltByTrigger { level: 1 }.insert(&conn).unwrap();
    leaves_nothing(&conn, "modify", |it| row.modify(it, |s| s.level = -1));
    leaves_nothing(&conn, "modify_checked", |it| row.modify_checked(it, |s| s.level = -1));
    leaves_nothing(&conn, "update_set", |it| row.update_set(it, |s| s.level.set(-5)));
    leaves_nothing(&conn, "on_conflict", |it| {
        let again = NewSpoiltByTrigger { level: 2 }.with(|s| s.id.set(row.id));
        again.on_conflict(PrimaryKey).update(|s, _| s.level.set(-2)).insert(it)
    });
    assert_eq!(SpoiltByTrigger::all(&conn).unwrap(), [row]);
}

#[test]
fn sql_by_hand_whose_rows_cannot_be_read_writes_nothing() {
    let conn = in_memory();
    let row =
        NewSpoiltByDefault { name: "n".into() }.with(|s| s.level.set(3)).insert(&conn).unwrap();
    let unreadable = "UPDATE spoilt_by_default SET level = 'x' RETURNING *";
    leaves_nothing(&conn, "no integer", |it| SpoiltByDefault::from_sql(it, unreadable, ()));
    let other = "UPDATE spoilt_by_default SET level = 4 RETURNING id";
    leaves_nothing(&conn, "a column is missing", |it| SpoiltByDefault::from_sql(it, other, ()));
    let sql = "UPDATE spoilt_by_default SET level = 4 RETURNING *";
    let found = SpoiltByDefault::from_sql(&conn, sql, ()).unwrap();
    assert_eq!(found, [SpoiltByDefault { level: 4, ..row }]);
    assert!(conn.is_autocommit());
}

#[test]
fn a_foreign_key_that_fails_at_the_commit_leaves_nothing() {
    let directory = tempfile::tempdir().unwrap();
    let in_files = JOURNAL_MODES.map(|mode| in_file(&directory.path().join(mode), mode));
    for conn in in_files.into_iter().chain([in_memory()]) {
        let kept = NewPromise { account_id: 1 }.insert(&conn).unwrap();
        let before = super::snapshot(&conn);
        let promises = Promise::query().everything();
        let outcomes = [
            NewPromise { account_id: 99 }.insert(&conn).map(drop),
            NewPromise { account_id: 1 }.with(|p| p.account_id.set(99)).insert(&conn).map(drop),
            Promise::insert_all(&conn, (1..90).map(|it| NewPromise { account_id: it })).map(drop),
            kept.modify(&conn, |p| p.account_id = 99).map(drop),
            kept.update_set(&conn, |p| p.account_id.set(99)).map(drop),
            promises.update(&conn, |p| p.account_id.set(p.account_id + 50)).map(drop),
            super::bank::Account { id: 1, cents: 0 }.delete(&conn),
            super::bank::Account::query().everything().delete(&conn).map(drop),
            reflect_schema::transaction(&conn, |tx| {
                NewPromise { account_id: 2 }.insert(tx)?;
                NewPromise { account_id: 99 }.insert(tx).map(drop)
            }),
        ];
        for (number, outcome) in outcomes.into_iter().enumerate() {
            assert!(outcome.is_err(), "{number}");
        }
        assert!(conn.is_autocommit());
        assert_eq!(super::snapshot(&conn), before);
        // Kept in time.
        reflect_schema::transaction(&conn, |tx| {
            let early = NewPromise { account_id: 99 }.insert(tx)?;
            early.update_set(tx, |p| p.account_id.set(2))
        })
        .unwrap();
        assert_eq!(Promise::count(&conn).unwrap(), 2);
    }
}

#[test]
fn a_statement_that_sqlite_stops_half_way_leaves_nothing() {
    let conn = in_memory();
    let sizes = [1, 2, 3, 200, 5].map(|size| NewHalf { size });
    Half::insert_all(&conn, sizes).unwrap();
    let all = Half::query().everything();
    leaves_nothing(&conn, "a trigger fails", |it| all.update(it, |h| h.size.set(h.size + 1)));
    leaves_nothing(&conn, "a unique key fails", |it| all.update(it, |h| h.place.set(1)));
    let most = Half::query().order_by(|h| h.size.asc()).limit(9).everything();
    leaves_nothing(&conn, "an order", |it| most.update(it, |h| h.size.set(h.size + 1)));
    leaves_nothing(&conn, "delete", |it| all.delete(it));
    leaves_nothing(&conn, "delete in order", |it| most.delete(it));
    let large = Half { id: 4, size: 200, place: None };
    leaves_nothing(&conn, "delete of a row", |it| large.delete(it));
    leaves_nothing(&conn, "insert_all", |it| {
        let rows = (0..100).map(|size| NewHalf { size }.with(|h| h.place.set(size % 70)));
        Half::insert_all(it, rows)
    });
}
