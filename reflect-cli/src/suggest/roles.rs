//! Words for the relations of tables.

use reflect_codegen::naming::singular;

use super::object::Object;

/// Of a tree, a list or versions within one table.
#[rustfmt::skip]
const SAME_TABLE: &[&str] = &[
    "ancestor",
    "boss",
    "chief",
    "duplicate",
    "father",
    "manager",
    "master",
    "mother",
    "next",
    "original",
    "parent",
    "predecessor",
    "prev",
    "previous",
    "replaced",
    "replacement",
    "reply",
    "reports",
    "root",
    "spouse",
    "successor",
    "superior",
    "supervisor",
];

/// Tables of people.
#[rustfmt::skip]
pub(super) const PERSONS: &[&str] = &["account", "employee", "member", "people", "person", "staff", "user"];

/// What people are called in other tables, at the end of a column's name.
#[rustfmt::skip]
pub(super) const ROLES: &[&str] = &[
    "agent",
    "approver",
    "assignee",
    "author",
    "by",
    "creator",
    "editor",
    "manager",
    "owner",
    "receiver",
    "recipient",
    "rep",
    "reporter",
    "reviewer",
    "sender",
    "supervisor",
];

/// Names that say nothing of the table that they are in.
#[rustfmt::skip]
pub(super) const GENERIC: &[&str] = &[
    "date",
    "description",
    "email",
    "hash",
    "label",
    "language",
    "name",
    "number",
    "path",
    "position",
    "slug",
    "status",
    "title",
    "token",
    "type",
    "url",
    "value",
    "version",
];

/// `parent_id`, `post_parent`, `reports_to`
pub(super) fn is_role_of_same_table(words: &[String]) -> bool {
    let is_role = |it: &String| SAME_TABLE.contains(&it.as_str());
    match words {
        [.., last] if is_role(last) => true,
        [.., role, last] => is_role(role) && ["by", "of", "to"].contains(&last.as_str()),
        _ => false,
    }
}

/// Tells if a table is called like a part of another that has one row for each of its: `user_profile`.
pub(super) fn is_one_to_one(child: &Object<'_>, parent: &Object<'_>) -> bool {
    #[rustfmt::skip]
    const PARTS: &[&str] = &[
        "avatar",
        "bio",
        "credential",
        "detail",
        "extension",
        "extra",
        "info",
        "meta",
        "metadata",
        "option",
        "preference",
        "profile",
        "secret",
        "setting",
        "stat",
        "statistic",
        "summary",
    ];
    let is_part = |word: &String| PARTS.contains(&singular(word).as_str());
    let rest = child.words.strip_prefix(parent.words.as_slice());
    child.table.is_some()
        && (matches!(rest, Some([.., last]) if is_part(last))
            || matches!(child.words.as_slice(), [only] if is_part(only)))
}
