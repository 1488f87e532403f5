use super::code::{Code, code};
use super::{docs, row, types};
use crate::model::TableModel;

/// The argument of a query's closures: the columns of a table, and by `Deref` what all tables have.
///
/// The names `__P` and `__at` are nobody else's: those of tables and columns never begin with two
/// underscores, and users can't choose such names.
// Expands to:
//     pub struct TrackColumns<__P: __rt::paths::Path = __rt::Root<Track>> {
//         __at: __rt::At<__P>,
//         pub track_id: __rt::ColumnAt<__P, i64>,
//         …
//     }
//     …
pub(super) fn columns(table: &TableModel<'_>, code: &mut Code) {
    let (ident, columns) = (&table.ident, &table.columns_ident);
    code.doc(&format!(" The columns of [`{ident}`] in a query."));
    code.str(row::allow_underscores(table));
    code!(
        code,
        "pub struct {columns}<__P: __rt::paths::Path = __rt::Root<{ident}>> {{
            __at: __rt::At<__P>,\n"
    );
    for column in &table.columns {
        code.doc(&docs::column_name(column));
        code!(code, "pub {}: ", column.ident);
        types::in_query(column, code);
        code.str(",\n");
    }
    code.str("}\n");
    columns_impl(table, code);
}

/// `Clone` and `Copy` are written out, since a derive would want `__P` to be `Copy`, and clone field by
/// field.
// Expands to:
//     impl<__P: __rt::paths::Path> __rt::Columns for TrackColumns<__P> {
//         type Path = __P;
//         type Table = Track;
//         fn new(at: __rt::At<__P>) -> Self {
//             Self { __at: at, track_id: at.column(0), … }
//         }
//     }
fn columns_impl(table: &TableModel<'_>, code: &mut Code) {
    let (ident, columns) = (&table.ident, &table.columns_ident);
    code!(
        code,
        "impl<__P: __rt::paths::Path> ::core::clone::Clone for {columns}<__P> {{
            fn clone(&self) -> Self {{
                *self
            }}
        }}
        impl<__P: __rt::paths::Path> ::core::marker::Copy for {columns}<__P> {{}}
        impl<__P: __rt::paths::Path> ::core::ops::Deref for {columns}<__P> {{
            type Target = __rt::At<__P>;
            fn deref(&self) -> &Self::Target {{
                &self.__at
            }}
        }}
        impl<__P: __rt::paths::Path> __rt::Columns for {columns}<__P> {{
            type Path = __P;
            type Table = {ident};
            fn new(at: __rt::At<__P>) -> Self {{
                Self {{ __at: at, "
    );
    for (position, column) in table.columns.iter().enumerate() {
        code!(code, "{}: at.column({position}), ", column.ident);
    }
    code.str("}\n}\n}\n");
}
