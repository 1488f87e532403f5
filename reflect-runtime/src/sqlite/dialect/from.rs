//! `FROM`: the tables of a query, and those that its paths lead to.

use super::frame::{FIRST, Frame, Joined, On, Table, given, push_alias, push_column};
use super::{Writer, push_number};
use crate::ast::{Body, ColumnRef, Expr, Join, TableFactor, TableRef};
use crate::error::ErrorKind;
use crate::sqlite::name::quote_into;
use crate::table::{Hop, Scope, Step, TableDef};

impl Writer {
    /// Opens a query, whose columns are needed for what they ask about it.
    pub(super) fn open(&mut self, body: &Body, columns: &[Expr]) {
        let mut tables: Vec<Table> = Vec::with_capacity(body.sources.len());
        for source in &body.sources {
            let scope = source.scope;
            if self.table(scope).is_some() || tables.iter().any(|it| it.scope == scope) {
                let table = source.factor.table().map_or("", |it| it.name);
                self.fail(ErrorKind::WithinItself { table });
            }
            self.aliases += 1;
            let column = source.factor.first_column();
            tables.push(Table { scope, alias: self.aliases, column, joined: Vec::new() });
        }
        // It is asked for by subqueries only.
        let is_asked = !body.is_flat() || !columns.iter().all(Expr::is_flat);
        let given = if is_asked { given(&body.filters) } else { Vec::new() };
        self.open.push(Frame { tables, groups: Vec::new(), given });
    }

    /// Opens rows of a table that have these numbers.
    pub(super) fn open_as(&mut self, rows: &[(Scope, usize)], table: &'static TableDef) {
        let column = table.columns.first().map_or("", |(column, _)| column);
        let row = |&(scope, alias)| Table { scope, alias, column, joined: Vec::new() };
        self.aliases += rows.len();
        let tables = rows.iter().map(row).collect();
        self.open.push(Frame { tables, groups: Vec::new(), given: Vec::new() });
    }

    /// A path leads from the query that is being written to another table.
    pub(super) fn has_joined(&self) -> bool {
        self.open.last().is_some_and(Frame::has_joined)
    }

    /// Writes what the rows are grouped by, which the columns are about.
    pub(super) fn group(&mut self, groups: &[Expr]) {
        if groups.is_empty() {
            return;
        }
        let groups = groups.iter().map(|it| self.text(it)).collect();
        if let Some(frame) = self.open.last_mut() {
            frame.groups = groups;
        }
    }

    pub(super) fn push_groups(&self, sql: &mut String) {
        let groups = self.open.last().map_or(&[][..], |frame| &frame.groups);
        for (index, group) in groups.iter().enumerate() {
            *sql += if index == 0 { " GROUP BY " } else { ", " };
            *sql += group;
        }
    }

    /// Writes the tables at their place, now that all paths are known. Those of `sources` have these
    /// texts, and what joins all but the first are these conditions.
    pub(super) fn close(
        &mut self,
        body: &Body,
        sources: &[Option<String>],
        conditions: &[On],
        place: usize,
        sql: &mut String,
    ) {
        let Some(mut frame) = self.open.pop() else { return };
        if frame.has_joined() {
            body.filters.iter().for_each(|filter| frame.need(filter));
        }
        let rest = sql.split_off(place);
        for (index, (table, source)) in frame.tables.iter().zip(&body.sources).enumerate() {
            let text = sources.get(index).and_then(Option::as_deref);
            let on = index.checked_sub(1).and_then(|it| conditions.get(it)).unwrap_or(&FIRST);
            table.write(&source.factor, text, on, sql);
        }
        *sql += &rest;
    }

    /// The conditions by which all entries of `FROM` but the first are joined.
    pub(super) fn conditions_of_joins(&mut self, sources: &[TableRef]) -> Vec<On> {
        let others = sources.iter().enumerate().skip(1);
        others.map(|(index, it)| self.on(index, &it.join)).collect()
    }

    fn on(&mut self, index: usize, join: &Join) -> On {
        let (keyword, condition) = match join {
            Join::First => return FIRST.clone(),
            Join::Inner(condition) => (" JOIN", condition),
            Join::Cross(condition) => (" CROSS JOIN", condition),
            Join::Left(condition) => (" LEFT JOIN", condition),
        };
        let condition = self.text(condition);
        let nested = self.open.last().map_or(0, |frame| frame.tables[index].joined.len());
        On { keyword, condition, nested }
    }

    pub(super) fn column_ref(&mut self, column: ColumnRef, sql: &mut String) {
        match column {
            ColumnRef::Table { scope, step, index } => {
                if self.column(scope, step, step.table.columns[usize::from(index)].0, sql) {
                    return;
                }
            }
            ColumnRef::Result { scope, index, .. } => {
                if let Some(table) = self.table(scope) {
                    push_alias(sql, table.alias);
                    *sql += ".\"column";
                    push_number(sql, usize::from(index) + 1);
                    *sql += "\"";
                    return;
                }
            }
            ColumnRef::Group { scope, index, .. } => {
                let mut frames = self.open.iter().rev();
                let frame = frames.find(|it| it.tables[0].scope == scope);
                if let Some(group) = frame.and_then(|frame| frame.groups.get(usize::from(index))) {
                    *sql += group;
                    return;
                }
            }
        }
        self.fail(ErrorKind::OutOfScope { column: column.name() });
    }

    /// Writes a column, if its table is one of those that are open.
    pub(super) fn column(
        &mut self,
        scope: Scope,
        step: &'static Step,
        name: &str,
        sql: &mut String,
    ) -> bool {
        let Some(alias) = self.alias(scope, step) else { return false };
        push_column(sql, alias, name);
        true
    }

    fn table(&mut self, scope: Scope) -> Option<&mut Table> {
        let tables = self.open.iter_mut().rev().flat_map(|frame| &mut frame.tables);
        tables.into_iter().find(|it| it.scope == scope)
    }

    /// The alias of the table at the end of a path, which is joined if it is not yet.
    pub(super) fn alias(&mut self, scope: Scope, step: &'static Step) -> Option<usize> {
        let table = self.table(scope)?;
        let Some((before, hop)) = step.from else { return Some(table.alias) };
        if let Some(joined) = table.joined.iter().find(|it| it.step.is(step)) {
            return Some(joined.alias);
        }
        let near = self.alias(scope, before)?;
        self.aliases += 1;
        let alias = self.aliases;
        let joined =
            Joined { step, alias, on: on_hop(before, near, hop, step, alias), needed: false };
        self.table(scope)?.joined.push(joined);
        Some(alias)
    }
}

/// The condition of [`Reference`](crate::ast::Reference), with the tables by their aliases.
fn on_hop(before: &Step, near: usize, hop: Hop, step: &Step, far: usize) -> String {
    let (key, parent, parent_alias, child, child_alias) = match hop {
        Hop::Parent { key } => {
            (&before.table.foreign_keys[key], step.table, far, before.table, near)
        }
        Hop::Child { key } => (&step.table.foreign_keys[key], before.table, near, step.table, far),
    };
    let mut on = String::with_capacity(64);
    let pairs = key.parent_columns.iter().zip(key.columns).enumerate();
    for (index, (&parent_column, &column)) in pairs {
        on += if on.is_empty() { "" } else { " AND " };
        push_column(&mut on, parent_alias, parent.columns[parent_column].0);
        if let Some(collation) = key.collations.get(index) {
            on += " COLLATE ";
            quote_into(collation, &mut on);
        }
        on += if key.is_mixed() { " = +" } else { " = " };
        push_column(&mut on, child_alias, child.columns[column].0);
    }
    on
}

impl TableFactor {
    fn first_column(&self) -> &'static str {
        let columns = self.table().map(|table| table.columns);
        columns.and_then(|it| it.first()).map_or("column1", |(column, _)| column)
    }
}
