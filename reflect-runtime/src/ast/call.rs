//! Functions of several rows.

use super::{Expr, OrderBy};

/// A function that computes one value from the values of several rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Aggregate {
    /// The number of rows.
    CountRows,
    /// The number of values that are not NULL.
    Count,
    Sum,
    Avg,
    Min,
    Max,
    /// The values as one text, with a separator, which is the second argument.
    Join,
}

impl Aggregate {
    /// A value as the function takes it.
    pub(crate) fn argument(self, value: Expr) -> Expr {
        match self {
            Self::Sum | Self::Avg => value.into_number(),
            Self::Min | Self::Max => value.into_number().into_one_form().into_sorted_text(),
            Self::CountRows | Self::Count | Self::Join => value,
        }
    }

    /// The values become parts of a text.
    pub(crate) fn makes_text(self) -> bool {
        match self {
            Self::Join => true,
            Self::CountRows | Self::Count | Self::Sum | Self::Avg | Self::Min | Self::Max => false,
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

    /// A call with a value, which is a number where the function takes numbers.
    pub(crate) fn of(function: Aggregate, value: Expr) -> Self {
        Self::new(function, vec![function.argument(value)])
    }
}
