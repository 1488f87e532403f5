use crate::table::{ColumnSet, TableDef};

/// What an engine knows of tables beyond their definitions, for as long as a transaction lasts.
pub(crate) trait Tables {
    /// The facts about a table.
    fn facts(&self, table: &'static TableDef) -> Facts;

    /// A read before a write does no harm: a transaction that begins by reading can't wait for one that
    /// writes meanwhile, and would have to begin anew.
    fn may_read(&self) -> bool;

    /// The row id of the last row that was inserted.
    fn last_row_id(&self) -> i64;
}

/// Nothing is known.
pub(crate) struct Unknown;

impl Tables for Unknown {
    fn facts(&self, _: &'static TableDef) -> Facts {
        Facts::Unknown
    }

    fn may_read(&self) -> bool {
        false
    }

    fn last_row_id(&self) -> i64 {
        0
    }
}

/// What is known of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Facts {
    Unknown,
    /// Others act on it: triggers, or the `ON CONFLICT` clauses of its keys.
    Acted,
    /// Nothing does, and it stores texts as they are given.
    Plain(Plain),
}

impl Facts {
    pub(crate) fn plain(self) -> Option<Plain> {
        match self {
            Self::Plain(plain) => Some(plain),
            Self::Unknown | Self::Acted => None,
        }
    }
}

/// The facts about a table that nothing acts on but the statements about it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Plain {
    /// The column that is another name of the row id.
    pub(crate) row_id: Option<usize>,
    /// The columns that the database gives a value where a new row has none: those with a default, and
    /// those that it computes.
    pub(crate) filled: ColumnSet,
    /// The columns that the database computes from others.
    pub(crate) computed: ColumnSet,
    /// The columns of keys: other tables may refer to them.
    pub(crate) unique: ColumnSet,
    /// The primary key is the one of the definition, and no two rows have the same, byte by byte.
    pub(crate) has_exact_key: bool,
}
