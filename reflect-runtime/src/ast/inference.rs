//! Facts about expressions, from those about their parts.

use super::{
    Aggregate, AggregateCall, CastTo, ColumnRef, Exact, Expr, Facts, Func, Op, Select, WindowCall,
    WindowFunc,
};
use crate::value::{Kind, Temporal, Value};

impl ColumnRef {
    pub(crate) fn facts(&self) -> Facts {
        match self {
            Self::Table { step, index, .. } => Facts::of(step.table.columns[usize::from(*index)].1),
            Self::Result { facts, .. } | Self::Group { facts, .. } => *facts,
        }
    }
}

impl Expr {
    pub(crate) fn facts(&self) -> Facts {
        match self {
            Self::Column(column) => column.facts(),
            Self::Value(value) => Facts::of_value(value),
            Self::Decimal(value) => Facts { kind: Kind::Decimal, ..Facts::of_value(value) },
            Self::Null => Facts::of_value(&Value::Null),
            Self::Op(op, operands) => op.facts(operands),
            Self::Func(func, arguments) => func.facts(arguments),
            Self::Aggregate(call) => call.facts(),
            Self::Window(call) => call.facts(),
            Self::Scalar(select) => select.facts(),
            Self::Collate(expr, _) | Self::Let(_, expr) => expr.facts(),
            Self::Local(facts) => *facts,
            Self::Hidden { .. }
            | Self::Parameter(_)
            | Self::Argument(_)
            | Self::Unfit(_)
            | Self::Chain(..)
            | Self::Call(..)
            | Self::Raw(_)
            | Self::In { .. }
            | Self::InSelect { .. }
            | Self::Exists { .. }
            | Self::AnotherOrder => Facts::UNKNOWN,
        }
    }
}

impl Op {
    fn facts(self, operands: &[Expr]) -> Facts {
        let facts = |index: usize| operands.get(index).map_or(Facts::UNKNOWN, Expr::facts);
        match self {
            Self::Add | Self::Sub | Self::Mul | Self::Div => facts(0).with(facts(1)),
            Self::Neg => facts(0).as_number(),
            Self::Plain => facts(0),
            Self::Eq
            | Self::Ne
            | Self::Lt
            | Self::Le
            | Self::Gt
            | Self::Ge
            | Self::IsNotDistinct
            | Self::IsDistinct
            | Self::Between
            | Self::IsNull
            | Self::IsNotNull
            | Self::IsTrue
            | Self::IsNotTrue
            | Self::Not
            | Self::IntegerDiv
            | Self::Rem
            | Self::BitAnd
            | Self::BitOr
            | Self::BitNot
            | Self::ShiftLeft
            | Self::ShiftRight
            | Self::Like
            | Self::NotLike
            | Self::LikeEscaped
            | Self::Glob
            | Self::Match => Facts::UNKNOWN,
        }
    }
}

impl Func {
    fn facts(self, arguments: &[Expr]) -> Facts {
        let facts = |index: usize| arguments.get(index).map_or(Facts::UNKNOWN, Expr::facts);
        match self {
            // Only decimals are cast to this.
            Self::Cast(CastTo::Decimal) => Facts { kind: Kind::Decimal, ..facts(0).as_number() },
            Self::Exact(function) if function.is_decimal() => Facts {
                kind: Kind::Decimal,
                // Of more digits than a number has.
                text: match function {
                    Exact::Canonical(_) => facts(0).text,
                    function => function != Exact::Number,
                },
                canonical: function.is_canonical(),
                ..Facts::UNKNOWN
            },
            Self::IsDecimal => Facts { kind: Kind::Decimal, text: true, ..Facts::UNKNOWN },
            Self::Case => match arguments {
                [_, Expr::Null, it] | [_, it, Expr::Null] => it.facts(),
                _ => facts(1).or(facts(2)),
            },
            // The result is one of them.
            Self::Coalesce | Self::Least | Self::Greatest => any_of(arguments),
            Self::AsStored => Facts { stored: None, ..facts(0) },
            Self::Abs => facts(0).as_number(),
            Self::Contains
            | Self::StartsWith
            | Self::EndsWith
            | Self::Lower
            | Self::Upper
            | Self::Length
            | Self::Bytes
            | Self::Trim
            | Self::TrimStart
            | Self::TrimEnd
            | Self::Substr
            | Self::Replace
            | Self::AsText
            | Self::Exact(_)
            | Self::Position
            | Self::Sign
            | Self::Round(_)
            | Self::Cast(CastTo::Integer | CastTo::Real | CastTo::Text | CastTo::Blob)
            | Self::TypeOf
            | Self::Hex
            | Self::WithAffinity(_)
            | Self::Pack
            | Self::Part(_)
            | Self::Strftime
            | Self::DaysUntil => Facts::UNKNOWN,
            Self::Shift(temporal, _) | Self::As(temporal) | Self::Canonical(temporal, ..) => {
                Facts::canonical(temporal)
            }
            Self::Uuid(form) => Facts::uuid(form),
            Self::Today => Facts::canonical(Temporal::Date),
            Self::Now => Facts::canonical(Temporal::DateTime),
            Self::IsTime(temporal) => Facts { kind: Kind::Time(temporal), ..Facts::UNKNOWN },
            Self::InForm(temporal, form) => {
                Facts { kind: Kind::Time(temporal), moment: form.into(), ..Facts::UNKNOWN }
            }
        }
    }
}

/// The facts about a value that is one of several.
fn any_of(values: &[Expr]) -> Facts {
    values.iter().map(Expr::facts).reduce(Facts::or).unwrap_or(Facts::UNKNOWN)
}

impl Aggregate {
    fn facts(self, arguments: &[Expr]) -> Facts {
        let first = arguments.first().map_or(Facts::UNKNOWN, Expr::facts);
        match self {
            Self::ExactSum | Self::ExactAvg => {
                Facts { kind: Kind::Decimal, text: true, canonical: true, ..Facts::UNKNOWN }
            }
            Self::Min | Self::Max => first,
            Self::CountRows | Self::Count | Self::Sum | Self::Avg | Self::Join => Facts::UNKNOWN,
        }
    }
}

impl AggregateCall {
    fn facts(&self) -> Facts {
        self.function.facts(&self.arguments)
    }
}

impl WindowCall {
    fn facts(&self) -> Facts {
        match self.function {
            WindowFunc::Aggregate(function) => function.facts(&self.arguments),
            // The arguments after the first one say only which value to take.
            WindowFunc::Lag
            | WindowFunc::Lead
            | WindowFunc::FirstValue
            | WindowFunc::LastValue
            | WindowFunc::NthValue => self.arguments.first().map_or(Facts::UNKNOWN, Expr::facts),
            WindowFunc::RowNumber
            | WindowFunc::Rank
            | WindowFunc::DenseRank
            | WindowFunc::PercentRank
            | WindowFunc::CumeDist
            | WindowFunc::Ntile => Facts::UNKNOWN,
        }
    }
}

impl Select {
    /// The facts about the only value of each row.
    fn facts(&self) -> Facts {
        self.columns.first().map_or(Facts::UNKNOWN, Expr::facts)
    }
}
