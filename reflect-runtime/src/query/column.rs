use std::fmt;
use std::marker::PhantomData;

use super::{IntoCondition, Node, Place, Required, Term, Types};

/// A column in a query: of the query `R`, with values of type `T` that may be NULL if `N` is
/// [`Optional`](super::Optional).
///
/// It has the same methods as an [`Expr`], and can be copied.
pub struct Column<R, T, N = Required> {
    pub(crate) place: Place,
    types: Types<(R, T, N)>,
}

/// A value that the database computes: in the query `R`, of type `T`, and perhaps NULL if `N` is
/// [`Optional`](super::Optional).
pub struct Expr<R, T, N = Required> {
    pub(crate) node: Node,
    types: Types<(R, T, N)>,
}

/// What a row must fulfil, in a query of `R`.
///
/// Conditions combine with `&`, `|` and `!`. As in SQL, one about NULL is neither true nor false:
/// `t.composer.ne("AC/DC")` finds no track without a composer. Selected, it is an `Option<bool>`.
///
/// It is what a reusable predicate returns:
///
/// ```ignore
/// fn long(t: TrackColumns) -> Condition<Track> {
///     t.milliseconds.gt(300_000)
/// }
/// let tracks = Track::query().filter(long).all(&conn)?;
/// ```
pub struct Condition<R> {
    pub(crate) node: Node,
    types: Types<R>,
}

/// A term of `order_by`: from `asc` or `desc` of a column or an expression.
pub struct Order<R> {
    pub(crate) term: Term,
    types: Types<R>,
}

impl<R, T, N> Clone for Column<R, T, N> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R, T, N> Copy for Column<R, T, N> {}

impl<R, T, N> Column<R, T, N> {
    pub(crate) fn new(place: Place) -> Self {
        Self { place, types: PhantomData }
    }

    pub(crate) fn into_node(self) -> Node {
        Node::Place(self.place)
    }
}

impl<R, T, N> Clone for Expr<R, T, N> {
    fn clone(&self) -> Self {
        Self::new(self.node.clone())
    }
}

impl<R, T, N> Expr<R, T, N> {
    pub(crate) fn new(node: Node) -> Self {
        Self { node, types: PhantomData }
    }

    pub(crate) fn into_node(self) -> Node {
        self.node
    }
}

impl<R> Clone for Condition<R> {
    fn clone(&self) -> Self {
        Self::new(self.node.clone())
    }
}

impl<R> Condition<R> {
    pub(crate) fn new(node: Node) -> Self {
        Self { node, types: PhantomData }
    }

    /// All of the conditions hold; of none, that is so.
    ///
    /// ```ignore
    /// let words = ["rock", "live"];
    /// Track::query().filter(|t| Condition::all(words.map(|word| t.name.contains(word))));
    /// ```
    #[must_use]
    pub fn all<C: IntoCondition<R>>(conditions: impl IntoIterator<Item = C>) -> Self {
        Self::new(Node::Chain("AND", conditions.into_iter().map(C::condition).collect()))
    }

    /// At least one of the conditions holds; of none, that is not so.
    #[must_use]
    pub fn any<C: IntoCondition<R>>(conditions: impl IntoIterator<Item = C>) -> Self {
        Self::new(Node::Chain("OR", conditions.into_iter().map(C::condition).collect()))
    }
}

impl<R> Clone for Order<R> {
    fn clone(&self) -> Self {
        Self { term: self.term.clone(), types: PhantomData }
    }
}

impl<R> Order<R> {
    pub(crate) fn new(node: Node, descending: bool) -> Self {
        let node = node.settled();
        Self { term: Term { node, descending, nulls_first: None }, types: PhantomData }
    }

    /// NULL before every value, which is where `asc` has it.
    #[must_use]
    pub fn nulls_first(mut self) -> Self {
        self.term.nulls_first = Some(true);
        self
    }

    /// NULL after every value, which is where `desc` has it.
    #[must_use]
    pub fn nulls_last(mut self) -> Self {
        self.term.nulls_first = Some(false);
        self
    }
}

impl<R, T, N> fmt::Debug for Column<R, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.place.fmt(f)
    }
}

impl<R, T, N> fmt::Debug for Expr<R, T, N> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

impl<R> fmt::Debug for Condition<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.node.fmt(f)
    }
}

impl<R> fmt::Debug for Order<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.term.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_small() {
        // Fifteen are then below the 256 bytes that Clippy's `large_types_passed_by_value` allows.
        assert_eq!(size_of::<Column<(), String>>(), 16);
    }
}
