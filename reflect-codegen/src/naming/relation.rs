use super::ident::{join, method, name_words};
use super::{plural, singular};

/// Words that say "this column is a key" (edition 1, rule 2).
#[rustfmt::skip]
const KEY_WORDS: [&str; 13] = [
    "id", "uuid", "guid", "oid", "fk", "pk", "key", "code", "no", "num", "nr", "ref", "rowid",
];

/// All that a foreign key's names depend on.
///
/// ```
/// use reflect_codegen::naming::ForeignKeyNames;
///
/// let key = ForeignKeyNames {
///     child: "Customer",
///     parent: "Employee",
///     columns: vec![("SupportRepId", "EmployeeId")],
///     is_primary_key: false,
///     unique: false,
/// };
/// assert_eq!(key.to_one(), "support_rep");
/// assert_eq!(key.to_many(), "customers_by_support_rep");
/// assert_eq!(key.to_one_long(), "employee_by_support_rep_id");
/// assert_eq!(key.to_many_long(), "customers_by_support_rep_id");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ForeignKeyNames<'a> {
    /// The table that has the key.
    pub child: &'a str,
    /// The table that the key refers to.
    pub parent: &'a str,
    /// The key's columns, each with the column it refers to.
    pub columns: Vec<(&'a str, &'a str)>,
    /// True if the columns are the child's whole primary key.
    pub is_primary_key: bool,
    /// True if a parent has at most one child, as the database compares the columns.
    pub unique: bool,
}

/// The name in a foreign key's columns (edition 1, rule 2).
///
/// ```
/// use reflect_codegen::naming::{Base, ForeignKeyNames};
///
/// let key = ForeignKeyNames {
///     child: "film",
///     parent: "language",
///     columns: vec![("original_language_id", "language_id")],
///     is_primary_key: false,
///     unique: false,
/// };
/// let words = vec!["original".to_owned(), "language".to_owned()];
/// assert_eq!(key.base(), Base { words, reads_like_column: false });
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Base {
    /// Its words, in lower case.
    pub words: Vec<String>,
    /// True if it reads like one of the key's columns, because nothing was
    /// left out of it; the accessor then needs another name than the field.
    pub reads_like_column: bool,
}

impl ForeignKeyNames<'_> {
    /// The name in the columns, without the words that only say "key" (edition 1, rule 2).
    #[must_use]
    pub fn base(&self) -> Base {
        let words = self.base_words();
        let reads_like_column = self.columns.iter().any(|(column, _)| name_words(column) == words);
        Base { words, reads_like_column }
    }

    pub(super) fn base_words(&self) -> Vec<String> {
        if self.is_primary_key {
            return singular_words(self.parent);
        }
        if let [(column, referenced)] = self.columns.as_slice() {
            return column_base(column, referenced);
        }
        let own = self.columns.iter().filter(|(from, to)| !from.eq_ignore_ascii_case(to));
        let words: Vec<String> = own.flat_map(|(from, to)| column_base(from, to)).collect();
        if words.is_empty() { singular_words(self.parent) } else { words }
    }

    /// The short name of the method from child to parent (edition 1, rule 3).
    #[must_use]
    pub fn to_one(&self) -> String {
        let Base { mut words, reads_like_column } = self.base();
        if reads_like_column {
            let parent = singular_words(self.parent);
            if words.ends_with(&parent) {
                words.push("ref".to_owned());
            } else {
                words.extend(parent);
            }
        }
        method(&join(&words))
    }

    /// The short name of the method from parent to children (edition 1, rules 4 and 4a).
    #[must_use]
    pub fn to_many(&self) -> String {
        if !self.has_role() {
            return method(&join(&self.children()));
        }
        let base = self.base_words();
        if self.child.eq_ignore_ascii_case(self.parent) && base == ["parent"] {
            return if self.unique { "child" } else { "children" }.to_owned();
        }
        method(&join(&[self.children(), by(base)].concat()))
    }

    /// The canonical name of the method from child to parent (edition 1, rule 7).
    #[must_use]
    pub fn to_one_long(&self) -> String {
        method(&join(&[singular_words(self.parent), by(self.column_words())].concat()))
    }

    /// The canonical name of the method from parent to children (edition 1, rule 7).
    #[must_use]
    pub fn to_many_long(&self) -> String {
        // Of a one-to-one self-reference, both directions lead to one row of the same table.
        let columns = if self.unique && self.child.eq_ignore_ascii_case(self.parent) {
            [vec!["of".to_owned()], self.column_words()].concat()
        } else {
            by(self.column_words())
        };
        method(&join(&[self.children(), columns].concat()))
    }

    /// Tells if the columns say more than which table they refer to (edition 1, rule 4a).
    pub(super) fn has_role(&self) -> bool {
        let spelled_alike = self.columns.iter().all(|(from, to)| from.eq_ignore_ascii_case(to));
        let base = self.base_words();
        let names_parent = base == singular_words(self.parent) || base == name_words(self.parent);
        !spelled_alike && !names_parent
    }

    fn children(&self) -> Vec<String> {
        if self.unique { singular_words(self.child) } else { plural_words(name_words(self.child)) }
    }

    pub(super) fn column_words(&self) -> Vec<String> {
        self.columns.iter().flat_map(|(column, _)| name_words(column)).collect()
    }
}

fn column_base(column: &str, referenced: &str) -> Vec<String> {
    let mut words = name_words(column);
    if let [_, .., last] = words.as_slice()
        && (KEY_WORDS.contains(&last.as_str()) || name_words(referenced) == [last.as_str()])
    {
        words.pop();
    }
    if let [first, _, ..] = words.as_slice()
        && ["id", "fk"].contains(&first.as_str())
    {
        words.remove(0);
    }
    words
}

fn singular_words(name: &str) -> Vec<String> {
    last_singular(name_words(name))
}

pub(super) fn last_singular(mut words: Vec<String>) -> Vec<String> {
    if let Some(last) = words.last_mut() {
        *last = singular(last);
    }
    words
}

pub(super) fn plural_words(mut words: Vec<String>) -> Vec<String> {
    if let Some(last) = words.last_mut() {
        let (one, many) = (singular(last), plural(last));
        let alike = one == many;
        *last = many;
        if alike {
            words.push("list".to_owned());
        }
    }
    words
}

fn by(words: Vec<String>) -> Vec<String> {
    [vec!["by".to_owned()], words].concat()
}
