//! Queries.

use std::sync::Arc;

use super::{Names, Writer, push, push_number};
use crate::ast::{
    Body, Carried, Chain, Compound, Expr, Join, Keys, OrderBy, Rows, Select, SetOp, TableFactor,
    TableRef,
};
use crate::sqlite::name::{in_main, quote, quote_into};
use crate::table::{Identity, TableDef};
use crate::value::Value;

impl Writer {
    pub(super) fn select(&mut self, Select { body, columns }: &Select, names: Names) -> String {
        let mut sources: Vec<_> = body.sources.iter().map(|it| self.table_ref(it)).collect();
        for (source, TableRef { factor, .. }) in sources.iter_mut().zip(&body.sources).skip(1) {
            if matches!(factor, TableFactor::Keys(_)) {
                // As a table of its own, which SQLite can make an index of.
                *source = format!("(SELECT * FROM {source} LIMIT -1)");
            }
        }
        self.open(body);
        let conditions: Vec<_> =
            body.sources.iter().enumerate().map(|(index, it)| self.on(index, &it.join)).collect();
        let groups: Vec<_> = body.groups.iter().map(|it| self.text(it)).collect();
        self.set_groups(&groups);
        let mut sql = String::with_capacity(512);
        self.selected(body, columns, names, &mut sql);
        // The joins are known only when everything else is written.
        let mut rest = String::with_capacity(128);
        match &body.related {
            None => self.filters(&body.filters, &mut rest),
            Some(related) => {
                let filters = body.filters.iter().cloned();
                let all: Vec<_> = std::iter::once(related.condition()).chain(filters).collect();
                self.filters(&all, &mut rest);
            }
        }
        if !groups.is_empty() {
            rest = rest + " GROUP BY " + &groups.join(", ");
        }
        self.conditions(" HAVING ", &body.having, &mut rest);
        self.order(" ORDER BY ", &body.sorted_by(), &mut rest);
        limit(body, &mut rest);
        self.close(body, &sources, &conditions, &mut sql);
        sql + &rest
    }

    fn selected(&mut self, body: &Body, columns: &[Expr], names: Names, sql: &mut String) {
        *sql += if body.distinct { "SELECT DISTINCT " } else { "SELECT " };
        if columns.is_empty() {
            *sql += "1";
        }
        for (index, column) in columns.iter().enumerate() {
            *sql += if index == 0 { "" } else { ", " };
            self.expr(column, sql);
            match names {
                Names::None => {}
                Names::Numbers => push(sql, format_args!(" AS \"column{}\"", index + 1)),
                Names::Columns(table) => {
                    *sql += " AS ";
                    quote_into(table.columns[index].0, sql);
                }
            }
        }
    }

    /// Without dates and times, there is nothing to say before the conditions.
    #[cfg(not(feature = "chrono"))]
    pub(super) fn filters(&mut self, filters: &[Expr], sql: &mut String) {
        self.conditions(" WHERE ", filters, sql);
    }

    pub(super) fn conditions(&mut self, keyword: &str, conditions: &[Expr], sql: &mut String) {
        if !conditions.is_empty() {
            *sql += keyword;
            self.chain(Chain::And, conditions, sql);
        }
    }

    pub(super) fn order(&mut self, keyword: &str, terms: &[OrderBy], sql: &mut String) {
        for (index, term) in terms.iter().enumerate() {
            *sql += if index == 0 { keyword } else { ", " };
            self.expr(&term.expr, sql);
            if term.descending {
                *sql += " DESC";
            }
            match term.nulls_first {
                Some(true) => *sql += " NULLS FIRST",
                Some(false) => *sql += " NULLS LAST",
                None => {}
            }
        }
    }
}

/// The numbers stand in the text: SQLite plans with them, so it would prepare a statement again
/// whenever they are bound as parameters.
fn limit(body: &Body, sql: &mut String) {
    let number = |rows: u64| i64::try_from(rows).unwrap_or(i64::MAX);
    if body.limit.is_some() || body.offset > 0 {
        // To SQLite, a negative limit is none.
        *sql += " LIMIT ";
        push_number(sql, body.limit.map_or(-1, number));
    }
    if body.offset > 0 {
        *sql += " OFFSET ";
        push_number(sql, number(body.offset));
    }
}

impl Writer {
    /// An entry of `FROM`, without its alias. Where its rows may be missing, and have no column that
    /// tells, it has one more.
    fn table_ref(&mut self, TableRef { factor, join, .. }: &TableRef) -> String {
        match (factor, join) {
            (TableFactor::Table(step), Join::Left(_)) if step.table.identity == Identity::Key => {
                let table = in_main(step.table.name);
                step.presence().map_or(table.clone(), |name| {
                    format!("(SELECT 1 AS {}, \"t\".* FROM {table} AS \"t\")", quote(&name))
                })
            }
            (factor, _) => self.source(factor),
        }
    }

    /// The rows of an entry of `FROM`, without its alias.
    fn source(&mut self, factor: &TableFactor) -> String {
        match factor {
            TableFactor::Table(step) => in_main(step.table.name),
            TableFactor::Derived(step, rows) => match &**rows {
                Rows::Compound(compound) => self.compound(compound, Names::Columns(step.table)),
                Rows::Recursive { start, next } => self.recursion(step.table, start, next),
            },
            TableFactor::Results(compound) => self.compound(compound, Names::Numbers),
            TableFactor::Keys(keys) => self.keys(keys),
            TableFactor::Recursive(_) => self.recursive.last().cloned().unwrap_or_default(),
        }
    }

    fn compound(&mut self, compound: &Compound, names: Names) -> String {
        let mut sql = format!("({}", self.member(&compound.first, names));
        for (operator, select) in &compound.rest {
            let operator = match operator {
                SetOp::Union => "UNION",
                SetOp::UnionAll => "UNION ALL",
                SetOp::Intersect => "INTERSECT",
                SetOp::Except => "EXCEPT",
            };
            let member = self.member(select, names);
            push(&mut sql, format_args!(" {operator} {member}"));
        }
        sql + ")"
    }

    /// A query between set operators, which has no order or limit of its own.
    fn member(&mut self, select: &Select, names: Names) -> String {
        let (sql, body) = (self.select(select, names), &select.body);
        if body.order.is_empty() && !body.is_cut() { sql } else { format!("SELECT * FROM ({sql})") }
    }

    fn recursion(&mut self, table: &'static TableDef, start: &Select, next: &Select) -> String {
        self.aliases += 1;
        let name = format!("\"r{}\"", self.aliases);
        let start = self.member(start, Names::Columns(table));
        self.recursive.push(name.clone());
        let next = self.select(next, Names::None);
        self.recursive.pop();
        let columns: Vec<_> = table.columns.iter().map(|(column, _)| quote(column)).collect();
        let columns = columns.join(", ");
        format!("(WITH RECURSIVE {name}({columns}) AS ({start} UNION {next}) SELECT * FROM {name})")
    }

    fn keys(&mut self, keys: &Keys) -> String {
        match keys {
            Keys::Json { text, width } => self.keys_in_json(text, *width),
            Keys::List(values) => self.values(values),
            Keys::Rows { first, rows } => {
                let mut sql = String::from("(VALUES ");
                for (row, number) in rows.iter().zip(*first..) {
                    let comma = if number == *first { "" } else { ", " };
                    push(&mut sql, format_args!("{comma}({number}"));
                    for value in row {
                        sql += ", ";
                        self.bind(value, &mut sql);
                    }
                    sql += ")";
                }
                sql + ")"
            }
        }
    }

    /// A table of values. None of its columns has an affinity, as none of the values of `IN` has.
    fn values(&mut self, values: &Arc<[Value]>) -> String {
        let Carried { json, reals, blobs, texts, others } = Carried::new(values);
        let mut parts = Vec::new();
        if let Some(json) = json {
            parts.push(self.each("+\"e\".\"value\"", json));
        }
        let at = |index: usize| format!("json_extract(\"e\".\"value\", '$[{index}]')");
        let (first, second, third) = (at(0), at(1), at(2));
        if let Some(reals) = reals {
            let real = format!("CAST({first} AS REAL) / (1 << {second}) / (1 << {third})");
            parts.push(self.each(&real, reals));
        }
        if let Some((bytes, places)) = blobs {
            let bytes = self.bound(bytes);
            parts.push(self.each(&format!("substr({bytes}, {first}, {second})"), places));
        }
        if let Some((bytes, places)) = texts {
            let bytes = self.bound(bytes);
            let text = format!("+CAST(substr({bytes}, {first}, {second}) AS TEXT)");
            parts.push(self.each(&text, places));
        }
        if !others.is_empty() {
            let others: Vec<_> =
                others.into_iter().map(|it| format!("({})", self.bound(it))).collect();
            parts.push(format!("VALUES {}", others.join(", ")));
        }
        format!("({})", parts.join(" UNION ALL "))
    }

    /// A value for each element of a JSON array, which is called `e`.
    fn each(&mut self, value: &str, json: String) -> String {
        let json = self.bound(json);
        format!("SELECT {value} AS \"column1\" FROM \"temp\".json_each({json}) AS \"e\"")
    }

    // A table of the user's may be called `json_each`, but hardly a temporary one.
    fn keys_in_json(&mut self, text: &str, width: usize) -> String {
        let mut sql = String::from("(SELECT \"e\".\"key\" AS \"column1\"");
        for index in 0..width {
            match width {
                1 => sql += ", \"e\".\"value\"",
                _ => push(&mut sql, format_args!(", json_extract(\"e\".\"value\", '$[{index}]')")),
            }
            push(&mut sql, format_args!(" AS \"column{}\"", index + 2));
        }
        // SQLite takes a JSON array for a short one, and would rather read a table without an index
        // again for each key. With another array of one element it expects more.
        sql += " FROM \"temp\".json_each('[0]') AS \"o\" CROSS JOIN \"temp\".json_each(";
        self.bind(&Value::Text(text.to_owned()), &mut sql);
        sql + ") AS \"e\")"
    }
}
