//! A table or view, as far as it takes part in relations.

use reflect_catalog::{Affinity, Catalog, Column, DataType, ForeignKey, Table, View, same_name};
use reflect_codegen::naming::{is_key_word, singular, words};

/// A table or view with the words of its names.
pub(super) struct Object<'c> {
    pub(super) name: &'c str,
    pub(super) columns: &'c [Column],
    pub(super) table: Option<&'c Table>,
    /// Its words, the last one in the singular.
    pub(super) words: Vec<String>,
    /// The words of each column, without a short one that all columns begin with: `o_custkey`.
    pub(super) column_words: Vec<Vec<String>>,
    /// The words of each column in the singular, in one: most names can't be in them.
    pub(super) column_texts: Vec<String>,
    /// The unique keys of several columns.
    pub(super) composite_keys: Vec<Vec<usize>>,
    /// Where the columns of a view come from: tables and their columns.
    pub(super) origins: Vec<Option<(String, String)>>,
    /// The primary key, or that of a view.
    pub(super) key: &'c [String],
    /// The unique keys of one column, and columns that are called like one. The primary key is the first.
    pub(super) targets: Vec<usize>,
    pub(super) foreign_keys: &'c [ForeignKey],
}

impl<'c> Object<'c> {
    /// All tables and views, but not the virtual tables: those have no keys.
    pub(super) fn all(catalog: &'c Catalog) -> Vec<Self> {
        let tables = catalog.tables.iter().filter(|it| it.module.is_none()).map(Self::of_table);
        tables.chain(catalog.views.iter().map(Self::of_view)).collect()
    }

    fn of_table(table: &'c Table) -> Self {
        let keys = (table.key_columns(), table.foreign_keys.as_slice());
        Self::new(&table.name, &table.columns, Some(table), keys)
    }

    fn of_view(view: &'c View) -> Self {
        Self::new(&view.name, &view.columns, None, (&view.key, &view.foreign_keys))
    }

    fn new(
        name: &'c str,
        columns: &'c [Column],
        table: Option<&'c Table>,
        (key, foreign_keys): (&'c [String], &'c [ForeignKey]),
    ) -> Self {
        let column_words = column_words(columns);
        let text = |words: &Vec<String>| words.iter().map(|it| singular(it)).collect();
        let mut object = Self {
            name,
            columns,
            table,
            words: singular_words(name),
            column_texts: column_words.iter().map(text).collect(),
            column_words,
            composite_keys: Vec::new(),
            origins: Vec::new(),
            key,
            targets: Vec::new(),
            foreign_keys,
        };
        object.targets = object.find_targets();
        object.composite_keys = object.find_composite_keys();
        object
    }

    pub(super) fn position(&self, column: &str) -> Option<usize> {
        self.columns.iter().position(|it| same_name(&it.name, column))
    }

    /// Tells if the column is the whole primary key.
    pub(super) fn is_key(&self, column: usize) -> bool {
        matches!(self.key, [only] if same_name(only, &self.columns[column].name))
    }

    /// Tells if the database makes sure that no two rows have the same values there.
    pub(super) fn is_declared_unique(&self, columns: &[usize]) -> bool {
        let names = self.names(columns);
        match self.table {
            Some(table) => table.is_unique_by(&names, &table.collations(&names)),
            None => names.len() == self.key.len() && self.key.iter().all(|it| names.contains(it)),
        }
    }

    pub(super) fn names(&self, columns: &[usize]) -> Vec<String> {
        columns.iter().map(|it| self.columns[*it].name.clone()).collect()
    }

    /// Tells if the words of a column say only that it is the key here: `id`, `customer_id` of `customers` or of
    /// `tbl_customers`.
    pub(super) fn is_called_key(&self, column: usize) -> bool {
        match self.column_words[column].as_slice() {
            [word] => is_key_word(word),
            [start @ .., last] if is_key_word(last) => {
                self.words.ends_with(start) || start.concat() == self.words.concat()
            }
            _ => false,
        }
    }

    fn find_composite_keys(&self) -> Vec<Vec<usize>> {
        let position = |name: &str| self.position(name);
        let keys: Vec<Option<Vec<usize>>> = match self.table {
            Some(table) => {
                table.unique_keys().map(|it| it.into_iter().map(position).collect()).collect()
            }
            None => vec![self.key.iter().map(|it| position(it)).collect()],
        };
        keys.into_iter().flatten().filter(|it| it.len() > 1).collect()
    }

    fn find_targets(&self) -> Vec<usize> {
        let is_primary = |it: &usize| self.is_key(*it);
        let is_unique = |it: &usize| self.is_declared_unique(&[*it]);
        // Imported tables have no declared keys at all.
        let is_likely = |it: &usize| self.is_called_key(*it);
        let all = 0..self.columns.len();
        let mut targets: Vec<_> = all.clone().filter(is_primary).collect();
        targets.extend(all.clone().filter(|it| !is_primary(it) && is_unique(it)));
        targets.extend(all.filter(|it| !is_unique(it) && !is_primary(it) && is_likely(it)));
        targets
    }
}

/// The words of a name, the last one in the singular.
pub(super) fn singular_words(name: &str) -> Vec<String> {
    let mut words = words(name);
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

fn column_words(columns: &[Column]) -> Vec<Vec<String>> {
    let mut all: Vec<_> = columns.iter().map(|it| words(&it.name)).collect();
    let common = all.first().and_then(|it| it.first()).cloned().unwrap_or_default();
    let is_prefix = common.len() <= 3
        && !is_key_word(&common)
        && all.len() > 1
        && all.iter().all(|it| it.len() > 1 && it[0] == common);
    if is_prefix {
        for words in &mut all {
            words.remove(0);
        }
    }
    all
}

/// What the values of two columns must have in common before they are compared.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Number,
    Text,
    Bytes,
    Any,
    /// Dates, truth and measures refer to nothing.
    Other,
}

/// Tells if values of one column may refer to those of the other.
pub(super) fn are_compatible(child: &Column, parent: &Column) -> bool {
    let (child, parent) = (kind(child), kind(parent));
    child != Kind::Other
        && parent != Kind::Other
        && (child == parent || child == Kind::Any || parent == Kind::Any)
}

fn kind(column: &Column) -> Kind {
    match column.data_type() {
        DataType::Boolean
        | DataType::Date
        | DataType::Time
        | DataType::DateTime
        | DataType::Json
        | DataType::Real => Kind::Other,
        DataType::Integer | DataType::Decimal => Kind::Number,
        DataType::Text if column.affinity() == Affinity::Text => Kind::Text,
        DataType::Blob if column.affinity() == Affinity::Blob => Kind::Bytes,
        DataType::Text | DataType::Blob | DataType::Uuid | DataType::Any => Kind::Any,
    }
}
