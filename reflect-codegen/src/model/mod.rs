//! The model of a catalog in Rust: every name, type and relation, decided once.
//!
//! Expansion takes all it needs from here and decides nothing.

mod attributes;
mod borrowed;
mod column;
mod derives;
mod finder;
mod foreign_keys;
mod ident;
mod lower;
mod naming;
mod object;
mod overrides;
mod own_types;
mod relate;
mod relations;
mod select;
mod type_names;
mod unique_keys;
mod writes;

use proc_macro2::{Ident, Span};
use reflect_catalog::{Affinity, Broken, Column, Unreadable};
use syn::{Attribute, Path};

pub(crate) use column::{Calendar, OwnType, RustType};
pub(crate) use derives::of_serde;
pub(crate) use object::Object;
pub(crate) use own_types::{Enum, TypedKey};

use crate::options::ChosenForm;
use crate::source::{Note, Tracked};

pub(crate) struct Model<'c> {
    pub(crate) facade: Path,
    pub(crate) derives: Vec<Path>,
    /// The files and variables whose change makes cargo expand the macro again.
    pub(crate) tracked: &'c Tracked,
    /// The argument that names the source, for what is wrong with it.
    pub(crate) span: Span,
    pub(crate) snapshot: &'c str,
    pub(crate) fingerprint: u64,
    pub(crate) tables: Vec<TableModel<'c>>,
    /// The tables of the snapshot that have no row struct, because the user wants none.
    pub(crate) left_out: Vec<&'c str>,
    /// The objects that have none because they can't be read.
    pub(crate) unreadable: Vec<&'c Unreadable>,
    /// What the user should know of the source.
    pub(crate) notes: &'c [Note],
}

pub(crate) struct TableModel<'c> {
    pub(crate) object: Object<'c>,
    /// The row struct.
    pub(crate) ident: Ident,
    /// The attributes that the user gives it.
    pub(crate) attributes: Vec<Attribute>,
    /// The struct of its columns in a query.
    pub(crate) columns_ident: Ident,
    /// The row struct that borrows from a statement, where the user wants one.
    pub(crate) borrowed_ident: Option<Ident>,
    /// The facts about writing its rows, if it is no view.
    pub(crate) writes: Option<Writes>,
    pub(crate) rowid: RowId,
    pub(crate) columns: Vec<ColumnModel<'c>>,
    /// The types that some of its columns have alone.
    pub(crate) enums: Vec<Enum>,
    /// The type of its key, if that has one of its own.
    pub(crate) typed_key: Option<TypedKey>,
    /// The positions of the primary key's columns.
    pub(crate) key: Vec<usize>,
    pub(crate) foreign_keys: Vec<ForeignKeyModel>,
    /// The unique keys besides the primary key.
    pub(crate) unique_keys: Vec<UniqueKey>,
    /// The relations of its rows.
    pub(crate) relations: Vec<Relation>,
    /// Short names that more than one relation could have.
    pub(crate) ambiguous: Vec<Ambiguous>,
    /// Names of relations that there are not, because their foreign keys lead nowhere.
    pub(crate) nowhere: Vec<Nowhere>,
}

/// The facts about writing the rows of a table. Columns are given by their positions.
pub(crate) struct Writes {
    /// The struct of what a new row has to give.
    pub(crate) new_ident: Ident,
    pub(crate) required: Vec<usize>,
    pub(crate) generated: Vec<usize>,
    /// The column that counts the changes of a row.
    pub(crate) version: Option<usize>,
    pub(crate) stored: Stored,
}

/// A unique key that is no primary key: `by_email`.
pub(crate) struct UniqueKey {
    pub(crate) name: String,
    pub(crate) columns: Vec<usize>,
    /// Each of its values is stored in one way, so that a row can be found by them.
    pub(crate) finds: bool,
}

/// The name of the row id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RowId {
    /// `rowid`, as nearly always.
    Usual,
    /// That is the name of a column, and this is not.
    Called(&'static str),
    /// There is none, or no name for it.
    None,
}

/// The way to get a row as it was stored.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Stored {
    /// The statement returns it.
    Returned,
    /// Triggers may change it after that.
    Triggers,
    /// A virtual table does not return it.
    Virtual,
}

pub(crate) struct ColumnModel<'c> {
    pub(crate) column: &'c Column,
    /// The field.
    pub(crate) ident: Ident,
    pub(crate) rust_type: RustType,
    pub(crate) attributes: Vec<Attribute>,
    /// Its values are not shown.
    pub(crate) secret: bool,
    /// The field is an `Option`.
    pub(crate) optional: bool,
    pub(crate) affinity: Affinity,
    pub(crate) read: Read,
    /// The form of its dates and times.
    pub(crate) time_form: Option<ChosenForm>,
}

/// The way to read the value of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Read {
    Plain,
    /// Rows are found by it, so it must be stored as it would be written.
    Exact,
    /// It is text in a column that takes numbers for numbers.
    Text,
    /// It is a date or time of one form.
    Form,
    /// It is the text of a number.
    NumberText,
    /// It is bytes that may be those of text.
    Bytes,
}

/// A foreign key that can be followed, by the positions of its columns.
pub(crate) struct ForeignKeyModel {
    pub(crate) columns: Vec<usize>,
    /// The table referred to.
    pub(crate) parent: usize,
    pub(crate) parent_columns: Vec<usize>,
    /// The collations that it compares by, where SQL would take another by itself.
    pub(crate) collations: Vec<String>,
    /// The affinities of the parent's columns, where one compares otherwise than the child's.
    pub(crate) affinities: Vec<Affinity>,
    /// It refers to one row at most from each row of the parent.
    pub(crate) unique: bool,
    /// An index finds the rows that refer to a row.
    pub(crate) indexed: bool,
    /// A row that it refers to and that is not there is none, and no error.
    pub(crate) orphans_are_none: bool,
    /// The order of the rows that refer to a row: columns, and if they descend.
    pub(crate) order: Vec<(usize, bool)>,
}

/// A relation of a table's rows to rows of the table `target`.
pub(crate) struct Relation {
    pub(crate) kind: RelationKind,
    pub(crate) target: usize,
    /// The name that belongs to it alone, if there is one.
    pub(crate) short: Option<Ident>,
    /// The name that it has otherwise; equal to `short` where that says it all.
    pub(crate) long: Ident,
    /// The columns of this row that identify the rows at the other end.
    pub(crate) values: Vec<usize>,
    /// The methods that write it, if it leads through a junction that can be written.
    pub(crate) link: Option<Link>,
}

impl Relation {
    /// The name of its methods: the long one only where the short one isn't its own.
    pub(crate) fn name(&self) -> &Ident {
        self.short.as_ref().unwrap_or(&self.long)
    }
}

/// The methods that write the rows of a junction, and what such a row has besides its two keys.
pub(crate) struct Link {
    pub(crate) add: Ident,
    pub(crate) remove: Ident,
    /// The name of `set_…`, if new rows of the junction need nothing but the keys.
    pub(crate) set: Option<Ident>,
    /// The positions of the columns that have to be given.
    pub(crate) required: Vec<usize>,
    /// There are columns that may be given.
    pub(crate) optional: bool,
}

/// The direction of a relation. Foreign keys are numbered per table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum RelationKind {
    /// Along this table's foreign key. If `optional`, it may be NULL, or lead nowhere without that being
    /// an error.
    Parent { key: usize, optional: bool },
    /// Against a foreign key of the target.
    Children { key: usize },
    /// Against a foreign key of the target that is unique.
    Child { key: usize },
    /// Against foreign key `near` of a junction and along its `far`.
    Through { junction: usize, near: usize, far: usize },
}

/// A name that several relations have an equal claim to, or would have without their roles.
pub(crate) struct Ambiguous {
    pub(crate) short: Ident,
    pub(crate) long: Vec<Ident>,
}

/// The name of a relation that a foreign key would make, if it led somewhere.
pub(crate) struct Nowhere {
    pub(crate) method: Ident,
    /// The columns of the key, and the names of their fields.
    pub(crate) columns: Vec<String>,
    pub(crate) key: Vec<Ident>,
    /// The name of the parent.
    pub(crate) parent: String,
    /// The row struct of the parent if it is `reflected`; else a name that stands for it.
    pub(crate) parent_ident: Ident,
    pub(crate) reflected: bool,
    pub(crate) why: Why,
}

/// The reason why a foreign key makes no relation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Why {
    Broken(Broken),
    /// The user wants no code for the parent.
    LeftOut,
}

/// The positions of these columns, if the table has them all.
fn positions(object: &Object<'_>, columns: &[String]) -> Option<Vec<usize>> {
    let position = |name: &String| object.columns().iter().position(|it| it.name == *name);
    columns.iter().map(position).collect()
}
