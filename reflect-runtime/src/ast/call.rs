//! Functions of several rows.

use super::{Expr, OrderBy, Otherwise};

/// A function that computes one value from the values of several rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    /// The number of rows.
    CountRows,
    /// The number of values that are not NULL.
    Count,
    Sum,
    Avg,
    /// The sum of decimals.
    ExactSum,
    /// The average of decimals.
    ExactAvg,
    Min,
    Max,
    /// The values as one text, with a separator, which is the second argument.
    Join,
}

impl Aggregate {
    /// A value as the function takes it.
    pub(crate) fn argument(self, value: Expr) -> Expr {
        match self {
            // The smallest of several numbers is the one as it is read, too.
            Self::Min | Self::Max if value.may_be_text() => {
                value.into_decimal_key(Otherwise::Itself)
            }
            Self::Min | Self::Max => value.into_one_form().into_sorted_text(),
            Self::CountRows
            | Self::Count
            | Self::Sum
            | Self::Avg
            | Self::ExactSum
            | Self::ExactAvg
            | Self::Join => value,
        }
    }
}

/// A function that computes a value for each row from the rows around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WindowFunc {
    Aggregate(Aggregate),
    RowNumber,
    Rank,
    DenseRank,
    PercentRank,
    CumeDist,
    Ntile,
    Lag,
    Lead,
    FirstValue,
    LastValue,
    NthValue,
}

/// A call of an aggregate.
#[derive(Debug, Clone)]
pub struct AggregateCall {
    pub(crate) function: Aggregate,
    pub(crate) arguments: Vec<Expr>,
    pub(crate) distinct: bool,
    pub(crate) filter: Option<Expr>,
}

/// A call of a window function.
#[derive(Debug, Clone)]
pub struct WindowCall {
    pub(crate) function: WindowFunc,
    pub(crate) arguments: Vec<Expr>,
    pub(crate) over: Over,
}

/// The window of a window function.
#[derive(Debug, Clone, Default)]
pub struct Over {
    pub(crate) partition: Vec<Expr>,
    pub(crate) order: Vec<OrderBy>,
    pub(crate) frame: Option<Frame>,
}

/// So many rows before a row and after it; `None` for all.
#[derive(Debug, Clone, Copy)]
pub struct Frame {
    pub(crate) before: Option<u64>,
    pub(crate) after: Option<u64>,
}

impl AggregateCall {
    pub(crate) fn new(function: Aggregate, arguments: Vec<Expr>) -> Self {
        Self { function, arguments, distinct: false, filter: None }
    }

    pub(crate) fn count_rows() -> Self {
        Self::new(Aggregate::CountRows, Vec::new())
    }

    /// A call with a value.
    pub(crate) fn of(function: Aggregate, value: Expr) -> Self {
        let function = function.of(&value);
        Self::new(function, vec![function.argument(value)])
    }

    /// The result.
    pub(crate) fn into_expr(self) -> Expr {
        let by_key = self.arguments.first().is_some_and(Expr::is_decimal_key);
        let aggregate = Expr::Aggregate(Box::new(self));
        if by_key { aggregate.into_decimal_of_key() } else { aggregate }
    }
}
