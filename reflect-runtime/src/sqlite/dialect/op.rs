//! Operators.

use super::Writer;
use super::decimal::as_range;
use super::number_text::as_stored;
use crate::ast::{Expr, Op};

/// The form of an operator: its words and where its operands stand.
enum Form {
    /// `(a < b)`
    Infix(&'static str),
    /// `(NOT a)`
    Prefix(&'static str),
    /// `(a IS NULL)`
    Suffix(&'static str),
    /// `(a BETWEEN b AND c)`
    Between,
    /// `(a LIKE b ESCAPE '\')`
    LikeEscaped,
    /// `(CAST(a AS REAL) / b)`
    Quotient,
}

impl Op {
    fn form(self) -> Form {
        match self {
            Self::Eq => Form::Infix("="),
            Self::Ne => Form::Infix("<>"),
            Self::Lt => Form::Infix("<"),
            Self::Le => Form::Infix("<="),
            Self::Gt => Form::Infix(">"),
            Self::Ge => Form::Infix(">="),
            Self::IsNotDistinct => Form::Infix("IS"),
            Self::IsDistinct => Form::Infix("IS NOT"),
            Self::Between => Form::Between,
            Self::IsNull => Form::Suffix("IS NULL"),
            Self::IsNotNull => Form::Suffix("IS NOT NULL"),
            Self::IsTrue => Form::Suffix("IS TRUE"),
            Self::IsNotTrue => Form::Suffix("IS NOT TRUE"),
            Self::Not => Form::Prefix("NOT"),
            Self::Add => Form::Infix("+"),
            Self::Sub => Form::Infix("-"),
            Self::Mul => Form::Infix("*"),
            // A decimal or a double may be stored as an integer, whose quotient SQLite would cut.
            Self::Div => Form::Quotient,
            Self::IntegerDiv => Form::Infix("/"),
            Self::Rem => Form::Infix("%"),
            Self::Neg => Form::Prefix("-"),
            Self::Plain => Form::Prefix("+"),
            Self::BitAnd => Form::Infix("&"),
            Self::BitOr => Form::Infix("|"),
            Self::BitNot => Form::Prefix("~"),
            Self::ShiftLeft => Form::Infix("<<"),
            Self::ShiftRight => Form::Infix(">>"),
            Self::Like => Form::Infix("LIKE"),
            Self::NotLike => Form::Infix("NOT LIKE"),
            Self::LikeEscaped => Form::LikeEscaped,
            Self::Glob => Form::Infix("GLOB"),
            Self::Match => Form::Infix("MATCH"),
        }
    }
}

impl Writer {
    pub(super) fn op(&mut self, op: Op, operands: &[Expr], sql: &mut String) {
        if let (Op::Match, [Expr::Hidden { step, .. }, _]) = (op, operands) {
            self.searched = Some(step.table.name);
        }
        self.by_values |= matches!(op, Op::Like | Op::LikeEscaped | Op::Glob);
        // A range is false for what is no decimal, which otherwise is NULL.
        if self.negated == 0
            && let Some(range) = as_range(op, operands)
        {
            return self.expr(&range, sql);
        }
        let bare = as_stored(op, operands);
        match (op.form(), bare.as_deref().unwrap_or(operands)) {
            (Form::Infix(word), [a, b]) => self.spaced(a, word, b, "", sql),
            (Form::Prefix(word), [a]) => {
                *sql += "(";
                *sql += word;
                *sql += " ";
                self.negated += usize::from(op == Op::Not);
                self.expr(a, sql);
                self.negated -= usize::from(op == Op::Not);
                *sql += ")";
            }
            (Form::Suffix(word), [a]) => {
                *sql += "(";
                self.expr(a, sql);
                *sql += " ";
                *sql += word;
                *sql += ")";
            }
            (Form::Between, [a, low, high]) => {
                *sql += "(";
                self.expr(a, sql);
                *sql += " BETWEEN ";
                self.expr(low, sql);
                *sql += " AND ";
                self.expr(high, sql);
                *sql += ")";
            }
            (Form::LikeEscaped, [a, b]) => self.spaced(a, "LIKE", b, " ESCAPE '\\'", sql),
            (Form::Quotient, [a, b]) => {
                *sql += "(CAST(";
                self.expr(a, sql);
                *sql += " AS REAL) / ";
                self.expr(b, sql);
                *sql += ")";
            }
            _ => self.malformed(op),
        }
    }

    fn spaced(&mut self, a: &Expr, word: &str, b: &Expr, end: &str, sql: &mut String) {
        *sql += "(";
        self.expr(a, sql);
        *sql += " ";
        *sql += word;
        *sql += " ";
        self.expr(b, sql);
        *sql += end;
        *sql += ")";
    }
}
