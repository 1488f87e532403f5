/// A thing with a name and a `CREATE` statement of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Object<'c> {
    /// Its kind.
    pub kind: ObjectKind,
    /// Its name.
    pub name: &'c str,
    /// Its `CREATE` statement as the database keeps it.
    pub sql: &'c str,
}

/// The kinds of an [`Object`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ObjectKind {
    /// An ordinary or a virtual table.
    Table,
    /// An index made by `CREATE INDEX`.
    Index,
    /// A view.
    View,
    /// A trigger.
    Trigger,
}

impl ObjectKind {
    /// All kinds.
    #[cfg(feature = "sqlite")]
    pub(crate) const ALL: [Self; 4] = [Self::Table, Self::Index, Self::View, Self::Trigger];

    /// Its word in SQL, and in the column `type` of `sqlite_schema`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Self::Table => "table",
            Self::Index => "index",
            Self::View => "view",
            Self::Trigger => "trigger",
        }
    }
}
