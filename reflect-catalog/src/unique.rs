//! The unique keys and the indexes of a table, and the collations that they compare by.

use crate::{ForeignKey, IndexTerm, Table, same_name};

impl Table {
    /// Every set of columns whose values can't occur twice: the primary key, `UNIQUE` constraints,
    /// and unique indexes that cover all rows and only columns.
    pub fn unique_keys(&self) -> impl Iterator<Item = Vec<&str>> {
        let uniques = self.uniques.iter().map(|unique| &unique.columns);
        let declared = self.primary_key.iter().map(|key| &key.columns).chain(uniques);
        let declared = declared.map(|columns| columns.iter().map(String::as_str).collect());
        let indexes = self.indexes.iter().filter(|index| index.unique && !index.partial);
        let indexes = indexes.filter_map(|index| {
            index.terms.iter().map(|term| term.column.as_deref()).collect::<Option<Vec<_>>>()
        });
        declared.chain(indexes)
    }

    /// Tells if these columns, in any order, are one of [`Table::unique_keys`].
    #[must_use]
    pub fn is_unique(&self, columns: &[String]) -> bool {
        self.unique_keys().any(|key| same_columns(&key, columns))
    }

    /// Tells if these columns, in any order, are a unique key that compares each of them by the
    /// collation of the same position. Rows that are different by one collation can be equal by
    /// another, so a key of another one does not count.
    #[must_use]
    pub fn is_unique_by(&self, columns: &[String], collations: &[&str]) -> bool {
        let wanted: Vec<_> =
            columns.iter().map(String::as_str).zip(collations.iter().copied()).collect();
        let same = |(a, by): &(&str, &str), (b, other): &(&str, &str)| {
            same_name(a, b) && same_name(by, other)
        };
        self.collated_keys().any(|key| {
            key.len() == wanted.len() && key.iter().all(|it| wanted.iter().any(|at| same(it, at)))
        })
    }

    /// The collations that these columns compare by where nothing else is said.
    #[must_use]
    pub fn collations<'t>(&'t self, columns: &[String]) -> Vec<&'t str> {
        columns.iter().map(|it| self.collation(it)).collect()
    }

    /// The collations that the primary key compares by, in key order.
    #[must_use]
    pub fn key_collations(&self) -> Vec<&str> {
        let Some(key) = &self.primary_key else { return Vec::new() };
        self.collated(&key.columns, &key.collations).into_iter().map(|(_, by)| by).collect()
    }

    /// Tells if an index finds rows by some of these columns, each compared by the collation of the
    /// same position: it covers all rows and begins with one of them.
    #[must_use]
    pub fn is_indexed(&self, columns: &[String], collations: &[&str]) -> bool {
        let is_wanted = |&(column, by): &(&str, &str)| {
            let mut wanted = columns.iter().zip(collations);
            wanted.any(|(it, collation)| same_name(it, column) && same_name(collation, by))
        };
        let declared = self.declared_keys().any(|key| key.first().is_some_and(is_wanted));
        let mut indexes = self.indexes.iter().filter(|it| !it.partial);
        declared
            || indexes.any(|index| {
                let first = index.terms.first();
                let term =
                    first.and_then(|it| Some((it.column.as_deref()?, it.collation.as_str())));
                term.is_some_and(|it| is_wanted(&it))
            })
    }

    /// The primary key and the `UNIQUE` constraints, with the collations that they compare by.
    fn declared_keys(&self) -> impl Iterator<Item = Vec<(&str, &str)>> {
        let uniques = self.uniques.iter().map(|it| (&it.columns, &it.collations));
        let keys = self.primary_key.iter().map(|it| (&it.columns, &it.collations)).chain(uniques);
        keys.map(|(columns, collations)| self.collated(columns, collations))
    }

    /// As [`Table::unique_keys`], with the collations that they compare by.
    fn collated_keys<'t>(&'t self) -> impl Iterator<Item = Vec<(&'t str, &'t str)>> {
        let indexes = self.indexes.iter().filter(|index| index.unique && !index.partial);
        self.declared_keys().chain(indexes.filter_map(|index| {
            let term = |it: &'t IndexTerm| Some((it.column.as_deref()?, it.collation.as_str()));
            index.terms.iter().map(term).collect::<Option<Vec<_>>>()
        }))
    }

    fn collated<'t>(
        &'t self,
        columns: &'t [String],
        collations: &'t [String],
    ) -> Vec<(&'t str, &'t str)> {
        let by = |index: usize| collations.get(index).map(String::as_str);
        let columns = columns.iter().enumerate();
        columns
            .map(|(index, it)| (it.as_str(), by(index).unwrap_or_else(|| self.collation(it))))
            .collect()
    }

    fn collation(&self, column: &str) -> &str {
        let column = self.column(column).map(|(_, column)| column);
        column.and_then(|it| it.collation.as_deref()).unwrap_or("BINARY")
    }

    /// Tells if these columns, in any order, are the primary key.
    #[must_use]
    pub fn is_primary_key(&self, columns: &[String]) -> bool {
        self.primary_key.as_ref().is_some_and(|key| same_columns(&key.columns, columns))
    }
}

impl ForeignKey {
    /// The collations that the key compares by: those of the columns that it refers to, or those of the
    /// primary key where only that is unique, which then is what the key refers to without naming it.
    #[must_use]
    pub fn collations<'t>(&self, parent: &'t Table) -> Vec<&'t str> {
        let own = parent.collations(&self.parent_columns);
        let is_unique = parent.is_unique_by(&self.parent_columns, &own);
        if is_unique { own } else { parent.key_collations() }
    }
}

fn same_columns(a: &[impl AsRef<str>], b: &[impl AsRef<str>]) -> bool {
    a.len() == b.len() && a.iter().all(|a| b.iter().any(|b| same_name(a.as_ref(), b.as_ref())))
}
