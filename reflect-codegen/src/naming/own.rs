use super::ident::{escape_keyword, join, name_words};
use super::type_name::row_name;
use super::words;

/// The rules, with what a user adds to them: what is left out of the names of tables, words to take for words, and
/// plurals.
///
/// ```
/// use reflect_codegen::naming::Naming;
///
/// let naming = Naming {
///     prefixes: vec!["tbl_".to_owned()],
///     words: vec![("qty".to_owned(), "quantity".to_owned())],
///     plurals: vec![("kurs".to_owned(), "kurse".to_owned())],
///     ..Naming::default()
/// };
/// assert_eq!(naming.row_type("tbl_kurse"), "Kurs");
/// assert_eq!(naming.field("OrderQty"), "order_quantity");
/// let naming = Naming::default();
/// assert_eq!(naming.row_type("tbl_kurse"), "TblKurse");
/// assert_eq!(naming.field("type"), "type_");
/// assert_eq!(naming.unique_key(&["ArtistId", "Title"]), "by_artist_id_and_title");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Naming {
    /// What tables begin with and rows do not, in any case.
    pub prefixes: Vec<String>,
    /// What tables end with and rows do not, in any case.
    pub suffixes: Vec<String>,
    /// Words of the database, in lower case, and what they are in Rust.
    pub words: Vec<(String, String)>,
    /// Singulars and plurals, in lower case.
    pub plurals: Vec<(String, String)>,
}

impl Naming {
    /// The field of a column (edition 1, rule 10).
    #[must_use]
    pub fn field(&self, column: &str) -> String {
        escape_keyword(join(&self.words(column)))
    }

    /// The field of a column that another column has taken the field of: `underscore_id` of `_id` (edition 1, rule 12).
    #[must_use]
    pub fn other_field(&self, column: &str) -> String {
        let bare = column.trim_matches('_');
        if bare.is_empty() {
            return self.field(column);
        }
        let (before, after) = column.split_once(bare).unwrap_or_default();
        let spelled = |underscores: &str| vec!["underscore".to_owned(); underscores.len()];
        escape_keyword(join(&[spelled(before), self.words(bare), spelled(after)].concat()))
    }

    /// The constant of a unique key, in lower case: what a row can be found by (edition 1, rule 8).
    #[must_use]
    pub fn unique_key(&self, columns: &[&str]) -> String {
        let columns: Vec<_> = columns.iter().map(|it| self.words(it).join("_")).collect();
        format!("by_{}", columns.join("_and_"))
    }

    /// The struct of a table's rows (edition 1, rule 8).
    #[must_use]
    pub fn row_type(&self, table: &str) -> String {
        row_name(&self.singular_words(table), table)
    }

    /// The struct of a table whose singular is another table's name: `Messages` (edition 1, rule 12).
    #[must_use]
    pub fn other_row_type(&self, table: &str) -> String {
        row_name(&self.table_words(table), table)
    }

    /// The singular of one lower-case word (edition 1, rule 9).
    #[must_use]
    pub fn singular(&self, word: &str) -> String {
        let own = self.plurals.iter().find(|(one, many)| one == word || many == word);
        own.map_or_else(|| super::singular(word), |(one, _)| one.clone())
    }

    /// The plural of one lower-case word (edition 1, rule 9).
    #[must_use]
    pub fn plural(&self, word: &str) -> String {
        let own = self.plurals.iter().find(|(one, many)| one == word || many == word);
        own.map_or_else(|| super::plural(word), |(_, many)| many.clone())
    }

    pub(super) fn table_words(&self, table: &str) -> Vec<String> {
        self.words(self.bare(table))
    }

    pub(super) fn singular_words(&self, table: &str) -> Vec<String> {
        self.last_singular(self.table_words(table))
    }

    pub(super) fn last_singular(&self, mut words: Vec<String>) -> Vec<String> {
        if let Some(last) = words.last_mut() {
            *last = self.singular(last);
        }
        words
    }

    pub(super) fn last_plural(&self, mut words: Vec<String>) -> Vec<String> {
        if let Some(last) = words.last_mut() {
            let (one, many) = (self.singular(last), self.plural(last));
            let alike = one == many;
            *last = many;
            if alike {
                words.push("list".to_owned());
            }
        }
        words
    }

    pub(super) fn words(&self, name: &str) -> Vec<String> {
        let words = name_words(name);
        if self.words.is_empty() {
            return words;
        }
        words.into_iter().flat_map(|word| self.word(word)).collect()
    }

    fn word(&self, word: String) -> Vec<String> {
        let own = self.words.iter().find(|(theirs, _)| *theirs == word);
        own.map_or_else(|| vec![word], |(_, ours)| words(ours))
    }

    /// A table's name without the first prefix and the first suffix that it has.
    #[must_use]
    pub fn bare<'n>(&self, table: &'n str) -> &'n str {
        let rest = self.prefixes.iter().find_map(|it| without_prefix(table, it)).unwrap_or(table);
        self.suffixes.iter().find_map(|it| without_suffix(rest, it)).unwrap_or(rest)
    }
}

/// What follows the prefix; nothing if nothing does.
fn without_prefix<'n>(name: &'n str, prefix: &str) -> Option<&'n str> {
    let (start, rest) = name.split_at_checked(prefix.len())?;
    (start.eq_ignore_ascii_case(prefix) && !rest.is_empty()).then_some(rest)
}

fn without_suffix<'n>(name: &'n str, suffix: &str) -> Option<&'n str> {
    let (rest, end) = name.split_at_checked(name.len().checked_sub(suffix.len())?)?;
    (end.eq_ignore_ascii_case(suffix) && !rest.is_empty()).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_bare_unless_nothing_is_left() {
        let naming = Naming {
            prefixes: vec!["tbl".to_owned(), "tbl_".to_owned()],
            suffixes: vec!["_Tab".to_owned()],
            ..Naming::default()
        };
        for (table, expected) in [
            ("TBL_Kunde", "_Kunde"),
            ("kunde_TAB", "kunde"),
            ("tbl_kunde_tab", "_kunde"),
            ("tbl", "tbl"),
            ("_tab", "_tab"),
            ("kunde", "kunde"),
            ("täbl", "täbl"),
        ] {
            assert_eq!(naming.bare(table), expected, "{table}");
        }
    }

    #[test]
    fn other_fields() {
        let naming = Naming::default();
        for (column, expected) in [
            ("_id", "underscore_id"),
            ("id_", "id_underscore"),
            ("__v", "underscore_underscore_v"),
            ("userId", "user_id"),
            ("_", "_x5f"),
            ("", "_x"),
            ("_type", "underscore_type"),
        ] {
            assert_eq!(naming.other_field(column), expected, "{column}");
        }
    }

    #[test]
    fn words_and_plurals() {
        let naming = Naming {
            words: vec![
                ("qty".to_owned(), "quantity".to_owned()),
                ("amt".to_owned(), "net amount".to_owned()),
            ],
            plurals: vec![("kurs".to_owned(), "kurse".to_owned())],
            ..Naming::default()
        };
        assert_eq!(naming.field("QTY_AMT"), "quantity_net_amount");
        assert_eq!(naming.row_type("sprach_kurse"), "SprachKurs");
        assert_eq!(naming.row_type("kurs"), "Kurs");
        assert_eq!(naming.last_plural(vec!["kurs".to_owned()]), ["kurse"]);
    }
}
