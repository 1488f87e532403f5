use unicode_normalization::UnicodeNormalization;

use super::ident::{escape_keyword, start};
use super::words;

/// A name in `PascalCase`, with nothing made singular: an enum's variant, or
/// a part of a type's name.
///
/// ```
/// use reflect_codegen::naming::pascal;
///
/// assert_eq!(pascal("in progress"), "InProgress");
/// assert_eq!(pascal("self"), "Self_");
/// ```
#[must_use]
pub fn pascal(name: &str) -> String {
    let words = words(name);
    if words.is_empty() {
        return format!("_{}", hex_words(name));
    }
    pascal_words(&words)
}

/// The struct of the rows of a table that is called by these words (edition 1, rule 8).
pub(super) fn row_name(words: &[String], table: &str) -> String {
    if super::words(table).is_empty() {
        return pascal(table);
    }
    let first_is = |word: &str| words.first().is_some_and(|it| it == word);
    let last_is = |word: &str| words.last().is_some_and(|it| it == word);
    let name = pascal_words(words);
    if first_is("new") || last_is("columns") || last_is("ref") { format!("{name}_") } else { name }
}

/// `X3fX21`, for a name without words.
fn hex_words(name: &str) -> String {
    let hex: Vec<String> = name.chars().map(|c| format!("{:x}", u32::from(c))).collect();
    format!("X{}", hex.join("X"))
}

fn pascal_words(words: &[String]) -> String {
    let name: String = words.iter().map(|word| capital(word)).collect();
    // Normalised again: a word can begin with a mark that joins the letter before it.
    escape_keyword(start(name.nfc().collect()))
}

/// A word with its first letter in upper case.
pub(super) fn capital(word: &str) -> String {
    let mut chars = word.chars();
    let Some(first) = chars.next() else {
        return String::new();
    };
    let mut upper = first.to_uppercase();
    // `ŉ` has no single capital.
    let first = upper.next().filter(|_| upper.next().is_none()).unwrap_or(first);
    format!("{first}{}", chars.as_str())
}

#[cfg(test)]
mod tests {
    use crate::naming::Naming;

    #[test]
    fn row_types() {
        let table = [
            ("Album", "Album"),
            ("tracks", "Track"),
            ("media_types", "MediaType"),
            ("PlaylistTrack", "PlaylistTrack"),
            ("XMLFiles", "XmlFile"),
            ("people", "Person"),
            ("sales_orders", "SalesOrder"),
            ("news", "News"),
            ("new", "New_"),
            ("NewTracks", "NewTrack_"),
            ("newsletters", "Newsletter"),
            ("columns", "Column"),
            ("track_columns", "TrackColumn"),
            ("cross_refs", "CrossRef_"),
            ("self", "Self_"),
            ("selves", "Self_"),
            ("2fa", "_2fa"),
            ("line_2", "Line2"),
            ("?!", "_X3fX21"),
            ("", "_X"),
            ("übungen", "Übungen"),
        ];
        for (table, expected) in table {
            assert_eq!(Naming::default().row_type(table), expected, "{table}");
        }
    }
}
