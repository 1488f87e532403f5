//! Functions of dates and times (<https://sqlite.org/lang_datefunc.html>), with results in the form in
//! which values are written.

use super::{Writer, push};
use crate::ast::{DatePart, Expr, Func, Temporal, Unit};
use crate::value::Value;

impl Writer {
    pub(super) fn time(&mut self, func: Func, arguments: &[Expr], sql: &mut String) {
        match (func, arguments) {
            (Func::Today, []) => *sql += "date('now')",
            (Func::Now, []) => *sql += "datetime('now')",
            (Func::Part(part), [it]) => self.part(part, it, sql),
            (Func::Strftime, [format, it]) => {
                let format = self.text(format);
                self.with_time(it, sql, |it| format!("strftime({format}, {it})"));
            }
            (Func::DaysUntil, [from, to]) => self.days_until(from, to, sql),
            (Func::Shift(temporal, unit), [it, number]) => {
                self.shift(temporal, unit, it, number, sql);
            }
            (Func::As(temporal), [it]) => self.with_time(it, sql, |it| written(temporal, it)),
            (Func::Normalized(temporal), [it]) => {
                *sql += "(";
                if is_written(it) && !matches!(it, Expr::Value(_)) {
                    self.expr(it, sql);
                } else {
                    self.with_time(it, sql, |it| written(temporal, it));
                }
                *sql += ")";
            }
            _ => self.malformed(func),
        }
    }

    /// Writes a form with a date or time as the arguments of SQLite's functions.
    fn with_time(&mut self, it: &Expr, sql: &mut String, form: impl FnOnce(&str) -> String) {
        let text = self.text(it);
        if is_written(it) {
            *sql += &form(&text);
        } else {
            self.once_texts([it], &[text], sql, |[it]| form(&of_any_form(it)));
        }
    }

    fn part(&mut self, part: DatePart, it: &Expr, sql: &mut String) {
        let format = match part {
            DatePart::Year => "%Y",
            DatePart::Month => "%m",
            DatePart::Day => "%d",
            DatePart::Weekday => "%w",
            DatePart::Hour => "%H",
            DatePart::Minute => "%M",
            DatePart::Second => "%S",
        };
        self.with_time(it, sql, |it| format!("CAST(strftime('{format}', {it}) AS INTEGER)"));
    }

    fn days_until(&mut self, from: &Expr, to: &Expr, sql: &mut String) {
        *sql += "(";
        self.with_time(to, sql, |it| format!("julianday({it})"));
        *sql += " - ";
        self.with_time(from, sql, |it| format!("julianday({it})"));
        *sql += ")";
    }

    fn shift(
        &mut self,
        temporal: Temporal,
        unit: Unit,
        it: &Expr,
        number: &Expr,
        sql: &mut String,
    ) {
        let unit_name = match unit {
            Unit::Seconds => "seconds",
            Unit::Days => "days",
            Unit::Months => "months",
            Unit::Years => "years",
        };
        let by = match number {
            Expr::Value(Value::Integer(number)) => self.bound(format!("{number:+} {unit_name}")),
            number => format!("({} || ' {unit_name}')", self.text(number)),
        };
        let texts = [self.text(it), by];
        let is_written = is_written(it);
        self.once_texts([it, number], &texts, sql, |[it, by]| {
            let it = if is_written { it.to_owned() } else { of_any_form(it) };
            let shifted = match unit {
                Unit::Seconds | Unit::Days => format!("{it}, {by}"),
                // In a month without such a day, SQLite would go on into the next one.
                Unit::Months | Unit::Years => format!(
                    "{it}, {by}, \
                     '-' || (strftime('%d', {it}, {by}) % strftime('%d', {it})) || ' days'"
                ),
            };
            written(temporal, &shifted)
        });
    }
}

/// A date or time that is text in a form that SQLite's functions take as it is.
fn is_written(expr: &Expr) -> bool {
    match expr {
        Expr::Value(_) => true,
        Expr::Func(func, _) => func.is_written_time(),
        _ => false,
    }
}

/// Arguments for a date or time of any form. To SQLite, an integer would be a Julian day too.
fn of_any_form(it: &str) -> String {
    format!("{it}, iif(typeof({it}) = 'integer', 'unixepoch', '+0 days')")
}

/// A date or time in the form in which values are written: with a fraction only where there is one.
fn written(temporal: Temporal, arguments: &str) -> String {
    let mut sql = String::new();
    match temporal {
        Temporal::Date => push(&mut sql, format_args!("date({arguments})")),
        Temporal::Time => {
            push(&mut sql, format_args!("replace(strftime('%H:%M:%f', {arguments}), '.000', '')"));
        }
        Temporal::DateTime => push(
            &mut sql,
            format_args!("replace(strftime('%Y-%m-%d %H:%M:%f', {arguments}), '.000', '')"),
        ),
    }
    sql
}
