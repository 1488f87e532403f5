//! Rows whose values are known, in whatever form they are stored.

use std::fmt::Write;

use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use reflect_schema::chrono::{NaiveDate, NaiveDateTime, NaiveTime, Timelike};
use reflect_schema::rust_decimal::Decimal;

#[derive(Debug, Clone)]
pub(super) struct Rows {
    pub(super) teams: Vec<Team>,
    pub(super) people: Vec<Person>,
    pub(super) notes: Vec<Note>,
}

#[derive(Debug, Clone)]
pub(super) struct Team {
    pub(super) id: i64,
    pub(super) name: Option<String>,
    pub(super) founded: Option<NaiveDate>,
    pub(super) budget: Option<Decimal>,
}

#[derive(Debug, Clone)]
pub(super) struct Person {
    pub(super) id: i64,
    pub(super) team: Option<i64>,
    pub(super) boss: Option<i64>,
    pub(super) name: Option<String>,
    pub(super) born: Option<NaiveDateTime>,
    pub(super) pay: Option<Decimal>,
    pub(super) level: i64,
}

#[derive(Debug, Clone)]
pub(super) struct Note {
    pub(super) id: i64,
    pub(super) person: i64,
    pub(super) at: NaiveDateTime,
    pub(super) amount: Option<Decimal>,
}

pub(super) fn moments() -> impl Strategy<Value = NaiveDateTime> + Clone {
    let texts = [
        "1969-12-31T23:59:59",
        "2024-05-01T00:00:00",
        "2024-05-01T08:00:00",
        "2024-05-01T08:00:00.500",
        "2024-05-01T08:00:00.123456",
        "2024-05-01T23:30:00",
        "2024-05-02T00:00:00",
        "2024-05-03T12:00:00",
    ];
    select(texts.map(|it| it.parse().unwrap()).to_vec())
}

pub(super) fn days() -> impl Strategy<Value = NaiveDate> + Clone {
    select(["1999-12-31", "2024-05-01", "2024-05-02"].map(|it| it.parse().unwrap()).to_vec())
}

pub(super) fn decimals() -> impl Strategy<Value = Decimal> + Clone {
    let texts = ["0", "0.1", "0.2", "0.3", "-0.3", "-1.5", "12.5", "1000", "0.125", "99999.99"];
    select(texts.map(|it| it.parse().unwrap()).to_vec())
}

pub(super) fn names() -> impl Strategy<Value = String> + Clone {
    select(["", "a", "B", "b", "ä", "it's", "%_"].map(str::to_owned).to_vec())
}

/// A number of a row that is there, or none.
fn one_of(count: i64) -> impl Strategy<Value = Option<i64>> {
    option::of(1..=count)
}

pub(super) fn rows() -> impl Strategy<Value = Rows> {
    const TEAMS: i64 = 4;
    const PEOPLE: i64 = 12;
    let team = (option::of(names()), option::of(days()), option::of(decimals()));
    let about = (option::of(names()), option::of(moments()), option::of(decimals()), -2..3_i64);
    let person = (one_of(TEAMS), one_of(PEOPLE), about);
    let note = (1..=PEOPLE, moments(), option::of(decimals()));
    let teams = prop::collection::vec(team, 4);
    let people = prop::collection::vec(person, 12);
    (teams, people, prop::collection::vec(note, 0..25)).prop_map(|(teams, people, notes)| Rows {
        teams: (1..)
            .zip(teams)
            .map(|(id, (name, founded, budget))| Team { id, name, founded, budget })
            .collect(),
        people: (1..)
            .zip(people)
            .map(|(id, (team, boss, (name, born, pay, level)))| Person {
                id,
                team,
                boss,
                name,
                born,
                pay,
                level,
            })
            .collect(),
        notes: (1..)
            .zip(notes)
            .map(|(id, (person, at, amount))| Note { id, person, at, amount })
            .collect(),
    })
}

impl Rows {
    /// The statements that insert the rows, the values in one form after the other.
    pub(super) fn sql(&self) -> String {
        // Writing to a string does not fail.
        let mut sql = String::new();
        let mut form = 0;
        let mut next = || {
            form += 1;
            form
        };
        for it in &self.teams {
            let founded = it.founded.map(|it| moment(it.and_time(NaiveTime::MIN), next()));
            let values = [text(it.name.as_deref()), or_null(founded), decimal(it.budget, next())];
            let _ = write!(sql, "INSERT INTO team VALUES ({}, {});", it.id, values.join(", "));
        }
        sql += "PRAGMA defer_foreign_keys = ON; PRAGMA foreign_keys = OFF;";
        for it in &self.people {
            let key = |it: Option<i64>| it.map_or("NULL".to_owned(), |it| it.to_string());
            let born = or_null(it.born.map(|it| moment(it, next())));
            let values = [key(it.team), key(it.boss), text(it.name.as_deref()), born];
            let (pay, level) = (decimal(it.pay, next()), it.level);
            let values = values.join(", ");
            let _ = write!(sql, "INSERT INTO person VALUES ({}, {values}, {pay}, {level});", it.id);
        }
        for it in &self.notes {
            let (at, amount) = (moment(it.at, next()), decimal(it.amount, next()));
            let _ =
                write!(sql, "INSERT INTO note VALUES ({}, {}, {at}, {amount});", it.id, it.person);
        }
        sql
    }
}

fn or_null(value: Option<String>) -> String {
    value.unwrap_or_else(|| "NULL".to_owned())
}

fn text(value: Option<&str>) -> String {
    or_null(value.map(|it| format!("'{}'", it.replace('\'', "''"))))
}

/// A moment in one of its forms.
fn moment(it: NaiveDateTime, form: u32) -> String {
    let (whole, milliseconds) = (it.nanosecond() == 0, it.nanosecond().is_multiple_of(1_000_000));
    let later = it + reflect_schema::chrono::TimeDelta::hours(2);
    match form % 7 {
        0 if it.time() == NaiveTime::MIN => it.format("'%Y-%m-%d'").to_string(),
        1 if whole => it.and_utc().timestamp().to_string(),
        // SQLite would make an integer of a noon.
        2 if milliseconds && it.hour() != 12 => {
            it.format("julianday('%Y-%m-%d %H:%M:%S%.3f')").to_string()
        }
        3 => it.format("'%Y-%m-%dT%H:%M:%S%.fZ'").to_string(),
        4 => later.format("'%Y-%m-%d %H:%M:%S%.6f+02:00'").to_string(),
        5 if whole && it.second() == 0 => it.format("'%Y-%m-%dT%H:%M'").to_string(),
        _ => it.format("'%Y-%m-%d %H:%M:%S%.f'").to_string(),
    }
}

/// A decimal as a number, sometimes with the noise of a binary fraction.
fn decimal(it: Option<Decimal>, form: u32) -> String {
    let Some(it) = it else { return "NULL".to_owned() };
    match (form % 3, it.to_string().as_str()) {
        (1, "0.3") => "0.1 + 0.2".to_owned(),
        (1, "-0.3") => "-(0.1 + 0.2)".to_owned(),
        (2, text) => format!("'{text}'"),
        (_, text) => text.to_owned(),
    }
}
