use std::fmt;

use super::change::{Change, Difference, Place, list};

/// The gravity of a difference. It is the first word of its block in a [`Report`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// It stops something.
    Error,
    /// It is worth knowing.
    Note,
}

/// Differences as text, a block for each, in the style of the compiler.
///
/// ```
/// use reflect_schema::catalog::diff::{Change, Difference, Level, Report};
/// let change = Change::Type("Total".into(), "INTEGER".into(), "TEXT".into());
/// let differences = [Difference { table: "Invoice".into(), change }];
/// let text = "\
/// error: column `Invoice.Total` is `TEXT`, expected `INTEGER`
///   --> Invoice.Total
///    |
///  - | expected: Total INTEGER
///  + |    found: Total TEXT
///    |
///    = help: migrate the database, or rebuild this program against it";
/// assert_eq!(Report::new(&differences, Level::Error).to_string(), text);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Report<'d> {
    differences: &'d [Difference],
    level: Level,
}

impl<'d> Report<'d> {
    /// A report on these differences, all of one level.
    #[must_use]
    pub fn new(differences: &'d [Difference], level: Level) -> Self {
        Self { differences, level }
    }
}

impl fmt::Display for Report<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.level {
            Level::Error => "error",
            Level::Note => "note",
        };
        for (index, difference) in self.differences.iter().enumerate() {
            f.write_str(if index == 0 { "" } else { "\n\n" })?;
            let sides = Sides::of(difference);
            writeln!(f, "{level}: {}", printable(&difference.to_string()))?;
            writeln!(f, "  --> {}\n   |", printable(&sides.place))?;
            side(f, '-', "expected: ", sides.expected.as_deref())?;
            side(f, '+', "   found: ", sides.found.as_deref())?;
            write!(f, "   |\n   = {}", advice(&difference.change))?;
        }
        Ok(())
    }
}

/// Definitions can be long, and the first lines tell which one it is.
const LONGEST: usize = 12;

fn side(f: &mut fmt::Formatter<'_>, sign: char, label: &str, text: Option<&str>) -> fmt::Result {
    let Some(text) = text else { return Ok(()) };
    let mut indent = label;
    for line in text.lines().take(LONGEST) {
        writeln!(f, " {sign} | {}", format!("{indent}{}", printable(line)).trim_end())?;
        indent = "          ";
    }
    if text.lines().count() > LONGEST {
        writeln!(f, " {sign} | {indent}…")?;
    }
    Ok(())
}

/// Names and definitions are a stranger's, and may hold what moves a terminal's cursor.
fn printable(text: &str) -> String {
    let mut printable = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\t' => printable.push_str("    "),
            _ if character.is_control() => printable.extend(character.escape_default()),
            _ => printable.push(character),
        }
    }
    printable
}

/// The place of a difference, and its two sides; `None` for a side that has nothing.
struct Sides {
    place: String,
    expected: Option<String>,
    found: Option<String>,
}

impl Sides {
    fn of(difference: &Difference) -> Self {
        let table = &difference.table;
        let (expected, found) = sides(table, &difference.change);
        let place = match difference.change.place() {
            Place::Column(column) => format!("{table}.{column}"),
            Place::Columns(columns) => format!("{table}{}", list(columns)),
            Place::Whole | Place::Object(_) => table.clone(),
        };
        Self { place, expected, found }
    }
}

fn sides(table: &str, change: &Change) -> (Option<String>, Option<String>) {
    let both = |expected: String, found: String| (Some(expected), Some(found));
    let expected = |text: String| (Some(text), None);
    let found = |text: String| (None, Some(text));
    match change {
        Change::MissingTable => expected(format!("table {table}")),
        Change::ExtraTable => found(format!("table {table}")),
        Change::MissingView => expected(format!("view {table}")),
        Change::ExtraView => found(format!("view {table}")),
        Change::MissingColumn(column) => expected(format!("column {column}")),
        Change::ExtraColumn(column) => found(format!("column {column}")),
        Change::RequiredColumn(column) => found(format!("column {column} NOT NULL")),
        Change::Type(column, one, other) | Change::TypeSpelling(column, one, other) => {
            both(typed(column, one), typed(column, other))
        }
        Change::NowNullable(it) => both(format!("{it} NOT NULL"), format!("{it} may be NULL")),
        Change::NowRequired(it) => both(format!("{it} may be NULL"), format!("{it} NOT NULL")),
        Change::NowGenerated(it) => both(format!("{it} is written"), format!("{it} is generated")),
        Change::NoLongerGenerated(it) => {
            both(format!("{it} is generated"), format!("{it} is written"))
        }
        Change::PrimaryKey(one, other) => both(primary_key(one), primary_key(other)),
        Change::MissingForeignKey(columns, parent) => expected(foreign_key(columns, parent)),
        Change::ExtraForeignKey(columns, parent) => found(foreign_key(columns, parent)),
        Change::NowUnique(columns) => {
            both(format!("{} not unique", list(columns)), format!("UNIQUE {}", list(columns)))
        }
        Change::NoLongerUnique(columns) => {
            both(format!("UNIQUE {}", list(columns)), format!("{} not unique", list(columns)))
        }
        Change::MissingIndex(name) => expected(format!("index {name}")),
        Change::ExtraIndex(name) => found(format!("index {name}")),
        Change::MissingTrigger(name) => expected(format!("trigger {name}")),
        Change::ExtraTrigger(name) => found(format!("trigger {name}")),
        Change::Index(_, one, other)
        | Change::Trigger(_, one, other)
        | Change::Query(one, other) => both(one.clone(), other.clone()),
        Change::Detail { expected, found, .. } => both(or_none(expected), or_none(found)),
    }
}

fn typed(column: &str, declared: &str) -> String {
    if declared.is_empty() {
        format!("{column} of no type")
    } else {
        format!("{column} {declared}")
    }
}

fn primary_key(columns: &[String]) -> String {
    let key =
        if columns.is_empty() { String::new() } else { format!("PRIMARY KEY {}", list(columns)) };
    or_none(&key)
}

fn foreign_key(columns: &[String], parent: &str) -> String {
    format!("FOREIGN KEY {} REFERENCES {parent}", list(columns))
}

fn or_none(text: &str) -> String {
    if text.is_empty() { "none".to_owned() } else { text.to_owned() }
}

fn advice(change: &Change) -> &'static str {
    match change {
        Change::MissingTable => {
            "help: `SCHEMA.create_all` creates it; if it was renamed or dropped on purpose, \
             rebuild this program against the database"
        }
        Change::MissingView | Change::MissingIndex(_) | Change::MissingTrigger(_) => {
            "help: `SCHEMA.create_all` creates it"
        }
        Change::NowNullable(_) => {
            "help: migrate the column to NOT NULL, or rebuild this program, where it becomes an `Option`"
        }
        Change::ExtraTable
        | Change::ExtraView
        | Change::ExtraColumn(_)
        | Change::ExtraForeignKey(..)
        | Change::ExtraIndex(_)
        | Change::ExtraTrigger(_) => "note: this program does not know it; to use it, rebuild",
        Change::RequiredColumn(_) => {
            "help: this program reads the table and can't insert into it: give the column a default, \
             or rebuild this program"
        }
        Change::TypeSpelling(..) => "note: both mean the same to this program",
        Change::NowRequired(_) => "note: it is read as ever; to write NULL is an error",
        Change::NoLongerGenerated(_) => "note: it is read as ever",
        Change::NowUnique(_) => "note: a second row of the same values is an error",
        Change::Index(..) | Change::Trigger(..) | Change::Query(..) | Change::Detail { .. } => {
            "help: this program works with both; to be exact, migrate the database or rebuild"
        }
        Change::MissingColumn(_)
        | Change::Type(..)
        | Change::NowGenerated(_)
        | Change::PrimaryKey(..)
        | Change::MissingForeignKey(..)
        | Change::NoLongerUnique(_) => {
            "help: migrate the database, or rebuild this program against it"
        }
    }
}
