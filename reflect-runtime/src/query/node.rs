//! A query as data: what the typed builders put together and the renderer turns into SQL.

use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use reflect_catalog::Affinity;
use rusqlite::types::Value;

use super::nature::Nature;
use super::orphan::{Check, Paths};
use super::{Cursor, Keys, Step};
use crate::def::{Storage, TableDef};
use crate::{Encode, Mismatch};

/// One use of a table in a query. Each has a number of its own, so that two uses of the same table
/// are never taken for each other; they are renumbered when the query is written down. After four
/// billion uses the numbers begin again, so the renderer refuses two that are equal at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scope(u32);

impl Scope {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        Self(NEXT.fetch_add(1, Relaxed))
    }
}

/// A condition, the value where it is true, and another.
pub(crate) const CASE: &str = "CASE WHEN {} THEN {} ELSE {} END";

/// Two operands as they are compared, and the first as it is.
pub(crate) const NULL_IF: &str = "CASE WHEN {} = {} THEN NULL ELSE {} END";

/// Where a column's value comes from. It is kept small, since the columns of a table are passed
/// around together.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    /// A column of the table at the end of a path.
    Column { scope: Scope, step: &'static Step, index: u16 },
    /// A column of the result of a query in `FROM`, or of a list of values there.
    Result { scope: Scope, index: u16, nature: Nature },
    /// What the query of this scope is grouped by.
    Group { scope: Scope, index: u16, nature: Nature },
}

/// A part of a statement.
#[derive(Debug, Clone)]
pub enum Node {
    Place(Place),
    /// A column that a [`TableDef`] leaves out.
    Hidden {
        scope: Scope,
        step: &'static Step,
        name: String,
    },
    Value(Value),
    /// A value that is a decimal.
    Decimal(Value),
    /// A value that no column of that kind can hold: an error when the query is run.
    Unfit(Unfit),
    /// SQL of ours with a `{}` for each operand.
    Sql(&'static str, Vec<Node>),
    /// SQL of the user's, taken apart at its placeholders.
    Raw(Vec<Piece>),
    /// Any number of operands between one operator that is associative.
    Chain(&'static str, Vec<Node>),
    Call(Box<Call>),
    /// Whether the first is among the others.
    In {
        negated: bool,
        nodes: Vec<Node>,
    },
    /// SQL with a `{}` for a query.
    Query(&'static str, Box<Statement>),
    /// A name that the user chose, such as a collation.
    Name(String),
    /// A cursor of a query with another order: an error when the query is run.
    AnotherOrder,
}

/// A value that can't be encoded, and for which column.
#[derive(Debug, Clone)]
pub struct Unfit {
    pub(crate) column: Option<(&'static str, &'static str)>,
    pub(crate) mismatch: Mismatch,
}

/// A part of SQL that the user wrote.
#[derive(Debug, Clone)]
pub enum Piece {
    Text(String),
    Node(Node),
    /// The text can't be used as it is: why.
    Mistake(String),
}

/// A call of a function.
#[derive(Debug, Clone)]
pub struct Call {
    pub(crate) function: String,
    /// It computes one value from all rows; over a window too, where there is one.
    pub(crate) aggregate: bool,
    pub(crate) distinct: bool,
    /// Nothing for `count(*)`.
    pub(crate) arguments: Option<Vec<Node>>,
    pub(crate) filter: Option<Node>,
    pub(crate) over: Option<Over>,
}

/// The window of a window function.
#[derive(Debug, Clone, Default)]
pub struct Over {
    pub(crate) partition: Vec<Node>,
    pub(crate) order: Vec<Term>,
    pub(crate) frame: Option<String>,
}

/// A term of `ORDER BY`.
#[derive(Debug, Clone)]
pub struct Term {
    pub(crate) node: Node,
    pub(crate) descending: bool,
    /// Where NULL goes, if not where SQLite puts it: below everything.
    pub(crate) nulls_first: Option<bool>,
}

/// Everything of a query but what it selects.
#[derive(Debug, Clone)]
#[expect(clippy::struct_excessive_bools, reason = "words of SQL that are there or not")]
pub struct Body {
    pub(crate) sources: Vec<Source>,
    pub(crate) filters: Vec<Node>,
    pub(crate) groups: Vec<Node>,
    /// The paths that lead to the rows themselves, or that keys of groups are read from.
    pub(crate) paths: Paths,
    /// The columns of the results in `FROM` that check them.
    pub(crate) checks: Vec<Check>,
    pub(crate) having: Vec<Node>,
    pub(crate) order: Vec<Term>,
    /// The order leaves no two rows equal.
    pub(crate) sorted: bool,
    pub(crate) limit: Option<u64>,
    pub(crate) offset: u64,
    pub(crate) distinct: bool,
    /// To write every row of the table is what is wanted.
    pub(crate) everything: bool,
    /// The result has rows for groups of rows, or one for all.
    pub(crate) grouped: bool,
    /// Only what comes after a row.
    pub(crate) after: Option<Cursor>,
}

/// An entry of `FROM`.
#[derive(Debug, Clone)]
pub struct Source {
    pub(crate) scope: Scope,
    pub(crate) from: From,
    pub(crate) join: Join,
}

#[derive(Debug, Clone)]
pub enum From {
    Table(&'static Step),
    /// A query with the columns of a table, by their names.
    Found(&'static Step, Box<Rows>),
    /// The results of queries; the columns have numbers.
    Results(Box<Compound>),
    /// Keys of rows; the columns have numbers.
    Keys(Keys),
    /// What a recursive query has found so far: rows of the table.
    Previous(&'static Step),
}

/// Rows of a table that a query finds.
#[derive(Debug, Clone)]
pub enum Rows {
    Compound(Compound),
    /// The rows of a query, and those that `next` finds from [`From::Previous`], again and again.
    Reached {
        start: Statement,
        next: Box<Statement>,
    },
}

/// Queries between `UNION` and the like.
#[derive(Debug, Clone)]
pub struct Compound {
    pub(crate) first: Statement,
    pub(crate) rest: Vec<(&'static str, Statement)>,
}

#[derive(Debug, Clone)]
pub enum Join {
    First,
    Inner(Node),
    /// The same, and all entries before are read before this one.
    Cross(Node),
    Left(Node),
}

/// A query with what it selects.
#[derive(Debug, Clone)]
pub struct Statement {
    pub(crate) body: Body,
    pub(crate) columns: Vec<Node>,
}

impl Body {
    pub(crate) fn new(from: From) -> Self {
        Self {
            sources: vec![Source { scope: Scope::new(), from, join: Join::First }],
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
    pub(crate) fn join(&mut self, scope: Scope, from: From, join: Join) {
        self.sources.push(Source { scope, from, join });
    }

    /// The scope of the first table.
    pub(crate) fn scope(&self) -> Scope {
        self.sources[0].scope
    }

    /// Whether each row of `FROM` that the filters let through is in the result.
    pub(crate) fn is_plain(&self) -> bool {
        !self.grouped && !self.distinct && !self.is_cut()
    }

    pub(crate) fn is_cut(&self) -> bool {
        self.limit.is_some() || self.offset > 0 || self.after.is_some()
    }

    /// What is selected: where equal rows are one, so that SQLite finds equal decimals equal.
    pub(crate) fn alike(&self, columns: Vec<Node>) -> Vec<Node> {
        if !self.distinct {
            return columns;
        }
        columns.into_iter().map(Node::grouped).collect()
    }

    /// The table whose rows the result has, if it is one alone.
    pub(crate) fn table(&self) -> Option<&'static Step> {
        match self.sources.as_slice() {
            [Source { from: From::Table(step) | From::Found(step, _), .. }] if !self.grouped => {
                Some(step)
            }
            _ => None,
        }
    }

    /// The query as the table of another, so that what that one does happens to its result only.
    pub(crate) fn within_limit(mut self) -> Self {
        self.cursor_as_filter();
        if self.is_plain() {
            return Self { order: Vec::new(), ..self };
        }
        let Some(step) = self.table() else {
            let mistake = "rows of a join that are limited or distinct can't be grouped; \
                make a query of its results with `as_source` first";
            let mut body = self;
            body.filters.push(Node::Raw(vec![Piece::Mistake(mistake.to_owned())]));
            return body;
        };
        let scope = self.scope();
        let columns = 0..step.table.columns.len();
        let columns = columns.map(|it| Node::Place(Place::column_of(scope, step, it))).collect();
        let first = Statement { body: self, columns }.after_cursor();
        let rows = Rows::Compound(Compound { first, rest: Vec::new() });
        let mut body = Self::new(From::Found(step, Box::new(rows)));
        body.sources[0].scope = scope;
        body
    }
}

impl Source {
    /// The primary key of the table.
    pub(crate) fn key(&self) -> Vec<Place> {
        match self.from {
            From::Table(step) | From::Found(step, _) | From::Previous(step) => {
                let key = step.table.key.iter();
                key.map(|&it| Place::column_of(self.scope, step, it)).collect()
            }
            From::Results(_) | From::Keys(_) => Vec::new(),
        }
    }
}

impl Node {
    pub(crate) fn value(value: impl Into<Value>) -> Self {
        Self::Value(value.into())
    }

    pub(crate) fn call(function: &str, arguments: Vec<Self>) -> Self {
        Self::Call(Box::new(Call::new(function, Some(arguments))))
    }

    /// Operands between an operator, none nested in another of the same.
    pub(crate) fn chain(operator: &'static str, left: Self, right: Self) -> Self {
        let flat = |node| match node {
            Self::Chain(found, nodes) if found == operator => nodes,
            other => vec![other],
        };
        let mut nodes = flat(left);
        nodes.extend(flat(right));
        Self::Chain(operator, nodes)
    }

    /// How a value is written that is compared with this.
    fn affinity(&self) -> Affinity {
        match self {
            Self::Place(place) => place.storage().map_or(Affinity::Blob, |it| it.affinity),
            _ => Affinity::Blob,
        }
    }

    /// A value to bind where it meets `other`.
    pub(crate) fn bound(value: &(impl Encode + ?Sized), other: &Self) -> Self {
        Self::bound_as(value, other.affinity(), other)
    }

    fn bound_as(value: &(impl Encode + ?Sized), affinity: Affinity, other: &Self) -> Self {
        let encoded = value.encode(affinity).and_then(crate::value::to_value);
        encoded.map_or_else(
            |mismatch| {
                let column = match other {
                    Self::Place(place) => place.column(),
                    _ => None,
                };
                let column = column.map(|(table, index)| (table.name, table.columns[index].0));
                Self::Unfit(Unfit { column, mismatch })
            },
            Self::Value,
        )
    }
}

impl Place {
    /// A column of the result of a query of which nothing is known.
    pub(crate) fn result(scope: Scope, index: u16) -> Self {
        Self::Result { scope, index, nature: Nature::UNKNOWN }
    }

    /// How the values are stored, as far as they are those of a column.
    pub(crate) fn storage(&self) -> Option<Storage> {
        match self {
            Self::Column { step, index, .. } => Some(step.table.columns[usize::from(*index)].1),
            Self::Result { nature, .. } | Self::Group { nature, .. } => nature.storage(),
        }
    }

    /// The table and the position of the column that this is, if it is one.
    pub(crate) fn column(&self) -> Option<(&'static TableDef, usize)> {
        match self {
            Self::Column { step, index, .. } => Some((step.table, usize::from(*index))),
            Self::Result { .. } | Self::Group { .. } => None,
        }
    }
}

impl Place {
    /// The names of the table and the column that this is, if it is one.
    pub(crate) fn name(&self) -> Option<(&'static str, &'static str)> {
        self.column().map(|(table, index)| (table.name, table.columns[index].0))
    }
}

impl Call {
    pub(crate) fn new(function: &str, arguments: Option<Vec<Node>>) -> Self {
        Self {
            function: function.to_owned(),
            aggregate: false,
            distinct: false,
            arguments,
            filter: None,
            over: None,
        }
    }

    pub(crate) fn aggregate(function: &str, arguments: Option<Vec<Node>>) -> Self {
        Self { aggregate: true, ..Self::new(function, arguments) }
    }
}

impl Term {
    /// Whether NULL comes before every value.
    pub(crate) fn nulls_come_first(&self) -> bool {
        self.nulls_first.unwrap_or(!self.descending)
    }
}
