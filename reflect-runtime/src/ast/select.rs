use super::{
    Check, ColumnRef, Cursor, Expr, Keys, Paths, Piece, Reference, every_column, key_columns,
};
use crate::table::{Scope, Step, TableDef};

/// A query with the columns that it selects.
#[derive(Debug, Clone)]
pub struct Select {
    pub(crate) body: Body,
    pub(crate) columns: Vec<Expr>,
}

/// Everything of a query but the columns that it selects.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "words of SQL that are there or not")]
pub struct Body {
    pub(crate) sources: Vec<TableRef>,
    /// The rows are those that refer to a row of a query around this one.
    pub(crate) related: Option<Box<Reference>>,
    pub(crate) filters: Vec<Expr>,
    pub(crate) groups: Vec<Expr>,
    /// The paths that lead to the rows themselves, or that keys of groups are read from.
    pub(crate) paths: Paths,
    /// The columns of the results in `FROM` that check them.
    pub(crate) checks: Vec<Check>,
    pub(crate) having: Vec<Expr>,
    pub(crate) order: Vec<OrderBy>,
    /// The order leaves no two rows equal.
    pub(crate) sorted: bool,
    pub(crate) limit: Option<u64>,
    pub(crate) offset: u64,
    pub(crate) distinct: bool,
    /// Every row of the table may be written.
    pub(crate) everything: bool,
    /// The result has rows for groups of rows, or one for all.
    pub(crate) grouped: bool,
    /// Only the rows that come after a cursor.
    pub(crate) after: Option<Cursor>,
}

/// A term of `ORDER BY`.
#[derive(Debug, Clone)]
pub struct OrderBy {
    pub(crate) expr: Expr,
    pub(crate) descending: bool,
    /// The place of NULL, if it is not the one of the database: below everything.
    pub(crate) nulls_first: Option<bool>,
}

/// An entry of `FROM`.
#[derive(Debug, Clone)]
pub struct TableRef {
    pub(crate) scope: Scope,
    pub(crate) factor: TableFactor,
    pub(crate) join: Join,
}

/// The rows of an entry of `FROM`.
#[derive(Debug, Clone)]
pub enum TableFactor {
    Table(&'static Step),
    /// A query with the columns of a table, by their names.
    Derived(&'static Step, Box<Rows>),
    /// The results of queries; the columns have numbers.
    Results(Box<Compound>),
    /// Keys of rows; the columns have numbers.
    Keys(Keys),
    /// The rows of the table that a recursive query has found so far.
    Recursive(&'static Step),
}

/// Rows of a table that a query finds.
#[derive(Debug, Clone)]
pub enum Rows {
    Compound(Compound),
    /// The rows of a query, and those that `next` finds from [`TableFactor::Recursive`], again and
    /// again.
    Recursive {
        start: Select,
        next: Box<Select>,
    },
}

/// Queries between set operators.
#[derive(Debug, Clone)]
pub struct Compound {
    pub(crate) first: Select,
    pub(crate) rest: Vec<(SetOp, Select)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetOp {
    Union,
    UnionAll,
    Intersect,
    Except,
}

#[derive(Debug, Clone)]
pub enum Join {
    First,
    Inner(Expr),
    /// Inner, and all entries before are read before this one.
    Cross(Expr),
    Left(Expr),
}

impl Body {
    pub(crate) fn new(factor: TableFactor) -> Self {
        Self {
            sources: vec![TableRef { scope: Scope::new(), factor, join: Join::First }],
            related: None,
            filters: Vec::new(),
            groups: Vec::new(),
            paths: Paths::default(),
            checks: Vec::new(),
            having: Vec::new(),
            order: Vec::new(),
            sorted: false,
            limit: None,
            offset: 0,
            distinct: false,
            everything: false,
            grouped: false,
            after: None,
        }
    }

    /// Adds an entry to `FROM` whose condition mentions its columns.
    pub(crate) fn join(&mut self, scope: Scope, factor: TableFactor, join: Join) {
        self.sources.push(TableRef { scope, factor, join });
    }

    /// The scope of the first table.
    pub(crate) fn scope(&self) -> Scope {
        self.sources[0].scope
    }

    /// Each row of `FROM` that the filters let through is in the result.
    pub(crate) fn is_plain(&self) -> bool {
        !self.grouped && !self.distinct && !self.is_cut()
    }

    pub(crate) fn is_cut(&self) -> bool {
        self.limit.is_some() || self.offset > 0 || self.after.is_some()
    }

    /// The selected columns: where equal rows are one, so that the database finds equal decimals
    /// equal.
    pub(crate) fn alike(&self, columns: Vec<Expr>) -> Vec<Expr> {
        if !self.distinct {
            return columns;
        }
        columns.into_iter().map(Expr::into_grouped).collect()
    }

    /// The table whose rows the result has, if it is one alone.
    pub(crate) fn table(&self) -> Option<&'static Step> {
        match self.sources.as_slice() {
            [
                TableRef {
                    factor: TableFactor::Table(step) | TableFactor::Derived(step, _), ..
                },
            ] if !self.grouped => Some(step),
            _ => None,
        }
    }

    /// The query as the table of another, which then changes only the result of this one.
    pub(crate) fn within_limit(mut self) -> Self {
        self.cursor_as_filter();
        if self.is_plain() {
            return Self { order: Vec::new(), ..self };
        }
        let Some(step) = self.table() else {
            let mistake = "rows of a join that are limited or distinct can't be grouped; \
                make a query of its results with `as_source` first";
            let mut body = self;
            body.filters.push(Expr::Raw(vec![Piece::Mistake(mistake.to_owned())]));
            return body;
        };
        let scope = self.scope();
        let columns = every_column(scope, step);
        let first = Select { body: self, columns }.after_cursor();
        let rows = Rows::Compound(Compound { first, rest: Vec::new() });
        let mut body = Self::new(TableFactor::Derived(step, Box::new(rows)));
        body.sources[0].scope = scope;
        body
    }

    /// Sorts rows by their primary key where nothing else is asked for.
    pub(crate) fn order_by_key(&mut self) {
        if self.order.is_empty() && self.after.is_none() {
            self.order = self.key();
        }
    }

    /// Terms in which no two rows of the result agree: the primary keys of the tables, or the values
    /// that groups are grouped by.
    pub(crate) fn key(&self) -> Vec<OrderBy> {
        let scope = self.scope();
        let columns: Vec<_> = if self.grouped {
            let numbered = (0..).zip(&self.groups);
            let group =
                |(index, key): (u16, &Expr)| ColumnRef::Group { scope, index, facts: key.facts() };
            numbered.map(|it| Expr::Column(group(it))).collect()
        } else {
            self.sources.iter().flat_map(TableRef::key).collect()
        };
        columns.into_iter().map(OrderBy::ascending).collect()
    }
}

impl Select {
    /// The query of one column, without NULL among its values.
    pub(crate) fn without_nulls(mut self) -> Self {
        let [value] = self.columns.as_slice() else { return self };
        if !self.body.grouped && !self.body.is_cut() && !value.is_of_several_rows() {
            self.body.filters.push(value.clone().ne_null());
            return self;
        }
        let rest = Vec::new();
        let results = Compound { first: self, rest };
        let mut body = Body::new(TableFactor::Results(Box::new(results)));
        let value = Expr::Column(ColumnRef::result(body.scope(), 0));
        body.filters.push(value.clone().ne_null());
        Self { body, columns: vec![value] }
    }
}

impl Expr {
    /// A column of a table that a path leads to is part of it: it is NULL where the path leads nowhere.
    pub(crate) fn follows_path(&self) -> bool {
        let mut found = false;
        self.visit(&mut |it| {
            let step = match it {
                Self::Column(ColumnRef::Table { step, .. }) | Self::Hidden { step, .. } => *step,
                _ => return,
            };
            found |= step.from.is_some();
        });
        found
    }
}

impl OrderBy {
    pub(crate) fn ascending(expr: Expr) -> Self {
        Self { expr, descending: false, nulls_first: None }
    }

    /// NULL comes before every value.
    pub(crate) fn nulls_come_first(&self) -> bool {
        self.nulls_first.unwrap_or(!self.descending)
    }
}

impl TableRef {
    /// The primary key of the table.
    pub(crate) fn key(&self) -> Vec<Expr> {
        self.factor.step().map_or_else(Vec::new, |step| key_columns(self.scope, step))
    }
}

impl TableFactor {
    pub(crate) fn step(&self) -> Option<&'static Step> {
        match self {
            Self::Table(step) | Self::Derived(step, _) | Self::Recursive(step) => Some(step),
            Self::Results(_) | Self::Keys(_) => None,
        }
    }

    pub(crate) fn table(&self) -> Option<&'static TableDef> {
        self.step().map(|step| step.table)
    }
}
