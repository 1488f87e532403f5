//! The definition of a table in generated code: the data behind every statement about it.

#![allow(missing_docs, reason = "for generated code, and not public API")]

use crate::error::{Error, ErrorKind, Result, RowKey};
use crate::value::{Encode, Encoded, Mismatch, Readable, Storage, Value, ValueRef, owned};

/// A table, as far as statements need to know it.
#[derive(Debug)]
pub struct TableDef {
    pub name: &'static str,
    /// Every column that a row holds, in that order.
    pub columns: &'static [(&'static str, Storage)],
    /// The positions of the primary key's columns, in key order.
    pub key: &'static [usize],
    /// The collations that the primary key compares by, where one is not its column's own.
    pub(crate) key_collations: &'static [&'static str],
    pub foreign_keys: &'static [ForeignKeyDef],
    /// The positions of the columns that a new row has to give.
    pub required: &'static [usize],
    /// The positions of the columns that the database computes.
    pub generated: &'static [usize],
    pub(crate) identity: Identity,
    pub(crate) stored: Stored,
    /// The column that counts the changes of a row.
    pub(crate) version: Option<Version>,
}

/// A column that counts the changes of a row.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Version {
    pub(crate) column: usize,
    /// The check that a value fits its type.
    pub(crate) readable: Readable,
}

/// The columns that tell the rows of a table apart, whatever is in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Identity {
    /// A name of the row id that is no column's.
    RowId(&'static str),
    /// The primary key of a table without row ids, or without a name for them; nothing for a view.
    Key,
}

/// The way to a row as it is stored, after it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stored {
    /// From `RETURNING`.
    Returned,
    /// Read again, since triggers may have changed what `RETURNING` saw before.
    ReadAgain,
    /// Read again, since a virtual table has no `RETURNING`.
    Virtual,
}

/// A foreign key: positions of its columns in the child, and of those they refer to in the parent.
#[derive(Debug)]
pub struct ForeignKeyDef {
    pub columns: &'static [usize],
    pub parent_columns: &'static [usize],
    /// The collations that it compares by where SQL would take others by itself, else nothing: the
    /// parent's decide which rows belong together (<https://sqlite.org/foreignkeys.html#fk_indexes>).
    pub(crate) collations: &'static [&'static str],
    /// The affinities of the parent's columns where one compares otherwise than the child's, else
    /// nothing: theirs decide, too.
    pub(crate) affinities: &'static [Storage],
    /// An index finds the rows that refer to a row.
    pub(crate) indexed: bool,
    /// A row that is not there is none, and no error.
    pub(crate) orphans_are_none: bool,
    /// The order of the rows that refer to a row, unless another is asked for: columns, and if they descend.
    pub(crate) order: &'static [(usize, bool)],
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
        let key_collations = &[];
        Self {
            name,
            columns,
            key,
            key_collations,
            foreign_keys,
            required,
            generated,
            identity,
            stored,
            version,
        }
    }

    #[must_use]
    pub const fn key_collated(self, key_collations: &'static [&'static str]) -> Self {
        Self { key_collations, ..self }
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
    pub const fn version(self, column: usize, readable: Readable) -> Self {
        Self { version: Some(Version { column, readable }), ..self }
    }
}

impl ForeignKeyDef {
    #[must_use]
    pub const fn collated(self, collations: &'static [&'static str]) -> Self {
        Self { collations, ..self }
    }

    #[must_use]
    pub const fn compared_as(self, affinities: &'static [Storage]) -> Self {
        Self { affinities, ..self }
    }

    #[must_use]
    pub const fn unindexed(self) -> Self {
        Self { indexed: false, ..self }
    }

    #[must_use]
    pub const fn orphans_are_none(self) -> Self {
        Self { orphans_are_none: true, ..self }
    }

    #[must_use]
    pub const fn new(columns: &'static [usize], parent_columns: &'static [usize]) -> Self {
        Self {
            columns,
            parent_columns,
            collations: &[],
            affinities: &[],
            indexed: true,
            orphans_are_none: false,
            order: &[],
        }
    }

    #[must_use]
    pub const fn ordered(self, order: &'static [(usize, bool)]) -> Self {
        Self { order, ..self }
    }
}

impl TableDef {
    /// Names the columns of a key.
    pub(crate) fn row_key(&self, columns: &[usize], values: Vec<Value>) -> RowKey {
        RowKey(columns.iter().map(|&it| self.columns[it].0).zip(values).collect())
    }

    /// An index finds the rows with a value of this column, for all that is known here.
    pub(crate) fn finds_by(&self, column: usize) -> bool {
        let is_key = self.key.first() == Some(&column) && self.key_collations.is_empty();
        let mut keys = self.foreign_keys.iter();
        is_key || keys.any(|key| key.indexed && key.columns == [column] && !key.is_mixed())
    }

    /// The name of a column that no row of the table has as NULL, where none of its own is one: the row
    /// id, or for rows without one a column that a query has to add.
    pub(crate) fn presence(&self) -> Option<String> {
        if !self.key.is_empty() {
            return None;
        }
        if let Identity::RowId(name) = self.identity {
            return Some(name.to_owned());
        }
        let mut name = "is there".to_owned();
        while self.columns.iter().any(|(column, _)| column.eq_ignore_ascii_case(&name)) {
            name.push('!');
        }
        Some(name)
    }

    /// A value as the column at that position takes it.
    pub(crate) fn encode<'v>(&self, index: usize, value: &'v dyn Encode) -> Result<Encoded<'v>> {
        self.columns[index].1.encode(value).map_err(|it| self.unfit(index, it))
    }

    /// A value on its own, as the column at that position takes it.
    pub(crate) fn encode_value(&self, index: usize, value: &dyn Encode) -> Result<Value> {
        Ok(self.encode(index, value)?.into_value())
    }

    /// A value as the column at that position is to store it: unchanged, or it is refused.
    pub(crate) fn encode_to_store<'v>(
        &self,
        index: usize,
        value: &'v dyn Encode,
    ) -> Result<Encoded<'v>> {
        let encoded = self.encode(index, value)?;
        self.check(index, encoded.as_ref())?;
        Ok(encoded)
    }

    /// Fails for a value that the column at that position would make another one of.
    #[inline]
    pub(crate) fn check(&self, index: usize, value: ValueRef<'_>) -> Result<()> {
        self.columns[index].1.check(value).map_err(|it| self.unfit(index, it))
    }

    /// Fails for a column that no change of a row's fields can be about.
    pub(crate) fn check_modified(&self, index: usize) -> Result<()> {
        if self.key.contains(&index) {
            let mistake = "it is part of the primary key, which the row is found by; `update_set` \
                gives a row another key";
            return Err(self.invalid_change(index, mistake));
        }
        if self.generated.contains(&index) {
            return Err(self.invalid_change(index, "the database computes it from other columns"));
        }
        self.check_version(index)
    }

    /// Fails for the column that counts the changes of a row.
    pub(crate) fn check_version(&self, index: usize) -> Result<()> {
        if self.version.is_some_and(|it| it.column == index) {
            return Err(self.invalid_change(index, "it counts the changes of a row by itself"));
        }
        Ok(())
    }

    #[cold]
    fn invalid_change(&self, index: usize, mistake: &'static str) -> Error {
        let (table, column) = (self.name, self.columns[index].0);
        Error::new(ErrorKind::InvalidChange { table, column, mistake })
    }

    /// The error of a value that the column can't hold.
    #[cold]
    pub(crate) fn unfit(&self, index: usize, mismatch: Mismatch) -> Error {
        let (table, column) = (self.name, self.columns[index].0);
        Error::new(ErrorKind::Encode { table, column, mismatch })
    }

    /// The values of a key as these columns would store them.
    #[cold]
    pub(crate) fn key_of(&self, columns: &[usize], values: &[&dyn Encode]) -> RowKey {
        let owned =
            columns.iter().zip(values).map(|(&it, value)| owned(*value, self.columns[it].1));
        self.row_key(columns, owned.collect())
    }
}
