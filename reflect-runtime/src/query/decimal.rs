//! Decimals in conditions.

use reflect_catalog::Affinity;
use rusqlite::types::{Value, ValueRef};
use rust_decimal::Decimal;

use super::Node;
use super::node::Unfit;
use crate::{Decode, Encode};

/// The operands of a comparison of decimals.
pub(crate) fn comparable(operands: Vec<Node>) -> Vec<Node> {
    let one = |node| match node {
        // As it was to be written into a column of text.
        Node::Decimal(Value::Text(text)) => number(&text),
        node => node.settled(),
    };
    operands.into_iter().map(one).collect()
}

/// A number, which unlike a text can be compared with one.
fn number(text: &str) -> Node {
    let number = Decimal::decode(ValueRef::Text(text.as_bytes()));
    let number =
        number.and_then(|it| it.encode(Affinity::Numeric).and_then(crate::value::to_value));
    number.map_or_else(|mismatch| Node::Unfit(Unfit { column: None, mismatch }), Node::Decimal)
}
