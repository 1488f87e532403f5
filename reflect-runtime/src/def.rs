//! What generated code says of a table: the data behind every statement about it.

use reflect_catalog::Affinity;

/// A table, as far as statements need to know it.
#[derive(Debug)]
pub struct TableDef {
    pub name: &'static str,
    /// Every column that a row holds, in that order.
    pub columns: &'static [(&'static str, Affinity)],
    /// The positions of the primary key's columns, in key order.
    pub key: &'static [usize],
    pub foreign_keys: &'static [ForeignKeyDef],
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

impl TableDef {
    #[must_use]
    pub const fn new(
        name: &'static str,
        columns: &'static [(&'static str, Affinity)],
        key: &'static [usize],
        foreign_keys: &'static [ForeignKeyDef],
    ) -> Self {
        Self { name, columns, key, foreign_keys }
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
