//! What a value can be looked for in.

use rusqlite::types::Value;

use super::{Compare, Node, Operand, Query, QueryValue, Selection, Single, Source};

/// What `in_` takes: anything that yields values, or a query that selects one column.
#[diagnostic::on_unimplemented(
    message = "a column of type `{T}` can't be looked for in `{Self}`",
    label = "expected values that it can be compared with, or a query that selects one column of them",
    note = "an array, a `Vec`, a slice or another iterator will do; integers in a query are `i64`"
)]
pub trait List<R, T> {
    /// Not public API: the condition that `node` is in the list, or is not.
    #[doc(hidden)]
    fn contains(self, node: Node, negated: bool) -> Node;
}

#[diagnostic::do_not_recommend]
impl<R, T, L> List<R, T> for L
where
    L: IntoIterator,
    L::Item: Operand<R>,
    T: Compare<<L::Item as QueryValue>::Base>,
{
    fn contains(self, node: Node, negated: bool) -> Node {
        let mut nodes = vec![node];
        let mut null = false;
        for value in self {
            match value.operand(&nodes[0]) {
                Node::Value(Value::Null) => null = true,
                value => nodes.push(value),
            }
        }
        let nodes = T::meet(nodes);
        // Like `eq`, a list looks for NULL where it names it.
        let found = null.then(|| nodes[0].clone());
        let list = Node::In { negated, nodes };
        match (found, negated) {
            (None, _) => list,
            (Some(node), false) => Node::chain("OR", list, Node::Sql("({} IS NULL)", vec![node])),
            (Some(node), true) => {
                Node::chain("AND", list, Node::Sql("({} IS NOT NULL)", vec![node]))
            }
        }
    }
}

/// The values of a query.
#[diagnostic::do_not_recommend]
impl<R, T, U, Q, S> List<R, T> for Query<U, Q, S>
where
    U: Source<Q>,
    S: Selection<Q> + Single,
    T: Compare<S::Base>,
{
    fn contains(self, node: Node, negated: bool) -> Node {
        let sql = if negated { "({} NOT IN ({}))" } else { "({} IN ({}))" };
        let mut statement = self.into_statement();
        let mut operands = vec![node];
        operands.append(&mut statement.columns);
        let mut operands = T::meet(operands);
        statement.columns = operands.split_off(1);
        operands.push(Node::Query("{}", Box::new(statement)));
        Node::Sql(sql, operands)
    }
}
