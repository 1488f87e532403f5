//! Functions of several rows (<https://sqlite.org/lang_aggfunc.html>,
//! <https://sqlite.org/windowfunctions.html>).

use super::text::{json_without_nul, with_nul};
use super::{Writer, push};
use crate::ast::{Aggregate, AggregateCall, Expr, Frame, Over, WindowCall, WindowFunc};

impl Aggregate {
    fn name(self) -> &'static str {
        match self {
            Self::CountRows | Self::Count => "count",
            Self::Sum => "sum",
            Self::Avg => "avg",
            Self::ExactSum => "reflect_sum",
            Self::ExactAvg => "reflect_avg",
            Self::Min => "min",
            Self::Max => "max",
            Self::Join => "group_concat",
        }
    }
}

impl WindowFunc {
    fn name(self) -> &'static str {
        match self {
            Self::Aggregate(function) => function.name(),
            Self::RowNumber => "row_number",
            Self::Rank => "rank",
            Self::DenseRank => "dense_rank",
            Self::PercentRank => "percent_rank",
            Self::CumeDist => "cume_dist",
            Self::Ntile => "ntile",
            Self::Lag => "lag",
            Self::Lead => "lead",
            Self::FirstValue => "first_value",
            Self::LastValue => "last_value",
            Self::NthValue => "nth_value",
        }
    }
}

impl Writer {
    pub(super) fn aggregate(&mut self, call: &AggregateCall, sql: &mut String) {
        match (call.function, call.arguments.as_slice()) {
            // A distinct aggregate of SQLite has one argument, so there's no place for a separator.
            (Aggregate::Join, [value, separator]) if call.distinct => {
                let separator = self.text(separator);
                let mut values = String::new();
                let value = std::slice::from_ref(value);
                self.aggregate_named("json_group_array", call, value, &mut values);
                // SQLite's texts end at a NUL where they come from JSON.
                let values = json_without_nul(&values);
                let joined = format!("group_concat(\"it\".\"value\", {separator})");
                let joined = with_nul(&joined);
                push(
                    sql,
                    format_args!("(SELECT {joined} FROM \"temp\".json_each({values}) AS \"it\")"),
                );
            }
            (function, arguments) => self.aggregate_named(function.name(), call, arguments, sql),
        }
    }

    fn aggregate_named(
        &mut self,
        name: &str,
        call: &AggregateCall,
        arguments: &[Expr],
        sql: &mut String,
    ) {
        let mut texts: Vec<_> = arguments.iter().map(|it| self.text(it)).collect();
        let filter = call.filter.as_ref().map(|it| self.text(it));
        self.keep(call, &mut texts);
        let distinct = if call.distinct && !texts.is_empty() { "DISTINCT " } else { "" };
        let texts = if texts.is_empty() { "*".to_owned() } else { texts.join(", ") };
        push(sql, format_args!("{name}({distinct}{texts})"));
        if let Some(filter) = filter {
            push(sql, format_args!(" FILTER (WHERE {filter})"));
        }
    }

    /// To SQLite, an aggregate that mentions only tables of a query around this one is an aggregate
    /// of that query. So it mentions a table of this one, too.
    fn keep(&self, call: &AggregateCall, arguments: &mut Vec<String>) {
        let Some((inner, outer)) = self.open.split_last() else { return };
        let mentions = |frame: &super::Frame| {
            let mut exprs = call.arguments.iter().chain(&call.filter);
            exprs.any(|it| it.mentions(|scope| frame.has(scope)))
        };
        if mentions(inner) || !outer.iter().any(mentions) {
            return;
        }
        let column = inner.first_column();
        if arguments.is_empty() {
            arguments.push("1".to_owned());
        }
        if let Some(value) = arguments.first_mut() {
            *value = format!("CASE WHEN {column} IS NULL THEN {value} ELSE {value} END");
        }
    }

    pub(super) fn window(&mut self, call: &WindowCall, sql: &mut String) {
        let name = call.function.name();
        match (call.function, call.arguments.as_slice()) {
            (WindowFunc::Aggregate(Aggregate::CountRows), []) => *sql += "count(*)",
            (_, arguments) => self.call(name, arguments, sql),
        }
        let Over { partition, order, frame } = &call.over;
        *sql += " OVER (";
        if !partition.is_empty() {
            *sql += "PARTITION BY ";
            self.list(partition, sql);
        }
        let keyword = if partition.is_empty() { "ORDER BY " } else { " ORDER BY " };
        self.order(keyword, order, sql);
        if let Some(Frame { before, after }) = frame {
            let bound = |rows: &Option<u64>| match rows {
                Some(rows) => rows.to_string(),
                None => "UNBOUNDED".to_owned(),
            };
            let (before, after) = (bound(before), bound(after));
            push(sql, format_args!(" ROWS BETWEEN {before} PRECEDING AND {after} FOLLOWING"));
        }
        *sql += ")";
    }
}
