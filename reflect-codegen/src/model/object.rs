use reflect_catalog::{Column, ForeignKey, Table, View};

/// A table or view, which a row struct is made from.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Object<'c> {
    Table(&'c Table),
    View(&'c View),
}

impl<'c> Object<'c> {
    /// The table, if it is no view.
    pub(crate) fn table(&self) -> Option<&'c Table> {
        match self {
            Self::Table(table) => Some(table),
            Self::View(_) => None,
        }
    }

    pub(crate) fn name(&self) -> &'c str {
        match self {
            Self::Table(table) => &table.name,
            Self::View(view) => &view.name,
        }
    }

    pub(crate) fn sql(&self) -> &'c str {
        match self {
            Self::Table(table) => &table.sql,
            Self::View(view) => &view.sql,
        }
    }

    pub(crate) fn columns(&self) -> &'c [Column] {
        match self {
            Self::Table(table) => &table.columns,
            Self::View(view) => &view.columns,
        }
    }

    pub(crate) fn key_columns(&self) -> &'c [String] {
        match self {
            Self::Table(table) => table.key_columns(),
            Self::View(_) => &[],
        }
    }

    pub(crate) fn foreign_keys(&self) -> &'c [ForeignKey] {
        match self {
            Self::Table(table) => &table.foreign_keys,
            Self::View(_) => &[],
        }
    }

    pub(crate) fn is_unique(&self, columns: &[String]) -> bool {
        matches!(self, Self::Table(table) if table.is_unique(columns))
    }

    pub(crate) fn is_primary_key(&self, columns: &[String]) -> bool {
        matches!(self, Self::Table(table) if table.is_primary_key(columns))
    }

    /// A STRICT table keeps ANY values as they are; elsewhere the word gives NUMERIC affinity.
    pub(crate) fn is_strict(&self) -> bool {
        matches!(self, Self::Table(table) if table.strict)
    }
}
