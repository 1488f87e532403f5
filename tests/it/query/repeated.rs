//! Forms of SQL that need an operand several times, where that is an aggregate or a window function: it
//! must not be computed over other rows than those it is about.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::chrono::NaiveDateTime;
use reflect_schema::query::Expr;
use reflect_schema::{Decode, ErrorKind, Result, dec};

use crate::support::chinook::{self, Invoice, Track};

/// An expression with the same value, as SQL too long to be written several times.
fn long<R>(value: Expr<R, i64>) -> Expr<R, i64> {
    (0..24).fold(value, |value, _| value + 0)
}

#[test]
fn a_window_function_as_the_other_operand() -> Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let query = Track::query().order_by(|t| t.track_id.asc()).limit(3);
    let found = query.select(|t| {
        let number = t.window().order_by(t.track_id.asc()).row_number();
        (long(t.track_id + 0).null_if(number), long(t.track_id + 0).null_if(t.track_id + 1))
    });
    assert_eq!(found.all(&conn)?, [(None, Some(1)), (None, Some(2)), (None, Some(3))]);
    Ok(())
}

#[test]
fn an_aggregate_as_the_other_operand() -> Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let query = Track::query().group_by(|t| t.album_id.required()).order_by(|k, _| k.asc());
    let found = query.limit(3).select(|k, g| (k, g.count(), long(k + 0).null_if(g.count())));
    // The third album has three tracks.
    assert_eq!(found.all(&conn)?, [(1, 10, Some(1)), (2, 1, Some(2)), (3, 3, None)]);
    Ok(())
}

#[test]
fn an_aggregate_or_a_window_function_as_the_value() -> Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let query = Track::query().order_by(|t| t.track_id.asc()).limit(3);
    let found = query.select(|t| {
        let window = t.window().partition_by(t.media_type_id);
        let order = (t.track_id.asc(), t.name.asc(), t.composer.asc(), t.bytes.asc());
        let sum = window.order_by(order).rows(None, Some(0)).sum(t.unit_price);
        (t.media_type_id, sum.null_if(dec!(1.98)))
    });
    assert_eq!(found.all(&conn)?, [(1, Some(dec!(0.99))), (2, Some(dec!(0.99))), (2, None)]);

    let query = Track::query().group_by(|t| t.media_type_id).order_by(|k, _| k.asc()).limit(2);
    let found = query.select(|_, g| {
        let few = g.filter(|t| t.composer.is_not_null() & t.milliseconds.gt(0) & t.track_id.lt(3));
        let sum = few.sum(|t| t.unit_price + dec!(1) - dec!(1));
        (sum.clone().round(1), sum.null_if(dec!(0.99)))
    });
    assert_eq!(found.all(&conn)?, [(Some(dec!(1)), None), (None, None)]);
    Ok(())
}

#[test]
fn an_aggregate_may_be_long() -> Result<()> {
    let conn = chinook::connect("examples/chinook.db")?;
    let groups = || Track::query().group_by(|t| t.album_id.required());
    let sum_of = |ids: i64| {
        let query = groups().having(move |_, g| {
            g.filter(|t| t.track_id.in_(1..=ids)).sum(|t| t.unit_price).gt(dec!(1))
        });
        let query = query.order_by(move |k, g| {
            (g.filter(|t| t.track_id.in_(1..=ids)).sum(|t| t.unit_price).desc(), k.asc())
        });
        query.select(|k, _| k).all(&conn)
    };
    assert_eq!(sum_of(14)?, [1, 3]);
    assert_eq!(sum_of(5000)?[..3], [141, 229, 230]);

    let by_hand = format!("{{}} /* {} */", "-".repeat(5000));
    let query = Invoice::query()
        .order_by(|i| i.invoice_id.asc())
        .select(|i| i.raw::<NaiveDateTime>(&by_hand, (i.invoice_date,)).year());
    assert_eq!(query.first(&conn)?, Some(2007));
    Ok(())
}

#[test]
fn what_can_not_be_computed_apart_has_a_limit() {
    fn nested<R, T: Decode>(
        value: Expr<R, T>,
        more: impl Fn(Expr<R, T>) -> Expr<R, T>,
    ) -> Expr<R, T> {
        (0..40).fold(value, |value, _| more(value))
    }
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let query = Invoice::query()
        .aggregate(|g| nested(g.max(|i| i.invoice_date).required(), |it| it.plus_months(1)));
    let error = query.one(&conn).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::InvalidQuery { .. }), "{error}");
    assert!(error.to_string().contains("nested too deep"), "{error}");
}
