use std::fmt;

use super::RowKey;

/// The kind of an operation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// `add`, `add_with`, `add_all` and `add_all_with`.
    Add,
    /// `modify`, `modify_with`, `modify_checked`, `update_set` and `update_set_with`.
    Update,
    /// `delete`.
    Delete,
}

/// An operation of a [`UnitOfWork`](crate::UnitOfWork), as an error names it.
///
/// ```
/// # use reflect_schema::Error;
/// fn line(error: &Error) -> Option<usize> {
///     error.operation().map(|it| it.number())
/// }
/// ```
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    number: usize,
    action: Action,
    table: &'static str,
    pub(crate) key: Option<RowKey>,
    /// It may have met a row that is deleted only afterwards.
    pub(crate) before_deletions: bool,
}

impl Operation {
    pub(crate) fn new(number: usize, action: Action, table: &'static str) -> Self {
        Self { number, action, table, key: None, before_deletions: false }
    }

    pub(crate) fn kind(&self) -> (Action, &'static str) {
        (self.action, self.table)
    }

    /// Its number in the unit, in the order in which they were said, beginning with 1.
    #[must_use]
    pub fn number(&self) -> usize {
        self.number
    }

    /// Its kind.
    #[must_use]
    pub fn action(&self) -> Action {
        self.action
    }

    /// The table of its row.
    #[must_use]
    pub fn table(&self) -> &'static str {
        self.table
    }

    /// The key of its row, if it was known.
    #[must_use]
    pub fn key(&self) -> Option<&RowKey> {
        self.key.as_ref()
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { number, table, .. } = self;
        write!(f, "operation {number}")?;
        match self.action {
            Action::Add => write!(f, ", to add to `{table}`")?,
            Action::Update => write!(f, ", to update in `{table}`")?,
            Action::Delete => write!(f, ", to delete from `{table}`")?,
        }
        if let Some(key) = self.key.as_ref().filter(|key| !key.0.is_empty()) {
            write!(f, " ({key})")?;
        }
        if self.before_deletions {
            write!(f, ", before rows of `{table}` are deleted, unless `then` comes between")?;
        }
        Ok(())
    }
}
