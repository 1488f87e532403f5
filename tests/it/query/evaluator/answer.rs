//! The answers, computed in Rust from the rows. Nothing here knows of SQL.

use std::cmp::Ordering;

use reflect_schema::chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use reflect_schema::rust_decimal::Decimal;

use super::question::{
    About, Amount, Condition, Moment, NoteCondition, Number, Operator, Question, Text, Value,
};
use super::rows::{Note, Person, Rows, Team};

/// A value of any type; NULL is the least.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Number(Option<i64>),
    Text(Option<String>),
    Moment(Option<NaiveDateTime>),
    Day(Option<NaiveDate>),
    Amount(Option<Decimal>),
}

/// The people of a group: their number, the sum of their pay, and when the first and the last was born.
pub(super) type Group = (Key, i64, Option<Decimal>, Option<NaiveDateTime>, Option<NaiveDateTime>);

impl Rows {
    fn team(&self, person: &Person) -> Option<&Team> {
        self.teams.iter().find(|it| Some(it.id) == person.team)
    }

    fn boss(&self, person: &Person) -> Option<&Person> {
        self.people.iter().find(|it| Some(it.id) == person.boss)
    }

    fn notes(&self, person: &Person) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |it| it.person == person.id)
    }

    fn number(&self, it: &Person, number: Number) -> Option<i64> {
        let count = |count: usize| i64::try_from(count).ok();
        match number {
            Number::Level => Some(it.level),
            Number::BossLevel => self.boss(it).map(|it| it.level),
            Number::TeamKey => it.team,
            Number::Notes => count(self.notes(it).count()),
            Number::Staff => count(self.people.iter().filter(|p| p.boss == Some(it.id)).count()),
            Number::BornYear => it.born.map(|it| it.year().into()),
        }
    }

    fn text(&self, it: &Person, text: Text) -> Option<String> {
        match text {
            Text::Name => it.name.clone(),
            Text::TeamName => self.team(it)?.name.clone(),
        }
    }

    fn moment(&self, it: &Person, moment: Moment) -> Option<NaiveDateTime> {
        match moment {
            Moment::Born => it.born,
            Moment::BossBorn => self.boss(it)?.born,
            // What is finer than a millisecond is lost.
            Moment::BornNextDay => {
                let born = it.born? + TimeDelta::days(1);
                let finer = born.and_utc().timestamp_subsec_nanos() % 1_000_000;
                Some(born - TimeDelta::nanoseconds(finer.into()))
            }
            Moment::LastNote => self.notes(it).map(|it| it.at).max(),
        }
    }

    fn day(&self, it: &Person) -> Option<NaiveDate> {
        self.team(it)?.founded
    }

    fn amount(&self, it: &Person, amount: Amount) -> Option<Decimal> {
        match amount {
            Amount::Pay => it.pay,
            Amount::BossPay => self.boss(it)?.pay,
            Amount::Budget => self.team(it)?.budget,
            Amount::Sum => self.notes(it).filter_map(|it| it.amount).reduce(|a, b| a + b),
        }
    }

    fn key(&self, it: &Person, value: Value) -> Key {
        match value {
            Value::Number(value) => Key::Number(self.number(it, value)),
            Value::Text(value) => Key::Text(self.text(it, value)),
            Value::Moment(value) => Key::Moment(self.moment(it, value)),
            Value::Day => Key::Day(self.day(it)),
            Value::Amount(value) => Key::Amount(self.amount(it, value)),
        }
    }

    fn holds(&self, it: &Person, condition: &Condition) -> Option<bool> {
        match condition {
            Condition::Number(about) => about.holds(|value| self.number(it, *value)),
            Condition::Text(about) => about.holds(|value| self.text(it, *value)),
            Condition::Moment(about) => about.holds(|value| self.moment(it, *value)),
            Condition::Day(about) => about.holds(|()| self.day(it)),
            Condition::Amount(about) => about.holds(|value| self.amount(it, *value)),
            Condition::AnyNote(condition) => {
                Some(self.notes(it).any(|note| condition.holds(note) == Some(true)))
            }
            Condition::AllNotes(condition) => {
                Some(self.notes(it).all(|note| condition.holds(note) == Some(true)))
            }
            Condition::And(both) => match (self.holds(it, &both[0]), self.holds(it, &both[1])) {
                (Some(false), _) | (_, Some(false)) => Some(false),
                (a, b) => a.zip(b).map(|_| true),
            },
            Condition::Or(both) => match (self.holds(it, &both[0]), self.holds(it, &both[1])) {
                (Some(true), _) | (_, Some(true)) => Some(true),
                (a, b) => a.zip(b).map(|_| false),
            },
            Condition::Not(inner) => self.holds(it, inner).map(|it| !it),
        }
    }

    fn found(&self, question: &Question) -> impl Iterator<Item = &Person> {
        self.people.iter().filter(|it| self.holds(it, &question.condition) == Some(true))
    }

    /// The keys of the people that a question is about, in its order.
    pub(super) fn ids(&self, question: &Question) -> Vec<i64> {
        let mut people: Vec<_> = self.found(question).collect();
        people.sort_by(|a, b| {
            let by = |(value, descending): &(Value, bool)| {
                let order = self.key(a, *value).cmp(&self.key(b, *value));
                if *descending { order.reverse() } else { order }
            };
            question
                .order
                .iter()
                .map(by)
                .fold(Ordering::Equal, Ordering::then)
                .then(a.id.cmp(&b.id))
        });
        let offset = usize::try_from(question.offset).unwrap();
        let limit = question.limit.map_or(usize::MAX, |it| usize::try_from(it).unwrap());
        people.iter().skip(offset).take(limit).map(|it| it.id).collect()
    }

    pub(super) fn groups(&self, question: &Question) -> Vec<Group> {
        let mut groups: Vec<Group> = Vec::new();
        for person in self.found(question) {
            let key = self.key(person, question.key);
            let at = groups.iter().position(|it| it.0 == key).unwrap_or_else(|| {
                groups.push((key, 0, None, None, None));
                groups.len() - 1
            });
            let (_, count, sum, first, last) = &mut groups[at];
            *count += 1;
            *sum = [*sum, person.pay].into_iter().flatten().reduce(|a, b| a + b);
            *first = [*first, person.born].into_iter().flatten().min();
            *last = [*last, person.born].into_iter().flatten().max();
        }
        groups.sort();
        groups
    }
}

impl NoteCondition {
    fn holds(&self, note: &Note) -> Option<bool> {
        match self {
            Self::Moment(about) => about.holds(|_| Some(note.at)),
            Self::Amount(about) => about.holds(|_| note.amount),
        }
    }
}

impl<V, L: Ord> About<V, L> {
    fn holds(&self, value: impl Fn(&V) -> Option<L>) -> Option<bool> {
        match self {
            Self::Literal(it, operator, literal) => Some(operator.holds(value(it)?.cmp(literal))),
            Self::Values(a, operator, b) => Some(operator.holds(value(a)?.cmp(&value(b)?))),
            // Of an empty list it is known whatever the value is.
            Self::In(_, list) if list.is_empty() => Some(false),
            Self::NotIn(_, list) if list.is_empty() => Some(true),
            Self::In(it, list) => Some(list.contains(&value(it)?)),
            Self::NotIn(it, list) => Some(!list.contains(&value(it)?)),
            Self::Between(it, low, high) => {
                let it = value(it)?;
                Some(*low <= it && it <= *high)
            }
            Self::IsNull(it) => Some(value(it).is_none()),
        }
    }
}

impl Operator {
    fn holds(self, order: Ordering) -> bool {
        match self {
            Self::Eq => order.is_eq(),
            Self::Ne => order.is_ne(),
            Self::Lt => order.is_lt(),
            Self::Le => order.is_le(),
            Self::Gt => order.is_gt(),
            Self::Ge => order.is_ge(),
        }
    }
}
