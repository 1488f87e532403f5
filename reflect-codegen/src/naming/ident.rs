use unicode_ident::is_xid_start;

use super::words;

/// Method names that edition 1 keeps for the library, whether or not they exist yet.
#[rustfmt::skip]
const RESERVED: &[&str] = &[
    "all", "find", "get", "first", "count", "query", "insert", "insert_all", "update", "update_set", "modify", "modify_checked", "delete",
    "reload", "save", "with", "load", "select", "filter", "order_by", "any", "sum", "min", "max",
    "avg", "subquery", "from_sql", "key", "clone", "into", "to_string",
];

/// First words of the methods that are generated from other names.
const RESERVED_PREFIXES: &[&str] = &["new_", "add_", "remove_", "set_", "find_by_", "get_by_"];

/// A name in `snake_case`, not yet escaped for keywords (edition 1, rules 1 and 11).
///
/// ```
/// use reflect_codegen::naming::snake;
///
/// assert_eq!(snake("SupportRepId"), "support_rep_id");
/// assert_eq!(snake("2fa"), "_2fa");
/// assert_eq!(snake("?!"), "_x3f_21");
/// ```
#[must_use]
pub fn snake(name: &str) -> String {
    join(&name_words(name))
}

/// A relation's method, from its name in `snake_case` (edition 1, rule 10).
///
/// ```
/// use reflect_codegen::naming::method;
///
/// assert_eq!(method("albums"), "albums");
/// assert_eq!(method("first"), "first_");
/// assert_eq!(method("add_ons"), "add_ons_");
/// ```
#[must_use]
pub fn method(name: &str) -> String {
    let generated = RESERVED_PREFIXES.iter().any(|it| name.starts_with(it));
    if RESERVED.contains(&name) || generated {
        return format!("{name}_");
    }
    escape_keyword(name.to_owned())
}

/// The words of a name, or one word that spells out the characters of a name without any.
pub(super) fn name_words(name: &str) -> Vec<String> {
    let words = words(name);
    if !words.is_empty() {
        return words;
    }
    let hex: Vec<String> = name.chars().map(|c| format!("{:x}", u32::from(c))).collect();
    vec![format!("_x{}", hex.join("_"))]
}

/// Words of [`name_words`] as one identifier, which may be a keyword.
pub(super) fn join(words: &[String]) -> String {
    start(words.join("_"))
}

/// An identifier of these characters, which may be a keyword.
pub(super) fn start(name: String) -> String {
    if name.starts_with(|c| c == '_' || is_xid_start(c)) { name } else { format!("_{name}") }
}

/// With a trailing underscore where the name is a keyword of any edition.
pub(super) fn escape_keyword(name: String) -> String {
    // A longer one than `continue` there is not, and to ask the compiler for each name takes time.
    let may_be_one = name.len() <= 8 && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    // `gen` is a keyword since edition 2024, which syn leaves to its caller.
    if may_be_one && (name == "gen" || syn::parse_str::<syn::Ident>(&name).is_err()) {
        return format!("{name}_");
    }
    name
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::naming::{Naming, pascal};
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization;

    fn field(column: &str) -> String {
        Naming::default().field(column)
    }

    #[test]
    fn keywords_of_every_edition() {
        let keywords = "abstract as async await become box break const continue crate do dyn else \
            enum extern false final fn for gen if impl in let loop macro match mod move mut \
            override priv pub ref return self static struct super trait true try type typeof \
            unsafe unsized use virtual where while yield";
        for keyword in keywords.split_whitespace() {
            assert_eq!(field(keyword), format!("{keyword}_"));
            assert_eq!(method(keyword), format!("{keyword}_"));
        }
        for weak in ["union", "auto", "default", "raw", "safe", "macro_rules", "r", "id"] {
            assert_eq!(field(weak), weak);
        }
    }

    #[test]
    fn odd_characters() {
        assert_eq!(field("_"), "_x5f");
        assert_eq!(field(""), "_x");
        assert_eq!(field("%"), "percent");
        assert_eq!(field("1st place"), "_1st_place");
        assert_eq!(field("\u{301}a"), "_\u{301}a");
    }

    #[test]
    fn only_methods_avoid_the_reserved_names() {
        for name in RESERVED {
            assert_eq!(method(name), format!("{name}_"));
            assert_eq!(field(name), *name);
        }
        for name in ["new_tracks", "add_ons", "remove_marks", "set_lists"] {
            assert_eq!(method(name), format!("{name}_"));
        }
        for name in ["new", "add", "remove", "set", "sets", "news", "additions", "counts"] {
            assert_eq!(method(name), name);
        }
    }

    proptest! {
        #[test]
        fn always_an_identifier(name in "\\PC*|[a-zA-Z0-9_ ?%\u{301}·ßŉ用]{0,6}") {
            let naming = Naming::default();
            let names = [
                field(&name),
                naming.other_field(&name),
                method(&snake(&name)),
                pascal(&name),
                naming.row_type(&name),
                naming.other_row_type(&name),
            ];
            for name in names {
                prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{}", name);
                // Such names are for generated code.
                prop_assert!(!name.starts_with("__"), "{}", name);
                prop_assert_eq!(name.nfc().collect::<String>(), name);
            }
        }
    }
}
