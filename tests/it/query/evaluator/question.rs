//! Questions about rows.

use proptest::prelude::*;
use proptest::sample::select;
use reflect_schema::chrono::{NaiveDate, NaiveDateTime};
use reflect_schema::rust_decimal::Decimal;

use super::rows::{days, decimals, moments, names};

/// Which people, in which order, and which of them.
#[derive(Debug, Clone)]
pub(super) struct Question {
    pub(super) condition: Condition,
    pub(super) order: Vec<(Value, bool)>,
    pub(super) limit: Option<u64>,
    pub(super) offset: u64,
    pub(super) key: Value,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Value {
    Number(Number),
    Text(Text),
    Moment(Moment),
    Day,
    Amount(Amount),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Number {
    Level,
    BossLevel,
    TeamKey,
    /// The number of notes.
    Notes,
    /// The number of people whose boss it is.
    Staff,
    BornYear,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Text {
    Name,
    TeamName,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Moment {
    Born,
    BossBorn,
    BornNextDay,
    /// The latest note.
    LastNote,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Amount {
    Pay,
    BossPay,
    Budget,
    /// The sum over the notes.
    Sum,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum NoteAmount {
    Amount,
}

#[derive(Debug, Clone, Copy)]
pub(super) enum NoteMoment {
    At,
}

#[derive(Debug, Clone)]
pub(super) enum About<V, L> {
    Literal(V, Operator, L),
    Values(V, Operator, V),
    In(V, Vec<L>),
    NotIn(V, Vec<L>),
    Between(V, L, L),
    IsNull(V),
}

#[derive(Debug, Clone, Copy)]
pub(super) enum Operator {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

#[derive(Debug, Clone)]
pub(super) enum Condition {
    Number(About<Number, i64>),
    Text(About<Text, String>),
    Moment(About<Moment, NaiveDateTime>),
    Day(About<(), NaiveDate>),
    Amount(About<Amount, Decimal>),
    AnyNote(NoteCondition),
    AllNotes(NoteCondition),
    And(Box<[Condition; 2]>),
    Or(Box<[Condition; 2]>),
    Not(Box<Condition>),
}

#[derive(Debug, Clone)]
pub(super) enum NoteCondition {
    Moment(About<NoteMoment, NaiveDateTime>),
    Amount(About<NoteAmount, Decimal>),
}

fn about<V, L>(
    value: impl Strategy<Value = V> + Clone + 'static,
    literal: impl Strategy<Value = L> + Clone + 'static,
) -> BoxedStrategy<About<V, L>>
where
    V: Clone + std::fmt::Debug + 'static,
    L: Clone + std::fmt::Debug + 'static,
{
    use Operator::{Eq, Ge, Gt, Le, Lt, Ne};
    let operator = select(vec![Eq, Ne, Lt, Le, Gt, Ge]);
    let list = prop::collection::vec(literal.clone(), 0..4);
    prop_oneof![
        4 => (value.clone(), operator.clone(), literal.clone())
            .prop_map(|(value, operator, literal)| About::Literal(value, operator, literal)),
        2 => (value.clone(), operator, value.clone())
            .prop_map(|(left, operator, right)| About::Values(left, operator, right)),
        1 => (value.clone(), list.clone()).prop_map(|(value, list)| About::In(value, list)),
        1 => (value.clone(), list).prop_map(|(value, list)| About::NotIn(value, list)),
        1 => (value.clone(), literal.clone(), literal)
            .prop_map(|(value, low, high)| About::Between(value, low, high)),
        1 => value.prop_map(About::IsNull),
    ]
    .boxed()
}

fn numbers() -> impl Strategy<Value = Number> + Clone {
    use Number::{BornYear, BossLevel, Level, Notes, Staff, TeamKey};
    select(vec![Level, BossLevel, TeamKey, Notes, Staff, BornYear])
}

fn texts() -> impl Strategy<Value = Text> + Clone {
    select(vec![Text::Name, Text::TeamName])
}

fn times() -> impl Strategy<Value = Moment> + Clone {
    select(vec![Moment::Born, Moment::BossBorn, Moment::BornNextDay, Moment::LastNote])
}

fn amounts() -> impl Strategy<Value = Amount> + Clone {
    select(vec![Amount::Pay, Amount::BossPay, Amount::Budget, Amount::Sum])
}

fn note_conditions() -> BoxedStrategy<NoteCondition> {
    prop_oneof![
        about(Just(NoteMoment::At), moments()).prop_map(NoteCondition::Moment),
        about(Just(NoteAmount::Amount), decimals()).prop_map(NoteCondition::Amount),
    ]
    .boxed()
}

fn conditions() -> impl Strategy<Value = Condition> {
    let leaf = prop_oneof![
        1 => about(numbers(), -2..4_i64).prop_map(Condition::Number),
        1 => about(texts(), names()).prop_map(Condition::Text),
        2 => about(times(), moments()).prop_map(Condition::Moment),
        1 => about(Just(()), days()).prop_map(Condition::Day),
        2 => about(amounts(), decimals()).prop_map(Condition::Amount),
        1 => note_conditions().prop_map(Condition::AnyNote),
        1 => note_conditions().prop_map(Condition::AllNotes),
    ];
    leaf.prop_recursive(3, 8, 2, |inner| {
        let pair = || (inner.clone(), inner.clone()).prop_map(|(a, b)| Box::new([a, b]));
        prop_oneof![
            2 => pair().prop_map(Condition::And),
            2 => pair().prop_map(Condition::Or),
            1 => inner.clone().prop_map(|it| Condition::Not(Box::new(it))),
        ]
    })
}

fn values() -> impl Strategy<Value = Value> + Clone {
    prop_oneof![
        numbers().prop_map(Value::Number),
        texts().prop_map(Value::Text),
        times().prop_map(Value::Moment),
        Just(Value::Day),
        amounts().prop_map(Value::Amount),
    ]
}

pub(super) fn questions() -> impl Strategy<Value = Question> {
    let order = prop::collection::vec((values(), any::<bool>()), 0..3);
    (conditions(), order, prop::option::of(0..6_u64), 0..3_u64, values()).prop_map(
        |(condition, order, limit, offset, key)| Question { condition, order, limit, offset, key },
    )
}
