use super::code::{Code, code};
use super::{docs, relation};
use crate::model::{Model, Relation, RelationKind, TableModel};

/// The relations in a query, by the names that a row has for them.
// Expands to:
//     impl<__P: __rt::paths::Path> TrackColumns<__P> {
//         pub fn album(&self) -> AlbumColumns<__rt::Parent<__P, Album, 0, __rt::Optional>> {
//             self.__at.to()
//         }
//         …
//     }
pub(super) fn relations(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    if table.relations.is_empty() && table.nowhere.is_empty() {
        return;
    }
    code!(code, "impl<__P: __rt::paths::Path> {}<__P> {{\n", table.columns_ident);
    for relation in &table.relations {
        code.doc(&docs::follow(relation, table, model));
        code!(code, "pub fn {}(&self) -> ", relation.name());
        output(relation, model, code);
        code.str(" {\n");
        body(relation, model, code);
        code.str("\n}\n");
    }
    ambiguous(table, code);
    nowhere(table, code);
    code.str("}\n");
}

/// The columns where a key leads, or the rows of the many side.
fn output(relation: &Relation, model: &Model<'_>, code: &mut Code) {
    let target = &model.tables[relation.target];
    let (row, columns) = (&target.ident, &target.columns_ident);
    match relation.kind {
        RelationKind::Parent { key, optional } => {
            let optional = if optional { ", __rt::Optional" } else { "" };
            code!(code, "{columns}<__rt::Parent<__P, {row}, {key}{optional}>>");
        }
        RelationKind::Child { key } => code!(code, "{columns}<__rt::Child<__P, {row}, {key}>>"),
        RelationKind::Children { .. } | RelationKind::Through { .. } => {
            code!(code, "__rt::ToMany<__P, {row}>");
        }
    }
}

fn body(relation: &Relation, model: &Model<'_>, code: &mut Code) {
    match relation.kind {
        RelationKind::Parent { .. } | RelationKind::Child { .. } => code.str("self.__at.to()"),
        RelationKind::Children { key } => code!(code, "self.__at.children({key})"),
        RelationKind::Through { junction, near, far } => {
            let junction = &model.tables[junction].ident;
            code!(code, "self.__at.through::<{junction}, _>({near}, {far})");
        }
    }
}

/// The names that no relation has alone; the row's method says how that works.
fn ambiguous(table: &TableModel<'_>, code: &mut Code) {
    for name in &table.ambiguous {
        code.doc(&docs::follow_ambiguous(name));
        code!(code, "pub fn {}<'a>(&'a self)\nwhere\nSelf: ", name.short);
        relation::unambiguous(name, code);
        code.str(",\n{\n}\n");
    }
}

/// The names of relations that there are not, likewise.
fn nowhere(table: &TableModel<'_>, code: &mut Code) {
    for name in &table.nowhere {
        code.doc(&docs::nowhere(name));
        code!(code, "pub fn {}<'a>(&'a self)\nwhere\nSelf: ", name.method);
        relation::leads_somewhere(name, code);
        code.str(",\n{\n}\n");
    }
}
