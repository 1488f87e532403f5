//! How the rows of a database are read, for whatever looks at them without a compiler.

use reflect_catalog::{Affinity, Catalog, DataType, TimeForm};
use syn::Type;

use crate::model::{ColumnModel, Model, Read, RustType, TableModel};
use crate::options::ChosenForm;

/// The tables and views of a database, as the macro reads them.
#[derive(Debug, Clone)]
pub struct Reading {
    /// What the database says.
    pub catalog: Catalog,
    /// Each table and view that has a row struct.
    pub tables: Vec<TableReading>,
}

/// A table or view, as the macro reads its rows.
#[derive(Debug, Clone)]
pub struct TableReading {
    /// Its name in the database.
    pub name: String,
    /// The positions of the primary key's columns.
    pub key: Vec<usize>,
    /// The columns of a row.
    pub columns: Vec<ColumnReading>,
    /// The columns of each foreign key that is `None` where it refers to nothing.
    pub none_if_orphan: Vec<Vec<String>>,
}

/// A column, as the macro reads its values.
#[derive(Debug, Clone)]
pub struct ColumnReading {
    /// Its name in the database.
    pub name: String,
    /// The type that the database declares.
    pub declared_type: String,
    /// The type of its values in Rust.
    pub value: ReadAs,
    /// NULL is `None`.
    pub optional: bool,
    /// The affinity of the column.
    pub affinity: Affinity,
    /// The values must be stored as they would be written, because rows are found by them.
    pub exact: bool,
    /// The one form of its dates and times.
    pub form: Option<TimeForm>,
    /// UUIDs are bytes there.
    pub blob: bool,
}

/// A type of Rust that a column is read as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReadAs {
    /// `i64`
    Integer,
    /// An integer type other than `i64`, by its name.
    SmallInteger(SmallInteger),
    /// `f64`
    Real,
    /// `bool`
    Boolean,
    /// `String`
    Text,
    /// `Vec<u8>`
    Bytes,
    /// `Value`
    Any,
    /// `rust_decimal::Decimal`
    Decimal,
    /// `chrono::NaiveDate`, or a type of another crate that reads the same values.
    Date,
    /// `chrono::NaiveTime`, likewise.
    Time,
    /// `chrono::NaiveDateTime`, likewise.
    DateTime,
    /// `uuid::Uuid`
    Uuid,
    /// `serde_json::Value`
    Json,
    /// A type of the user's, of which nothing is known.
    Custom,
}

/// An integer type other than `i64`.
#[allow(missing_docs, reason = "the names say it")]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SmallInteger {
    I8,
    I16,
    I32,
    Isize,
    U8,
    U16,
    U32,
    U64,
    Usize,
}

impl TableReading {
    pub(crate) fn of(table: &TableModel<'_>) -> Self {
        Self {
            name: table.object.name().to_owned(),
            key: table.key.clone(),
            columns: table.columns.iter().map(ColumnReading::of).collect(),
            none_if_orphan: none_if_orphan(table),
        }
    }
}

fn none_if_orphan(table: &TableModel<'_>) -> Vec<Vec<String>> {
    let name = |&position: &usize| table.columns[position].column.name.clone();
    let keys = table.foreign_keys.iter().filter(|it| it.orphans_are_none);
    keys.map(|key| key.columns.iter().map(name).collect()).collect()
}

impl Reading {
    pub(crate) fn of(catalog: &Catalog, model: &Model<'_>) -> Self {
        let tables = model.tables.iter().map(TableReading::of).collect();
        Self { catalog: catalog.clone(), tables }
    }
}

impl ColumnReading {
    fn of(column: &ColumnModel<'_>) -> Self {
        let form = column.time_form.filter(|it| !it.any);
        Self {
            name: column.column.name.clone(),
            declared_type: column.column.declared_type.clone(),
            value: ReadAs::of(&column.rust_type),
            optional: column.optional,
            affinity: column.affinity,
            exact: column.read == Read::Exact,
            form: form.map(|ChosenForm { form, .. }| form),
            blob: column.holds_blobs(),
        }
    }
}

impl ColumnReading {
    /// Text in the column is that of a number or of a date, for which the column is declared.
    #[must_use]
    pub fn has_number_texts(&self) -> bool {
        RustType::String.read(DataType::of(&self.declared_type), self.affinity) == Read::NumberText
    }
}

impl ReadAs {
    fn of(rust_type: &RustType) -> Self {
        match rust_type {
            RustType::I64 => Self::Integer,
            RustType::F64 => Self::Real,
            RustType::Bool => Self::Boolean,
            RustType::String => Self::Text,
            RustType::Bytes => Self::Bytes,
            RustType::Value => Self::Any,
            RustType::Decimal => Self::Decimal,
            RustType::Date(_) => Self::Date,
            RustType::Time(_) => Self::Time,
            RustType::DateTime(_) => Self::DateTime,
            RustType::Uuid => Self::Uuid,
            RustType::Json => Self::Json,
            RustType::Integer(name) => integer(&name.to_string()),
            RustType::Custom(given) => called(given),
            RustType::Own(own) => {
                if own.is_text {
                    Self::Text
                } else {
                    Self::Integer
                }
            }
        }
    }
}

fn integer(name: &str) -> ReadAs {
    let small = match name {
        "i8" => SmallInteger::I8,
        "i16" => SmallInteger::I16,
        "i32" => SmallInteger::I32,
        "isize" => SmallInteger::Isize,
        "u8" => SmallInteger::U8,
        "u16" => SmallInteger::U16,
        "u32" => SmallInteger::U32,
        "u64" => SmallInteger::U64,
        "usize" => SmallInteger::Usize,
        _ => return ReadAs::Custom,
    };
    ReadAs::SmallInteger(small)
}

/// The type that a path most likely leads to.
fn called(given: &Type) -> ReadAs {
    let Type::Path(path) = given else { return ReadAs::Custom };
    let names: Vec<_> = path.path.segments.iter().map(|it| it.ident.to_string()).collect();
    let of = |crates: &[&str]| names.iter().any(|it| crates.contains(&it.as_str()));
    match names.last().map(String::as_str) {
        Some("Value") if of(&["serde_json"]) => ReadAs::Json,
        Some("Value") => ReadAs::Any,
        Some("Decimal") => ReadAs::Decimal,
        Some("Uuid") => ReadAs::Uuid,
        Some("NaiveDate") => ReadAs::Date,
        Some("NaiveTime") => ReadAs::Time,
        Some("NaiveDateTime" | "PrimitiveDateTime" | "OffsetDateTime") => ReadAs::DateTime,
        Some("Date") if of(&["time", "jiff"]) => ReadAs::Date,
        Some("Time") if of(&["time", "jiff"]) => ReadAs::Time,
        Some("DateTime") if of(&["chrono", "jiff"]) => ReadAs::DateTime,
        Some("Timestamp") if of(&["jiff"]) => ReadAs::DateTime,
        _ => ReadAs::Custom,
    }
}
