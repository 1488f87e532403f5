//! SQLite's SQL as a text, for which no SQLite is needed.

mod create;
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "views need more of it"))]
pub(crate) mod nesting;
mod same;
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "scripts need more of a statement"))]
pub(crate) mod split;
#[cfg_attr(not(feature = "sqlite"), allow(dead_code, reason = "the parsers need more of a token"))]
pub(crate) mod token;

pub(crate) use create::is_create;
pub use same::same_sql;

/// A name as an SQL identifier, whatever characters it has.
///
/// ```
/// assert_eq!(reflect_catalog::sql::quote("odd\"name"), "\"odd\"\"name\"");
/// ```
#[must_use]
pub fn quote(name: &str) -> String {
    let mut sql = String::with_capacity(name.len() + 2);
    quote_into(name, &mut sql);
    sql
}

/// Writes a name as an SQL identifier, whatever characters it has.
///
/// ```
/// let mut sql = "SELECT ".to_owned();
/// reflect_catalog::sql::quote_into("odd\"name", &mut sql);
/// assert_eq!(sql, "SELECT \"odd\"\"name\"");
/// ```
pub fn quote_into(name: &str, sql: &mut String) {
    sql.push('"');
    // Almost no name has one.
    if name.bytes().any(|byte| byte == b'"') {
        sql.push_str(&name.replace('"', "\"\""));
    } else {
        sql.push_str(name);
    }
    sql.push('"');
}

/// Tells if a statement has this name, quoted or not.
///
/// ```
/// use reflect_catalog::sql::mentions;
/// assert!(mentions("CREATE INDEX i ON t (Slug(a))", "slug"));
/// assert!(!mentions("CREATE INDEX i ON t (a) -- slug", "slug"));
/// ```
#[must_use]
pub fn mentions(sql: &str, name: &str) -> bool {
    let is_it =
        |token: token::Token<'_>| token.name().is_some_and(|it| it.eq_ignore_ascii_case(name));
    token::tokens(sql).any(is_it)
}

/// The quoted name of what is in the schema `main`, which no table of `temp` can hide.
///
/// ```
/// assert_eq!(reflect_catalog::sql::in_main("t u"), "\"main\".\"t u\"");
/// ```
#[must_use]
pub fn in_main(name: &str) -> String {
    in_schema("main", name)
}

/// The quoted name of what is in a schema: in `main`, in `temp`, or in an attached database.
///
/// ```
/// assert_eq!(reflect_catalog::sql::in_schema("temp", "t"), "\"temp\".\"t\"");
/// ```
#[must_use]
pub fn in_schema(schema: &str, name: &str) -> String {
    format!("{}.{}", quote(schema), quote(name))
}
