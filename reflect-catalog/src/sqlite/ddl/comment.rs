//! Finds the table or column that a comment belongs to. The [module](super) states the rule.

use std::ops::Range;

use super::token::{Token, TokenKind, is_space, tokens};

/// A statement taken apart.
pub(super) struct Source<'a> {
    /// Its tokens without comments.
    pub(super) tokens: Vec<Token<'a>>,
    comments: Vec<Comment<'a>>,
}

struct Comment<'a> {
    text: &'a str,
    /// The index of the token that follows.
    before: usize,
    /// The number of open parentheses.
    depth: usize,
    /// The token before it ends on the same line.
    same_line: bool,
    /// No token follows on the same line.
    ends_line: bool,
    /// A blank line follows.
    blank_after: bool,
}

/// A column or table constraint in the list of a table.
pub(super) struct Item {
    /// The indices of its tokens.
    pub(super) tokens: Range<usize>,
    /// The index of the column, if it is one.
    pub(super) column: Option<usize>,
}

/// The comments of a table and of its columns.
pub(super) struct Comments {
    pub(super) table: Option<String>,
    pub(super) columns: Vec<Option<String>>,
}

impl<'a> Source<'a> {
    pub(super) fn new(sql: &'a str) -> Self {
        let mut source = Self { tokens: Vec::new(), comments: Vec::new() };
        let (mut end, mut depth, mut same_line) = (0, 0_usize, true);
        for token in tokens(sql) {
            let gap = sql.get(end..token.start).unwrap_or_default();
            let breaks = gap.matches('\n').take(2).count();
            source.note_gap(breaks);
            end = token.end();
            if token.kind != TokenKind::Comment {
                if token.is_symbol('(') {
                    depth += 1;
                } else if token.is_symbol(')') {
                    depth = depth.saturating_sub(1);
                }
                source.tokens.push(token);
                same_line = true;
                continue;
            }
            same_line &= breaks == 0;
            source.comments.push(Comment {
                text: token.text,
                before: source.tokens.len(),
                depth,
                same_line,
                ends_line: true,
                blank_after: false,
            });
        }
        source.note_ends_of_lines();
        source
    }

    /// Notes the line breaks after the last comment, if it is what came last.
    fn note_gap(&mut self, breaks: usize) {
        let position = self.tokens.len();
        if let Some(last) = self.comments.last_mut()
            && last.before == position
        {
            last.ends_line = breaks > 0;
            last.blank_after = breaks > 1;
        }
    }

    /// A comment ends its line also where only comments follow on it.
    fn note_ends_of_lines(&mut self) {
        let mut next: Option<(usize, bool)> = None;
        for comment in self.comments.iter_mut().rev() {
            comment.ends_line |= next == Some((comment.before, true));
            next = Some((comment.before, comment.ends_line));
        }
    }

    /// Gives the comments to the table and its columns. `open` is the opening parenthesis.
    pub(super) fn comments(&self, open: usize, items: &[Item], columns: usize) -> Comments {
        let mut table = Vec::new();
        let mut found: Vec<Vec<&Comment<'_>>> = Vec::new();
        found.resize_with(columns, Vec::new);
        let mut items = items.iter().peekable();
        let mut previous = None;
        for comment in &self.comments {
            let at = comment.before;
            if at <= open || (at == open + 1 && comment.same_line) {
                table.push(comment);
                continue;
            }
            if comment.depth == 0 {
                break;
            }
            while let Some(passed) = items.next_if(|item| passes(item, comment)) {
                previous = passed.column;
            }
            let next = items.peek();
            let inside = next.filter(|item| item.tokens.start < at);
            let owner = match inside {
                Some(item) if comment.depth == 1 => item.column,
                Some(_) => None,
                None if comment.same_line && comment.ends_line => previous,
                None => {
                    let column = next.and_then(|item| item.column);
                    clear_before_blank(comment, column, &mut found);
                    column.filter(|_| !comment.blank_after)
                }
            };
            if let Some(owner) = owner.and_then(|column| found.get_mut(column)) {
                owner.push(comment);
            }
        }
        Comments {
            table: joined(&table),
            columns: found.iter().map(|found| joined(found)).collect(),
        }
    }
}

/// Tells if the comment stands after all of the item and isn't on the line where it ends.
fn passes(item: &Item, comment: &Comment<'_>) -> bool {
    item.tokens.end < comment.before || (item.tokens.end == comment.before && !comment.same_line)
}

/// A blank line parts a column also from the comments before it.
fn clear_before_blank(
    comment: &Comment<'_>,
    column: Option<usize>,
    found: &mut [Vec<&Comment<'_>>],
) {
    if comment.blank_after
        && let Some(found) = column.and_then(|column| found.get_mut(column))
    {
        found.clear();
    }
}

/// The texts of comments, one below the other, without what marks them as comments.
fn joined(comments: &[&Comment<'_>]) -> Option<String> {
    let texts: Vec<_> = comments.iter().map(|comment| plain(comment.text)).collect();
    let text = texts.join("\n");
    let text = text.trim_matches(is_space);
    (!text.is_empty()).then(|| text.to_owned())
}

fn plain(comment: &str) -> String {
    if comment.starts_with("--") {
        return comment.trim_matches('-').trim_matches(is_space).to_owned();
    }
    let inner = comment.strip_prefix("/*").unwrap_or(comment);
    let inner = inner.strip_suffix("*/").unwrap_or(inner).trim_matches('*');
    let mut lines: Vec<_> = inner.lines().map(|line| line.trim_matches(is_space)).collect();
    if let [_, below @ ..] = &mut lines[..]
        && below.iter().all(|line| line.is_empty() || line.starts_with('*'))
    {
        // Stars down the left edge.
        for line in below {
            *line = line.trim_start_matches('*').trim_start_matches(is_space);
        }
    }
    lines.join("\n")
}
