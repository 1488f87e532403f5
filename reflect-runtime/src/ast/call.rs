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
    /// It computes with numbers or compares, which decimals in columns of text can't be used for.
    pub(crate) fn takes_numbers(self) -> bool {
        match self {
            Self::Sum | Self::Avg | Self::Min | Self::Max => true,
            Self::CountRows | Self::Count | Self::Join => false,
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
        let value = if function.takes_numbers() { value.into_number() } else { value };
        Self::new(function, vec![value])
    }
}
