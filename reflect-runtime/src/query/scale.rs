//! Decimals in conditions. SQLite computes with binary fractions, so `0.1 + 0.2` is not its `0.3`:
//! what is computed is rounded to the places that its operands have before it is compared.

use reflect_catalog::Affinity;
use rusqlite::types::Value;

use super::Node;
use super::node::{CASE, NULL_IF};
use super::number::ROUND_DECIMAL;

/// The operands of a comparison of decimals.
#[cfg(feature = "rust_decimal")]
pub(crate) fn rounded(operands: Vec<Node>) -> Vec<Node> {
    let number = |node: Node| match node {
        // As it is written beside a column of text; what is rounded makes no number of it.
        Node::Value(Value::Text(_)) => Node::Sql("CAST({} AS NUMERIC)", vec![node]),
        node => node.into_number(),
    };
    let operands: Vec<_> = operands.into_iter().map(number).collect();
    let computed = |node: &Node| !matches!(node, Node::Place(_) | Node::Value(_));
    let scale = operands.iter().map(Node::scale).collect::<Option<Vec<_>>>();
    let Some(scale) = scale.and_then(|scales| scales.into_iter().max()) else {
        return operands;
    };
    if !operands.iter().any(computed) {
        return operands;
    }
    // Rounding one side does not help where the other is a sum too.
    let round = |node: Node| match node {
        Node::Value(_) | Node::Sql(ROUND_DECIMAL, _) => node,
        node => Node::Sql("round({}, {})", vec![node, Node::value(i64::from(scale))]),
    };
    operands.into_iter().map(round).collect()
}

impl Node {
    /// What is computed from decimals, as the number that it would be in decimal.
    pub(crate) fn rounded(self) -> Self {
        match self.scale() {
            Some(scale) if !matches!(self, Self::Place(_) | Self::Value(_)) => {
                Self::Sql("round({}, {})", vec![self, Self::value(i64::from(scale))])
            }
            _ => self,
        }
    }

    /// How many places after the point the values of a decimal have at most, if that is known.
    fn scale(&self) -> Option<u32> {
        // Beyond, a double could not be told from its neighbours anyway.
        const MOST: u32 = 15;
        let of_all = |nodes: &[Self]| {
            let scales = nodes.iter().map(Self::scale).collect::<Option<Vec<_>>>()?;
            Some(scales)
        };
        let scale = match self {
            Self::Place(_) => {
                let storage = self.storage()?;
                let whole = storage.affinity == Affinity::Integer && !storage.decimal;
                storage.scale.or_else(|| whole.then_some(0))?
            }
            Self::Value(Value::Integer(_) | Value::Null) => 0,
            Self::Value(Value::Real(value)) => places(&format!("{value}"))?,
            Self::Value(Value::Text(value)) => places(value)?,
            Self::Sql("({} + {})" | "({} - {})" | "(- {})" | "CAST({} AS NUMERIC)", nodes) => {
                of_all(nodes)?.into_iter().max()?
            }
            Self::Sql("({} * {})", nodes) => of_all(nodes)?.into_iter().sum(),
            Self::Sql(CASE, nodes) => of_all(nodes.get(1..)?)?.into_iter().max()?,
            Self::Query("({})", query) => match query.columns.as_slice() {
                [column] => column.scale()?,
                _ => return None,
            },
            Self::Sql(NULL_IF, nodes) => nodes.last()?.scale()?,
            Self::Sql(ROUND_DECIMAL, nodes) => match nodes.as_slice() {
                [node, _, Self::Value(Value::Integer(power)), ..] => {
                    let places = power.checked_ilog10()?;
                    node.scale().map_or(places, |scale| scale.min(places))
                }
                _ => return None,
            },
            Self::Call(call) => {
                let arguments = call.arguments.as_deref()?;
                match call.function.as_str() {
                    "sum" | "min" | "max" | "abs" | "coalesce" => {
                        of_all(arguments)?.into_iter().max()?
                    }
                    // The second argument only says which value to take.
                    "nullif" | "lag" | "lead" | "first_value" | "last_value" | "nth_value" => {
                        arguments.first()?.scale()?
                    }
                    _ => return None,
                }
            }
            _ => return None,
        };
        (scale <= MOST).then_some(scale)
    }
}

/// The places after the point of a number in plain notation.
fn places(number: &str) -> Option<u32> {
    let is_plain = number.bytes().all(|byte| byte.is_ascii_digit() || b".-+".contains(&byte));
    let places = number.split_once('.').map_or(0, |(_, places)| places.len());
    u32::try_from(places).ok().filter(|_| is_plain)
}
