use super::{Column, ColumnKind, Expr};
use crate::ast::{self, Func};
use crate::table::Nullability;

/// The characters of which `char::is_whitespace` is true. SQLite's own `trim` knows the space only.
const WHITESPACE: &str = "\t\n\u{b}\u{c}\r \u{85}\u{a0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\
    \u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200a}\u{2028}\u{2029}\u{202f}\u{205f}\u{3000}";

/// A text without some characters at its ends.
fn trimmed(func: Func, text: ast::Expr, chars: impl IntoIterator<Item = char>) -> ast::Expr {
    let chars = ast::Expr::value(chars.into_iter().collect::<String>());
    ast::Expr::Func(func, vec![text, chars])
}

impl<R, N: Nullability, K: ColumnKind> Column<R, String, N, K> {
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

    /// Without any of these characters at both ends: `.trim_matches(['(', ')'])`.
    #[must_use]
    pub fn trim_matches(self, chars: impl IntoIterator<Item = char>) -> Expr<R, String, N> {
        Expr::new(trimmed(Func::Trim, self.into_expr(), chars))
    }

    /// Without any of these characters at the beginning.
    #[must_use]
    pub fn trim_start_matches(self, chars: impl IntoIterator<Item = char>) -> Expr<R, String, N> {
        Expr::new(trimmed(Func::TrimStart, self.into_expr(), chars))
    }

    /// Without any of these characters at the end.
    #[must_use]
    pub fn trim_end_matches(self, chars: impl IntoIterator<Item = char>) -> Expr<R, String, N> {
        Expr::new(trimmed(Func::TrimEnd, self.into_expr(), chars))
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
