//! The entries of `FROM` that are no tables: queries, and lists of values.

use std::sync::Arc;

use super::{Names, Writer, push};
use crate::ast::{Carried, Compound, Join, Keys, Rows, Select, SetOp, TableFactor, TableRef};
use crate::sqlite::name::{in_main_into, quote_into};
use crate::table::{Identity, TableDef};
use crate::value::Value;

impl Writer {
    /// The texts of the entries of `FROM` that are no tables by themselves; nothing if all are.
    pub(super) fn sources(&mut self, sources: &[TableRef]) -> Vec<Option<String>> {
        if sources.iter().all(TableRef::is_table) {
            return Vec::new();
        }
        let mut texts: Vec<_> = sources.iter().map(|it| self.source(it)).collect();
        for (text, TableRef { factor, .. }) in texts.iter_mut().zip(sources).skip(1) {
            if let (Some(text), TableFactor::Keys(_)) = (text, factor) {
                // As a table of its own, which SQLite can make an index of.
                *text = format!("(SELECT * FROM {text} LIMIT -1)");
            }
        }
        texts
    }

    /// The rows of an entry of `FROM`, without its alias, unless they are a table by themselves.
    fn source(&mut self, source: &TableRef) -> Option<String> {
        let mut sql = String::new();
        match &source.factor {
            TableFactor::Table(step) => {
                let name = source.presence()?;
                // Where its rows may be missing, and have no column that tells, it has one more.
                sql += "(SELECT 1 AS ";
                quote_into(&name, &mut sql);
                sql += ", \"t\".* FROM ";
                in_main_into(step.table.name, &mut sql);
                sql += " AS \"t\")";
            }
            TableFactor::Derived(step, rows) => match &**rows {
                Rows::Compound(compound) => {
                    self.compound(compound, Names::Columns(step.table), &mut sql);
                }
                Rows::Recursive { start, next } => {
                    self.recursion(step.table, start, next, &mut sql);
                }
            },
            TableFactor::Results(compound) => self.compound(compound, Names::Numbers, &mut sql),
            TableFactor::Keys(keys) => sql = self.keys(keys),
            TableFactor::Recursive(_) => {
                sql = self.recursive.last().cloned().unwrap_or_default();
            }
        }
        Some(sql)
    }

    fn compound(&mut self, compound: &Compound, names: Names, sql: &mut String) {
        *sql += "(";
        self.member(&compound.first, names, sql);
        for (operator, select) in &compound.rest {
            *sql += match operator {
                SetOp::Union => " UNION ",
                SetOp::UnionAll => " UNION ALL ",
                SetOp::Intersect => " INTERSECT ",
                SetOp::Except => " EXCEPT ",
            };
            self.member(select, names, sql);
        }
        *sql += ")";
    }

    /// A query between set operators, which has no order or limit of its own.
    fn member(&mut self, select: &Select, names: Names, sql: &mut String) {
        let body = &select.body;
        if body.order.is_empty() && !body.is_cut() {
            return self.select(select, names, sql);
        }
        *sql += "SELECT * FROM (";
        self.select(select, names, sql);
        *sql += ")";
    }

    fn recursion(
        &mut self,
        table: &'static TableDef,
        start: &Select,
        next: &Select,
        sql: &mut String,
    ) {
        self.aliases += 1;
        let name = format!("\"r{}\"", self.aliases);
        push(sql, format_args!("(WITH RECURSIVE {name}("));
        for (index, (column, _)) in table.columns.iter().enumerate() {
            *sql += if index == 0 { "" } else { ", " };
            quote_into(column, sql);
        }
        *sql += ") AS (";
        self.member(start, Names::Columns(table), sql);
        self.recursive.push(name.clone());
        *sql += " UNION ";
        self.select(next, Names::None, sql);
        self.recursive.pop();
        push(sql, format_args!(") SELECT * FROM {name})"));
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

impl TableRef {
    /// A table by itself.
    fn is_table(&self) -> bool {
        matches!(self.factor, TableFactor::Table(_)) && self.presence().is_none()
    }

    /// The name of a column that a table gets, by which a row that a left join has found is known.
    fn presence(&self) -> Option<String> {
        match (&self.factor, &self.join) {
            (TableFactor::Table(step), Join::Left(_)) if step.table.identity == Identity::Key => {
                step.presence()
            }
            _ => None,
        }
    }
}
