//! Methods that write many-to-many relations.

use proc_macro2::Ident;

use super::code::{Code, code};
use super::docs;
use super::methods::{free_param, param, param_value};
use crate::model::{Link, Model, Relation, RelationKind, TableModel};

pub(super) fn links(table: &TableModel<'_>, model: &Model<'_>, code: &mut Code) {
    for link in table.relations.iter().filter_map(|it| Writer::new(it, table, model)) {
        link.add(code);
        link.remove(code);
        link.set(code);
    }
}

/// A relation through a junction.
struct Writer<'m> {
    link: &'m Link,
    junction: &'m TableModel<'m>,
    /// The row struct at the other end.
    target: &'m Ident,
    /// The numbers of the junction's two keys.
    keys: [usize; 2],
    /// The fields that the near key refers to, and those that the far key does.
    near: Vec<&'m Ident>,
    far: Vec<&'m Ident>,
}

impl<'m> Writer<'m> {
    fn new(
        relation: &'m Relation,
        table: &'m TableModel<'m>,
        model: &'m Model<'m>,
    ) -> Option<Self> {
        let RelationKind::Through { junction, near, far } = relation.kind else { return None };
        let (junction, target) = (&model.tables[junction], &model.tables[relation.target]);
        let theirs = junction.foreign_keys[far].parent_columns.iter();
        Some(Self {
            link: relation.link.as_ref()?,
            junction,
            target: &target.ident,
            keys: [near, far],
            near: relation.values.iter().map(|&it| &table.columns[it].ident).collect(),
            far: theirs.map(|&it| &target.columns[it].ident).collect(),
        })
    }

    // Expands to:
    //     pub fn add_track(&self, conn: &impl __rt::Executor, other: &Track) -> __rt::Result<bool> {
    //         __rt::add::<PlaylistTrack>(conn.handle(), 0, 1, &[&self.playlist_id, &other.track_id])
    //     }
    // or, where rows of the junction have more columns, with parameters for those that they have to
    // have and a closure for the others.
    fn add(&self, code: &mut Code) {
        let Self { link, junction, target, keys: [near, far], .. } = self;
        let row = &junction.ident;
        let columns: Vec<_> = link.required.iter().map(|&it| &junction.columns[it]).collect();
        let names: Vec<_> = columns.iter().map(|it| &it.ident).collect();
        let [conn, other, set] = ["conn", "other", "set"].map(|it| free_param(it, &names));
        code.doc(&docs::add(link, junction, target));
        // Clippy's limit is seven, with `self`, the connection, the other row and the closure.
        if names.len() > 3 {
            code.str("#[allow(clippy::too_many_arguments)]\n");
        }
        code!(code, "pub fn {}", link.add);
        if link.optional {
            code!(code, "<__S: __rt::Sets<{row}>>");
        }
        code!(code, "(&self, {conn}: &impl __rt::Executor, {other}: &{target}");
        for column in &columns {
            code.str(", ");
            param(code, column);
        }
        if link.optional {
            code!(code, ", {set}: impl ::core::ops::FnOnce(__rt::ColumnsOf<{row}>) -> __S");
        }
        let (function, closure) = if link.optional { ("add_with", ", __S") } else { ("add", "") };
        code!(code, ") -> __rt::Result<bool> {{\n__rt::{function}::<{row}{closure}>(");
        code!(code, "{conn}.handle(), {near}, {far}, &[");
        self.near(code);
        self.far.iter().for_each(|it| code!(code, "&{other}.{it}, "));
        code.each(columns, param_value);
        code.str("]");
        if link.optional {
            code!(code, ", {set}");
        }
        code.str(")\n}\n");
    }

    /// The values of this row that the junction has.
    fn near(&self, code: &mut Code) {
        self.near.iter().for_each(|it| code!(code, "&self.{it}, "));
    }

    // Expands to:
    //     pub fn remove_track(&self, conn: &impl __rt::Executor, other: &Track) -> __rt::Result<bool> {
    //         __rt::remove::<PlaylistTrack>(conn.handle(), 0, 1, &[&self.playlist_id, &other.track_id])
    //     }
    fn remove(&self, code: &mut Code) {
        let Self { link, junction, target, keys: [near, far], .. } = self;
        let (name, row) = (&link.remove, &junction.ident);
        code.doc(&docs::remove(junction, target));
        code!(
            code,
            "pub fn {name}(
                &self,
                conn: &impl __rt::Executor,
                other: &{target},
            ) -> __rt::Result<bool> {{
                __rt::remove::<{row}>(conn.handle(), {near}, {far}, &["
        );
        self.near(code);
        code.each(&self.far, |code, it| code!(code, "&other.{it}"));
        code.str("])\n}\n");
    }

    // Expands to:
    //     pub fn set_tracks<'o>(
    //         &self,
    //         conn: &impl __rt::Executor,
    //         others: impl ::core::iter::IntoIterator<Item = &'o Track>,
    //     ) -> __rt::Result<()> {
    //         __rt::set::<PlaylistTrack, _>(conn.handle(), 0, 1, &[&self.playlist_id], others)
    //     }
    fn set(&self, code: &mut Code) {
        let Self { link, junction, target, keys: [near, far], .. } = self;
        let (Some(name), row) = (&link.set, &junction.ident) else { return };
        code.doc(&docs::set(junction, target));
        code!(
            code,
            "pub fn {name}<'o>(
                &self,
                conn: &impl __rt::Executor,
                others: impl ::core::iter::IntoIterator<Item = &'o {target}>,
            ) -> __rt::Result<()> {{
                __rt::set::<{row}, _>(conn.handle(), {near}, {far}, &["
        );
        self.near(code);
        code.str("], others)\n}\n");
    }
}
