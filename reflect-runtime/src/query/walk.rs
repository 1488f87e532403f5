//! Going through the parts of an expression.

use super::node::{Node, Over, Piece};

impl Node {
    /// The operands, without what is in a subquery.
    pub(crate) fn operands(&self) -> Vec<&Self> {
        match self {
            Self::Sql(_, nodes) | Self::Chain(_, nodes) | Self::In { nodes, .. } => {
                nodes.iter().collect()
            }
            Self::Raw(pieces) => pieces.iter().filter_map(Piece::node).collect(),
            Self::Call(call) => {
                let operands = call.arguments.iter().flatten().chain(&call.filter);
                let over = call.over.iter();
                let over = over
                    .flat_map(|it| it.partition.iter().chain(it.order.iter().map(|it| &it.node)));
                operands.chain(over).collect()
            }
            _ => Vec::new(),
        }
    }

    fn operands_mut(&mut self) -> Vec<&mut Self> {
        match self {
            Self::Sql(_, nodes) | Self::Chain(_, nodes) | Self::In { nodes, .. } => {
                nodes.iter_mut().collect()
            }
            Self::Raw(pieces) => pieces.iter_mut().filter_map(Piece::node_mut).collect(),
            Self::Call(call) => {
                let operands = call.arguments.iter_mut().flatten().chain(&mut call.filter);
                let over = call.over.iter_mut();
                let over = over.flat_map(|Over { partition, order, .. }| {
                    partition.iter_mut().chain(order.iter_mut().map(|it| &mut it.node))
                });
                operands.chain(over).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a subquery is part of it, or SQL by hand, which may hold one.
    pub(crate) fn has_query(&self) -> bool {
        matches!(self, Self::Query(..) | Self::Raw(_))
            || self.operands().into_iter().any(Self::has_query)
    }

    /// Whether a window function is part of it.
    pub(crate) fn has_window(&self) -> bool {
        matches!(self, Self::Call(call) if call.over.is_some())
            || self.operands().into_iter().any(Self::has_window)
    }

    /// Lets each window function of it see only the rows that agree in a value.
    pub(crate) fn partition_windows(&mut self, by: &Self) {
        self.operands_mut().into_iter().for_each(|it| it.partition_windows(by));
        if let Self::Call(call) = self
            && let Some(over) = &mut call.over
        {
            over.partition.push(by.clone());
        }
    }
}

impl Piece {
    fn node(&self) -> Option<&Node> {
        if let Self::Node(node) = self { Some(node) } else { None }
    }

    fn node_mut(&mut self) -> Option<&mut Node> {
        if let Self::Node(node) = self { Some(node) } else { None }
    }
}
