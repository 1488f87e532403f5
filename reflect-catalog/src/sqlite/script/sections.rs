//! Files that hold both directions of a migration.
//!
//! dbmate separates them by `-- migrate:up` and `-- migrate:down`
//! (<https://github.com/amacneil/dbmate#creating-migrations>), goose by `-- +goose Up` and
//! `-- +goose Down` (<https://pressly.github.io/goose/documentation/annotations/>), sql-migrate by
//! `-- +migrate Up` and `-- +migrate Down`.

use std::ops::Range;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Direction {
    Up,
    Down,
}

/// The parts of `sql` that lead up: everything if it has no such comments.
pub(super) fn up(sql: &str) -> Vec<Range<usize>> {
    let mut marks = Vec::new();
    let mut at = 0;
    for line in sql.split_inclusive('\n') {
        if let Some(direction) = direction(line) {
            marks.push((at, direction));
        }
        at += line.len();
    }
    if !marks.iter().any(|&(_, mark)| mark == Direction::Up) {
        return std::iter::once(0..sql.len()).collect();
    }

    let mut parts = Vec::new();
    let mut open = Some(0);
    for (at, direction) in marks {
        parts.extend(open.take().map(|start| start..at));
        open = (direction == Direction::Up).then_some(at);
    }
    parts.extend(open.map(|start| start..sql.len()));
    parts
}

/// The direction of the lines that follow this one, if it says so. Like the tools, this
/// doesn't accept space before the comment.
fn direction(line: &str) -> Option<Direction> {
    let mut words = line.strip_prefix("--")?.split_ascii_whitespace();
    let first = words.next()?.to_ascii_lowercase();
    let word = match first.as_str() {
        "+goose" | "+migrate" => words.next()?.to_ascii_lowercase(),
        _ => first.strip_prefix("migrate:")?.to_owned(),
    };
    match word.as_str() {
        "up" => Some(Direction::Up),
        "down" => Some(Direction::Down),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_leads_up() {
        let cases = [
            ("a;", "a;"),
            ("", ""),
            ("-- migrate:up\na;\n-- migrate:down\nb;\n", "-- migrate:up\na;\n"),
            (
                "--migrate:up transaction:false\r\na;\r\n--migrate:down\r\nb;",
                "--migrate:up transaction:false\r\na;\r\n",
            ),
            (
                "-- +goose Up\na;\n-- +goose StatementBegin\nb;\n-- +goose StatementEnd\n-- +goose Down\nc;",
                "-- +goose Up\na;\n-- +goose StatementBegin\nb;\n-- +goose StatementEnd\n",
            ),
            (
                "-- +goose NO TRANSACTION\n-- +goose up\na;\n",
                "-- +goose NO TRANSACTION\n-- +goose up\na;\n",
            ),
            (
                "-- +migrate Up\na;\n-- +migrate Down\nb;\n-- +migrate Up\nc;",
                "-- +migrate Up\na;\n-- +migrate Up\nc;",
            ),
            ("-- migrate:down\nb;\n-- migrate:up\na;", "-- migrate:up\na;"),
            // Without the other direction, or not as the tools read it, it is a comment.
            ("a;\n-- migrate:down\nb;", "a;\n-- migrate:down\nb;"),
            (" -- migrate:up\na;", " -- migrate:up\na;"),
        ];
        for (sql, expected) in cases {
            let parts: String = up(sql).into_iter().map(|part| &sql[part]).collect();
            assert_eq!(parts, expected);
        }
    }
}
