//! Rows by their unique keys.

use super::code::{Code, code};
use super::methods::{self, free_param};
use super::{docs, types};
use crate::model::{TableModel, UniqueKey};

// Expands to:
//     pub const BY_EMAIL: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&[3]);
//     pub fn find_by_email(conn: &impl __rt::Executor, email: &str) -> __rt::Result<__rt::Option<Self>> {
//         __rt::find_by(conn.handle(), &[3], &[email])
//     }
//     pub fn get_by_email(…) -> __rt::Result<Self> { … }
pub(super) fn unique_keys(table: &TableModel<'_>, code: &mut Code) {
    for key in &table.unique_keys {
        // For conflicts, and those are of what is written.
        if table.writes.is_some() {
            constant(key, table, code);
        }
        if !key.finds {
            continue;
        }
        let returns = ["__rt::Option<Self>", "Self"];
        for (function, returns) in ["find", "get"].into_iter().zip(returns) {
            method(function, returns, key, table, code);
        }
    }
}

fn constant(key: &UniqueKey, table: &TableModel<'_>, code: &mut Code) {
    let names = key.columns.iter().map(|&it| table.columns[it].column.name.as_str());
    code.doc(&docs::unique_key(&names.collect::<Vec<_>>()));
    let name = key.name.to_ascii_uppercase();
    // Letters outside of ASCII keep their case.
    if name.chars().any(char::is_lowercase) {
        code.str("#[allow(non_upper_case_globals)]\n");
    }
    let columns = &key.columns;
    code!(code, "pub const {name}: __rt::UniqueKey<Self> = __rt::UniqueKey::new(&{columns:?});\n");
}

fn method(function: &str, returns: &str, key: &UniqueKey, table: &TableModel<'_>, code: &mut Code) {
    let columns: Vec<_> = key.columns.iter().map(|&it| &table.columns[it]).collect();
    let names: Vec<_> = columns.iter().map(|it| &it.ident).collect();
    let conn = free_param("conn", &names);
    code.doc(&docs::by_unique_key(function));
    // Clippy's limit is seven, with the connection.
    if columns.len() > 6 {
        code.str("#[allow(clippy::too_many_arguments)]\n");
    }
    code!(code, "pub fn {function}_{}({conn}: &impl __rt::Executor", key.name);
    for column in &columns {
        code!(code, ", {}: ", column.ident);
        types::value_param(column, code);
    }
    code!(code, ") -> __rt::Result<{returns}> {{\n__rt::{function}_by({conn}.handle(), &");
    code!(code, "{:?}, &[", key.columns);
    code.each(columns, methods::value);
    code.str("])\n}\n");
}
