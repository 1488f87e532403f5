use proc_macro2::{Ident, Span};

use super::code::{Code, code};
use super::table::key_columns;
use super::{docs, types};
use crate::model::{ColumnModel, RustType, TableModel};

// Texts in short, for there are as many copies as tables: `reflect_schema::write` says it at length.

const COMMON: &str = r#"
#[doc = " All rows, in no particular order.\n\n# Errors\nWhen it can't be read."]
pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
    __rt::all(conn.handle())
}
#[doc = " The number of rows.\n\n# Errors\nWhen it can't be read."]
pub fn count(conn: &impl __rt::Executor) -> __rt::Result<u64> {
    __rt::count::<Self>(conn.handle())
}
"#;

/// With a documentation of its own.
const FIRST: &str = "
pub fn first(conn: &impl __rt::Executor) -> __rt::Result<__rt::Option<Self>> {
    __rt::first(conn.handle())
}
";

const QUERY: &str = r#"
#[doc = " A query for rows; see `reflect_schema::Query`."]
pub fn query() -> __rt::Query<Self> {
    __rt::Query::new()
}
#[doc = " The rows of a statement in SQL; columns are found by name.\n\n# Errors\nWhen it can't be read."]
pub fn from_sql(
    conn: &impl __rt::Executor,
    sql: &str,
    params: impl __rt::Params,
) -> __rt::Result<__rt::Vec<Self>> {
    __rt::from_sql(conn.handle(), sql, params)
}
"#;

/// Of the rows of a table.
const INSERT_ALL: &str = r#"
#[doc = " Writes new rows as they come, all or none, and returns their number.\n\n# Errors\nWhen it can't be written; nothing is written then."]
pub fn insert_all<N: __rt::New<Row = Self>, I: __rt::Insertable<New = N>>(
    conn: &impl __rt::Executor,
    rows: impl ::core::iter::IntoIterator<Item = I>,
) -> __rt::Result<u64> {
    __rt::insert_all(conn.handle(), rows)
}
"#;

/// Of the rows of a table with a primary key.
const CHANGE: &str = r#"
#[doc = " Writes what a closure changes: `row.modify(&conn, |it| it.name = …)`. Returns the row as it is stored then.\n\n# Errors\n`InvalidChange`, `NotFound`, `Stale` or `Ignored`; when it can't be written."]
pub fn modify(
    &self,
    conn: &impl __rt::Executor,
    modify: impl ::core::ops::FnOnce(&mut Self),
) -> __rt::Result<Self> {
    __rt::modify(conn.handle(), self, modify)
}
#[doc = " Like `modify`, unless someone else has changed one of these columns.\n\n# Errors\n`Stale` then; those of `modify`."]
pub fn modify_checked(
    &self,
    conn: &impl __rt::Executor,
    modify: impl ::core::ops::FnOnce(&mut Self),
) -> __rt::Result<Self> {
    __rt::modify_checked(conn.handle(), self, modify)
}
#[doc = " Sets columns: `row.update_set(&conn, |t| t.name.set(…))`.\n\n# Errors\n`NotFound`, `Stale` or `Ignored`; when it can't be written."]
pub fn update_set<S: __rt::Sets<Self>>(
    &self,
    conn: &impl __rt::Executor,
    set: impl ::core::ops::FnOnce(__rt::ColumnsOf<Self>) -> S,
) -> __rt::Result<Self> {
    __rt::update_set(conn.handle(), self, set)
}
#[doc = " Deletes the row.\n\n# Errors\n`NotFound`, `Stale` or `Ignored`; when it can't be written."]
pub fn delete(&self, conn: &impl __rt::Executor) -> __rt::Result<()> {
    __rt::delete(conn.handle(), self)
}
#[doc = " The row as it is stored now.\n\n# Errors\n`NotFound`; when it can't be read."]
pub fn reload(&self, conn: &impl __rt::Executor) -> __rt::Result<Self> {
    __rt::reload(conn.handle(), self)
}
"#;

/// The methods of every new row.
pub(super) const NEW_ROW: &str = r#"
#[doc = " Gives more columns: `.with(|t| (t.name.set(\"x\"), …))`."]
pub fn with<S: __rt::Sets<__rt::RowOf<Self>>>(
    self,
    set: impl ::core::ops::FnOnce(__rt::ColumnsOf<__rt::RowOf<Self>>) -> S,
) -> __rt::Insert<Self> {
    __rt::Insertable::into_insert(self).with(set)
}
#[doc = " What to do where a row has the same key: `PrimaryKey` or a unique key."]
pub fn on_conflict<K: __rt::ConflictTarget<__rt::RowOf<Self>>>(
    self,
    key: K,
) -> __rt::OnConflict<Self, K> {
    __rt::Insertable::into_insert(self).on_conflict(key)
}
#[doc = " Writes the row, and returns it as it is stored.\n\n# Errors\nWhen it can't be written; nothing is written then."]
pub fn insert(self, conn: &impl __rt::Executor) -> __rt::Result<__rt::RowOf<Self>> {
    __rt::insert(conn.handle(), self)
}
#[doc = " Writes the row, and reads nothing back.\n\n# Errors\nWhen it can't be written; nothing is written then."]
pub fn insert_only(self, conn: &impl __rt::Executor) -> __rt::Result<()> {
    __rt::insert_only(conn.handle(), self)
}
"#;

/// The methods that every table has. Those of its relations go into the same block.
// Expands to:
//     pub fn all(conn: &impl __rt::Executor) -> __rt::Result<__rt::Vec<Self>> {
//         __rt::all(conn.handle())
//     }
//     …
pub(super) fn methods(table: &TableModel<'_>, code: &mut Code) {
    let has_key = !table.key.is_empty();
    code.str(COMMON);
    let first = if has_key {
        "The first row by primary key, if there is any."
    } else {
        "Some row, if there is any: without a primary key there is no order."
    };
    code.doc(&docs::method(first, READ));
    code.str(FIRST);
    code.str(QUERY);
    if table.writes.is_some() {
        code.str(INSERT_ALL);
        code.str(if has_key { CHANGE } else { "" });
    }
    if has_key {
        by_key(table, code);
    }
}

const READ: &str = "When it can't be read.";

// Expands to:
//     pub fn find(conn: &impl __rt::Executor, track_id: i64) -> __rt::Result<__rt::Option<Self>> {
//         __rt::find(conn.handle(), &[&track_id])
//     }
//     …
fn by_key(table: &TableModel<'_>, code: &mut Code) {
    let names: Vec<_> = key_columns(table).map(|it| &it.ident).collect();
    let conn = free_param("conn", &names);
    let methods = [
        ("find", "__rt::Option<Self>", "The row with this primary key, if it exists.", READ),
        ("get", "Self", "The row with this primary key.", "`NotFound`; when it can't be read."),
    ];
    for (name, output, what, errors) in methods {
        code.doc(&docs::method(what, errors));
        // Clippy's limit is seven, with the connection.
        if names.len() > 6 {
            code.str("#[allow(clippy::too_many_arguments)]\n");
        }
        code!(code, "pub fn {name}({conn}: &impl __rt::Executor, ");
        code.each(key_columns(table), param);
        code!(code, ") -> __rt::Result<{output}> {{ __rt::{name}({conn}.handle(), &[");
        code.each(key_columns(table), param_value);
        code.str("]) }\n");
    }
}

/// `name: &str`
pub(super) fn param(code: &mut Code, column: &ColumnModel<'_>) {
    code!(code, "{}: ", column.ident);
    types::param(column, code);
}

/// A parameter as a value to bind; what is a reference to a sized type is one already.
pub(super) fn param_value(code: &mut Code, column: &ColumnModel<'_>) {
    if !column.optional {
        return value(code, column);
    }
    code!(code, "{}{}", if column.is_copy() { "&" } else { "" }, column.ident);
}

/// A parameter that is never NULL, as a value to bind.
pub(super) fn value(code: &mut Code, column: &ColumnModel<'_>) {
    let is_slice = matches!(column.rust_type, RustType::String | RustType::Bytes);
    code!(code, "{}{}", if is_slice || column.is_copy() { "&" } else { "" }, column.ident);
}

/// A name for a parameter, with underscores where that of a column is the same.
pub(super) fn free_param(name: &str, columns: &[&Ident]) -> Ident {
    let mut name = name.to_owned();
    while columns.iter().any(|it| **it == name) {
        name.push('_');
    }
    Ident::new(&name, Span::call_site())
}
