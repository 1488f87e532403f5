//! The questions as queries.

use reflect_schema::chrono::{NaiveDate, NaiveDateTime};
use reflect_schema::query::{Expr, Optional, OrderTerm};
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Condition as Is, Query};

use super::question::{
    About, Amount, Condition, Moment, NoteAmount, NoteCondition, NoteMoment, Number, Operator,
    Question, Text, Value,
};
use super::schema::{NoteColumns, Person, PersonColumns};

macro_rules! compare {
    ($left:expr, $operator:expr, $right:expr) => {
        match $operator {
            Operator::Eq => $left.eq($right),
            Operator::Ne => $left.ne($right),
            Operator::Lt => $left.lt($right),
            Operator::Le => $left.le($right),
            Operator::Gt => $left.gt($right),
            Operator::Ge => $left.ge($right),
        }
    };
}

/// A macro, since the methods have one name in all types, and no trait has them.
macro_rules! about {
    ($about:expr, $value:expr) => {{
        let value = $value;
        match $about {
            About::Literal(it, operator, literal) => {
                compare!(value(*it), operator, literal.clone())
            }
            About::Values(a, operator, b) => compare!(value(*a), operator, value(*b)),
            About::In(it, list) => value(*it).in_(list.clone()),
            About::NotIn(it, list) => value(*it).not_in(list.clone()),
            About::Between(it, low, high) => value(*it).between(low.clone(), high.clone()),
            About::IsNull(it) => value(*it).is_null(),
        }
    }};
}

macro_rules! note {
    ($columns:expr, $about:expr) => {{
        let n: NoteColumns<_> = $columns;
        match $about {
            NoteCondition::Moment(about) => about!(about, |_: NoteMoment| n.at),
            NoteCondition::Amount(about) => about!(about, |_: NoteAmount| n.amount),
        }
    }};
}

macro_rules! sorted {
    ($value:expr, $descending:expr) => {
        if $descending { $value.desc() } else { $value.asc() }
    };
}

type Of<T> = Expr<Person, T, Optional>;

pub(super) fn number(p: PersonColumns, it: Number) -> Of<i64> {
    match it {
        Number::Level => p.level.optional(),
        Number::BossLevel => p.boss().level.optional(),
        Number::TeamKey => p.team_id.optional(),
        Number::Notes => p.notes().count().optional(),
        Number::Staff => p.people_by_boss().count().optional(),
        Number::BornYear => p.born.year(),
    }
}

pub(super) fn text(p: PersonColumns, it: Text) -> Of<String> {
    match it {
        Text::Name => p.name.optional(),
        Text::TeamName => p.team().name.optional(),
    }
}

pub(super) fn moment(p: PersonColumns, it: Moment) -> Of<NaiveDateTime> {
    match it {
        Moment::Born => p.born.optional(),
        Moment::BossBorn => p.boss().born.optional(),
        Moment::BornNextDay => p.born.plus_days(1),
        Moment::LastNote => p.notes().max(|n| n.at),
    }
}

pub(super) fn day(p: PersonColumns) -> Of<NaiveDate> {
    p.team().founded.optional()
}

pub(super) fn amount(p: PersonColumns, it: Amount) -> Of<Decimal> {
    match it {
        Amount::Pay => p.pay.optional(),
        Amount::BossPay => p.boss().pay.optional(),
        Amount::Budget => p.team().budget.optional(),
        Amount::Sum => p.notes().sum(|n| n.amount),
    }
}

fn condition(p: PersonColumns, it: &Condition) -> Is<Person> {
    match it {
        Condition::Number(about) => about!(about, |it| number(p, it)),
        Condition::Text(about) => about!(about, |it| text(p, it)),
        Condition::Moment(about) => about!(about, |it| moment(p, it)),
        Condition::Day(about) => about!(about, |()| day(p)),
        Condition::Amount(about) => about!(about, |it| amount(p, it)),
        Condition::AnyNote(about) => p.notes().any(|n| note!(n, about)),
        Condition::AllNotes(about) => p.notes().all(|n| note!(n, about)),
        Condition::And(both) => condition(p, &both[0]) & condition(p, &both[1]),
        Condition::Or(both) => condition(p, &both[0]) | condition(p, &both[1]),
        Condition::Not(inner) => !condition(p, inner),
    }
}

pub(super) fn query(it: &Question) -> Query<Person> {
    Person::query().filter(|p| condition(p, &it.condition))
}

pub(super) fn order(p: PersonColumns, it: &Question) -> Vec<OrderTerm<Person>> {
    let term = |(value, descending): &(Value, bool)| match value {
        Value::Number(it) => sorted!(number(p, *it), *descending),
        Value::Text(it) => sorted!(text(p, *it), *descending),
        Value::Moment(it) => sorted!(moment(p, *it), *descending),
        Value::Day => sorted!(day(p), *descending),
        Value::Amount(it) => sorted!(amount(p, *it), *descending),
    };
    let terms = it.order.iter().map(term);
    terms.chain([p.id.asc()]).collect()
}
