//! Functions of text. Those with a name of Rust's `str` do what that one does; those with a name of
//! SQL do what SQL does.

use super::operand::pair;
use super::{Column, ColumnKind, Condition, Expr, Operand, QueryValue, SameType};
use crate::ast::{self, Chain, Func, Op};
use crate::table::{Nullability, Optional};

/// The nullability of a value that is computed from one of this and two others.
type OfThree<N, A, B> =
    <<N as Nullability>::Or<<A as QueryValue>::Null> as Nullability>::Or<<B as QueryValue>::Null>;

impl<R, N: Nullability, K: ColumnKind> Column<R, String, N, K> {
    /// The text is like a pattern, in which `%` stands for any characters and `_` for one. ASCII
    /// letters match in either case, other letters do not. To SQLite, a text ends at a NUL here.
    ///
    /// To find a text as it is, see [`contains`](Self::contains).
    pub fn like<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Op(Op::Like, pair(self.into_expr(), other)))
    }

    /// The text is not like a pattern; see [`like`](Self::like). Neither true nor false where one is
    /// NULL.
    pub fn not_like<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Op(Op::NotLike, pair(self.into_expr(), other)))
    }

    /// [`like`](Self::like), where a `\` before `%`, `_` and `\` makes them stand for themselves.
    pub fn like_escaped<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Op(Op::LikeEscaped, pair(self.into_expr(), other)))
    }

    /// The text matches a pattern, in which `*` stands for any characters, `?` for one, and `[a-z]`
    /// for one of these; `[*]` is the star itself. The case of letters counts. To SQLite, a text ends at a
    /// NUL here.
    pub fn glob<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Op(Op::Glob, pair(self.into_expr(), other)))
    }

    /// Another text is part of this one. As in Rust, case counts and nothing is a pattern.
    ///
    /// In either case of ASCII letters, that is `.lower().contains(word.to_ascii_lowercase())`.
    pub fn contains<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Func(Func::Contains, pair(self.into_expr(), other)))
    }

    /// The text begins with another. As in Rust, case counts and nothing is a pattern. For a value of
    /// Rust, SQLite uses an index of the column.
    pub fn starts_with<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Func(Func::StartsWith, pair(self.into_expr(), other)))
    }

    /// The text ends with another. As in Rust, case counts and nothing is a pattern.
    pub fn ends_with<O: Operand<R>>(self, other: O) -> Condition<R>
    where
        O::Base: SameType<String>,
    {
        Condition::new(ast::Expr::Func(Func::EndsWith, pair(self.into_expr(), other)))
    }

    /// With ASCII letters in lower case. Other letters stay as they are.
    #[must_use]
    pub fn lower(self) -> Expr<R, String, N> {
        Expr::new(ast::Expr::Func(Func::Lower, vec![self.into_expr()]))
    }

    /// With ASCII letters in upper case. Other letters stay as they are.
    #[must_use]
    pub fn upper(self) -> Expr<R, String, N> {
        Expr::new(ast::Expr::Func(Func::Upper, vec![self.into_expr()]))
    }

    /// The number of characters, that is, of `char`s.
    pub fn length(self) -> Expr<R, i64, N> {
        Expr::new(ast::Expr::Func(Func::Length, vec![self.into_expr()]))
    }

    /// So many characters from a position on, as far as there are some.
    ///
    /// As in SQL, the first character is number 1, and the last one is number -1.
    pub fn substr<A, B>(self, start: A, length: B) -> Expr<R, String, OfThree<N, A, B>>
    where
        A: Operand<R>,
        A::Base: SameType<i64>,
        B: Operand<R>,
        B::Base: SameType<i64>,
    {
        let text = self.into_expr();
        let (start, length) = (start.operand(&text), length.operand(&text));
        Expr::new(ast::Expr::Func(Func::Substr, vec![text, start, length]))
    }

    /// All characters from a position on; see [`substr`](Self::substr).
    pub fn substr_from<O>(self, start: O) -> Expr<R, String, N::Or<O::Null>>
    where
        O: Operand<R>,
        O::Base: SameType<i64>,
    {
        Expr::new(ast::Expr::Func(Func::Substr, pair(self.into_expr(), start)))
    }

    /// With another text wherever a text is found. Nothing is replaced where that one is empty.
    pub fn replace<A, B>(self, from: A, to: B) -> Expr<R, String, OfThree<N, A, B>>
    where
        A: Operand<R>,
        A::Base: SameType<String>,
        B: Operand<R>,
        B::Base: SameType<String>,
    {
        let text = self.into_expr();
        let (from, to) = (from.operand(&text), to.operand(&text));
        Expr::new(ast::Expr::Func(Func::Replace, vec![text, from, to]))
    }

    /// The first position at which another text is found, counted from 1 as in
    /// [`substr`](Self::substr); NULL where it is not found.
    pub fn position<O>(self, other: O) -> Expr<R, i64, Optional>
    where
        O: Operand<R>,
        O::Base: SameType<String>,
    {
        Expr::new(ast::Expr::Func(Func::Position, pair(self.into_expr(), other)))
    }

    /// This text and then another; NULL where one of them is.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// let names: Vec<String> = Customer::query()
    ///     .select(|c| c.first_name.concat(" ").concat(c.last_name))
    ///     .all(&conn)?;
    /// # assert!(names.contains(&"Frank Harris".to_owned()));
    /// # Ok(())
    /// # }
    /// ```
    pub fn concat<O>(self, other: O) -> Expr<R, String, N::Or<O::Null>>
    where
        O: Operand<R>,
        O::Base: SameType<String>,
    {
        let text = self.into_expr();
        let other = other.operand(&text);
        Expr::new(ast::Expr::chain(Chain::Concat, text, other))
    }
}
