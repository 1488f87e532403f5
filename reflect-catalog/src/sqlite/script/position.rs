//! Places in a script, as a person looks for them.

use std::fmt::{self, Display, Formatter};
use std::path::{Path, PathBuf};

/// The number of characters of a line that are quoted.
const WIDTH: usize = 100;

/// A place in a script, with the line that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position {
    /// The script.
    pub path: PathBuf,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, counted in characters.
    pub column: usize,
    /// The text of the line.
    pub text: String,
}

impl Position {
    /// The place of the byte `offset` in `sql`. An offset within a character is the character's.
    pub(super) fn new(path: &Path, sql: &str, offset: usize) -> Self {
        let mut offset = offset.min(sql.len());
        while !sql.is_char_boundary(offset) {
            offset -= 1;
        }
        let (before, after) = sql.split_at(offset);
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        let line_end = after.find('\n').map_or(sql.len(), |end| offset + end);
        let text = &sql[line_start..line_end];
        Self {
            path: path.to_owned(),
            line: before.matches('\n').count() + 1,
            column: sql[line_start..offset].chars().count() + 1,
            text: text.strip_suffix('\r').unwrap_or(text).to_owned(),
        }
    }

    /// The line with a caret below the column:
    ///
    /// ```text
    ///   |
    /// 3 | CREATE TABLE b (id INTEGER PRIMARY KEY,, name TEXT);
    ///   |                                        ^
    /// ```
    pub(super) fn excerpt(&self) -> String {
        let before = self.column - 1;
        let skipped = if before < WIDTH { 0 } else { before - WIDTH / 2 };
        let mut shown: String = self.text.chars().skip(skipped).take(WIDTH).collect();
        // Tabs and other control characters would move the caret.
        shown = shown.replace(char::is_control, " ");
        if self.text.chars().count() > skipped + WIDTH {
            shown.push('…');
        }
        let start = if skipped > 0 { "…" } else { "" };
        let caret = before - skipped + start.chars().count();
        let number = self.line.to_string();
        let margin = " ".repeat(number.len());
        let quoted = format!("{number} | {start}{shown}");
        format!("{margin} |\n{}\n{margin} | {}^", quoted.trim_end(), " ".repeat(caret))
    }
}

impl Display for Position {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}:{}", self.path.display(), self.line, self.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(sql: &str, offset: usize) -> Position {
        Position::new(Path::new("x.sql"), sql, offset)
    }

    #[test]
    fn columns_are_characters() {
        let sql = "a\r\n'é日' ,;\r\nc";
        let comma = at(sql, sql.find(',').unwrap());
        assert_eq!((comma.line, comma.column), (2, 6));
        assert_eq!(comma.text, "'é日' ,;");
        assert_eq!(comma.to_string(), "x.sql:2:6");
        assert_eq!(comma.excerpt(), "  |\n2 | 'é日' ,;\n  |      ^");
    }

    #[test]
    fn the_end_and_beyond() {
        for offset in [2, 3, 1000] {
            let end = at("ab", offset);
            assert_eq!((end.line, end.column), (1, 3));
        }
        assert_eq!(at("", 0).excerpt(), "  |\n1 |\n  | ^");
        let inside = at("é", 1);
        assert_eq!((inside.line, inside.column), (1, 1));
    }

    #[test]
    fn a_long_line_is_cut_on_both_sides() {
        let sql = format!("{}!{}", "a".repeat(500), "b".repeat(500));
        let expected =
            format!("  |\n1 | …{}!{}…\n  | {}^", "a".repeat(50), "b".repeat(49), " ".repeat(51));
        assert_eq!(at(&sql, 500).excerpt(), expected);
    }

    #[test]
    fn tabs_are_one_column_wide() {
        assert_eq!(at("\ta\tb", 3).excerpt(), "  |\n1 |  a b\n  |    ^");
    }
}
