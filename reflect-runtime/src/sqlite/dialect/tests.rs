use super::write_statement;
use crate::ast::{
    Body, CastTo, Chain, ColumnRef, Compound, DatePart, Expr, Func, Join, Keys, Op, Select,
    Statement, TableFactor, Temporal, Unit,
};
use crate::error::{ErrorKind, Result};
use crate::sqlite::Connection;
use crate::table::Scope;
use crate::value::Value;

fn values(value: impl Into<Value>) -> Body {
    let rows = vec![vec![value.into()]];
    Body::new(TableFactor::Keys(Keys::Rows { first: 0, rows }))
}

fn sql(body: &Body, columns: &[Expr]) -> Result<(String, Vec<Value>)> {
    let select = Select { body: body.clone(), columns: columns.to_vec() };
    write_statement(&Statement::Select(Box::new(select)))
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

/// Every function whose first argument may be of the type of its result, with that many others.
fn functions() -> Vec<(Func, usize, Value)> {
    let text = || Value::from("b");
    let date = || Value::from("2024-01-31 10:00:00");
    let mut functions = vec![
        (Func::Lower, 0, text()),
        (Func::Upper, 0, text()),
        (Func::Length, 0, text()),
        (Func::Trim, 1, text()),
        (Func::TrimStart, 1, text()),
        (Func::TrimEnd, 1, text()),
        (Func::Substr, 1, text()),
        (Func::Replace, 2, text()),
        (Func::Position, 1, text()),
        (Func::Contains, 1, text()),
        (Func::StartsWith, 1, text()),
        (Func::EndsWith, 1, text()),
        (Func::Abs, 0, 1.into()),
        (Func::Sign, 0, 1.into()),
        (Func::Round(2), 0, 1.5.into()),
        (Func::RoundDecimal(2), 0, 1.5.into()),
        (Func::WithoutNoise(Some(2)), 0, 1.5.into()),
        (Func::WithoutNoise(None), 0, 1.5.into()),
        (Func::IsDecimal, 0, 1.5.into()),
        (Func::Least, 1, 1.into()),
        (Func::Greatest, 1, 1.into()),
        (Func::TypeOf, 0, text()),
        (Func::Hex, 0, text()),
        (Func::Coalesce, 1, text()),
        (Func::DaysUntil, 1, date()),
    ];
    let casts = [CastTo::Integer, CastTo::Real, CastTo::Text, CastTo::Blob, CastTo::Decimal];
    functions.extend(casts.map(|it| (Func::Cast(it), 0, Value::from("1"))));
    let parts = [
        DatePart::Year,
        DatePart::Month,
        DatePart::Day,
        DatePart::Weekday,
        DatePart::Hour,
        DatePart::Minute,
        DatePart::Second,
    ];
    functions.extend(parts.map(|it| (Func::Part(it), 0, date())));
    for it in [Temporal::Date, Temporal::Time, Temporal::DateTime] {
        functions.extend([(Func::As(it), 0, date()), (Func::Normalized(it), 0, date())]);
        let units = [Unit::Seconds, Unit::Days, Unit::Months, Unit::Years];
        functions.extend(units.map(|unit| (Func::Shift(it, unit), 1, date())));
    }
    functions
}

/// The other arguments of a function: values that it takes, or a column.
fn others(func: Func, count: usize, scope: Scope, as_column: bool) -> Vec<Expr> {
    let other = || match func {
        _ if as_column => column(scope, 1),
        Func::Shift(..) | Func::Substr => Expr::value(1),
        _ => Expr::value("b"),
    };
    std::iter::repeat_with(other).take(count).collect()
}

#[test]
fn sql_is_linear_in_the_query() {
    let conn = Connection::open_in_memory().unwrap();
    for (func, count, value) in functions() {
        for as_column in [false, true] {
            let mut lengths = Vec::new();
            for depth in [1, 4, 8, 16] {
                let body = values(value.clone());
                let mut expr = column(body.scope(), 1);
                for _ in 0..depth {
                    let mut arguments = vec![expr];
                    arguments.extend(others(func, count, body.scope(), as_column));
                    expr = Expr::Func(func, arguments);
                }
                let (sql, _) = sql(&body, &[expr]).unwrap();
                conn.prepare(&sql).unwrap_or_else(|error| panic!("{func:?}: {error}: {sql}"));
                lengths.push(sql.len());
            }
            let [one, _, eight, sixteen] = lengths[..] else { unreachable!() };
            assert!(eight < 4000, "{func:?} nested eight deep has {eight} bytes");
            assert!(sixteen < eight * 3, "{func:?}: {one}, {eight}, {sixteen} bytes");
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
    let values: Vec<_> = values.into_iter().map(rusqlite::types::Value::from).collect();
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
