//! Expressions.

use super::decimal::as_ranges;
use super::number_text::{as_equal, list_as_equal};
use super::{Names, Writer, push_number};
use crate::ast::{Argument, Chain, Expr, Piece, Unfit};
use crate::error::ErrorKind;
use crate::sqlite::name::quote_into;
use crate::value::Value;

impl Writer {
    pub(super) fn text(&mut self, expr: &Expr) -> String {
        let mut sql = String::new();
        self.expr(expr, &mut sql);
        sql
    }

    pub(super) fn expr(&mut self, expr: &Expr, sql: &mut String) {
        match expr {
            Expr::Column(column) => self.column_ref(*column, sql),
            Expr::Hidden { scope, step, name } => {
                if !self.column(*scope, step, name, sql) {
                    self.fail(ErrorKind::OutOfScope { column: None });
                }
            }
            Expr::Value(value) | Expr::Decimal(value) => self.bind(value, sql),
            Expr::Parameter(number) => {
                *sql += "?";
                push_number(sql, *number);
            }
            Expr::Argument(argument) => self.argument(*argument, sql),
            Expr::Unfit(unfit) => self.unfit(unfit),
            Expr::Op(op, operands) => self.op(*op, operands, sql),
            Expr::Func(func, arguments) => self.func(*func, arguments, sql),
            Expr::Chain(chain, operands) => self.chain(*chain, operands, sql),
            Expr::Aggregate(call) => self.aggregate(call, sql),
            Expr::Window(call) => self.window(call, sql),
            Expr::Call(name, arguments) => {
                push_function_name(name, sql);
                self.arguments(arguments, sql);
            }
            Expr::Raw(pieces) => self.raw(pieces, sql),
            Expr::In { negated, operands } => self.contained(*negated, operands, sql),
            Expr::InSelect { negated, operand, select } => {
                let bare = list_as_equal(operand, select);
                let (operand, select) =
                    bare.as_ref().map_or((&**operand, &**select), |(a, b)| (a, b));
                *sql += "(";
                self.expr(operand, sql);
                *sql += if *negated { " NOT IN (" } else { " IN (" };
                self.select(select, Names::None, sql);
                *sql += "))";
            }
            Expr::Exists { negated, select } => self.exists(*negated, select, sql),
            Expr::Scalar(select) => self.scalar(select, sql),
            Expr::Collate(expr, collation) => {
                *sql += "(";
                self.expr(expr, sql);
                *sql += " COLLATE ";
                quote_into(collation, sql);
                *sql += ")";
            }
            Expr::Let(value, expr) => self.bind_local(value, expr, sql),
            Expr::Local(_) => match self.locals.last() {
                Some(local) => *sql += &local.text,
                None => self.malformed(expr),
            },
            Expr::Null => *sql += "NULL",
            Expr::AnotherOrder => {
                let mistake = "belongs to a query with another order".to_owned();
                self.fail(ErrorKind::Cursor { mistake });
            }
        }
    }

    fn argument(&mut self, Argument { of, number }: Argument, sql: &mut String) {
        if self.arguments.is_none_or(|it| it.of != of || number >= it.count) {
            let mistake = "a parameter can be used only in the query that is prepared with it";
            return self.fail(ErrorKind::InvalidQuery { mistake: mistake.to_owned() });
        }
        *sql += "?";
        push_number(sql, number + 1);
    }

    fn unfit(&mut self, Unfit { column, mismatch }: &Unfit) {
        let mismatch = mismatch.clone();
        self.fail(match *column {
            Some((table, column)) => ErrorKind::Encode { table, column, mismatch },
            None => ErrorKind::Unfit { mismatch },
        });
    }

    pub(super) fn chain(&mut self, chain: Chain, operands: &[Expr], sql: &mut String) {
        self.chain_of(chain, operands, Self::expr, sql);
    }

    /// Operands, each written in some way, between an operator. In halves, since SQLite's expressions may
    /// be a thousand deep at most.
    pub(super) fn chain_of(
        &mut self,
        chain: Chain,
        operands: &[Expr],
        write: fn(&mut Self, &Expr, &mut String),
        sql: &mut String,
    ) {
        let (operator, of_nothing) = match chain {
            // A number by itself would be that of a column in `ORDER BY` and `GROUP BY`.
            Chain::And => (" AND ", "(1 = 1)"),
            Chain::Or => (" OR ", "(1 = 0)"),
            Chain::Concat => (" || ", "''"),
        };
        match operands {
            [] => *sql += of_nothing,
            [operand] => write(self, operand, sql),
            operands => {
                let (left, right) = operands.split_at(operands.len() / 2);
                *sql += "(";
                self.chain_of(chain, left, write, sql);
                *sql += operator;
                self.chain_of(chain, right, write, sql);
                *sql += ")";
            }
        }
    }

    pub(super) fn list(&mut self, exprs: &[Expr], sql: &mut String) {
        for (index, expr) in exprs.iter().enumerate() {
            *sql += if index == 0 { "" } else { ", " };
            self.expr(expr, sql);
        }
    }

    pub(super) fn arguments(&mut self, arguments: &[Expr], sql: &mut String) {
        *sql += "(";
        self.list(arguments, sql);
        *sql += ")";
    }

    fn contained(&mut self, negated: bool, operands: &[Expr], sql: &mut String) {
        if !negated
            && self.negated == 0
            && let Some(ranges) = as_ranges(operands)
        {
            return self.expr(&ranges, sql);
        }
        let bare = as_equal(operands);
        let operands = bare.as_deref().unwrap_or(operands);
        let Some((operand, list)) = operands.split_first() else { return self.malformed("IN") };
        *sql += "(";
        self.expr(operand, sql);
        *sql += if negated { " NOT IN (" } else { " IN (" };
        self.list(list, sql);
        if list.is_empty() {
            // SQLite would make a number of an empty list.
            *sql += "SELECT 1 WHERE (1 = 0)";
        }
        *sql += "))";
    }

    fn raw(&mut self, pieces: &[Piece], sql: &mut String) {
        // SQL that the user writes may hold operators of any precedence.
        *sql += "(";
        for piece in pieces {
            match piece {
                Piece::Text(text) => *sql += text,
                Piece::Expr(expr) => self.expr(expr, sql),
                Piece::Mistake(mistake) => {
                    self.fail(ErrorKind::InvalidQuery { mistake: mistake.clone() });
                }
            }
        }
        *sql += ")";
    }

    pub(super) fn bind(&mut self, value: &Value, sql: &mut String) {
        self.parameters.push(value.clone());
        *sql += "?";
        push_number(sql, self.parameters.len());
    }

    /// The text of a new parameter with this value.
    pub(super) fn bound(&mut self, value: impl Into<Value>) -> String {
        self.parameters.push(value.into());
        format!("?{}", self.parameters.len())
    }
}

/// Writes the name of a function that the user calls.
fn push_function_name(name: &str, sql: &mut String) {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
    if name.bytes().all(is_plain) { *sql += name } else { quote_into(name, sql) }
}
