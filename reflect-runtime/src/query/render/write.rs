//! Statements that write.

use rusqlite::types::Value;

use super::{Names, Renderer, write as push};
use crate::def::{Identity, TableDef};
use crate::query::node::{Body, From, Node, Place, Scope, Statement};
use crate::query::{Path, Root, Step};
use crate::sql::{from, names, quote};
use crate::write::{Assigned, Conflict, Update};
use crate::{Error, ErrorKind, Result, Table};

/// Writes a row of these values.
pub(crate) fn insert<T: Table>(
    assigned: &Assigned,
    conflict: Option<&Conflict>,
    returning: &str,
) -> Result<(String, Vec<Value>)> {
    let table = T::DEF;
    let mut renderer = Renderer::default();
    let mut sql = format!("INSERT INTO {}", from(table));
    if assigned.0.is_empty() {
        sql += &defaults(table, conflict.is_some())?;
    } else {
        let columns: Vec<_> = assigned.0.iter().map(|(index, _)| *index).collect();
        push(&mut sql, format_args!(" AS \"t1\" ({}) VALUES (", names(table, &columns)));
        for (number, (_, value)) in assigned.0.iter().enumerate() {
            sql += if number == 0 { "" } else { ", " };
            renderer.node(value, &mut sql);
        }
        sql += ")";
    }
    renderer.fault = renderer.fault.map(without_row);
    if let Some(conflict) = conflict {
        renderer.conflict::<T>(conflict, &mut sql)?;
    }
    sql += returning;
    renderer.fault.map_or(Ok((sql, renderer.parameters)), Err)
}

/// Writes a row of these values into a junction, where none relates the two rows that its keys refer
/// to. The values begin with those of the keys.
pub(crate) fn relate(
    junction: &'static TableDef,
    near: usize,
    far: usize,
    assigned: &Assigned,
) -> Result<(String, Vec<Value>)> {
    let mut renderer = Renderer::default();
    let mut values = String::new();
    for (number, (_, value)) in assigned.0.iter().enumerate() {
        values += if number == 0 { "" } else { ", " };
        renderer.node(value, &mut values);
    }
    if let Some(fault) = renderer.fault {
        return Err(without_row(fault));
    }
    let columns: Vec<_> = assigned.0.iter().map(|(index, _)| *index).collect();
    Ok((crate::sql::relate(junction, near, far, &columns, &values), renderer.parameters))
}

/// A row of nothing but defaults.
fn defaults(table: &TableDef, conflict: bool) -> Result<String> {
    if !conflict {
        return Ok(" DEFAULT VALUES".to_owned());
    }
    // Those words take no conflict, but a row id that is NULL is one that is not given.
    match table.identity {
        Identity::RowId(name) => Ok(format!(" AS \"t1\" ({}) VALUES (NULL)", quote(name))),
        Identity::Key => {
            let mistake = format!(
                "a new row of `{}` that gives no column can't meet another: give one of the key's",
                table.name
            );
            Err(Error::new(ErrorKind::InvalidQuery { mistake }))
        }
    }
}

/// Changes the rows of a query.
pub(crate) fn update<T: Table>(
    body: &Body,
    assigned: &Assigned,
    returning: &str,
) -> Result<(String, Vec<Value>)> {
    let table = T::DEF;
    // A subquery in a value would see the rows that were changed before.
    let alone = !assigned.0.iter().any(|(_, value)| value.has_query());
    let plain = Renderer::plain(body, alone, |renderer, rest| {
        renderer.set(table, assigned, rest);
        renderer.conditions(" WHERE ", &body.filters, rest);
    })?;
    if let Some((set, parameters)) = plain {
        let sql = format!("UPDATE {} AS \"t1\"{set}{returning}", from(table));
        return Ok((sql, parameters));
    }
    let identity = identity(body, <Root<T>>::STEP)?;
    let width = identity.len();
    let mut columns = identity.clone();
    columns.extend(assigned.0.iter().map(|(_, value)| value.clone()));
    let (found, parameters) = found(body, columns)?;
    let set = assigned.0.iter().zip(width + 1..);
    let set = set.map(|((index, _), column)| {
        format!("{} = \"s\".\"column{column}\"", quote(table.columns[*index].0))
    });
    let same = identity
        .iter()
        .zip(1..)
        .map(|(node, column)| format!("\"u\".{} = \"s\".\"column{column}\"", name(node)));
    let (set, same) = (set.collect::<Vec<_>>().join(", "), same.collect::<Vec<_>>().join(" AND "));
    let table = from(table);
    let sql = format!(
        "UPDATE {table} AS \"u\" SET {set} FROM ({found}) AS \"s\" WHERE {same}{returning}"
    );
    Ok((sql, parameters))
}

/// Deletes the rows of a query.
pub(crate) fn delete<T: Table>(body: &Body) -> Result<(String, Vec<Value>)> {
    let table = from(T::DEF);
    let plain = Renderer::plain(body, true, |renderer, rest| {
        renderer.conditions(" WHERE ", &body.filters, rest);
    })?;
    if let Some((conditions, parameters)) = plain {
        return Ok((format!("DELETE FROM {table} AS \"t1\"{conditions}"), parameters));
    }
    let identity = identity(body, <Root<T>>::STEP)?;
    let names: Vec<_> = identity.iter().map(|it| format!("\"u\".{}", name(it))).collect();
    let names = names.join(", ");
    let (found, parameters) = found(body, identity)?;
    Ok((format!("DELETE FROM {table} AS \"u\" WHERE ({names}) IN ({found})"), parameters))
}

/// A query of the rows to be written, with numbered columns.
fn found(body: &Body, columns: Vec<Node>) -> Result<(String, Vec<Value>)> {
    let mut renderer = Renderer::default();
    let statement = Statement { body: body.clone(), columns }.after_cursor();
    let sql = renderer.statement(&statement, Names::Numbers);
    renderer.fault.map_or(Ok((sql, renderer.parameters)), Err)
}

/// What tells the rows of a query apart.
fn identity(body: &Body, step: &'static Step) -> Result<Vec<Node>> {
    let (table, scope) = (step.table, body.scope());
    let is_table = matches!(body.sources[0].from, From::Table(_));
    match table.identity {
        Identity::RowId(name) if is_table => {
            Ok(vec![Node::Hidden { scope, step, name: name.to_owned() }])
        }
        _ if table.key.is_empty() => {
            let mistake = format!(
                "rows of `{}` that a query has put together can't be told apart, since the table has \
                 no primary key",
                table.name
            );
            Err(Error::new(ErrorKind::InvalidQuery { mistake }))
        }
        _ => {
            let key = table.key.iter();
            Ok(key.map(|&it| Node::Place(Place::column_of(scope, step, it))).collect())
        }
    }
}

/// The column that is part of an identity.
fn name(node: &Node) -> String {
    match node {
        Node::Hidden { name, .. } => quote(name),
        Node::Place(place) => place.name().map_or_else(String::new, |(_, column)| quote(column)),
        _ => String::new(),
    }
}

/// A row that is not there yet has no columns.
fn without_row(error: Error) -> Error {
    if !matches!(error.kind(), ErrorKind::OutOfScope { .. }) {
        return error;
    }
    let mistake = "a new row has no columns yet that its values could be computed from".to_owned();
    Error::new(ErrorKind::InvalidQuery { mistake })
}

impl Renderer {
    /// A statement about the table of a query alone, if it is one: no path leads to another table,
    /// and the query does not choose among the rows otherwise than by conditions.
    fn plain(
        body: &Body,
        alone: bool,
        write: impl FnOnce(&mut Self, &mut String),
    ) -> Result<Option<(String, Vec<Value>)>> {
        if !alone
            || !body.is_plain()
            || !matches!(body.sources.as_slice(), [it] if matches!(it.from, From::Table(_)))
        {
            return Ok(None);
        }
        let (mut renderer, mut sql) = (Self::default(), String::new());
        renderer.open(body);
        write(&mut renderer, &mut sql);
        if renderer.has_joined() {
            return Ok(None);
        }
        renderer.fault.map_or(Ok(Some((sql, renderer.parameters))), Err)
    }

    /// ` SET "a" = …, "b" = …`
    fn set(&mut self, table: &TableDef, assigned: &Assigned, sql: &mut String) {
        for (number, (index, value)) in assigned.0.iter().enumerate() {
            *sql += if number == 0 { " SET " } else { ", " };
            *sql += &quote(table.columns[*index].0);
            *sql += " = ";
            self.node(value, sql);
        }
    }

    fn conflict<T: Table>(&mut self, conflict: &Conflict, sql: &mut String) -> Result<()> {
        let table = T::DEF;
        push(sql, format_args!(" ON CONFLICT ({}) DO ", names(table, conflict.columns)));
        let Some(Update { sets, there, new }) = &conflict.update else {
            *sql += "NOTHING";
            return Ok(());
        };
        let assigned = Assigned::of_change(table, *there, <Root<T>>::STEP, sets.clone())?;
        if assigned.0.is_empty() {
            // With nothing to change the row is returned all the same.
            let is_plain = |it: &usize| !table.key.contains(it) && !table.generated.contains(it);
            let column = (0..table.columns.len()).find(is_plain).unwrap_or(conflict.columns[0]);
            let column = names(table, &[column]);
            push(sql, format_args!("UPDATE SET {column} = \"t1\".{column}"));
            return Ok(());
        }
        *sql += "UPDATE";
        self.open_conflict(*there, *new, table);
        self.set(table, &assigned, sql);
        if self.has_joined() {
            let mistake = "a row in conflict can't be changed by values of other tables".to_owned();
            self.fail(ErrorKind::InvalidQuery { mistake });
        }
        Ok(())
    }

    fn open_conflict(&mut self, there: Scope, new: Scope, table: &'static TableDef) {
        self.open_as(&[(there, 1), (new, super::from::EXCLUDED)], table);
    }
}
