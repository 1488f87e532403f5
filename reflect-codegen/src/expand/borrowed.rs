use super::code::{Code, code};
use super::reader::Reader;
use super::{docs, row, types};
use crate::model::TableModel;

/// A row for a moment, where the user wants one.
// Expands to:
//     #[derive(Debug, Clone, PartialEq)]
//     pub struct TrackRef<'r> {
//         pub track_id: i64,
//         pub name: &'r str,
//         …
//     }
//     impl __rt::BorrowedRows for Track {
//         type Ref<'r> = TrackRef<'r>;
//         fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> { … }
//     }
pub(super) fn borrowed(table: &TableModel<'_>, code: &mut Code) {
    let Some(borrowed) = &table.borrowed_ident else { return };
    let ident = &table.ident;
    code.doc(&format!(" Like [`{ident}`], with text and bytes borrowed from the statement."));
    code.str(row::allow_underscores(table));
    let debug = if row::has_secrets(table) { "" } else { "::core::fmt::Debug, " };
    code!(
        code,
        "#[derive({debug}::core::clone::Clone, ::core::cmp::PartialEq)]
        pub struct {borrowed}<'r> {{\n"
    );
    for column in &table.columns {
        code.doc(&docs::column_name(column));
        code!(code, "pub {}: ", column.ident);
        types::borrowed(column, code);
        code.str(",\n");
    }
    code!(
        code,
        "}}
        impl __rt::BorrowedRows for {ident} {{
            type Ref<'r> = {borrowed}<'r>;
            fn read_ref<'r>(row: &__rt::Row<'r>) -> __rt::Result<Self::Ref<'r>> {{
                __rt::Result::Ok({borrowed} {{ "
    );
    for (position, column) in table.columns.iter().enumerate() {
        code!(code, "{}: row.", column.ident);
        Reader::borrowing(column).write(code);
        code!(code, "({position})?, ");
    }
    code.str("})\n}\n}\n");
    let columns: Vec<_> = table.columns.iter().collect();
    row::debug(table, format_args!("{borrowed}<'_>"), &columns, code);
}
