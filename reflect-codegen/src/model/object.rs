use reflect_catalog::{Column, ForeignKey, Table, View};

/// A table or view, which a row struct is made from, and what the user says of it besides.
#[derive(Debug, Clone)]
pub(crate) struct Object<'c> {
    declared: Declared<'c>,
    /// The key of a view that the user gives one.
    key: Vec<String>,
    /// The foreign keys that the database does not declare.
    related: Vec<Related>,
}

#[derive(Debug, Clone, Copy)]
enum Declared<'c> {
    Table(&'c Table),
    View(&'c View),
}

/// A foreign key that the user declares.
#[derive(Debug, Clone)]
pub(crate) struct Related {
    pub(crate) key: ForeignKey,
    /// Each row of the parent has one row at most.
    pub(crate) unique: bool,
}

impl<'c> Object<'c> {
    pub(crate) fn of_table(table: &'c Table) -> Self {
        Self { declared: Declared::Table(table), key: Vec::new(), related: Vec::new() }
    }

    pub(crate) fn of_view(view: &'c View) -> Self {
        Self { declared: Declared::View(view), key: view.key.clone(), related: Vec::new() }
    }

    pub(crate) fn set_key(&mut self, key: Vec<String>) {
        self.key = key;
    }

    pub(crate) fn relate(&mut self, related: Related) {
        self.related.push(related);
    }

    /// The table, if it is no view.
    pub(crate) fn table(&self) -> Option<&'c Table> {
        match self.declared {
            Declared::Table(table) => Some(table),
            Declared::View(_) => None,
        }
    }

    pub(crate) fn name(&self) -> &'c str {
        match self.declared {
            Declared::Table(table) => &table.name,
            Declared::View(view) => &view.name,
        }
    }

    pub(crate) fn sql(&self) -> &'c str {
        match self.declared {
            Declared::Table(table) => &table.sql,
            Declared::View(view) => &view.sql,
        }
    }

    pub(crate) fn columns(&self) -> &'c [Column] {
        match self.declared {
            Declared::Table(table) => &table.columns,
            Declared::View(view) => &view.columns,
        }
    }

    pub(crate) fn key_columns(&self) -> &[String] {
        match self.declared {
            Declared::Table(table) => table.key_columns(),
            Declared::View(_) => &self.key,
        }
    }

    /// The foreign keys of the database, and those of the user.
    pub(crate) fn foreign_keys(&self) -> impl Iterator<Item = &ForeignKey> {
        let declared = match self.declared {
            Declared::Table(table) => &table.foreign_keys,
            Declared::View(view) => &view.foreign_keys,
        };
        declared.iter().chain(self.related.iter().map(|it| &it.key))
    }

    /// Tells if it is the user who declares this key.
    pub(crate) fn is_related_by(&self, key: &ForeignKey) -> bool {
        self.related.iter().any(|it| std::ptr::eq(&raw const it.key, key))
    }

    /// Tells if no two rows have the same values there, whatever says so.
    pub(crate) fn is_unique(&self, columns: &[String]) -> bool {
        let declared = match self.declared {
            Declared::Table(table) => table.is_unique(columns),
            Declared::View(_) => is_key(&self.key, columns),
        };
        declared || self.is_related_uniquely(columns)
    }

    fn is_related_uniquely(&self, columns: &[String]) -> bool {
        self.related.iter().any(|it| it.unique && is_key(&it.key.columns, columns))
    }

    /// Tells if no two rows have the same values there, compared so. Values of `mixed` types that are different by
    /// themselves may be equal then.
    pub(crate) fn is_unique_in(
        &self,
        columns: &[String],
        collations: &[&str],
        mixed: bool,
    ) -> bool {
        let declared = match self.declared {
            Declared::Table(table) => !mixed && table.is_unique_by(columns, collations),
            Declared::View(_) => !mixed && is_key(&self.key, columns),
        };
        declared || self.is_related_uniquely(columns)
    }

    pub(crate) fn is_primary_key(&self, columns: &[String]) -> bool {
        match self.declared {
            Declared::Table(table) => table.is_primary_key(columns),
            Declared::View(_) => is_key(&self.key, columns),
        }
    }

    /// The collations that these columns compare by.
    pub(crate) fn collations<'s>(&'s self, columns: &[String]) -> Vec<&'s str> {
        let collation = |column: &String| {
            let found = self.columns().iter().find(|it| it.name == *column);
            found.and_then(|it| it.collation.as_deref()).unwrap_or("BINARY")
        };
        columns.iter().map(collation).collect()
    }

    /// A STRICT table keeps ANY values as they are; elsewhere the word gives NUMERIC affinity.
    pub(crate) fn is_strict(&self) -> bool {
        matches!(self.declared, Declared::Table(table) if table.strict)
    }
}

/// Tells if these are the key's columns, in any order.
fn is_key(key: &[String], columns: &[String]) -> bool {
    !key.is_empty() && key.len() == columns.len() && key.iter().all(|it| columns.contains(it))
}
