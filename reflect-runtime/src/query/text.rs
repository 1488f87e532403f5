//! Functions of text. Those with a name of Rust's `str` do what that one does; those with a name of
//! SQL do what SQL does.

use rusqlite::types::Value;

use super::{Column, Condition, Expr, Node, Nullability, Operand, Optional, SameType};

/// What `char::is_whitespace` tells. SQLite's own `trim` knows the space only.
const WHITESPACE: &str = "\t\n\u{b}\u{c}\r \u{85}\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\
    \u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}";

macro_rules! texts {
    ($type:ident) => {
        impl<R, N: Nullability> $type<R, String, N> {
            texts! { @conditions
                /// Whether the text is like a pattern, in which `%` stands for any characters and
                /// `_` for one. ASCII letters match in either case, other letters do not.
                ///
                /// Of a text that is to be found as it is, see [`contains`](Self::contains).
                like "({} LIKE {})";
                /// Whether the text is not like a pattern; see [`like`](Self::like). Neither true
                /// nor false where one is NULL.
                not_like "({} NOT LIKE {})";
                /// [`like`](Self::like), where a `\` before `%`, `_` and `\` makes them stand for
                /// themselves.
                like_escaped "({} LIKE {} ESCAPE '\\')";
                /// Whether the text matches a pattern, in which `*` stands for any characters, `?`
                /// for one, and `[a-z]` for one of these; `[*]` is the star itself. The case of
                /// letters counts.
                glob "({} GLOB {})";
                /// Whether another text is part of this one. As in Rust, case counts and nothing
                /// is a pattern.
                ///
                /// In either case of ASCII letters, that is
                /// `.lower().contains(word.to_ascii_lowercase())`.
                contains "(instr({}, {}) > 0)";
            }

            /// Whether the text begins with another. As in Rust, case counts and nothing is a
            /// pattern. For a value of Rust, SQLite uses an index of the column.
            pub fn starts_with<O: Operand<R>>(self, other: O) -> Condition<R>
            where
                O::Base: SameType<String>,
            {
                let node = self.into_node();
                let other = other.operand(&node);
                Condition::new(starts_with(node, other))
            }

            /// Whether the text ends with another. As in Rust, case counts and nothing is a
            /// pattern.
            pub fn ends_with<O: Operand<R>>(self, other: O) -> Condition<R>
            where
                O::Base: SameType<String>,
            {
                let node = self.into_node();
                let other = other.operand(&node);
                Condition::new(ends_with(node, other))
            }

            /// With ASCII letters in lower case. Other letters stay as they are.
            #[must_use]
            pub fn lower(self) -> Expr<R, String, N> {
                Expr::new(Node::call("lower", vec![self.into_node()]))
            }

            /// With ASCII letters in upper case. Other letters stay as they are.
            #[must_use]
            pub fn upper(self) -> Expr<R, String, N> {
                Expr::new(Node::call("upper", vec![self.into_node()]))
            }

            /// The number of characters, that is, of `char`s.
            pub fn length(self) -> Expr<R, i64, N> {
                Expr::new(Node::call("length", vec![self.into_node()]))
            }

            /// Without white space at both ends, which is everything that Rust takes for it.
            #[must_use]
            pub fn trim(self) -> Expr<R, String, N> {
                self.trim_matches(WHITESPACE.chars())
            }

            /// Without white space at the beginning.
            #[must_use]
            pub fn trim_start(self) -> Expr<R, String, N> {
                self.trim_start_matches(WHITESPACE.chars())
            }

            /// Without white space at the end.
            #[must_use]
            pub fn trim_end(self) -> Expr<R, String, N> {
                self.trim_end_matches(WHITESPACE.chars())
            }

            texts! { @trims
                /// Without any of these characters at both ends: `.trim_matches(['(', ')'])`.
                trim_matches "trim";
                /// Without any of these characters at the beginning.
                trim_start_matches "ltrim";
                /// Without any of these characters at the end.
                trim_end_matches "rtrim";
            }

            /// So many characters from a position on, as far as there are some.
            ///
            /// As in SQL, the first character is number 1, and the last one is number -1.
            pub fn substr<A, B>(
                self,
                start: A,
                length: B,
            ) -> Expr<R, String, <N::Or<A::Null> as Nullability>::Or<B::Null>>
            where
                A: Operand<R>,
                A::Base: SameType<i64>,
                B: Operand<R>,
                B::Base: SameType<i64>,
            {
                let node = self.into_node();
                let (start, length) = (start.operand(&node), length.operand(&node));
                Expr::new(Node::call("substr", vec![node, start, length]))
            }

            /// All characters from a position on; see [`substr`](Self::substr).
            pub fn substr_from<O>(self, start: O) -> Expr<R, String, N::Or<O::Null>>
            where
                O: Operand<R>,
                O::Base: SameType<i64>,
            {
                let node = self.into_node();
                let start = start.operand(&node);
                Expr::new(Node::call("substr", vec![node, start]))
            }

            /// With another text wherever a text is found. Nothing is replaced where that one is
            /// empty.
            pub fn replace<A, B>(
                self,
                from: A,
                to: B,
            ) -> Expr<R, String, <N::Or<A::Null> as Nullability>::Or<B::Null>>
            where
                A: Operand<R>,
                A::Base: SameType<String>,
                B: Operand<R>,
                B::Base: SameType<String>,
            {
                let node = self.into_node();
                let (from, to) = (from.operand(&node), to.operand(&node));
                Expr::new(Node::call("replace", vec![node, from, to]))
            }

            /// Where another text is found first, counted from 1 as in [`substr`](Self::substr);
            /// NULL where it is not.
            pub fn position<O>(self, other: O) -> Expr<R, i64, Optional>
            where
                O: Operand<R>,
                O::Base: SameType<String>,
            {
                let node = self.into_node();
                let other = other.operand(&node);
                Expr::new(Node::Sql("nullif(instr({}, {}), 0)", vec![node, other]))
            }

            /// This text and then another; NULL where one of them is.
            ///
            /// ```ignore
            /// Customer::query().select(|c| c.first_name.concat(" ").concat(c.last_name))
            /// ```
            pub fn concat<O>(self, other: O) -> Expr<R, String, N::Or<O::Null>>
            where
                O: Operand<R>,
                O::Base: SameType<String>,
            {
                let node = self.into_node();
                let other = other.operand(&node);
                Expr::new(Node::chain("||", node, other))
            }
        }
    };
    (@conditions $($(#[$doc:meta])* $name:ident $sql:literal;)*) => {$(
        $(#[$doc])*
        pub fn $name<O: Operand<R>>(self, other: O) -> Condition<R>
        where
            O::Base: SameType<String>,
        {
            let node = self.into_node();
            let other = other.operand(&node);
            Condition::new(Node::Sql($sql, vec![node, other]))
        }
    )*};
    (@trims $($(#[$doc:meta])* $name:ident $function:literal;)*) => {$(
        $(#[$doc])*
        #[must_use]
        pub fn $name(self, chars: impl IntoIterator<Item = char>) -> Expr<R, String, N> {
            let chars = Node::value(chars.into_iter().collect::<String>());
            Expr::new(Node::call($function, vec![self.into_node(), chars]))
        }
    )*};
}

texts!(Column);
texts!(Expr);

/// SQLite finds the beginning of a pattern in an index, but not that of a computed one.
fn starts_with(node: Node, other: Node) -> Node {
    let pattern = match (&node, &other) {
        (Node::Place(_), Node::Value(Value::Text(text))) => prefix_pattern(text),
        _ => None,
    };
    match pattern {
        Some(pattern) => Node::Sql("({} GLOB {})", vec![node, Node::value(pattern)]),
        None => Node::Sql("(instr({}, {}) = 1)", vec![node, other]),
    }
}

/// What `GLOB` takes for "begins with this", unless the text has what it can't match.
fn prefix_pattern(text: &str) -> Option<String> {
    // SQLite's own limit for patterns is 50,000 bytes, and may be set to less.
    const LONGEST: usize = 1000;
    if text.contains('\0') || text.len() > LONGEST {
        return None;
    }
    let mut pattern = String::with_capacity(text.len() + 1);
    for char in text.chars() {
        match char {
            '*' | '?' | '[' => pattern.extend(['[', char, ']']),
            _ => pattern.push(char),
        }
    }
    Some(pattern + "*")
}

/// With a pattern, SQLite would prepare the statement anew for each value.
fn ends_with(node: Node, other: Node) -> Node {
    match &other {
        // The end from position 0 on would be everything.
        Node::Value(Value::Text(text)) if text.is_empty() => {
            Node::Sql("(instr({}, {}) > 0)", vec![node, other])
        }
        Node::Value(Value::Text(text)) => {
            let length = i64::try_from(text.chars().count()).unwrap_or(i64::MAX);
            Node::Sql("(substr({}, {}) = {})", vec![node, Node::value(-length), other])
        }
        // The other side without the collation and the affinity that a column has.
        _ => Node::Sql(
            "(substr({}, length({}) - length({}) + 1) = ({} || ''))",
            vec![node.clone(), node, other.clone(), other],
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::WHITESPACE;

    #[test]
    fn white_space_is_what_rust_says() {
        let all: String = ('\0'..=char::MAX).filter(|it| it.is_whitespace()).collect();
        assert_eq!(WHITESPACE, all);
    }
}
