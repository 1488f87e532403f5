//! Printing: statements with a line for each clause, and the beginning of each answer.

use std::fmt::{Formatter, Result, Write};

use reflect_schema::Value;

use super::answer::Cell;

const WIDTH: usize = 100;
const ROWS: usize = 5;

/// The words that begin a line.
const CLAUSES: &str = "WITH SELECT FROM JOIN LEFT WHERE GROUP HAVING ORDER LIMIT \
    UNION INTERSECT EXCEPT --";

/// Writes a statement, with queries within it indented.
pub(crate) fn sql(f: &mut Formatter<'_>, sql: &str) -> Result {
    // For each open parenthesis, whether there is a query in it.
    let mut open = vec![true];
    let (mut line, mut before) = (String::new(), "");
    for word in words(sql) {
        let begins = CLAUSES.split(' ').any(|it| it == word) && before != "LEFT";
        let clause = begins && open.last() == Some(&true);
        let full = line.chars().count() + word.chars().count() > WIDTH;
        if (clause || full) && !line.trim().is_empty() {
            writeln!(f, "    {}", line.trim_end())?;
            let indent = 2 * open.iter().filter(|it| **it).count() - if clause { 2 } else { 0 };
            line = " ".repeat(indent);
        }
        for letter in outside_quotes(word) {
            match letter {
                '(' => open.push(false),
                ')' if open.len() > 1 => drop(open.pop()),
                _ => {}
            }
        }
        line += word;
        if word.ends_with('(') {
            // What follows is a query.
            open.pop();
            open.push(true);
        } else {
            line.push(' ');
        }
        before = word;
    }
    writeln!(f, "    {}", line.trim_end())
}

/// The words between spaces; `(SELECT` and `(WITH` are two.
fn words(sql: &str) -> Vec<&str> {
    let mut quoted = false;
    let words = sql.split(|letter: char| {
        quoted ^= letter == '"';
        letter.is_whitespace() && !quoted
    });
    let query = |word: &str| ["(SELECT", "(WITH"].iter().any(|it| word.ends_with(it));
    let parts = |word| match str::rfind(word, '(').filter(|_| query(word)) {
        Some(at) => vec![&word[..=at], &word[at + 1..]],
        None => vec![word],
    };
    words.filter(|word| !word.is_empty()).flat_map(parts).collect()
}

fn outside_quotes(word: &str) -> impl Iterator<Item = char> {
    word.split('"').step_by(2).flat_map(str::chars)
}

/// Writes the first rows, with columns below each other and lists below their rows.
pub(crate) fn table(f: &mut Formatter<'_>, rows: &[Vec<Cell>], indent: usize) -> Result {
    let most = if indent == 0 { ROWS } else { ROWS / 2 };
    let shown = &rows[..rows.len().min(most)];
    let width = |column: usize| shown.iter().map(|row| text(&row[column]).chars().count()).max();
    let columns = shown.first().map_or(0, Vec::len);
    let widths: Vec<_> = (0..columns).map(|column| width(column).unwrap_or(0)).collect();
    for row in shown {
        let mut line = " ".repeat(indent);
        for (cell, width) in row.iter().zip(&widths).filter(|(_, width)| **width > 0) {
            write!(line, "{:width$}  ", text(cell))?;
        }
        writeln!(f, "  → {}", cut(line.trim_end(), WIDTH))?;
        for cell in row {
            if let Cell::List(rows) = cell {
                table(f, rows, indent + 4)?;
            }
        }
    }
    let indent = " ".repeat(indent);
    match rows.len() - shown.len() {
        0 if rows.is_empty() => writeln!(f, "  → {indent}nothing"),
        0 => Ok(()),
        more => writeln!(f, "  → {indent}… and {more} more"),
    }
}

fn text(cell: &Cell) -> String {
    let text = match cell {
        Cell::Value(Value::Null) => "–".to_owned(),
        Cell::Value(Value::Integer(value)) => value.to_string(),
        Cell::Value(Value::Real(value)) => value.to_string(),
        Cell::Value(Value::Text(value)) => value.clone(),
        Cell::Value(Value::RawText(value) | Value::Blob(value)) => format!("{} bytes", value.len()),
        Cell::List(_) => String::new(),
    };
    cut(&text, WIDTH / 2)
}

/// The text, shortened if it is too long.
fn cut(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    text.chars().take(width - 1).chain(['…']).collect()
}
