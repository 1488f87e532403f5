//! The sentences that SQLite has for violated constraints.

use reflect_catalog::{Check, Table};
use rusqlite::ffi;

use super::lookup::Lookup;
use crate::error::ErrorKind;

/// A violated constraint, in SQLite's words.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// `T.a, T.b`, or `index 'name'`.
    Unique(String),
    /// `T.c`.
    NotNull(String),
    /// The name of the constraint, or else what must hold.
    Check(String),
    ForeignKey,
    /// The message of a trigger.
    Rejected(String),
    Type {
        found: String,
        expected: String,
        /// `T.c`.
        column: String,
    },
}

const FOREIGN_KEY: &str = "FOREIGN KEY constraint failed";

impl Fault {
    pub(super) fn of(error: &rusqlite::Error) -> Option<Self> {
        let rusqlite::Error::SqliteFailure(_, Some(message)) = error else { return None };
        let after = |prefix| message.strip_prefix(prefix).map(str::to_owned);
        match super::code(error)? {
            ffi::SQLITE_CONSTRAINT_UNIQUE
            | ffi::SQLITE_CONSTRAINT_PRIMARYKEY
            | ffi::SQLITE_CONSTRAINT_ROWID => after("UNIQUE constraint failed: ").map(Self::Unique),
            ffi::SQLITE_CONSTRAINT_NOTNULL => {
                after("NOT NULL constraint failed: ").map(Self::NotNull)
            }
            ffi::SQLITE_CONSTRAINT_CHECK => after("CHECK constraint failed: ").map(Self::Check),
            ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(Self::ForeignKey),
            // `ON DELETE RESTRICT` is a trigger that SQLite makes.
            ffi::SQLITE_CONSTRAINT_TRIGGER if message == FOREIGN_KEY => Some(Self::ForeignKey),
            ffi::SQLITE_CONSTRAINT_TRIGGER => Some(Self::Rejected(message.clone())),
            ffi::SQLITE_CONSTRAINT_DATATYPE => {
                let (found, rest) =
                    message.strip_prefix("cannot store ")?.split_once(" value in ")?;
                let (expected, column) = rest.split_once(" column ")?;
                let [found, expected, column] = [found, expected, column].map(str::to_owned);
                Some(Self::Type { found, expected, column })
            }
            _ => None,
        }
    }

    pub(super) fn kind(self, lookup: &Lookup<'_>, source: rusqlite::Error) -> ErrorKind {
        let source = Box::new(source);
        match self {
            Self::Unique(text) => {
                let (table, columns, index) = unique(&text, lookup);
                ErrorKind::UniqueViolation { table, columns, index, source }
            }
            Self::NotNull(text) => {
                let (table, column) = column(&text, lookup);
                ErrorKind::NotNullViolation { table, column, source }
            }
            Self::Check(text) => {
                let (table, Check { name, expression }) = check(text, lookup);
                ErrorKind::CheckViolation { table, name, expression, source }
            }
            Self::ForeignKey => ErrorKind::ForeignKeyViolation { reference: None, source },
            Self::Rejected(message) => ErrorKind::Rejected { message, source },
            Self::Type { found, expected, column: text } => {
                let (table, column) = column(&text, lookup);
                ErrorKind::TypeViolation { table, column, expected, found, source }
            }
        }
    }
}

/// Table, columns and index of `T.a, T.b` or `index 'name'`.
fn unique(text: &str, lookup: &Lookup<'_>) -> (String, Vec<String>, Option<String>) {
    let quoted = text.strip_prefix("index '").and_then(|it| it.strip_suffix('\''));
    if let Some(index) = quoted {
        let index = index.replace("''", "'");
        let named = |table: &Table| -> Vec<()> {
            let same = table.indexes.iter().filter(|it| it.unique && it.name == index);
            same.map(|_| ()).collect()
        };
        // A table may be called "index 'x'", but then there is a point after the quote.
        let table = match lookup.candidates(named).as_slice() {
            [(table, ())] => table.clone(),
            _ => String::new(),
        };
        return (table, Vec::new(), Some(index));
    }
    if text.matches('.').count() == 1 {
        let (table, column) = column(text, lookup);
        return (table, vec![column], None);
    }
    let mut found = lookup.candidates(|table| {
        let listed = |columns: &Vec<String>| {
            let dotted: Vec<_> = columns.iter().map(|it| format!("{}.{it}", table.name)).collect();
            dotted.join(", ") == text
        };
        unique_lists(table).into_iter().filter(listed).collect()
    });
    match found.len() {
        0 => split_list(text)
            .map_or_else(Default::default, |(table, columns)| (table, columns, None)),
        1 => {
            let (table, columns) = found.remove(0);
            (table, columns, None)
        }
        _ => Default::default(),
    }
}

/// Every list of columns that a message may name.
fn unique_lists(table: &Table) -> Vec<Vec<String>> {
    let mut lists: Vec<_> = table.uniques.iter().map(|unique| unique.columns.clone()).collect();
    lists.extend(table.primary_key.iter().map(|key| key.columns.clone()));
    let indexes = table.indexes.iter().filter(|index| index.unique);
    lists.extend(indexes.filter_map(|index| {
        index.terms.iter().map(|term| term.column.clone()).collect::<Option<_>>()
    }));
    // The row id of a table without another name for it.
    lists.push(vec!["rowid".to_owned()]);
    lists
}

/// `T.a, T.b`, as it reads where no name has a point or a comma.
fn split_list(text: &str) -> Option<(String, Vec<String>)> {
    let mut table = None;
    let columns = text.split(", ").map(|part| {
        let (of, column) = part.split_once('.')?;
        let same = *table.get_or_insert(of) == of && !column.contains('.');
        same.then(|| column.to_owned())
    });
    let columns = columns.collect::<Option<_>>()?;
    Some((table?.to_owned(), columns))
}

/// Table and column of `T.c`.
fn column(text: &str, lookup: &Lookup<'_>) -> (String, String) {
    if let Some((table, column)) = text.split_once('.')
        && !column.contains('.')
    {
        return (table.to_owned(), column.to_owned());
    }
    let mut found = lookup.candidates(|table| {
        let rowid = "rowid".to_owned();
        let names = table.columns.iter().map(|column| &column.name).chain([&rowid]);
        names.filter(|it| format!("{}.{it}", table.name) == text).cloned().collect()
    });
    if found.len() == 1 { found.remove(0) } else { Default::default() }
}

/// The table and the check that the message calls so.
fn check(text: String, lookup: &Lookup<'_>) -> (String, Check) {
    let mut found = lookup.candidates(|table| {
        table.checks.iter().filter(|check| label(check) == text).cloned().collect()
    });
    if found.len() == 1 {
        return found.remove(0);
    }
    let table = match found.split_first() {
        Some(((table, _), rest)) if rest.iter().all(|(it, _)| it == table) => table.clone(),
        _ => String::new(),
    };
    (table, Check { name: None, expression: text })
}

/// The name of a check in SQLite's message: its own, or its condition. SQLite strips the quotes, so
/// only the name is left of an expression that begins with a quoted name.
fn label(check: &Check) -> String {
    if let Some(name) = &check.name {
        return name.clone();
    }
    let text = check.expression.trim_matches([' ', '\t', '\n', '\r', '\u{b}', '\u{c}']);
    let end = match text.chars().next() {
        Some(quote @ ('"' | '\'' | '`')) => quote,
        Some('[') => ']',
        _ => return text.to_owned(),
    };
    let mut name = String::new();
    let mut rest = text[1..].chars().peekable();
    while let Some(next) = rest.next() {
        // A quote within quotes is written twice.
        if next == end && rest.next_if_eq(&end).is_none() {
            break;
        }
        name.push(next);
    }
    name
}

#[cfg(test)]
mod tests;
