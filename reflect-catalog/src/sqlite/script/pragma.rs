//! Decides which pragmas of a script run.

use rusqlite::hooks::Authorization;

/// Pragmas that later statements of a script depend on, or that answer a question about a name.
/// Everything that they do stays in the database in memory.
const HARMLESS: &[&str] = &[
    "application_id",
    "case_sensitive_like",
    "defer_foreign_keys",
    "encoding",
    "foreign_key_check",
    "foreign_key_list",
    "foreign_keys",
    "ignore_check_constraints",
    "index_info",
    "index_list",
    "index_xinfo",
    "integrity_check",
    "legacy_alter_table",
    "quick_check",
    "recursive_triggers",
    "table_info",
    "table_list",
    "table_xinfo",
    "user_version",
];

/// Pragmas that direct where the whole process puts its files.
const OUTSIDE: &[&str] = &["data_store_directory", "temp_store_directory"];

/// Allows, denies or ignores a pragma. Any pragma that is not listed above is about how a file is
/// stored or how fast it is, such as `journal_mode = WAL`, which doesn't change the schema: it is
/// ignored, because many scripts start with some of them.
pub(super) fn authorize(name: &str, value: Option<&str>) -> Authorization {
    let is_in = |names: &[&str]| names.iter().any(|known| name.eq_ignore_ascii_case(known));
    if is_in(OUTSIDE) {
        Authorization::Deny
    } else if value.is_none() || is_in(HARMLESS) {
        // Without a value it is a question; full-text search asks some itself.
        Authorization::Allow
    } else {
        Authorization::Ignore
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_runs() {
        let cases = [
            ("foreign_keys", Some("ON"), Authorization::Allow),
            ("Legacy_Alter_Table", Some("1"), Authorization::Allow),
            ("table_info", Some("t"), Authorization::Allow),
            ("journal_mode", None, Authorization::Allow),
            ("data_version", None, Authorization::Allow),
            ("journal_mode", Some("WAL"), Authorization::Ignore),
            ("temp_store", Some("FILE"), Authorization::Ignore),
            ("max_page_count", Some("1"), Authorization::Ignore),
            ("hard_heap_limit", Some("1"), Authorization::Ignore),
            ("writable_schema", Some("ON"), Authorization::Ignore),
            ("trusted_schema", Some("ON"), Authorization::Ignore),
            ("not_a_pragma", Some("1"), Authorization::Ignore),
            ("TEMP_STORE_DIRECTORY", Some("/tmp"), Authorization::Deny),
            ("data_store_directory", Some("/tmp"), Authorization::Deny),
        ];
        for (name, value, expected) in cases {
            assert_eq!(authorize(name, value), expected, "{name}");
        }
    }
}
