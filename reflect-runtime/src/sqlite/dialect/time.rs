//! Functions of dates and times (<https://sqlite.org/lang_datefunc.html>), of and with the canonical form.

use super::{Writer, push};
use crate::ast::{DatePart, Expr, Func, Unit};
use crate::sqlite::functions::{canonical_name, in_form_name};
use crate::value::{Temporal, Value};

impl Writer {
    pub(super) fn time(&mut self, func: Func, arguments: &[Expr], sql: &mut String) {
        match (func, arguments) {
            (Func::Today, []) => *sql += "date('now')",
            (Func::Now, []) => *sql += "datetime('now')",
            (Func::Part(part), [it]) => self.part(part, it, sql),
            (Func::Strftime, [_, _]) => self.call("strftime", arguments, sql),
            (Func::DaysUntil, [from, to]) => {
                *sql += "(julianday(";
                self.expr(to, sql);
                *sql += ") - julianday(";
                self.expr(from, sql);
                *sql += "))";
            }
            (Func::Shift(temporal, unit), [it, number]) => {
                self.shift(temporal, unit, it, number, sql);
            }
            (Func::As(temporal), [it]) => {
                *sql += "substr(";
                self.expr(it, sql);
                *sql += match temporal {
                    Temporal::Date => ", 1, 10)",
                    Temporal::Time => ", 12)",
                    Temporal::DateTime => ", 1)",
                };
            }
            (Func::Canonical(temporal, number, otherwise), [it]) => {
                *sql += canonical_name(temporal, otherwise);
                *sql += "(";
                self.expr(it, sql);
                match number {
                    Some(number) => push(sql, format_args!(", '{}')", number.name())),
                    None => *sql += ")",
                }
            }
            (Func::InForm(temporal, form), [it]) => {
                *sql += in_form_name(temporal);
                *sql += "(";
                self.expr(it, sql);
                push(sql, format_args!(", '{form}')"));
            }
            (Func::IsTime(_), [it]) => self.expr(it, sql),
            _ => self.malformed(func),
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
        push(sql, format_args!("CAST(strftime('{format}', "));
        self.expr(it, sql);
        *sql += ") AS INTEGER)";
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
        self.once_texts([it, number], &texts, sql, |[it, by]| {
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

/// The canonical form of what SQLite's functions make of their arguments.
fn written(temporal: Temporal, arguments: &str) -> String {
    match temporal {
        Temporal::Date => format!("date({arguments})"),
        Temporal::Time => format!("replace(strftime('%H:%M:%f', {arguments}), '.000', '')"),
        Temporal::DateTime => {
            format!("replace(strftime('%Y-%m-%d %H:%M:%f', {arguments}), '.000', '')")
        }
    }
}
