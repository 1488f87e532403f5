use reflect_catalog::{Affinity, TimeForm};

use super::write_statement;
use crate::ast::{
    Body, CastTo, Chain, ColumnRef, Compound, DatePart, Expr, Func, Join, Keys, Op, Otherwise,
    Select, TableFactor, Unit,
};
use crate::error::{ErrorKind, Result};
use crate::sqlite::Connection;
use crate::table::Scope;
use crate::value::{Temporal, UuidForm, Value};

fn values(value: impl Into<Value>) -> Body {
    let rows = vec![vec![value.into()]];
    Body::new(TableFactor::Keys(Keys::Rows { first: 0, rows }))
}

fn sql(body: &Body, columns: &[Expr]) -> Result<(String, Vec<Value>)> {
    let select = Select { body: body.clone(), columns: columns.to_vec() };
    write_statement(&select.into()).map(|it| (it.sql.into_owned(), it.values))
}

fn column(scope: Scope, index: u16) -> Expr {
    Expr::Column(ColumnRef::result(scope, index))
}

#[test]
fn scopes_that_are_open_together_differ() {
    let body = values(1);
    let column = || column(body.scope(), 0);
    let select = || Select { body: body.clone(), columns: vec![column()] };
    let within_itself = |result: Result<_>| {
        let error = result.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::WithinItself { table: "" }), "{error}");
    };
    within_itself(sql(&body, &[Expr::Scalar(Box::new(select()))]));

    let mut twice = body.clone();
    let nothing = TableFactor::Keys(Keys::Rows { first: 0, rows: Vec::new() });
    twice.join(body.scope(), nothing, Join::Inner(Expr::always()));
    within_itself(sql(&twice, &[column()]));

    // One that is finished when the other begins.
    let first = select();
    let mut around = Body::new(TableFactor::Results(Box::new(Compound { first, rest: vec![] })));
    around.sources[0].scope = body.scope();
    assert_eq!(
        sql(&around, &[column()]).unwrap().0,
        "SELECT \"t2\".\"column1\" FROM (SELECT \"t1\".\"column1\" AS \"column1\" FROM \
            (VALUES (0, ?1)) AS \"t1\") AS \"t2\""
    );
}

/// The functions, of which each is nested in itself.
fn functions() -> Vec<Func> {
    let mut functions = vec![
        Func::Lower,
        Func::Upper,
        Func::Length,
        Func::Bytes,
        Func::Trim,
        Func::TrimStart,
        Func::TrimEnd,
        Func::Substr,
        Func::Replace,
        Func::Position,
        Func::Contains,
        Func::StartsWith,
        Func::EndsWith,
        Func::Abs,
        Func::Sign,
        Func::Round(2),
        Func::WithAffinity(Affinity::Text),
        Func::WithAffinity(Affinity::Integer),
        Func::WithAffinity(Affinity::Blob),
        Func::Pack,
        Func::AsText,
        Func::AsStored,
        Func::IsDecimal,
        Func::Least,
        Func::Greatest,
        Func::TypeOf,
        Func::Hex,
        Func::Coalesce,
        Func::Case,
        Func::Strftime,
        Func::DaysUntil,
        Func::Today,
        Func::Now,
    ];
    let casts = [CastTo::Integer, CastTo::Real, CastTo::Text, CastTo::Blob, CastTo::Decimal];
    functions.extend(casts.map(Func::Cast));
    let parts = [
        DatePart::Year,
        DatePart::Month,
        DatePart::Day,
        DatePart::Weekday,
        DatePart::Hour,
        DatePart::Minute,
        DatePart::Second,
    ];
    functions.extend(parts.map(Func::Part));
    for temporal in [Temporal::Date, Temporal::Time, Temporal::DateTime] {
        let canonical = |otherwise| Func::Canonical(temporal, None, otherwise);
        functions.extend([Func::As(temporal), Func::InForm(temporal, TimeForm::Canonical)]);
        functions.extend([canonical(Otherwise::Null), canonical(Otherwise::Itself)]);
        let units = [Unit::Seconds, Unit::Days, Unit::Months, Unit::Years];
        functions.extend(units.map(|unit| Func::Shift(temporal, unit)));
    }
    functions.extend([UuidForm::Text, UuidForm::Bytes].map(Func::Uuid));
    functions
}

/// The arguments of a function, of which one is an expression. A new function belongs into the list
/// above, too.
fn arguments(func: Func, expr: Expr, other: &dyn Fn(Value) -> Expr) -> Vec<Expr> {
    let text = || other("b".into());
    match func {
        Func::Today | Func::Now => Vec::new(),
        Func::Lower
        | Func::Upper
        | Func::Length
        | Func::Bytes
        | Func::Abs
        | Func::Sign
        | Func::Round(_)
        | Func::WithAffinity(_)
        | Func::AsText
        | Func::AsStored
        | Func::Exact(_)
        | Func::IsDecimal
        | Func::TypeOf
        | Func::Hex
        | Func::Cast(_)
        | Func::Part(_)
        | Func::As(_)
        | Func::IsTime(_)
        | Func::InForm(..)
        | Func::Uuid(_)
        | Func::Canonical(..) => vec![expr],
        Func::Trim
        | Func::TrimStart
        | Func::TrimEnd
        | Func::Position
        | Func::Contains
        | Func::StartsWith
        | Func::EndsWith
        | Func::Least
        | Func::Greatest
        | Func::Coalesce
        | Func::Pack
        | Func::DaysUntil => vec![expr, text()],
        Func::Substr | Func::Shift(..) => vec![expr, other(1.into())],
        Func::Replace => vec![expr, text(), text()],
        Func::Case => vec![text().eq(text()), expr, text()],
        Func::Strftime => vec![text(), expr],
    }
}

#[test]
fn sql_is_linear_in_the_query() {
    let conn = Connection::open_in_memory().unwrap();
    for func in functions() {
        for as_column in [false, true] {
            let length = |depth| {
                let body = values("2024-01-31");
                let column = || column(body.scope(), 1);
                let other = |value| if as_column { column() } else { Expr::Value(value) };
                let nested = |expr, _| Expr::Func(func, arguments(func, expr, &other));
                let expr = (0..depth).fold(column(), nested);
                let (sql, _) = sql(&body, &[expr]).unwrap();
                conn.prepare(&sql).unwrap_or_else(|error| panic!("{func:?}: {error}: {sql}"));
                sql.len()
            };
            let (eight, sixteen) = (length(8), length(16));
            assert!(eight < 4000, "{func:?} nested eight deep has {eight} bytes");
            // Short operands are repeated.
            assert!(sixteen < eight.max(300) * 3, "{func:?}: {eight} and then {sixteen} bytes");
        }
    }
}

#[test]
fn a_value_that_is_needed_several_times_is_written_once() {
    let conn = Connection::open_in_memory().unwrap();
    let body = values("a");
    let mut expr = column(body.scope(), 1);
    for _ in 0..8 {
        // NULL where it is equal to another.
        let local = || Expr::Local(expr.facts());
        let same = Expr::Op(Op::Eq, vec![local(), Expr::value("b")]);
        let choice = Expr::case(same, Expr::Null, local());
        expr = Expr::Let(Box::new(expr.clone()), Box::new(choice));
    }
    let (sql, values) = sql(&body, &[expr]).unwrap();
    assert!(sql.len() < 2000, "{} bytes", sql.len());
    let found =
        conn.query_row(&sql, rusqlite::params_from_iter(values), |row| row.get::<_, String>(0));
    assert_eq!(found.unwrap(), "a");
}

#[test]
fn conditions_of_many_parts_are_not_nested_deep() {
    let conn = Connection::open_in_memory().unwrap();
    let body = values(1);
    let parts = (0..5000).map(|it| column(body.scope(), 1).eq(Expr::value(it))).collect();
    let (sql, _) = sql(&body, &[Expr::Chain(Chain::Or, parts)]).unwrap();
    conn.prepare(&sql).unwrap();
}
