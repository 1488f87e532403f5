//! Dangling references: rows that refer to a row which does not exist. A path leads to NULL then, as
//! it does from a key that is NULL, and the schema allows only the latter.

use reflect_catalog::json::{self, Json, Node};

use super::{Aggregate, AggregateCall, Body, ColumnRef, Expr, Func, SelectList, written};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{ForeignKeyDef, Hop, Scope, Step, TableDef, missing as missing_column};
use crate::value::{Value, ValueRef};

/// Columns of a select that tell of a row which is missing at the end of a path: the foreign key's
/// values and the primary key of the row that has it. The first is NULL unless it is missing, and all are
/// where equal rows are one. Of a group they are one column, since all values have to be of one row.
#[derive(Debug, Clone)]
pub struct Check {
    step: &'static Step,
    child: &'static TableDef,
    key: &'static ForeignKeyDef,
    first: usize,
    packed: bool,
}

impl Check {
    /// Adds the columns for the last hop of a path, if that is along a foreign key. `apart` are rows that
    /// stay apart whatever is added to them.
    fn add(
        (scope, step): (Scope, &'static Step),
        apart: bool,
        columns: &mut Vec<Expr>,
    ) -> Option<Self> {
        let (before, Hop::Parent { key }) = step.from? else { return None };
        let (child, key) = (before.table, &before.table.foreign_keys[key]);
        let orphan = missing(scope, step)?;
        let value = |index| Expr::Column(ColumnRef::of(scope, before, index));
        let check = Self { step, child, key, first: columns.len(), packed: false };
        let places = key.columns.iter().chain(child.key).enumerate();
        columns.extend(places.map(|(place, &column)| match place {
            1.. if apart => value(column),
            _ => Expr::case(orphan.clone(), value(column), Expr::Null),
        }));
        Some(check)
    }

    /// The number of its columns.
    pub(crate) fn width(&self) -> usize {
        if self.packed { 1 } else { self.values() }
    }

    fn values(&self) -> usize {
        self.key.columns.len() + self.child.key.len()
    }

    /// Makes one column of these columns of the check, of which each row of a group has its own.
    fn of_group(&self, own: Vec<Expr>, columns: &mut Vec<Expr>) -> Self {
        let is_orphan = own.first().cloned().unwrap_or(Expr::Null).ne_null();
        let packed = match own.as_slice() {
            [packed] if self.packed => packed.clone(),
            _ => Expr::case(is_orphan, Expr::Func(Func::Pack, own), Expr::Null),
        };
        let any = AggregateCall::of(Aggregate::Min, packed);
        columns.push(Expr::Aggregate(Box::new(any)));
        Self { first: columns.len() - 1, packed: true, ..self.clone() }
    }

    /// Adds the columns again where they are those of a result.
    fn repeat(&self, scope: Scope, columns: &mut Vec<Expr>) -> Self {
        let first = columns.len();
        let indices = self.first..self.first + self.width();
        let indices = indices.map(|index| u16::try_from(index).unwrap_or(u16::MAX));
        columns.extend(indices.map(|index| Expr::Column(ColumnRef::result(scope, index))));
        Self { first, ..self.clone() }
    }

    /// Makes room for columns before the selected ones.
    pub(crate) fn shift(&mut self, columns: usize) {
        self.first += columns;
    }

    /// Fails for a row that refers to nothing.
    #[inline]
    pub(crate) fn check(&self, row: &[ValueRef<'_>]) -> Result<()> {
        match row.get(self.first) {
            Some(ValueRef::Null) => Ok(()),
            Some(_) => Err(self.orphan(row)),
            None => Err(missing_column(self.first, row.len())),
        }
    }

    #[cold]
    fn orphan(&self, row: &[ValueRef<'_>]) -> Error {
        let values = row.iter().skip(self.first).take(self.width());
        let values: Vec<_> = values.map(|value| value.to_value()).collect();
        let values = match values.as_slice() {
            [Value::Text(packed)] if self.packed => unpacked(packed),
            _ => values,
        };
        let (key, row) = values.split_at(self.key.columns.len().min(values.len()));
        Error::new(ErrorKind::Orphan {
            table: self.child.name,
            columns: self.key.columns.iter().map(|&it| self.child.columns[it].0).collect(),
            row: self.child.row_key(self.child.key, row.to_vec()),
            parent: self.step.table.name,
            key: self.step.table.row_key(self.key.parent_columns, key.to_vec()),
        })
    }
}

/// The values of a JSON array, in which bytes are their digits in an object.
fn unpacked(packed: &str) -> Vec<Value> {
    let value = |node: &Node<'_>| match &node.value {
        Json::Number(it) => match it.parse() {
            Ok(integer) => Value::Integer(integer),
            Err(_) => it.parse().map_or(Value::Null, Value::Real),
        },
        Json::String(it) => Value::Text(it.clone().into_owned()),
        Json::Object(fields) => {
            let digits = fields.iter().find(|(name, _)| name == "blob").map(|(_, it)| &it.value);
            let bytes = match digits {
                Some(Json::String(digits)) => written::bytes(digits),
                _ => None,
            };
            bytes.map_or(Value::Null, Value::Blob)
        }
        _ => Value::Null,
    };
    match json::parse(packed).map(|it| it.value) {
        Ok(Json::Array(values)) => values.iter().map(value).collect(),
        _ => Vec::new(),
    }
}

/// The condition that the row at the end of a path is missing, if its last hop is along a foreign key.
fn missing(scope: Scope, step: &'static Step) -> Option<Expr> {
    let (before, Hop::Parent { key }) = step.from? else { return None };
    let key = Some(&before.table.foreign_keys[key]).filter(|it| !it.orphans_are_none)?;
    let column = |step, index| Expr::Column(ColumnRef::of(scope, step, index));
    let missing = column(step, *key.parent_columns.first()?).eq_null();
    let given = key.columns.iter().map(|&it| column(before, it).ne_null());
    Some(Expr::all(std::iter::once(missing).chain(given).collect()))
}

impl Body {
    /// Checks the rows of each group by the paths that its key is read from.
    pub(crate) fn check_groups(&mut self) {
        let mut paths = Paths::default();
        self.groups.iter().for_each(|it| paths.add_those_of(it));
        self.paths = paths;
    }

    /// The columns that a query of this selects, and the checks of its rows. `apart` are rows that no
    /// other query makes one of.
    pub(crate) fn checked(&self, list: SelectList, apart: bool) -> (Vec<Expr>, Vec<Check>) {
        let (columns, mut paths) = list.into_parts();
        paths.extend(&self.paths);
        // A row that is missing there is not in the result.
        paths.0.retain(|(scope, step)| !self.needs(*scope, step));
        let apart = apart && !self.distinct && !self.grouped;
        let mut columns = self.alike(columns);
        let scope = self.scope();
        if !self.grouped {
            let mut checks = paths.checks(apart, &mut columns);
            checks.extend(self.checks.iter().map(|check| check.repeat(scope, &mut columns)));
            return (columns, checks);
        }
        let mut own = Vec::new();
        let mut of_rows = paths.checks(apart, &mut own);
        of_rows.extend(self.checks.iter().map(|check| check.repeat(scope, &mut own)));
        let of_group = of_rows.iter().map(|check| {
            let own = own[check.first..check.first + check.width()].to_vec();
            check.of_group(own, &mut columns)
        });
        let checks = of_group.collect();
        (columns, checks)
    }
}

/// Paths to rows that should be there, each once.
#[derive(Debug, Clone, Default)]
pub struct Paths(Vec<(Scope, &'static Step)>);

impl Paths {
    /// Adds a path, and those that it is the continuation of.
    pub(crate) fn add(&mut self, scope: Scope, step: &'static Step) {
        let Some((before, _)) = step.from else { return };
        self.add(scope, before);
        if !self.contains(scope, step) {
            self.0.push((scope, step));
        }
    }

    /// Adds the paths that a value is computed from: not those in subqueries and aggregates, which
    /// are about other rows.
    pub(crate) fn add_those_of(&mut self, expr: &Expr) {
        match expr {
            Expr::Column(ColumnRef::Table { scope, step, .. }) => self.add(*scope, step),
            Expr::Window(call) => call.arguments.iter().for_each(|it| self.add_those_of(it)),
            Expr::Aggregate(_) => {}
            expr => expr.operands().into_iter().for_each(|it| self.add_those_of(it)),
        }
    }

    fn contains(&self, scope: Scope, step: &Step) -> bool {
        self.0.iter().any(|(it, other)| *it == scope && other.is(step))
    }

    pub(crate) fn extend(&mut self, others: &Self) {
        others.0.iter().for_each(|&(scope, step)| self.add(scope, step));
    }

    /// Adds the columns that check the paths.
    fn checks(&self, apart: bool, columns: &mut Vec<Expr>) -> Vec<Check> {
        self.0.iter().filter_map(|&path| Check::add(path, apart, columns)).collect()
    }
}

impl Step {
    /// The columns of the step's table that a hop there compares; none is NULL in a row that was found.
    pub(crate) fn key(&self) -> Option<&'static [usize]> {
        match self.from? {
            (before, Hop::Parent { key }) => Some(before.table.foreign_keys[key].parent_columns),
            (_, Hop::Child { key }) => Some(self.table.foreign_keys[key].columns),
        }
    }
}
