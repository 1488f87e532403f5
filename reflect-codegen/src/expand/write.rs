use proc_macro2::Ident;

use super::code::{Code, code};
use super::{docs, methods, row, types};
use crate::model::{Model, RowId, Stored, TableModel, Writes};

/// Writes the struct of new rows, and the items that rows are written by; nothing for a view.
// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct NewTrack {
//         pub name: String,
//         …
//     }
//     impl __rt::New for NewTrack { … }
//     impl NewTrack { … }
//     impl __rt::Writable for Track { … }
pub(super) fn writes(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    let Some(writes) = &table.writes else { return };
    let (ident, new) = (&table.ident, &writes.new_ident);
    new_struct(table, writes, model, code);
    code!(code, "impl __rt::New for {new} {{\ntype Row = {ident};\n");
    values(writes.required.iter().map(|&it| &table.columns[it].ident), code);
    code!(code, "}}\nimpl {new} {{\n");
    code.str(methods::NEW_ROW);
    code!(code, "}}\nimpl __rt::Writable for {ident} {{\n");
    values(table.columns.iter().map(|it| &it.ident), code);
    code.str("}\n");
}

/// The method that visits the values of a row.
fn values<'m>(fields: impl Iterator<Item = &'m Ident>, code: &mut Code) {
    code.str(
        "fn values(&self, visit: &mut __rt::ValueVisitor<'_>) -> __rt::Result<()> {
            visit(&[",
    );
    code.each(fields, |code, it| code!(code, "&self.{it}"));
    code.str("])\n}\n");
}

fn new_struct(table: &TableModel<'_>, writes: &Writes, model: &Model<'_>, code: &mut Code) {
    code.doc(&docs::new_row(table, writes));
    code.str(row::allow_underscores(table));
    row::derive(row::Derived::New, table, model, code);
    code!(code, "pub struct {} {{\n", writes.new_ident);
    let columns: Vec<_> = writes.required.iter().map(|&it| &table.columns[it]).collect();
    for column in &columns {
        code.doc(&docs::column_name(column));
        row::field(column, model, code);
    }
    code.str("}\n");
    row::debug(table, &writes.new_ident, &columns, code);
}

/// The calls that are appended to a table's definition: `.required(&[1, 3]).without_rowid()`.
pub(super) fn def(table: &TableModel<'_>, writes: &Writes, code: &mut Code) {
    let Writes { required, generated, .. } = writes;
    if !required.is_empty() {
        code!(code, ".required(&{required:?})");
    }
    if !generated.is_empty() {
        code!(code, ".generated(&{generated:?})");
    }
    rowid(table.rowid, code);
    code.str(match writes.stored {
        Stored::Returned => "",
        Stored::Triggers => ".with_triggers()",
        Stored::Virtual => ".in_module()",
    });
    if let Some(version) = writes.version {
        code!(code, ".version({version}, __rt::readable::<");
        types::owned(&table.columns[version].rust_type, code);
        code.str(">)");
    }
}

/// The call that says how the row id is called.
pub(super) fn rowid(rowid: RowId, code: &mut Code) {
    match rowid {
        RowId::Usual => {}
        RowId::Called(name) => code!(code, ".rowid({name:?})"),
        RowId::None => code.str(".without_rowid()"),
    }
}
