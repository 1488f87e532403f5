//! What generated code says of a table: the data behind every statement about it.

use reflect_catalog::Affinity;

use crate::write::Reads;

/// A table, as far as statements need to know it.
#[derive(Debug)]
pub struct TableDef {
    pub name: &'static str,
    /// Every column that a row holds, in that order.
    pub columns: &'static [(&'static str, Storage)],
    /// The positions of the primary key's columns, in key order.
    pub key: &'static [usize],
    pub foreign_keys: &'static [ForeignKeyDef],
    /// The positions of the columns that a new row has to give.
    pub required: &'static [usize],
    /// The positions of the columns that the database computes.
    pub generated: &'static [usize],
    pub(crate) identity: Identity,
    pub(crate) stored: Stored,
    /// What counts the changes of a row.
    pub(crate) version: Option<Version>,
}

/// A column that counts the changes of a row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Version {
    pub(crate) column: usize,
    /// What reads it.
    pub(crate) reads: Reads,
}

/// What tells the rows of a table apart, whatever is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identity {
    /// A name of the row id that is no column's.
    RowId(&'static str),
    /// The primary key of a table without row ids, or without a name for them.
    Key,
}

/// How a row is known as it is stored, after it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stored {
    /// From `RETURNING`.
    Returned,
    /// Read again, since triggers may have changed what `RETURNING` saw before.
    ReadAgain,
    /// The same, of a virtual table, which has no `RETURNING`.
    Virtual,
}

/// How the values of a column are stored.
#[derive(Debug, Clone, Copy)]
pub struct Storage {
    pub(crate) affinity: Affinity,
    pub(crate) form: Form,
    /// An integer and a real number of the same size are two values of the type.
    pub(crate) class: bool,
    /// The type in Rust is a decimal.
    pub(crate) decimal: bool,
    /// The places after the point that are declared for a decimal.
    pub(crate) scale: Option<u32>,
}

/// What a single value of a column must look like to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Any,
    /// As it would be written: rows are found by it.
    Exact,
    /// Text, for which SQLite may have stored a number.
    Text,
}

/// A foreign key: positions of its columns in the child, and of those they refer to in the parent.
#[derive(Debug)]
pub struct ForeignKeyDef {
    pub columns: &'static [usize],
    pub parent_columns: &'static [usize],
    /// The collations of the parent's columns where the child's differ, else nothing: the parent's
    /// decide which rows belong together (<https://sqlite.org/foreignkeys.html#fk_indexes>).
    pub collations: &'static [&'static str],
}

pub const INTEGER: Storage = Storage::new(Affinity::Integer);
pub const TEXT: Storage = Storage::new(Affinity::Text);
pub const BLOB: Storage = Storage::new(Affinity::Blob);
pub const REAL: Storage = Storage::new(Affinity::Real);
pub const NUMERIC: Storage = Storage::new(Affinity::Numeric);

impl Storage {
    const fn new(affinity: Affinity) -> Self {
        Self { affinity, form: Form::Any, class: false, decimal: false, scale: None }
    }

    #[must_use]
    pub const fn exact(self) -> Self {
        Self { form: Form::Exact, ..self }
    }

    #[must_use]
    pub const fn as_text(self) -> Self {
        Self { form: Form::Text, ..self }
    }

    #[must_use]
    pub const fn by_class(self) -> Self {
        Self { class: true, ..self }
    }

    #[must_use]
    pub const fn decimal(self, scale: u32) -> Self {
        Self { decimal: true, scale: Some(scale), ..self }
    }

    #[must_use]
    pub const fn decimal_unscaled(self) -> Self {
        Self { decimal: true, ..self }
    }
}

impl TableDef {
    #[must_use]
    pub const fn new(
        name: &'static str,
        columns: &'static [(&'static str, Storage)],
        key: &'static [usize],
        foreign_keys: &'static [ForeignKeyDef],
    ) -> Self {
        let (identity, stored) = (Identity::RowId("rowid"), Stored::Returned);
        let (required, generated, version) = (&[], &[], None);
        Self { name, columns, key, foreign_keys, required, generated, identity, stored, version }
    }

    #[must_use]
    pub const fn required(self, required: &'static [usize]) -> Self {
        Self { required, ..self }
    }

    #[must_use]
    pub const fn generated(self, generated: &'static [usize]) -> Self {
        Self { generated, ..self }
    }

    #[must_use]
    pub const fn without_rowid(self) -> Self {
        Self { identity: Identity::Key, ..self }
    }

    /// Another name of the row id, where `rowid` is that of a column.
    #[must_use]
    pub const fn rowid(self, name: &'static str) -> Self {
        Self { identity: Identity::RowId(name), ..self }
    }

    #[must_use]
    pub const fn with_triggers(self) -> Self {
        Self { stored: Stored::ReadAgain, ..self }
    }

    #[must_use]
    pub const fn in_module(self) -> Self {
        Self { stored: Stored::Virtual, ..self }
    }

    #[must_use]
    pub const fn version(self, column: usize, reads: Reads) -> Self {
        Self { version: Some(Version { column, reads }), ..self }
    }
}

impl ForeignKeyDef {
    #[must_use]
    pub const fn collated(self, collations: &'static [&'static str]) -> Self {
        Self { collations, ..self }
    }

    #[must_use]
    pub const fn new(columns: &'static [usize], parent_columns: &'static [usize]) -> Self {
        Self { columns, parent_columns, collations: &[] }
    }
}
