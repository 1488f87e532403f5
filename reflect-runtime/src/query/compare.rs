//! Comparisons, and what else asks something of any value.

use std::ops::{BitAnd, BitOr, Not};

use rusqlite::types::Value;

use super::node::NULL_IF;
use super::{
    Column, Compare, Condition, Expr, IntoCondition, List, Node, Nullability, Operand, Optional,
    Order, Required, SameType,
};

/// A comparison with an operator.
fn comparison<T: Compare<O>, O>(sql: &'static str, left: Node, right: Node) -> Node {
    Node::Sql(sql, T::meet(vec![left, right]))
}

/// `None` in Rust looks for NULL, where SQL's `= NULL` finds nothing.
fn equality<T: Compare<O>, O>(
    [sql, null]: [&'static str; 2],
    left: Node,
    right: impl FnOnce(&Node) -> Node,
) -> Node {
    match right(&left) {
        Node::Value(Value::Null) => Node::Sql(null, vec![left]),
        right => comparison::<T, O>(sql, left, right),
    }
}

macro_rules! comparisons {
    ($type:ident) => {
        impl<R, T, N: Nullability> $type<R, T, N> {
            /// Whether both are equal. With `None`, whether this is NULL.
            pub fn eq<O: Operand<R>>(self, other: O) -> Condition<R>
            where
                T: Compare<O::Base>,
            {
                let sql = ["({} = {})", "({} IS NULL)"];
                Condition::new(equality::<T, O::Base>(sql, self.into_node(), |it| other.operand(it)))
            }

            /// Whether both differ; neither true nor false where one is NULL. With `None`, whether
            /// this is not NULL.
            pub fn ne<O: Operand<R>>(self, other: O) -> Condition<R>
            where
                T: Compare<O::Base>,
            {
                let sql = ["({} <> {})", "({} IS NOT NULL)"];
                Condition::new(equality::<T, O::Base>(sql, self.into_node(), |it| other.operand(it)))
            }

            comparisons! { @operators
                /// Whether this is less than the other.
                lt "({} < {})";
                /// Whether this is less than the other, or equal.
                le "({} <= {})";
                /// Whether this is greater than the other.
                gt "({} > {})";
                /// Whether this is greater than the other, or equal.
                ge "({} >= {})";
                /// Whether both are equal or both are NULL.
                is_not_distinct_from "({} IS {})";
                /// Whether both differ, NULL being a value like others.
                is_distinct_from "({} IS NOT {})";
            }

            /// Whether this is one of two bounds or between them.
            pub fn between<A: Operand<R>, B: Operand<R>>(self, low: A, high: B) -> Condition<R>
            where
                T: Compare<A::Base> + Compare<B::Base>,
            {
                let node = self.into_node();
                let (low, high) = (low.operand(&node), high.operand(&node));
                let operands = <T as Compare<A::Base>>::meet(vec![node, low, high]);
                Condition::new(Node::Sql("({} BETWEEN {} AND {})", operands))
            }

            /// Whether this is one of several values, or of those that a query selects.
            pub fn in_<L: List<R, T>>(self, list: L) -> Condition<R> {
                Condition::new(list.contains(self.into_node(), false))
            }

            /// Whether this is none of several values, nor of those that a query selects.
            ///
            /// Neither true nor false where this is NULL, and where the query selects a NULL.
            pub fn not_in<L: List<R, T>>(self, list: L) -> Condition<R> {
                Condition::new(list.contains(self.into_node(), true))
            }

            /// Whether this is NULL.
            pub fn is_null(self) -> Condition<R> {
                Condition::new(Node::Sql("({} IS NULL)", vec![self.into_node()]))
            }

            /// Whether this is not NULL.
            pub fn is_not_null(self) -> Condition<R> {
                Condition::new(Node::Sql("({} IS NOT NULL)", vec![self.into_node()]))
            }

            /// This, or where it is NULL the other.
            pub fn coalesce<O: Operand<R>>(self, other: O) -> Expr<R, T, O::Null>
            where
                O::Base: SameType<T>,
            {
                let node = self.into_node();
                let other = other.operand(&node);
                Expr::new(Node::call("coalesce", vec![node, other]))
            }

            /// This, or NULL where it equals the other.
            pub fn null_if<O: Operand<R>>(self, other: O) -> Expr<R, T, Optional>
            where
                T: Compare<O::Base>,
            {
                let node = self.into_node();
                let other = other.operand(&node);
                let mut operands = T::meet(vec![node.clone(), other]);
                operands.push(node);
                Expr::new(Node::Sql(NULL_IF, operands))
            }

            /// The same value, which the reader knows can't be NULL here: an error when it is
            /// read and is NULL all the same.
            pub fn required(self) -> Expr<R, T, Required> {
                Expr::new(self.into_node())
            }

            /// The same value with `Option`, to meet another that has it.
            pub fn optional(self) -> Expr<R, T, Optional> {
                Expr::new(self.into_node())
            }

            /// The smallest first.
            pub fn asc(self) -> Order<R> {
                Order::new(self.into_node(), false)
            }

            /// The greatest first.
            pub fn desc(self) -> Order<R> {
                Order::new(self.into_node(), true)
            }

            /// Compared and sorted by a collation of SQLite, such as `NOCASE`, or one that the
            /// program has registered.
            #[must_use]
            pub fn collate(self, collation: &str) -> Expr<R, T, N> {
                let name = Node::Name(collation.to_owned());
                Expr::new(Node::Sql("({} COLLATE {})", vec![self.into_node(), name]))
            }
        }

        impl<R, N, C: IntoCondition<R>> BitAnd<C> for $type<R, bool, N> {
            type Output = Condition<R>;

            fn bitand(self, other: C) -> Condition<R> {
                Condition::new(Node::chain("AND", self.into_node(), other.condition()))
            }
        }

        impl<R, N, C: IntoCondition<R>> BitOr<C> for $type<R, bool, N> {
            type Output = Condition<R>;

            fn bitor(self, other: C) -> Condition<R> {
                Condition::new(Node::chain("OR", self.into_node(), other.condition()))
            }
        }

        impl<R, N> Not for $type<R, bool, N> {
            type Output = Condition<R>;

            fn not(self) -> Condition<R> {
                Condition::new(Node::Sql("(NOT {})", vec![self.into_node()]))
            }
        }
    };
    (@operators $($(#[$doc:meta])* $name:ident $sql:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name<O: Operand<R>>(self, other: O) -> Condition<R>
        where
            T: Compare<O::Base>,
        {
            let node = self.into_node();
            let other = other.operand(&node);
            Condition::new(comparison::<T, O::Base>($sql, node, other))
        }
    )*};
}

comparisons!(Column);
comparisons!(Expr);

impl<R, C: IntoCondition<R>> BitAnd<C> for Condition<R> {
    type Output = Self;

    fn bitand(self, other: C) -> Self {
        Self::new(Node::chain("AND", self.node, other.condition()))
    }
}

impl<R, C: IntoCondition<R>> BitOr<C> for Condition<R> {
    type Output = Self;

    fn bitor(self, other: C) -> Self {
        Self::new(Node::chain("OR", self.node, other.condition()))
    }
}

impl<R> Not for Condition<R> {
    type Output = Self;

    fn not(self) -> Self {
        Self::new(Node::Sql("(NOT {})", vec![self.node]))
    }
}

impl<R> Condition<R> {
    /// Whether the condition is true, rather than false or neither.
    #[must_use]
    pub fn is_true(self) -> Self {
        Self::new(Node::Sql("({} IS TRUE)", vec![self.node]))
    }

    /// The condition as a value of type `bool`, NULL where it is neither true nor false.
    #[must_use]
    pub fn value(self) -> Expr<R, bool, Optional> {
        Expr::new(self.node)
    }

    /// False before true: for `order_by`.
    #[must_use]
    pub fn asc(self) -> Order<R> {
        Order::new(self.node, false)
    }

    /// True before false: for `order_by`.
    #[must_use]
    pub fn desc(self) -> Order<R> {
        Order::new(self.node, true)
    }
}
