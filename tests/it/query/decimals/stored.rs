//! Stored decimals: compared, grouped, sorted and summed up as they are read, whatever SQLite makes of
//! them in binary fractions.

use reflect_schema::rusqlite::Connection;
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Condition, ErrorKind, dec};

mod db {
    reflect_schema::reflect_schema!("tests/schemas/ledger.sql");
}

use db::{Ledger, LedgerColumns, NewLedger};

fn with(rows: &str) -> Connection {
    let conn = Connection::open_in_memory().unwrap();
    db::SCHEMA.create_all(&conn).unwrap();
    conn.execute_batch(rows).unwrap();
    conn
}

/// 0.3 in four ways, the last a text, and numbers next to it.
fn noise() -> Connection {
    with(
        "INSERT INTO ledger VALUES
        (1, 'a', 0.3, 0.125, '0.3'),
        (2, 'b', 0.1 + 0.2, 0.0015, '0.30'),
        (3, 'c', 0.3 - 1e-17, 1, '0.3000000000000000001'),
        (4, 'd', 0.300000000000001, 2, '0.2999999999999999999'),
        (5, 'e', 0.299999999999999, 3, '1e-1'),
        (6, 'f', 3, 4, NULL)",
    )
}

#[track_caller]
fn found(conn: &Connection, condition: fn(LedgerColumns) -> Condition<Ledger>, ids: &[i64]) {
    let query = Ledger::query().filter(condition).order_by(|l| l.id.asc());
    assert_eq!(query.select(|l| l.id).all(conn).unwrap(), ids);
}

#[test]
fn numbers_are_compared_as_they_are_read() {
    let conn = noise();
    assert_eq!(Ledger::get(&conn, 2).unwrap().amount, dec!(0.3));
    found(&conn, |l| l.amount.eq(dec!(0.3)), &[1, 2, 3]);
    found(&conn, |l| l.amount.ne(dec!(0.3)), &[4, 5, 6]);
    found(&conn, |l| l.amount.gt(dec!(0.3)), &[4, 6]);
    found(&conn, |l| l.amount.ge(dec!(0.3)), &[1, 2, 3, 4, 6]);
    found(&conn, |l| l.amount.lt(dec!(0.3)), &[5]);
    found(&conn, |l| l.amount.le(dec!(0.3)), &[1, 2, 3, 5]);
    found(&conn, |l| l.amount.between(dec!(0.3), dec!(0.3)), &[1, 2, 3]);
    found(&conn, |l| l.amount.in_([dec!(0.3), dec!(3)]), &[1, 2, 3, 6]);
    found(&conn, |l| l.amount.not_in([dec!(0.3), dec!(3)]), &[4, 5]);
    found(&conn, |l| l.amount.in_((0..40).map(|it| Decimal::new(it, 1))), &[1, 2, 3, 6]);
    found(&conn, |l| l.amount.eq(3), &[6]);
    found(&conn, |l| l.amount.is_not_distinct_from(dec!(0.3)), &[1, 2, 3]);
    found(&conn, |l| l.amount.is_distinct_from(dec!(0.3)), &[4, 5, 6]);
    found(&conn, |l| l.value(dec!(0.3)).lt(l.amount), &[4, 6]);
    found(
        &conn,
        |l| l.amount.in_(l.subquery::<Ledger>().filter(|o| o.id.eq(1)).select(|o| o.amount)),
        &[1, 2, 3],
    );
    found(&conn, |l| l.amount.eq(l.written), &[1, 2]);
    found(&conn, |l| l.amount.null_if(dec!(0.3)).is_null(), &[1, 2, 3]);
    found(&conn, |l| l.amount.coalesce(dec!(1)).eq(dec!(0.3)), &[1, 2, 3]);
    found(&conn, |l| l.when(l.id.gt(1), l.amount).otherwise(dec!(3)).eq(dec!(0.3)), &[2, 3]);
    found(&conn, |l| l.amount.abs().eq(dec!(0.3)), &[1, 2, 3]);
    found(&conn, |l| (-l.amount).eq(dec!(-0.3)), &[1, 2, 3]);
    found(&conn, |l| l.amount.round(1).eq(dec!(0.3)), &[1, 2, 3, 4, 5]);
    // Of more digits than a number has.
    found(&conn, |l| l.amount.gt(dec!(0.3000000000000000000001)), &[4, 6]);
    found(&conn, |l| l.amount.eq(dec!(0.3000000000000000000001)), &[]);
}

#[test]
fn texts_are_compared_with_all_their_digits() {
    let conn = noise();
    found(&conn, |l| l.written.eq(dec!(0.3)), &[1, 2]);
    found(&conn, |l| l.written.gt(dec!(0.3)), &[3]);
    found(&conn, |l| l.written.lt(dec!(0.3)), &[4, 5]);
    found(&conn, |l| l.written.eq(dec!(0.3000000000000000001)), &[3]);
    found(&conn, |l| l.written.in_([dec!(0.3000000000000000001), dec!(0.10)]), &[3, 5]);
    let sorted = Ledger::query().order_by(|l| (l.written.desc(), l.id.desc())).select(|l| l.id);
    assert_eq!(sorted.all(&conn).unwrap(), [3, 2, 1, 4, 5, 6]);
    let ends = Ledger::query().aggregate(|g| (g.min(|l| l.written), g.max(|l| l.written)));
    let (min, max) = ends.one(&conn).unwrap();
    assert_eq!((min, max), (Some(dec!(0.1)), Some(dec!(0.3000000000000000001))));
    let greatest = Ledger::query().filter(|l| l.id.eq(3));
    let greatest = greatest.select(|l| (l.written.greatest(dec!(0.3)), l.written.least(dec!(0.3))));
    let expected = (Some(dec!(0.3000000000000000001)), Some(dec!(0.3)));
    assert_eq!(greatest.one(&conn).unwrap(), expected);
    let so_far = |l: LedgerColumns| l.window().order_by(l.id.asc()).max(l.written);
    let so_far = Ledger::query().order_by(|l| l.id.desc()).select(so_far).limit(1);
    assert_eq!(so_far.one(&conn).unwrap(), Some(dec!(0.3000000000000000001)));
}

#[test]
fn equal_decimals_are_one() {
    let conn = noise();
    let groups = Ledger::query().group_by(|l| l.amount).order_by(|amount, _| amount.asc());
    let expected =
        [(dec!(0.299999999999999), 1), (dec!(0.3), 3), (dec!(0.300000000000001), 1), (dec!(3), 1)];
    assert_eq!(groups.select(|amount, g| (amount, g.count())).all(&conn).unwrap(), expected);
    let amounts = || Ledger::query().select(|l| l.amount);
    assert_eq!(amounts().distinct().count(&conn).unwrap(), 4);
    assert_eq!(amounts().distinct().all(&conn).unwrap().len(), 4);
    let written = || Ledger::query().filter(|l| l.written.is_not_null());
    let written = || written().select(|l| l.written.coalesce(dec!(0)));
    assert_eq!(written().distinct().count(&conn).unwrap(), 4);
    assert_eq!(amounts().union(written()).count(&conn).unwrap(), 7);
    assert_eq!(amounts().intersect(written()).all(&conn).unwrap(), [dec!(0.3)]);
    assert_eq!(amounts().except(written()).count(&conn).unwrap(), 3);
    let number = Ledger::query().aggregate(|g| g.count_distinct(|l| l.amount));
    assert_eq!(number.one(&conn).unwrap(), 4);
    let sum = Ledger::query().aggregate(|g| g.distinct().sum(|l| l.amount));
    assert_eq!(sum.one(&conn).unwrap(), Some(dec!(3.9)));
    let ranks = |l: LedgerColumns| l.window().order_by(l.amount.asc()).dense_rank();
    let ranks = Ledger::query().order_by(|l| l.id.asc()).select(ranks);
    assert_eq!(ranks.all(&conn).unwrap(), [2, 2, 2, 3, 1, 4]);
    let same = |l: LedgerColumns| l.window().partition_by(l.amount).count();
    let same = Ledger::query().order_by(|l| l.id.asc()).select(same);
    assert_eq!(same.all(&conn).unwrap(), [3, 3, 3, 1, 1, 1]);
}

#[test]
fn equal_decimals_are_sorted_by_what_comes_next() {
    let conn = noise();
    let sorted = Ledger::query().order_by(|l| (l.amount.asc(), l.id.desc()));
    let ids = sorted.clone().select(|l| l.id).all(&conn).unwrap();
    assert_eq!(ids, [5, 3, 2, 1, 4, 6]);
    let mut pages = Vec::new();
    let mut page = sorted.page(&conn, 2).unwrap();
    loop {
        pages.extend(page.rows.iter().map(|it| it.id));
        let Some(next) = page.next else { break };
        page = sorted.clone().after(&next).page(&conn, 2).unwrap();
    }
    assert_eq!(pages, ids);
}

#[test]
fn places_that_are_not_declared_are_kept() {
    let conn = noise();
    let double = Ledger::query().order_by(|l| l.id.asc()).limit(2).select(|l| l.declared * 2);
    assert_eq!(double.all(&conn).unwrap(), [dec!(0.25), dec!(0.003)]);
    let same = Ledger::query().filter(|l| l.id.eq(1)).select(|l| l.declared + 0);
    assert_eq!(same.one(&conn).unwrap(), dec!(0.125));
    found(&conn, |l| (l.declared + 0).eq(dec!(0.125)), &[1]);
    found(&conn, |l| (l.declared + 0).eq(dec!(0.13)), &[]);
    let sum = Ledger::query().filter(|l| l.id.le(2)).aggregate(|g| g.sum(|l| l.declared));
    assert_eq!(sum.one(&conn).unwrap(), Some(dec!(0.1265)));
    Ledger::query()
        .filter(|l| l.id.eq(2))
        .update(&conn, |l| l.declared.set(l.declared * 2))
        .unwrap();
    assert_eq!(Ledger::get(&conn, 2).unwrap().declared, dec!(0.003));
}

fn accounts() -> Connection {
    with(
        "INSERT INTO ledger (account, amount, declared) VALUES
        ('a', 0.1, 0.1), ('a', 0.2, 0.2), ('a', -0.3, -0.3),
        ('b', 5741.876, 5741.88), ('b', 42.541, 42.54), ('b', -5784.417, -5784.42)",
    )
}

#[test]
fn sums_are_exact() {
    let conn = accounts();
    let accounts = || Ledger::query().group_by(|l| l.account).order_by(|account, _| account.asc());
    let sums = accounts().select(|_, g| (g.sum(|l| l.amount), g.sum(|l| l.declared)));
    assert_eq!(sums.all(&conn).unwrap(), [(dec!(0), dec!(0)), (dec!(0), dec!(0))]);
    let balanced = accounts().having(|_, g| g.sum(|l| l.amount).eq(dec!(0))).select(|it, _| it);
    assert_eq!(balanced.all(&conn).unwrap(), ["a", "b"]);
    let overdrawn = accounts().having(|_, g| g.sum(|l| l.amount).lt(dec!(0))).select(|it, _| it);
    assert_eq!(overdrawn.count(&conn).unwrap(), 0);
    let averages = accounts().having(|_, g| g.avg(|l| l.declared).ne(0));
    assert_eq!(averages.count(&conn).unwrap(), 0);
    let rounded = accounts().select(|_, g| g.sum(|l| l.amount).round(2)).all(&conn).unwrap();
    assert_eq!(rounded, [dec!(0), dec!(0)]);
    // Running totals, and those of two rows each.
    let so_far = |l: LedgerColumns| {
        let window = l.window().partition_by(l.account).order_by(l.id.asc());
        (window.clone().sum(l.amount), window.rows(Some(1), Some(0)).sum(l.amount))
    };
    let totals = Ledger::query().filter(|l| l.account.eq("a")).order_by(|l| l.id.asc());
    let expected = [(dec!(0.1), dec!(0.1)), (dec!(0.3), dec!(0.3)), (dec!(0), dec!(-0.1))];
    assert_eq!(totals.select(so_far).all(&conn).unwrap(), expected);
    let none = Ledger::query().filter(|l| l.id.eq(0)).aggregate(|g| {
        (g.sum(|l| l.amount), g.avg(|l| l.amount), g.filter(|l| l.id.gt(0)).sum(|l| l.amount))
    });
    assert_eq!(none.one(&conn).unwrap(), (None, None, None));
}

#[test]
fn sums_have_28_digits() {
    let conn = with(
        "INSERT INTO ledger (account, amount, declared, written) VALUES
        ('a', 123456789012345, 1, '0.12345678901234567890123'),
        ('a', 0.01, 1, '10000'), ('a', 0.02, 1, '-10000')",
    );
    let sums = Ledger::query().aggregate(|g| {
        (g.sum(|l| l.amount), g.sum(|l| l.written), g.avg(|l| l.declared * 2), g.avg(|l| l.amount))
    });
    let (amount, written, average, third) = sums.one(&conn).unwrap();
    assert_eq!(amount, Some(dec!(123456789012345.03)));
    assert_eq!(written, Some(dec!(0.12345678901234567890123)));
    assert_eq!(average, Some(dec!(2)));
    assert_eq!(third, Some(dec!(41152263004115.01)));
    let sum = || Ledger::query().group_by(|l| l.account);
    let equal = sum().having(|_, g| g.sum(|l| l.amount).eq(dec!(123456789012345.03)));
    assert_eq!(equal.count(&conn).unwrap(), 1);
    let more = sum().having(|_, g| g.sum(|l| l.amount).gt(dec!(123456789012345.03)));
    assert_eq!(more.count(&conn).unwrap(), 0);
    let product =
        Ledger::query().filter(|l| l.id.eq(2)).select(|l| l.amount * dec!(0.000000000000000001));
    assert_eq!(product.one(&conn).unwrap(), dec!(0.00000000000000000001));

    // Too large is an error, and no other number.
    let large = "79228162514264337593543950335";
    conn.execute("UPDATE ledger SET written = ?1", [large]).unwrap();
    let sum = Ledger::query().aggregate(|g| g.sum(|l| l.written)).one(&conn).unwrap_err();
    assert!(sum.to_string().contains("the result is too large for a decimal"), "{sum}");
    let one = Ledger::query().select(|l| l.written + 1).all(&conn).unwrap_err();
    assert!(one.to_string().contains("the result is too large for a decimal"), "{one}");
    conn.execute_batch("UPDATE ledger SET written = 'n/a'").unwrap();
    let sum = Ledger::query().aggregate(|g| g.sum(|l| l.written)).one(&conn).unwrap_err();
    assert!(sum.to_string().contains("expected a decimal number, found the text \"n/a\""), "{sum}");
}

/// What is no decimal meets no condition, and is an error where it is read.
#[test]
fn no_decimal_is_no_decimal() {
    let conn = with("INSERT INTO ledger VALUES (1, 'a', 'n/a', 1, 'n/a'), (2, 'b', 1, 1, '1')");
    found(&conn, |l| l.amount.gt(0), &[2]);
    found(&conn, |l| l.amount.ge(dec!(0.5)), &[2]);
    found(&conn, |l| l.amount.lt(2), &[2]);
    found(&conn, |l| l.amount.ne(2), &[2]);
    found(&conn, |l| l.amount.not_in([dec!(2)]), &[2]);
    found(&conn, |l| l.amount.eq(l.amount), &[2]);
    found(&conn, |l| l.amount.gt(dec!(0.1234567890123456789)), &[2]);
    found(&conn, |l| l.written.gt(0), &[2]);
    found(&conn, |l| l.written.lt(2), &[2]);
    found(&conn, |l| l.written.ne(2), &[2]);
    let written = Ledger::query().select(|l| l.written).distinct();
    let error = written.all(&conn).unwrap_err().to_string();
    assert!(error.contains("expected a decimal number, found the text \"n/a\""), "{error}");
}

#[test]
fn what_a_column_of_numbers_can_not_hold_is_not_written() {
    let conn = with("INSERT INTO ledger VALUES (1, 'a', 12345678.9, 12345678.91, '12.50')");
    let update = |set: fn(LedgerColumns) -> reflect_schema::write::Set<Ledger>| {
        Ledger::query().everything().update(&conn, set)
    };
    let error = update(|l| l.amount.set(l.amount * l.declared)).unwrap_err();
    let expected = "a column of numbers keeps at most 15 significant digits of a decimal, \
        found 152415787625361.999";
    assert!(error.to_string().contains(expected), "{error}");
    let error = update(|l| l.amount.set(dec!(1.2345678901234567))).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Encode { column: "amount", .. }), "{error}");
    update(|l| l.written.set(l.amount * l.declared)).unwrap();
    assert_eq!(Ledger::first(&conn).unwrap().unwrap().written, Some(dec!(152415787625361.999)));
    update(|l| l.written.set(dec!(7.50))).unwrap();
    update(|l| l.written.set(l.written)).unwrap();
    let text: String = conn.query_row("SELECT written FROM ledger", [], |row| row.get(0)).unwrap();
    assert_eq!(text, "7.50");
    update(|l| l.amount.set(l.written.coalesce(dec!(0)) + l.declared)).unwrap();
    assert_eq!(Ledger::first(&conn).unwrap().unwrap().amount, dec!(12345686.41));
    let new = NewLedger { account: "b".into(), amount: dec!(0.1), declared: dec!(0.2) };
    let new = new.with(|l| l.written.set(dec!(1) / dec!(3))).insert(&conn).unwrap();
    assert_eq!(new.written, Some(dec!(0.3333333333333333333333333333)));
}

#[test]
fn an_index_finds_decimals() {
    let conn = noise();
    let plan = |condition: fn(LedgerColumns) -> Condition<Ledger>| {
        Ledger::query().filter(condition).explain(&conn).unwrap().to_string()
    };
    for plan in [
        plan(|l| l.amount.eq(dec!(0.3))),
        plan(|l| l.amount.gt(dec!(0.3))),
        plan(|l| l.amount.between(dec!(0.1), dec!(0.3))),
        plan(|l| l.amount.in_([dec!(0.1), dec!(0.3)])),
        Ledger::query().order_by(|l| l.amount.desc()).limit(1).explain(&conn).unwrap().to_string(),
    ] {
        assert!(plan.contains("by_amount"), "{plan}");
    }
}
