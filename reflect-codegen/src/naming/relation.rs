use super::Naming;
use super::ident::{join, method};

/// Words that say "this column is a key" (edition 1, rule 2).
#[rustfmt::skip]
const KEY_WORDS: [&str; 13] = [
    "id", "uuid", "guid", "oid", "fk", "pk", "key", "code", "no", "num", "nr", "ref", "rowid",
];

/// All that a foreign key's names depend on.
///
/// ```
/// use reflect_codegen::naming::{ForeignKeyNames, Naming};
///
/// let key = ForeignKeyNames {
///     naming: &Naming::default(),
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
    /// What the user adds to the rules.
    pub naming: &'a Naming,
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

impl ForeignKeyNames<'_> {
    /// The words of the name in the columns, without those that only say "key" (edition 1, rule 2).
    pub(super) fn base(&self) -> Vec<String> {
        let own: Vec<_> = match self.columns.as_slice() {
            [_] => self.columns.iter().collect(),
            several => several.iter().filter(|(from, to)| !from.eq_ignore_ascii_case(to)).collect(),
        };
        if self.is_primary_key || own.is_empty() {
            return self.naming.singular_words(self.parent);
        }
        let words: Vec<_> = own.iter().map(|(from, _)| self.naming.words(from)).collect();
        let mut base = self.base_of(&words, &own);
        if !self.names_parent(&base) {
            let words: Vec<_> = words.into_iter().map(|it| self.without_child(it)).collect();
            base = self.base_of(&words, &own);
        }
        // `p_id`, or `A` and `B`.
        let is_letter = matches!(base.as_slice(), [word] if word.chars().count() == 1);
        if is_letter { self.naming.singular_words(self.parent) } else { base }
    }

    /// The base of columns that are called by these words.
    fn base_of(&self, words: &[Vec<String>], columns: &[&(&str, &str)]) -> Vec<String> {
        if let [_, _, ..] = words {
            let common = common_beginning(words);
            if common.iter().any(|it| !is_key_word(it)) {
                return self.without_key_words(common, &[]);
            }
        }
        let referred = columns.iter().map(|(_, to)| self.naming.words(to));
        let bases =
            words.iter().zip(referred).map(|(words, to)| self.without_key_words(words, &to));
        bases.collect::<Vec<_>>().concat()
    }

    /// A column's words without the one that says "key", or that is the whole column it refers to.
    fn without_key_words(&self, words: &[String], referred: &[String]) -> Vec<String> {
        let mut words = words.to_vec();
        if let [_, .., last] = words.as_slice()
            && (is_key_word(last) || referred == [last.as_str()])
            && !words.ends_with(&self.naming.singular_words(self.parent))
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

    /// A column's words without the name of its own table, which some columns begin with.
    fn without_child(&self, words: Vec<String>) -> Vec<String> {
        let singular = self.naming.singular_words(self.child);
        let names = [self.naming.table_words(self.child), singular];
        let rest = names.iter().find_map(|it| words.strip_prefix(it.as_slice()));
        match rest {
            Some(rest) if rest.iter().any(|it| !is_key_word(it)) => rest.to_vec(),
            _ => words,
        }
    }

    /// The short name of the method from child to parent (edition 1, rule 3).
    #[must_use]
    pub fn to_one(&self) -> String {
        method(&join(&self.base()))
    }

    /// The short name of the method from parent to children (edition 1, rule 4).
    #[must_use]
    pub fn to_many(&self) -> String {
        let base = self.base();
        if !self.is_role(&base) {
            return method(&join(&self.children()));
        }
        if self.child.eq_ignore_ascii_case(self.parent) && base == ["parent"] {
            return if self.unique { "child" } else { "children" }.to_owned();
        }
        method(&join(&[self.children(), by(base)].concat()))
    }

    /// The name that the method from parent to children would have without its role, where it has one: a user
    /// may expect it.
    #[must_use]
    pub fn to_many_without_role(&self) -> Option<String> {
        self.is_role(&self.base()).then(|| method(&join(&self.children())))
    }

    /// The canonical name of the method from child to parent (edition 1, rule 7).
    #[must_use]
    pub fn to_one_long(&self) -> String {
        let parent = self.naming.singular_words(self.parent);
        method(&join(&[parent, by(self.column_words())].concat()))
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

    /// Tells if the columns say more than which table they refer to (edition 1, rule 4).
    pub(super) fn is_role(&self, base: &[String]) -> bool {
        let spelled_alike = self.columns.iter().all(|(from, to)| from.eq_ignore_ascii_case(to));
        !spelled_alike && !self.names_parent(base)
    }

    fn names_parent(&self, words: &[String]) -> bool {
        words == self.naming.singular_words(self.parent)
            || words == self.naming.table_words(self.parent)
    }

    fn children(&self) -> Vec<String> {
        if self.unique {
            self.naming.singular_words(self.child)
        } else {
            self.naming.last_plural(self.naming.table_words(self.child))
        }
    }

    pub(super) fn column_words(&self) -> Vec<String> {
        self.columns.iter().flat_map(|(column, _)| self.naming.words(column)).collect()
    }
}

/// Tells if a lower-case word only says that a column is a key (edition 1, rule 2).
///
/// ```
/// use reflect_codegen::naming::is_key_word;
///
/// assert!(is_key_word("id") && is_key_word("no"));
/// assert!(!is_key_word("customer"));
/// ```
#[must_use]
pub fn is_key_word(word: &str) -> bool {
    KEY_WORDS.contains(&word)
}

/// The words that all begin with.
fn common_beginning(names: &[Vec<String>]) -> &[String] {
    let [first, others @ ..] = names else { return &[] };
    let is_common = |count: &usize| others.iter().all(|it| it.starts_with(&first[..*count]));
    let count = (0..=first.len()).rev().find(is_common).unwrap_or_default();
    &first[..count]
}

fn by(words: Vec<String>) -> Vec<String> {
    [vec!["by".to_owned()], words].concat()
}
