use reflect_catalog::Affinity;

use super::facts::Facts;
use super::texts::Textual;
use super::{AggregateCall, Chain, Func, Op, Select, WindowCall};
use crate::table::{Scope, Step, TableDef};
use crate::value::{Encode, Mismatch, Storage, Value, ValueRef};

/// An expression.
#[derive(Debug, Clone)]
pub enum Expr {
    Column(ColumnRef),
    /// A column that a [`TableDef`] leaves out.
    Hidden {
        scope: Scope,
        step: &'static Step,
        name: String,
    },
    /// A value to bind.
    Value(Value),
    /// A decimal to bind.
    Decimal(Value),
    /// A value that comes with each run of the statement, by its number, counted from 1.
    Parameter(usize),
    /// A value that comes with each run of a prepared query.
    Argument(Argument),
    /// A value that no column of that kind can hold: an error when the query is run.
    Unfit(Box<Unfit>),
    Op(Op, Vec<Expr>),
    Func(Func, Vec<Expr>),
    Chain(Chain, Vec<Expr>),
    Aggregate(Box<AggregateCall>),
    Window(Box<WindowCall>),
    /// A function by its name, which the user gives.
    Call(String, Vec<Expr>),
    /// SQL of the user's, taken apart at its placeholders.
    Raw(Vec<Piece>),
    /// The first is among the others.
    In {
        negated: bool,
        operands: Vec<Expr>,
    },
    InSelect {
        negated: bool,
        operand: Box<Expr>,
        select: Box<Select>,
    },
    Exists {
        negated: bool,
        select: Box<Select>,
    },
    /// The value of the first row.
    Scalar(Box<Select>),
    /// Compared and sorted by a collation, which the user names.
    Collate(Box<Expr>, String),
    /// A value that the result needs several times, as a [`Local`](Self::Local).
    Let(Box<Expr>, Box<Expr>),
    /// The value of the innermost [`Let`](Self::Let) around it.
    Local(Facts),
    Null,
    /// A cursor of a query with another order: an error when the query is run.
    AnotherOrder,
}

/// A parameter of a prepared query, by its number, counted from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Argument {
    /// The query that it belongs to.
    pub(crate) of: Scope,
    pub(crate) number: usize,
}

/// The parameters of a prepared query, and how many they are.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Arguments {
    pub(crate) of: Scope,
    pub(crate) count: usize,
}

/// A column of an entry of `FROM`. It is kept small, since the columns of a table are passed around
/// together.
#[derive(Debug, Clone, Copy)]
pub enum ColumnRef {
    /// A column of the table at the end of a path.
    Table { scope: Scope, step: &'static Step, index: u16 },
    /// A column of a query in `FROM`, or of a list of values there.
    Result { scope: Scope, index: u16, facts: Facts },
    /// A value that the query of this scope is grouped by.
    Group { scope: Scope, index: u16, facts: Facts },
}

/// A value that can't be encoded, and for which column.
#[derive(Debug, Clone)]
pub struct Unfit {
    pub(crate) column: Option<(&'static str, &'static str)>,
    pub(crate) mismatch: Mismatch,
}

/// A part of SQL that the user wrote.
#[derive(Debug, Clone)]
pub enum Piece {
    Text(String),
    Expr(Expr),
    /// The reason why the text can't be used as it is.
    Mistake(String),
}

impl Expr {
    pub(crate) fn value(value: impl Into<Value>) -> Self {
        Self::Value(value.into())
    }

    pub(crate) fn all(conditions: Vec<Self>) -> Self {
        Self::Chain(Chain::And, conditions)
    }

    pub(crate) fn any(conditions: Vec<Self>) -> Self {
        Self::Chain(Chain::Or, conditions)
    }

    /// A condition that always holds.
    pub(crate) fn always() -> Self {
        Self::all(Vec::new())
    }

    /// It holds for each row, since no condition is left in it.
    pub(crate) fn is_always(&self) -> bool {
        self.outcome() == Some(true)
    }

    /// The value that a condition has for each row, if that is for want of anything to ask for.
    fn outcome(&self) -> Option<bool> {
        match self {
            Self::Chain(Chain::And, conditions) => outcome_of(conditions, false),
            Self::Chain(Chain::Or, conditions) => outcome_of(conditions, true),
            Self::Op(Op::Not | Op::IsNotTrue, operands) => match operands.as_slice() {
                [condition] => condition.outcome().map(|it| !it),
                _ => None,
            },
            Self::Op(Op::IsTrue, operands) => match operands.as_slice() {
                [condition] => condition.outcome(),
                _ => None,
            },
            // Of an empty list.
            Self::In { negated, operands } if operands.len() == 1 => Some(*negated),
            _ => None,
        }
    }

    /// Both are the same column of a table.
    pub(crate) fn is(&self, other: &Self) -> bool {
        match (self, other) {
            (
                Self::Column(ColumnRef::Table { scope, step, index }),
                Self::Column(ColumnRef::Table { scope: of, step: other, index: at }),
            ) => scope == of && step.is(other) && index == at,
            _ => false,
        }
    }

    pub(crate) fn eq(self, other: Self) -> Self {
        Self::Op(Op::Eq, vec![self, other])
    }

    pub(crate) fn eq_null(self) -> Self {
        Self::Op(Op::IsNull, vec![self])
    }

    pub(crate) fn ne_null(self) -> Self {
        Self::Op(Op::IsNotNull, vec![self])
    }

    pub(crate) fn case(condition: Self, value: Self, otherwise: Self) -> Self {
        Self::Func(Func::Case, vec![condition, value, otherwise])
    }

    /// Operands between an operator, none nested in another of the same.
    pub(crate) fn chain(operator: Chain, left: Self, right: Self) -> Self {
        let flat = |expr| match expr {
            Self::Chain(found, operands) if found == operator => operands,
            other => vec![other],
        };
        let mut operands = flat(left);
        operands.extend(flat(right));
        Self::Chain(operator, operands)
    }

    /// The affinity that a value has which is compared with this.
    fn affinity(&self) -> Affinity {
        match self {
            Self::Column(column) => column.storage().map_or(Affinity::Blob, |it| it.affinity),
            _ => Affinity::Blob,
        }
    }

    /// A value to bind where it meets `other`.
    pub(crate) fn bound(value: &(impl Encode + ?Sized), other: &Self) -> Self {
        let encoded = value.encode(other.affinity()).map(|it| {
            let may_be_text = matches!(it.as_ref(), ValueRef::Blob(_));
            let is_text = may_be_text && other.facts().textual == Textual::Bytes;
            if is_text { it.into_text() } else { it }.into_value()
        });
        encoded.map_or_else(
            |mismatch| {
                let column = match other {
                    Self::Column(column) => column.name(),
                    _ => None,
                };
                Self::Unfit(Box::new(Unfit { column, mismatch }))
            },
            Self::Value,
        )
    }
}

/// The outcome of conditions of which one with this outcome decides.
fn outcome_of(conditions: &[Expr], decisive: bool) -> Option<bool> {
    let mut all = Some(!decisive);
    for outcome in conditions.iter().map(Expr::outcome) {
        match outcome {
            Some(found) if found == decisive => return outcome,
            Some(_) => {}
            None => all = None,
        }
    }
    all
}

impl ColumnRef {
    pub(crate) fn of(scope: Scope, step: &'static Step, index: usize) -> Self {
        // A table has at most 32,767 columns (<https://sqlite.org/limits.html>).
        Self::Table { scope, step, index: u16::try_from(index).unwrap_or(u16::MAX) }
    }

    /// A column of a result of which nothing is known.
    pub(crate) fn result(scope: Scope, index: u16) -> Self {
        Self::Result { scope, index, facts: Facts::UNKNOWN }
    }

    /// The storage of the values, as far as they are those of a column.
    pub(crate) fn storage(&self) -> Option<Storage> {
        match self {
            Self::Table { step, index, .. } => Some(step.table.columns[usize::from(*index)].1),
            Self::Result { facts, .. } | Self::Group { facts, .. } => facts.storage(),
        }
    }

    /// The table and the position of the column that this is, if it is one.
    pub(crate) fn column(&self) -> Option<(&'static TableDef, usize)> {
        match self {
            Self::Table { step, index, .. } => Some((step.table, usize::from(*index))),
            Self::Result { .. } | Self::Group { .. } => None,
        }
    }

    /// The names of the table and the column that this is, if it is one.
    pub(crate) fn name(&self) -> Option<(&'static str, &'static str)> {
        self.column().map(|(table, index)| (table.name, table.columns[index].0))
    }
}

/// Every column of the table at the end of a path.
pub(crate) fn every_column(scope: Scope, step: &'static Step) -> Vec<Expr> {
    columns(scope, step, 0..step.table.columns.len())
}

/// Columns of the table at the end of a path, by their positions.
pub(crate) fn columns(
    scope: Scope,
    step: &'static Step,
    positions: impl IntoIterator<Item = usize>,
) -> Vec<Expr> {
    let column = |index| Expr::Column(ColumnRef::of(scope, step, index));
    positions.into_iter().map(column).collect()
}
