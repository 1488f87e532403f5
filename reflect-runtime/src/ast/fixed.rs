//! Statements that the definition of a table fixes: an engine writes each once for the life of the
//! program. Their values are parameters.

use std::hash::{Hash, Hasher};
use std::ptr;

use super::{
    Body, ColumnRef, Delete, Expr, Insert, Join, OnConflict, Op, OrderBy, Returning, Select,
    Statement, TableFactor, Update, columns, every_column, key_columns,
};
use crate::table::{ColumnSet, ForeignKeyDef, Identity, Path, Root, Step, Table, TableDef};

/// A statement about a table, with rows of another, which may be the same.
#[derive(Debug, Clone, Copy)]
pub struct Fixed {
    pub(crate) table: &'static Step,
    pub(crate) rows: &'static Step,
    pub(crate) purpose: Purpose,
}

/// The purpose of a statement. Foreign keys are numbered per table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    All,
    Count,
    Find,
    /// Finds the row with values in these columns, which are a unique key.
    FindBy(&'static [usize]),
    First,
    /// Reads the row that a foreign key of the table refers to.
    Parent(usize),
    /// Reads the rows whose foreign key refers to a row.
    Children(usize),
    /// Reads the rows on the far side of two foreign keys of the table.
    Through {
        near: usize,
        far: usize,
    },
    /// Writes a row of these columns.
    Insert {
        columns: ColumnSet,
        /// The row is returned.
        returning: bool,
        /// Nothing is written where a row has the same key: that of these columns, or any if there is none.
        unless: Option<&'static [usize]>,
    },
    /// Changes these columns of the row with a primary key, and with its version if the table has one.
    Update {
        columns: ColumnSet,
        /// The row is returned.
        returning: bool,
    },
    /// Changes these columns of the row with a primary key, and with its version, if the others hold the values
    /// that are given, too. All texts are compared byte by byte.
    UpdateSame {
        columns: ColumnSet,
        others: ColumnSet,
    },
    /// Deletes the row with a primary key, and with its version if the table has one.
    Delete,
    /// Reads a row that was written.
    Written,
    /// Writes a row of a junction, unless one relates the two rows already.
    Relate {
        near: usize,
        far: usize,
    },
    /// Deletes the rows of a junction that relate two rows.
    Unrelate {
        near: usize,
        far: usize,
    },
    /// Reads the far keys of the rows of a junction that relate two rows, as they are stored.
    Related {
        near: usize,
        far: usize,
    },
    /// Reads the far keys of all rows of a junction that relate a row to others.
    AllRelated {
        near: usize,
        far: usize,
    },
}

/// Steps are constants: equal ones may share an address and one may have several, so that a statement may
/// be equal to fewer than it could be.
impl PartialEq for Fixed {
    #[inline]
    fn eq(&self, other: &Self) -> bool {
        let same = ptr::eq(self.table, other.table) && ptr::eq(self.rows, other.rows);
        same && self.purpose == other.purpose
    }
}

impl Eq for Fixed {}

impl Hash for Fixed {
    #[inline]
    fn hash<H: Hasher>(&self, state: &mut H) {
        ptr::hash(self.table, state);
        ptr::hash(self.rows, state);
        self.purpose.hash(state);
    }
}

impl Fixed {
    /// A statement about a table, with rows of the same.
    pub(crate) fn of<T: Table>(purpose: Purpose) -> Self {
        Self::with_rows::<T, T>(purpose)
    }

    /// A statement about the table of `T`, with rows of `R`.
    pub(crate) fn with_rows<T: Table, R: Table>(purpose: Purpose) -> Self {
        Self { table: <Root<T>>::STEP, rows: <Root<R>>::STEP, purpose }
    }

    /// The statement as a tree.
    pub(crate) fn statement(self) -> Statement<'static> {
        let Self { table: step, rows, purpose } = self;
        let table = step.table;
        match purpose {
            Purpose::All => select(rows, |_| {}),
            Purpose::Count => Statement::Count(Box::new(Select {
                body: Body::new(TableFactor::Table(rows)),
                columns: Vec::new(),
            })),
            Purpose::Find => select(rows, |body| body.filters.extend(has_key(body))),
            Purpose::FindBy(key) => select(rows, |body| {
                let key = columns(body.scope(), rows, key.iter().copied());
                body.filters.extend(numbered(1, key, |_, it| it));
            }),
            Purpose::First => select(rows, |body| {
                let key = key_columns(body.scope(), rows);
                body.order = key.into_iter().map(OrderBy::ascending).collect();
                body.limit = Some(1);
            }),
            Purpose::Parent(key) => select(rows, |body| {
                let key = &table.foreign_keys[key];
                let parent = columns(body.scope(), rows, key.parent_columns.iter().copied());
                body.filters.extend(numbered(1, parent, |index, it| key.collate(index, it)));
            }),
            Purpose::Children(key) => select(step, |body| {
                let key = &table.foreign_keys[key];
                body.filters.extend(referring(1, body, key));
                body.order = key.order_of(body.scope(), step);
            }),
            Purpose::Through { near, far } => through(self, near, far),
            Purpose::Insert { columns, returning, unless } => {
                let columns: Vec<_> = columns.iter().collect();
                let conflict = unless.map(|columns| OnConflict { columns, update: None });
                let returning = if returning { Returning::Row } else { Returning::Nothing };
                let insert = insert(table, &columns, 1);
                Statement::Insert(Box::new(Insert { conflict, returning, ..insert }))
            }
            Purpose::Update { columns, returning } => {
                let returning = if returning { Returning::Row } else { Returning::Nothing };
                Statement::Update(Box::new(Update { returning, ..update(step, columns) }))
            }
            Purpose::UpdateSame { columns, others } => {
                Statement::Update(Box::new(update_same(step, columns, others)))
            }
            Purpose::Delete => {
                let mut body = Body::new(TableFactor::Table(step));
                body.filters = is_row(1, &body, step);
                Statement::Delete(Box::new(Delete { table, body, returning: Returning::Nothing }))
            }
            Purpose::Written => select(rows, |body| match rows.table.identity {
                Identity::RowId(name) => {
                    let (scope, name) = (body.scope(), name.to_owned());
                    let rowid = Expr::Hidden { scope, step: rows, name };
                    body.filters.push(rowid.eq(Expr::Parameter(1)));
                }
                Identity::Key => body.filters.extend(has_key(body)),
            }),
            Purpose::Relate { near, far } => {
                let columns = table.columns_of_link(near, far);
                let row = (1..=columns.len()).map(Expr::Parameter).collect();
                Statement::Insert(Box::new(relate(step, near, far, columns, row)))
            }
            Purpose::Unrelate { near, far } => {
                let body = relating(step, near, far);
                Statement::Delete(Box::new(Delete { table, body, returning: Returning::Nothing }))
            }
            Purpose::Related { near, far } => far_keys(step, far, relating(step, near, far)),
            Purpose::AllRelated { near, far } => {
                let mut body = Body::new(TableFactor::Table(step));
                body.filters = referring(1, &body, &table.foreign_keys[near]);
                far_keys(step, far, body)
            }
        }
    }
}

/// New rows of these columns, each value a parameter.
pub(crate) fn insert(table: &'static TableDef, columns: &[usize], rows: usize) -> Insert {
    let row = |number: usize| {
        let first = number * columns.len() + 1;
        (first..first + columns.len()).map(Expr::Parameter).collect()
    };
    Insert {
        table,
        columns: columns.to_vec(),
        rows: (0..rows).map(row).collect(),
        unless: None,
        conflict: None,
        returning: Returning::Row,
    }
}

/// A change of the row with a key. The parameters are the values of the columns, what the row is found by,
/// and what its version is counted by.
fn update(step: &'static Step, columns: ColumnSet) -> Update {
    let table = step.table;
    let mut body = Body::new(TableFactor::Table(step));
    let assignments = columns.iter().zip(1..).map(|(it, number)| (it, Expr::Parameter(number)));
    let mut assignments: Vec<_> = assignments.collect();
    let first = assignments.len() + 1;
    body.filters = is_row(first, &body, step);
    if let Some(version) = table.version {
        let column = Expr::Column(ColumnRef::of(body.scope(), step, version.column));
        let one = Expr::Parameter(first + body.filters.len());
        assignments.push((version.column, Expr::Op(Op::Add, vec![column, one])));
    }
    Update { table, body, assignments, returning: Returning::Nothing }
}

/// The same where the other columns hold what the parameters after those give.
fn update_same(step: &'static Step, columns: ColumnSet, others: ColumnSet) -> Update {
    let mut update = update(step, columns);
    let scope = update.body.scope();
    let compare = |op, index, number| {
        let column = Expr::Column(ColumnRef::of(scope, step, index));
        let column = Expr::Collate(Box::new(column), "BINARY".to_owned());
        Expr::Op(op, vec![column, Expr::Parameter(number)])
    };
    let version = step.table.version.map(|it| it.column);
    let found_by = step.table.key.iter().copied().chain(version);
    let found_by = found_by.zip(columns.iter().count() + 1..);
    let found_by = found_by.map(|(index, number)| compare(Op::Eq, index, number));
    // After the one that the version is counted by.
    let first = columns.iter().count() + update.body.filters.len() + version.iter().len() + 1;
    let others = others.iter().zip(first..);
    let others = others.map(|(index, number)| compare(Op::IsNotDistinct, index, number));
    update.body.filters = found_by.chain(others).collect();
    update
}

/// The row with the primary key, and the version, that the parameters from that one on give.
fn is_row(first: usize, body: &Body, step: &'static Step) -> Vec<Expr> {
    let version = step.table.version.iter();
    let version = version.map(|it| Expr::Column(ColumnRef::of(body.scope(), step, it.column)));
    let columns = key_columns(body.scope(), step).into_iter().chain(version);
    numbered(first, columns.collect(), |_, it| it).collect()
}

/// A new row of a junction, unless one relates the two rows already. The values begin with those of the
/// keys, each of which is one parameter.
pub(crate) fn relate(
    junction: &'static Step,
    near: usize,
    far: usize,
    columns: Vec<usize>,
    row: Vec<Expr>,
) -> Insert {
    let Body { sources, filters, .. } = relating(junction, near, far);
    let unless = Some((sources[0].scope, Expr::all(filters)));
    let rows = vec![row];
    Insert {
        table: junction.table,
        columns,
        rows,
        unless,
        conflict: None,
        returning: Returning::Nothing,
    }
}

fn select(step: &'static Step, shape: impl FnOnce(&mut Body)) -> Statement<'static> {
    let mut body = Body::new(TableFactor::Table(step));
    shape(&mut body);
    let columns = every_column(body.scope(), step);
    Select { body, columns }.into()
}

/// Each of these equal to the parameter of its number, in the form in which it is compared.
fn numbered(
    first: usize,
    columns: Vec<Expr>,
    compared: impl Fn(usize, Expr) -> Expr,
) -> impl Iterator<Item = Expr> {
    let columns = columns.into_iter().enumerate();
    columns.map(move |(index, it)| it.eq(compared(index, Expr::Parameter(first + index))))
}

/// The rows with the primary key that the parameters give.
fn has_key(body: &Body) -> Vec<Expr> {
    let Some(step) = body.sources[0].factor.step() else { return Vec::new() };
    numbered(1, key_columns(body.scope(), step), |_, it| it).collect()
}

/// The rows whose foreign key refers to the row with the values of the parameters from that one on.
fn referring(first: usize, body: &Body, key: &ForeignKeyDef) -> Vec<Expr> {
    let Some(step) = body.sources[0].factor.step() else { return Vec::new() };
    let child = columns(body.scope(), step, key.columns.iter().copied()).into_iter().enumerate();
    let child = child.map(|(index, it)| key.referred(index, it)).collect();
    numbered(first, child, |index, it| key.collate(index, key.referred(index, it))).collect()
}

/// The rows on the far side of a junction.
fn through(fixed: Fixed, near: usize, far: usize) -> Statement<'static> {
    let Fixed { table: junction, rows, .. } = fixed;
    let keys = junction.table.foreign_keys;
    let (near, far) = (&keys[near], &keys[far]);
    select(rows, |body| {
        let linked = Body::new(TableFactor::Table(junction));
        let on = far.pairs((body.scope(), rows), (linked.scope(), junction));
        body.filters = referring(1, &linked, near);
        body.join(linked.scope(), TableFactor::Table(junction), Join::Inner(on));
    })
}

/// The rows of a junction that relate the two rows with these keys as parameters.
fn relating(junction: &'static Step, near: usize, far: usize) -> Body {
    let keys = junction.table.foreign_keys;
    let (near, far) = (&keys[near], &keys[far]);
    let mut body = Body::new(TableFactor::Table(junction));
    body.filters = referring(1, &body, near);
    let next = near.columns.len() + 1;
    let far = referring(next, &body, far);
    body.filters.extend(far);
    body
}

fn far_keys(junction: &'static Step, far: usize, body: Body) -> Statement<'static> {
    let far = junction.table.foreign_keys[far].columns.iter().copied();
    let columns = columns(body.scope(), junction, far);
    Select { body, columns }.into()
}

impl TableDef {
    /// The columns of a junction that are given with two of its keys: theirs, and those that a new
    /// row has to give besides.
    pub(crate) fn columns_of_link(&self, near: usize, far: usize) -> Vec<usize> {
        let keys = [near, far].map(|it| self.foreign_keys[it].columns).concat();
        let others = self.required.iter().filter(|it| !keys.contains(it)).copied();
        keys.iter().copied().chain(others).collect()
    }
}
