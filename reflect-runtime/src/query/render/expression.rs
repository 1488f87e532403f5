//! Expressions.

use rusqlite::types::Value;

use super::from::Frame;
use super::{Names, Renderer, write};
use crate::ErrorKind;
use crate::query::node::{Call, Node, Over, Piece};
use crate::sql::quote;

impl Renderer {
    pub(super) fn text(&mut self, node: &Node) -> String {
        let mut sql = String::new();
        self.node(node, &mut sql);
        sql
    }

    pub(super) fn node(&mut self, node: &Node, sql: &mut String) {
        match node {
            Node::Place(place) => self.place(*place, sql),
            Node::Hidden { scope, step, name } => {
                if !self.column(*scope, step, name, sql) {
                    self.fail(ErrorKind::OutOfScope { column: None });
                }
            }
            Node::Value(value) | Node::Decimal(value) => self.value(value, sql),
            Node::Unfit(unfit) => {
                let kind = match unfit.column {
                    Some((table, column)) => {
                        ErrorKind::Encode { table, column, mismatch: unfit.mismatch.clone() }
                    }
                    None => ErrorKind::Unfit { mismatch: unfit.mismatch.clone() },
                };
                self.fail(kind);
            }
            Node::Sql(text, operands) => {
                let mut operands = operands.iter();
                for (index, part) in text.split("{}").enumerate() {
                    if let Some(operand) = (index > 0).then(|| operands.next()).flatten() {
                        self.node(operand, sql);
                    }
                    *sql += part;
                }
            }
            Node::Raw(pieces) => self.raw(pieces, sql),
            Node::Chain(operator, nodes) => self.chain(operator, nodes, sql),
            Node::Call(call) => self.call(call, sql),
            Node::In { negated, nodes } => self.contained(*negated, nodes, sql),
            Node::Query(text, statement) => {
                let query = self.statement(statement, Names::None);
                *sql += &text.replacen("{}", &query, 1);
            }
            Node::Name(name) => *sql += &quote(name),
            Node::AnotherOrder => {
                let mistake = "belongs to a query with another order".to_owned();
                self.fail(ErrorKind::Cursor { mistake });
            }
        }
    }

    /// In halves, since SQLite's expressions may be a thousand deep at most.
    pub(super) fn chain(&mut self, operator: &'static str, nodes: &[Node], sql: &mut String) {
        match nodes {
            // A number by itself would be that of a column in `ORDER BY` and `GROUP BY`.
            [] => *sql += if operator == "AND" { "(1 = 1)" } else { "(1 = 0)" },
            [node] => self.node(node, sql),
            nodes => {
                let (left, right) = nodes.split_at(nodes.len() / 2);
                *sql += "(";
                self.chain(operator, left, sql);
                write(sql, format_args!(" {operator} "));
                self.chain(operator, right, sql);
                *sql += ")";
            }
        }
    }

    fn list(&mut self, nodes: &[Node], sql: &mut String) {
        for (index, node) in nodes.iter().enumerate() {
            *sql += if index == 0 { "" } else { ", " };
            self.node(node, sql);
        }
    }

    fn contained(&mut self, negated: bool, nodes: &[Node], sql: &mut String) {
        let Some((node, list)) = nodes.split_first() else { return };
        *sql += "(";
        self.node(node, sql);
        *sql += if negated { " NOT IN (" } else { " IN (" };
        self.list(list, sql);
        if list.is_empty() {
            // SQLite would make a number of an empty list.
            *sql += "SELECT 1 WHERE (1 = 0)";
        }
        *sql += "))";
    }

    fn raw(&mut self, pieces: &[Piece], sql: &mut String) {
        // What is written by hand may hold operators of any rank.
        *sql += "(";
        for piece in pieces {
            match piece {
                Piece::Text(text) => *sql += text,
                Piece::Node(node) => self.node(node, sql),
                Piece::Mistake(mistake) => {
                    self.fail(ErrorKind::InvalidQuery { mistake: mistake.clone() });
                }
            }
        }
        *sql += ")";
    }

    fn call(&mut self, call: &Call, sql: &mut String) {
        let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_';
        if call.function.bytes().all(is_plain) {
            *sql += &call.function;
        } else {
            *sql += &quote(&call.function);
        }
        *sql += if call.distinct { "(DISTINCT " } else { "(" };
        let arguments = call.arguments.as_ref();
        let mut arguments: Option<Vec<_>> =
            arguments.map(|nodes| nodes.iter().map(|node| self.text(node)).collect());
        let filter = call.filter.as_ref().map(|filter| self.text(filter));
        if call.aggregate && call.over.is_none() {
            self.keep(&mut arguments, filter.as_deref());
        }
        *sql += &arguments.map_or_else(|| "*".to_owned(), |it| it.join(", "));
        *sql += ")";
        if let Some(filter) = filter {
            write(sql, format_args!(" FILTER (WHERE {filter})"));
        }
        if let Some(over) = &call.over {
            self.over(over, sql);
        }
    }

    /// To SQLite, an aggregate that mentions only tables of a query around this one is an aggregate
    /// of that query. So it mentions a table of this one, too.
    fn keep(&self, arguments: &mut Option<Vec<String>>, filter: Option<&str>) {
        let Some((inner, outer)) = self.open.split_last() else { return };
        let texts = || arguments.iter().flatten().map(String::as_str).chain(filter);
        let mentioned =
            |frame: &Frame| frame.aliases().any(|it| texts().any(|text| text.contains(&it)));
        if mentioned(inner) || !outer.iter().any(mentioned) {
            return;
        }
        let column = inner.first_column();
        let arguments = arguments.get_or_insert_with(|| vec!["1".to_owned()]);
        if let Some(value) = arguments.first_mut() {
            *value = format!("CASE WHEN {column} IS NULL THEN {value} ELSE {value} END");
        }
    }

    fn over(&mut self, over: &Over, sql: &mut String) {
        *sql += " OVER (";
        if !over.partition.is_empty() {
            *sql += "PARTITION BY ";
            self.list(&over.partition, sql);
        }
        let keyword = if over.partition.is_empty() { "ORDER BY " } else { " ORDER BY " };
        self.order(keyword, &over.order, sql);
        if let Some(frame) = &over.frame {
            write(sql, format_args!(" {frame}"));
        }
        *sql += ")";
    }

    pub(super) fn value(&mut self, value: &Value, sql: &mut String) {
        self.parameters.push(value.clone());
        write(sql, format_args!("?{}", self.parameters.len()));
    }
}
