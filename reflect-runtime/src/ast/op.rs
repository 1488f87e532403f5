/// An operator of SQL: a meaning, which a dialect writes. The number of operands goes with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Op {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
    /// Equal, or both NULL.
    IsNotDistinct,
    /// Neither equal nor both NULL.
    IsDistinct,
    /// The first is one of the other two, or between them.
    Between,
    IsNull,
    IsNotNull,
    /// True, and neither false nor NULL.
    IsTrue,
    /// False or NULL.
    IsNotTrue,
    Not,
    Add,
    Sub,
    Mul,
    /// A quotient with its fraction.
    Div,
    /// A quotient of integers without the remainder.
    IntegerDiv,
    /// The remainder of a division of integers.
    Rem,
    Neg,
    /// The value of a column without the column's affinity.
    Plain,
    BitAnd,
    BitOr,
    BitNot,
    ShiftLeft,
    ShiftRight,
    Like,
    NotLike,
    /// Like a pattern in which a `\` makes the next character stand for itself.
    LikeEscaped,
    Glob,
    /// A row of a full-text table matches a query.
    Match,
}

impl Op {
    /// NULL in any operand makes the result NULL or false, so that a filter lets no such row through.
    pub(crate) fn is_null_rejecting(self) -> bool {
        match self {
            Self::Eq
            | Self::Ne
            | Self::Lt
            | Self::Le
            | Self::Gt
            | Self::Ge
            | Self::Between
            | Self::IsNotNull
            | Self::IsTrue
            | Self::Not
            | Self::Add
            | Self::Sub
            | Self::Mul
            | Self::Div
            | Self::IntegerDiv
            | Self::Rem
            | Self::Neg
            | Self::Plain
            | Self::BitAnd
            | Self::BitOr
            | Self::BitNot
            | Self::ShiftLeft
            | Self::ShiftRight
            | Self::Like
            | Self::NotLike
            | Self::LikeEscaped
            | Self::Glob
            | Self::Match => true,
            Self::IsNotDistinct | Self::IsDistinct | Self::IsNull | Self::IsNotTrue => false,
        }
    }
}

/// An associative operator between any number of operands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chain {
    And,
    Or,
    /// One text after the other.
    Concat,
}
