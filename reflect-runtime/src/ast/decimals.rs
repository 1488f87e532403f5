//! Decimals, which SQLite has none of. Functions of ours compute, compare and group them as they are read.

use reflect_catalog::Affinity;

use super::{Aggregate, ColumnRef, Expr, Func, Otherwise, Unfit};
use crate::value::{self, Mismatch, Value};

/// A function of decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exact {
    Add,
    Sub,
    Mul,
    /// The quotient, NULL for one by zero.
    Div,
    Neg,
    Abs,
    Sign,
    /// So many places.
    Round(u32),
    /// A stored value as what it is read as: equal ones are one value, a number where that has all
    /// digits and else text.
    Canonical(Otherwise),
    /// Bytes that sort as decimals do, whatever they are stored as.
    Key(Otherwise),
    /// The decimal of such bytes.
    OfKey,
    /// The decimal as a column of numbers stores it, or an error if it would lose digits.
    Number,
    /// The decimal as a column of text stores it.
    Text,
}

impl Exact {
    /// The result is a decimal.
    pub(super) fn is_decimal(self) -> bool {
        self == Self::Text || self.is_canonical()
    }

    /// The result is a decimal, and the only value that stands for it.
    pub(super) fn is_canonical(self) -> bool {
        match self {
            Self::Add
            | Self::Sub
            | Self::Mul
            | Self::Div
            | Self::Neg
            | Self::Abs
            | Self::Round(_)
            | Self::Canonical(_)
            | Self::OfKey
            | Self::Number => true,
            Self::Sign | Self::Key(_) | Self::Text => false,
        }
    }
}

impl Expr {
    pub(crate) fn exact(function: Exact, operands: Vec<Self>) -> Self {
        Self::Func(Func::Exact(function), operands)
    }

    /// A decimal, of which some may be stored as text.
    pub(crate) fn may_be_text(&self) -> bool {
        let facts = self.facts();
        facts.is_decimal() && facts.text
    }

    /// A decimal as what it is read as: equal ones are one value. Other values stay as they are.
    pub(crate) fn into_canonical_decimal(self, otherwise: Otherwise) -> Self {
        match self {
            Self::Decimal(value) => Self::Decimal(value::number_of(value)),
            Self::Scalar(_) => self.map_scalar(|it| it.into_canonical_decimal(otherwise)),
            other => {
                let facts = other.facts();
                if facts.is_decimal() && !facts.canonical {
                    return Self::exact(Exact::Canonical(otherwise), vec![other]);
                }
                other
            }
        }
    }

    /// A decimal or an integer as bytes that sort as decimals do.
    pub(crate) fn into_decimal_key(self, otherwise: Otherwise) -> Self {
        match self {
            Self::Decimal(value) | Self::Value(value) => Self::Value(value::key_of(value)),
            Self::Null | Self::Unfit(_) => self,
            Self::Scalar(_) => self.map_scalar(|it| it.into_decimal_key(otherwise)),
            other => Self::exact(Exact::Key(otherwise), vec![other]),
        }
    }

    /// A decimal as it is to be sorted.
    pub(crate) fn into_sorted_decimal(self) -> Self {
        if self.may_be_text() {
            self.into_decimal_key(Otherwise::Itself)
        } else {
            self.into_canonical_decimal(Otherwise::Itself)
        }
    }

    /// The operands of a comparison of decimals, and of integers beside them.
    pub(crate) fn compared_decimals(operands: Vec<Self>) -> Vec<Self> {
        let alike = if operands.iter().any(Self::may_be_text) {
            Self::into_decimal_key
        } else {
            Self::into_canonical_decimal
        };
        operands.into_iter().map(|it| alike(it, Otherwise::Null)).collect()
    }

    /// A decimal as a column stores it. Other values stay as they are, so do decimals of a column that
    /// is like it.
    #[inline]
    pub(crate) fn into_stored_decimal(self, column: ColumnRef) -> Self {
        if matches!(self, Self::Value(_)) { self } else { self.stored_decimal(column) }
    }

    fn stored_decimal(self, column: ColumnRef) -> Self {
        let affinity = column.storage().map_or(Affinity::Blob, |it| it.affinity);
        let is_text = affinity == Affinity::Text;
        match self {
            Self::Decimal(Value::Text(text)) if !is_text => {
                // It has more digits than a number.
                let mismatch =
                    Mismatch::of_value("a decimal of at most 15 significant digits", text);
                Self::Unfit(Box::new(Unfit { column: column.name(), mismatch }))
            }
            Self::Decimal(value) => Self::Value(value),
            expr => {
                let facts = expr.facts();
                match affinity {
                    _ if !facts.is_decimal() => expr,
                    Affinity::Text if facts.stored.is_some() && facts.text => expr,
                    Affinity::Text => Self::exact(Exact::Text, vec![expr]),
                    Affinity::Integer | Affinity::Real | Affinity::Numeric if facts.text => {
                        Self::exact(Exact::Number, vec![expr])
                    }
                    Affinity::Integer | Affinity::Real | Affinity::Numeric | Affinity::Blob => expr,
                }
            }
        }
    }

    /// Within the subquery, which is run but once so.
    pub(super) fn map_scalar(self, change: impl Fn(Self) -> Self) -> Self {
        match self {
            Self::Scalar(mut select) => {
                select.columns = select.columns.into_iter().map(change).collect();
                Self::Scalar(select)
            }
            other => other,
        }
    }

    /// Bytes that sort as decimals do.
    pub(crate) fn is_decimal_key(&self) -> bool {
        matches!(self, Self::Func(Func::Exact(Exact::Key(_)), _))
    }

    /// The decimal of such bytes.
    pub(crate) fn into_decimal_of_key(self) -> Self {
        Self::exact(Exact::OfKey, vec![self])
    }

    /// It is another one as the [last term](Self::into_last_term) of an order.
    pub(crate) fn is_other_as_last_term(&self) -> bool {
        matches!(self, Self::Func(Func::Exact(Exact::Canonical(_)), _))
    }

    /// The last term of an order, where the rows that are equal in it may stand in any order: so
    /// numbers may be sorted as they are stored.
    pub(crate) fn into_last_term(self) -> Self {
        match self {
            Self::Func(Func::Exact(Exact::Canonical(_)), mut operands)
                if operands.len() == 1 && !operands[0].may_be_text() =>
            {
                operands.remove(0)
            }
            other => other,
        }
    }

    /// A decimal that was given, as a number or text of its digits.
    pub(crate) fn given_decimal(&self) -> Option<&Value> {
        match self {
            Self::Decimal(value) | Self::Value(value @ Value::Integer(_)) => Some(value),
            _ => None,
        }
    }
}

impl Aggregate {
    /// The function for values such as this.
    pub(crate) fn of(self, value: &Expr) -> Self {
        match self {
            Self::Sum if value.facts().is_decimal() => Self::ExactSum,
            Self::Avg if value.facts().is_decimal() => Self::ExactAvg,
            other => other,
        }
    }
}
