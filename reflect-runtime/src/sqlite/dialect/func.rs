//! Functions of values of one row (<https://sqlite.org/lang_corefunc.html>).

use reflect_catalog::Affinity;

use super::{Writer, push};
use crate::ast::{CastTo, ColumnRef, Expr, Func};
use crate::sqlite::functions::uuid_name;
use crate::value::Value;

impl Writer {
    pub(super) fn func(&mut self, func: Func, arguments: &[Expr], sql: &mut String) {
        match func {
            Func::Lower => self.call("lower", arguments, sql),
            Func::Upper => self.call("upper", arguments, sql),
            Func::Length => self.length(arguments, sql),
            Func::Bytes => self.call("length", arguments, sql),
            Func::Trim => self.trim("trim", arguments, sql),
            Func::TrimStart => self.trim("ltrim", arguments, sql),
            Func::TrimEnd => self.trim("rtrim", arguments, sql),
            Func::Substr => self.substr(arguments, sql),
            Func::Replace => self.replace(arguments, sql),
            Func::Abs => self.call("abs", arguments, sql),
            Func::Sign => self.call("sign", arguments, sql),
            Func::Least => self.call("min", arguments, sql),
            Func::Greatest => self.call("max", arguments, sql),
            Func::Coalesce => self.call("coalesce", arguments, sql),
            Func::TypeOf => self.call("typeof", arguments, sql),
            Func::Contains => self.instr("(", arguments, " > 0)", sql),
            Func::Position => self.instr("nullif(", arguments, ", 0)", sql),
            Func::StartsWith => self.starts_with(arguments, sql),
            Func::EndsWith => self.ends_with(arguments, sql),
            Func::Round(places) => self.round(places, arguments, sql),
            Func::Exact(function) => self.exact(function, arguments, sql),
            Func::AsText => self.as_text(arguments, sql),
            Func::AsStored => {
                *sql += "+";
                self.list(arguments, sql);
            }
            Func::Cast(to) => self.cast(to, arguments, sql),
            Func::Hex => self.hex(arguments, sql),
            Func::WithAffinity(affinity) => self.with_affinity(affinity, arguments, sql),
            Func::Pack => self.pack(arguments, sql),
            Func::Case => self.case(arguments, sql),
            Func::IsDecimal => match arguments {
                [it] => self.expr(it, sql),
                _ => self.malformed(func),
            },
            Func::Uuid(form) => self.call(uuid_name(form), arguments, sql),
            Func::Part(_)
            | Func::Strftime
            | Func::DaysUntil
            | Func::Shift(..)
            | Func::As(_)
            | Func::Canonical(..)
            | Func::InForm(..)
            | Func::IsTime(_)
            | Func::Today
            | Func::Now => self.time(func, arguments, sql),
        }
    }

    pub(super) fn call(&mut self, name: &str, arguments: &[Expr], sql: &mut String) {
        *sql += name;
        self.arguments(arguments, sql);
    }

    fn instr(&mut self, before: &str, arguments: &[Expr], after: &str, sql: &mut String) {
        *sql += before;
        self.call("instr", arguments, sql);
        *sql += after;
    }

    /// SQLite finds the beginning of a pattern in an index, but not that of a computed one.
    fn starts_with(&mut self, arguments: &[Expr], sql: &mut String) {
        if let [
            column @ Expr::Column(ColumnRef::Table { .. } | ColumnRef::Result { .. }),
            Expr::Value(Value::Text(text)),
        ] = arguments
            && let Some(pattern) = prefix_pattern(text)
        {
            self.by_values = true;
            *sql += "(";
            self.expr(column, sql);
            let pattern = self.bound(pattern);
            push(sql, format_args!(" GLOB {pattern})"));
            return;
        }
        self.instr("(", arguments, " = 1)", sql);
    }

    fn round(&mut self, places: u32, arguments: &[Expr], sql: &mut String) {
        *sql += "round(";
        self.list(arguments, sql);
        let places = self.bound(places);
        push(sql, format_args!(", {places})"));
    }

    fn cast(&mut self, to: CastTo, arguments: &[Expr], sql: &mut String) {
        let name = match to {
            CastTo::Integer => "INTEGER",
            CastTo::Real => "REAL",
            CastTo::Text => "TEXT",
            CastTo::Blob => "BLOB",
            CastTo::Decimal => "NUMERIC",
        };
        *sql += "CAST(";
        self.list(arguments, sql);
        push(sql, format_args!(" AS {name})"));
    }

    /// To SQLite, the digits of NULL are the empty text.
    fn hex(&mut self, arguments: &[Expr], sql: &mut String) {
        let [value] = arguments else { return self.malformed(Func::Hex) };
        self.once([value], sql, |[it]| format!("iif({it} IS NULL, NULL, hex({it}))"));
    }

    /// As SQLite converts values before it stores or compares them
    /// (<https://sqlite.org/datatype3.html#type_affinity>). A cast would make a number of any text: one
    /// that is none differs from it then.
    fn with_affinity(&mut self, affinity: Affinity, arguments: &[Expr], sql: &mut String) {
        let [value] = arguments else { return self.malformed(Func::WithAffinity(affinity)) };
        self.once([value], sql, |[it]| match affinity {
            Affinity::Blob => format!("(+ {it})"),
            Affinity::Text => format!(
                "CASE WHEN typeof({it}) IN ('integer', 'real') THEN CAST({it} AS TEXT) ELSE {it} END"
            ),
            Affinity::Integer | Affinity::Real | Affinity::Numeric => format!(
                "CASE WHEN CAST({it} AS NUMERIC) = (+ {it}) THEN CAST({it} AS NUMERIC) ELSE {it} END"
            ),
        });
    }

    /// A JSON array, in which bytes are their digits in an object.
    fn pack(&mut self, arguments: &[Expr], sql: &mut String) {
        *sql += "json_array(";
        for (index, value) in arguments.iter().enumerate() {
            *sql += if index == 0 { "" } else { ", " };
            self.once([value], sql, |[it]| {
                format!("iif(typeof({it}) = 'blob', json_object('blob', hex({it})), {it})")
            });
        }
        *sql += ")";
    }

    fn case(&mut self, arguments: &[Expr], sql: &mut String) {
        let [condition, value, otherwise] = arguments else { return self.malformed(Func::Case) };
        *sql += "CASE WHEN ";
        self.expr(condition, sql);
        *sql += " THEN ";
        self.expr(value, sql);
        if !matches!(otherwise, Expr::Null) {
            *sql += " ELSE ";
            self.expr(otherwise, sql);
        }
        *sql += " END";
    }
}

/// The pattern of `GLOB` for "begins with this", unless the text has a character that it can't match.
fn prefix_pattern(text: &str) -> Option<String> {
    // SQLite's own limit for patterns is 50,000 bytes, and may be set to less.
    const LONGEST: usize = 1000;
    if text.contains('\0') || text.len() > LONGEST {
        return None;
    }
    let mut pattern = String::with_capacity(text.len() + 1);
    for char in text.chars() {
        match char {
            '*' | '?' | '[' => pattern.extend(['[', char, ']']),
            _ => pattern.push(char),
        }
    }
    Some(pattern + "*")
}
