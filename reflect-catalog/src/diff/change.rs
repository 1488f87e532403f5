use std::fmt;

/// One difference between the catalog that code was made from and another one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Difference {
    /// The table or view it is in.
    pub table: String,
    /// The difference.
    pub change: Change,
}

/// A difference in a table or view.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Change {
    /// The table isn't there.
    MissingTable,
    /// There is a table more.
    ExtraTable,
    /// The view isn't there, or can't be read.
    MissingView,
    /// There is a view more.
    ExtraView,
    /// The column isn't there.
    MissingColumn(String),
    /// There is a column more.
    ExtraColumn(String),
    /// There is a column more that every new row has to give: NOT NULL, without a default.
    RequiredColumn(String),
    /// The column holds another kind of value: column, type expected, type found.
    Type(String, String, String),
    /// The type is spelled differently but means the same: column, type expected, type found.
    TypeSpelling(String, String, String),
    /// The column may be NULL, which it might not.
    NowNullable(String),
    /// The column can't be NULL any more.
    NowRequired(String),
    /// The column takes values no more: it is generated.
    NowGenerated(String),
    /// The column is no longer generated; it holds what is written to it.
    NoLongerGenerated(String),
    /// The primary key: columns expected, columns found.
    PrimaryKey(Vec<String>, Vec<String>),
    /// The foreign key over these columns isn't there, or refers to something else.
    MissingForeignKey(Vec<String>, String),
    /// There is a foreign key more.
    ExtraForeignKey(Vec<String>, String),
    /// The columns of a foreign key can't occur twice any more.
    NowUnique(Vec<String>),
    /// The columns of a foreign key may occur twice, which they might not.
    NoLongerUnique(Vec<String>),
    /// The index isn't there.
    MissingIndex(String),
    /// There is an index more.
    ExtraIndex(String),
    /// An index of this name is another one: its name, statement expected, statement found.
    Index(String, String, String),
    /// The trigger isn't there.
    MissingTrigger(String),
    /// There is a trigger more.
    ExtraTrigger(String),
    /// A trigger of this name is another one: its name, statement expected, statement found.
    Trigger(String, String, String),
    /// The view is made by another query: statement expected, statement found.
    Query(String, String),
    /// Something else that the table declares: a default, a check, `STRICT`.
    Detail {
        /// The thing that differs: "the default of column `Total`".
        what: String,
        /// The expected text; empty if there should be nothing.
        expected: String,
        /// The text that was found; empty if there is nothing.
        found: String,
    },
}

/// The part of a table or view in which something differs.
pub(super) enum Place<'c> {
    Whole,
    Column(&'c str),
    Columns(&'c [String]),
    /// An index or trigger of this name is missing, or there is one more.
    Object(&'c str),
}

// No `_` here, nor where texts are made of changes: who adds a change has to say all of it.
impl Change {
    /// Tells if code made from the expected catalog still does what its types say.
    #[must_use]
    pub fn is_compatible(&self) -> bool {
        match self {
            Self::MissingTable
            | Self::MissingView
            | Self::MissingColumn(_)
            | Self::Type(..)
            | Self::NowNullable(_)
            | Self::NowGenerated(_)
            | Self::PrimaryKey(..)
            | Self::MissingForeignKey(..)
            | Self::NoLongerUnique(_)
            | Self::RequiredColumn(_) => false,
            Self::ExtraTable
            | Self::ExtraView
            | Self::ExtraColumn(_)
            | Self::TypeSpelling(..)
            | Self::NowRequired(_)
            | Self::NoLongerGenerated(_)
            | Self::ExtraForeignKey(..)
            | Self::NowUnique(_)
            | Self::MissingIndex(_)
            | Self::ExtraIndex(_)
            | Self::Index(..)
            | Self::MissingTrigger(_)
            | Self::ExtraTrigger(_)
            | Self::Trigger(..)
            | Self::Query(..)
            | Self::Detail { .. } => true,
        }
    }

    /// Tells if code made from the expected catalog still reads what its types say. It may be unable
    /// to write, as where every new row needs a value that it doesn't know of.
    ///
    /// ```
    /// use reflect_schema::catalog::diff::Change;
    /// let change = Change::RequiredColumn("country".into());
    /// assert!(change.leaves_reading() && !change.is_compatible());
    /// ```
    #[must_use]
    pub fn leaves_reading(&self) -> bool {
        self.is_compatible() || matches!(self, Self::RequiredColumn(_))
    }

    /// The place of the change.
    pub(super) fn place(&self) -> Place<'_> {
        match self {
            Self::MissingColumn(column)
            | Self::ExtraColumn(column)
            | Self::RequiredColumn(column)
            | Self::Type(column, ..)
            | Self::TypeSpelling(column, ..)
            | Self::NowNullable(column)
            | Self::NowRequired(column)
            | Self::NowGenerated(column)
            | Self::NoLongerGenerated(column) => Place::Column(column),
            Self::MissingForeignKey(columns, _)
            | Self::ExtraForeignKey(columns, _)
            | Self::NowUnique(columns)
            | Self::NoLongerUnique(columns) => Place::Columns(columns),
            Self::MissingIndex(name)
            | Self::ExtraIndex(name)
            | Self::MissingTrigger(name)
            | Self::ExtraTrigger(name) => Place::Object(name),
            Self::MissingTable
            | Self::ExtraTable
            | Self::MissingView
            | Self::ExtraView
            | Self::PrimaryKey(..)
            | Self::Index(..)
            | Self::Trigger(..)
            | Self::Query(..)
            | Self::Detail { .. } => Place::Whole,
        }
    }

    /// Tells if a whole table, view, index or trigger is missing.
    #[must_use]
    pub fn is_missing_object(&self) -> bool {
        matches!(
            self,
            Self::MissingTable
                | Self::MissingView
                | Self::MissingIndex(_)
                | Self::MissingTrigger(_)
        )
    }

    /// Tells if there is an additional table, view, index or trigger.
    #[must_use]
    pub fn is_extra_object(&self) -> bool {
        matches!(
            self,
            Self::ExtraTable | Self::ExtraView | Self::ExtraIndex(_) | Self::ExtraTrigger(_)
        )
    }
}

impl Difference {
    /// The name of what is missing or more: an index, a trigger, else the table or view itself.
    #[must_use]
    pub fn object(&self) -> &str {
        match self.change.place() {
            Place::Object(name) => name,
            Place::Whole | Place::Column(_) | Place::Columns(_) => &self.table,
        }
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let table = &self.table;
        match &self.change {
            Change::MissingTable => write!(f, "table `{table}` is missing"),
            Change::ExtraTable => write!(f, "table `{table}` is new"),
            Change::MissingView => write!(f, "view `{table}` is missing"),
            Change::ExtraView => write!(f, "view `{table}` is new"),
            Change::MissingColumn(column) => write!(f, "column `{table}.{column}` is missing"),
            Change::ExtraColumn(column) => write!(f, "column `{table}.{column}` is new"),
            Change::RequiredColumn(column) => {
                write!(f, "column `{table}.{column}` is new, NOT NULL and without a default")
            }
            Change::Type(column, expected, found)
            | Change::TypeSpelling(column, expected, found) => {
                write!(f, "column `{table}.{column}` {}", types(expected, found))
            }
            Change::NowNullable(column) => {
                write!(f, "column `{table}.{column}` may be NULL, expected NOT NULL")
            }
            Change::NowRequired(column) => {
                write!(f, "column `{table}.{column}` is NOT NULL, expected a nullable one")
            }
            Change::NowGenerated(column) => write!(f, "column `{table}.{column}` is generated now"),
            Change::NoLongerGenerated(column) => {
                write!(f, "column `{table}.{column}` is no longer generated")
            }
            Change::PrimaryKey(expected, found) => {
                let (expected, found) = (list(expected), list(found));
                write!(f, "the primary key of `{table}` is {found}, expected {expected}")
            }
            Change::MissingForeignKey(columns, parent) => {
                write!(f, "foreign key `{table}`{} to `{parent}` is missing", list(columns))
            }
            Change::ExtraForeignKey(columns, parent) => {
                write!(f, "foreign key `{table}`{} to `{parent}` is new", list(columns))
            }
            Change::NowUnique(columns) => write!(f, "`{table}`{} is unique now", list(columns)),
            Change::NoLongerUnique(columns) => {
                write!(f, "`{table}`{} is no longer unique", list(columns))
            }
            Change::MissingIndex(name) => write!(f, "index `{name}` of `{table}` is missing"),
            Change::ExtraIndex(name) => write!(f, "index `{name}` of `{table}` is new"),
            Change::Index(name, ..) => write!(f, "index `{name}` of `{table}` is another one"),
            Change::MissingTrigger(name) => write!(f, "trigger `{name}` of `{table}` is missing"),
            Change::ExtraTrigger(name) => write!(f, "trigger `{name}` of `{table}` is new"),
            Change::Trigger(name, ..) => write!(f, "trigger `{name}` of `{table}` is another one"),
            Change::Query(..) => write!(f, "view `{table}` is made by another query"),
            Change::Detail { what, .. } => write!(f, "table `{table}` differs in {what}"),
        }
    }
}

pub(super) fn list(columns: &[String]) -> String {
    if columns.is_empty() { "none".to_owned() } else { format!("({})", columns.join(", ")) }
}

fn types(expected: &str, found: &str) -> String {
    match (found, expected) {
        ("", _) => format!("has no type, expected `{expected}`"),
        (_, "") => format!("is `{found}`, expected no type"),
        _ => format!("is `{found}`, expected `{expected}`"),
    }
}
