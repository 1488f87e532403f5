//! Functions of text that may hold a NUL, where those of SQLite see its end: `length`, `substr`, and
//! what they take characters from (<https://sqlite.org/nulinstr.html>). `instr`, `lower`, `upper` and
//! `||` see all of it.

use super::Writer;
use crate::ast::{Expr, Func};
use crate::value::Value;

/// A character that no text has: it stands for NUL in the meantime (<https://unicode.org/faq/private_use.html#nonchar1>).
const STAND_IN: &str = "char(1114111)";

/// A text with a stand-in for each NUL. There is no function that replaces NUL, but JSON has a name for
/// it; a `\` of the text itself is put out of the way before.
fn without_nul(text: &str) -> String {
    format!("json_extract({}, '$')", json_without_nul(&format!("json_quote({text})")))
}

/// JSON with that stand-in in its texts.
pub(super) fn json_without_nul(json: &str) -> String {
    format!("replace(replace({json}, '\\\\', '\\u005c'), '\\u0000', {STAND_IN})")
}

/// The text with NUL for the stand-in.
pub(super) fn with_nul(text: &str) -> String {
    format!("replace({text}, {STAND_IN}, char(0))")
}

/// A text has a NUL.
fn has_nul(text: &str) -> String {
    format!("instr({text}, char(0))")
}

impl Writer {
    /// The number of characters.
    pub(super) fn length(&mut self, arguments: &[Expr], sql: &mut String) {
        let [text] = arguments else { return self.malformed(Func::Length) };
        self.once([text], sql, |[it]| {
            format!("iif({}, length({}), length({it}))", has_nul(it), without_nul(it))
        });
    }

    pub(super) fn substr(&mut self, arguments: &[Expr], sql: &mut String) {
        let form = |it: &str, rest: &str| {
            let with = with_nul(&format!("substr({}, {rest})", without_nul(it)));
            format!("iif({}, {with}, substr({it}, {rest}))", has_nul(it))
        };
        match arguments {
            [text, start] => self.once([text, start], sql, |[text, start]| form(text, start)),
            [text, start, length] => {
                self.once([text, start, length], sql, |[text, start, length]| {
                    form(text, &format!("{start}, {length}"))
                });
            }
            _ => self.malformed(Func::Substr),
        }
    }

    /// SQLite takes a text that begins with NUL for an empty one, which it does not replace.
    pub(super) fn replace(&mut self, arguments: &[Expr], sql: &mut String) {
        match arguments {
            [_, Expr::Value(Value::Text(from)), _] if !from.starts_with('\0') => {
                self.call("replace", arguments, sql);
            }
            [text, from, to] => self.once([text, from, to], sql, |[text, from, to]| {
                let replaced =
                    format!("replace({}, {}, {to})", without_nul(text), without_nul(from));
                format!(
                    "iif({} = 1, {}, replace({text}, {from}, {to}))",
                    has_nul(from),
                    with_nul(&replaced)
                )
            }),
            _ => self.malformed(Func::Replace),
        }
    }

    /// SQLite knows no characters after a NUL of those that are to go.
    pub(super) fn trim(&mut self, name: &str, arguments: &[Expr], sql: &mut String) {
        match arguments {
            [_, Expr::Value(Value::Text(chars))] if !chars.contains('\0') => {
                self.call(name, arguments, sql);
            }
            [text, chars] => self.once([text, chars], sql, |[text, chars]| {
                let trimmed = format!("{name}({}, {})", without_nul(text), without_nul(chars));
                with_nul(&trimmed)
            }),
            _ => self.malformed(name),
        }
    }

    /// By the bytes, among which one that begins a character is no other. With a pattern, SQLite would
    /// prepare the statement anew for each value.
    pub(super) fn ends_with(&mut self, arguments: &[Expr], sql: &mut String) {
        let [text, end] = arguments else { return self.malformed(Func::EndsWith) };
        self.once([text, end], sql, |[text, end]| {
            let (text, end) = (format!("CAST({text} AS BLOB)"), format!("CAST({end} AS BLOB)"));
            // From a position before the beginning on, there are fewer bytes than asked for. Of no bytes,
            // `substr` makes NULL.
            let tail = format!("substr({text}, length({text}) - length({end}) + 1)");
            format!("(coalesce({tail}, {text}) = {end})")
        });
    }
}
