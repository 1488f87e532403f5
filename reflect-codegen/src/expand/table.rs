use reflect_catalog::{Affinity, TimeForm, TimeNumber};

use super::code::{Code, code};
use super::reader::Reader;
use super::{types, write};
use crate::model::{ColumnModel, ForeignKeyModel, Read, RustType, TableModel};
use crate::options::ChosenForm;

// Expands to:
//     impl __rt::Table for Track {
//         type Key = i64;
//         type Columns<__P: __rt::paths::Path> = TrackColumns<__P>;
//         const DEF: &__rt::TableDef = &__rt::TableDef::new(…);
//         fn key(&self) -> Self::Key { self.track_id }
//         fn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> { … }
//     }
pub(super) fn table_impl(table: &TableModel<'_>, code: &mut Code) {
    let (ident, columns) = (&table.ident, &table.columns_ident);
    code!(code, "impl __rt::Table for {ident} {{\ntype Key = ");
    key_type(table, code);
    code!(
        code,
        ";
        type Columns<__P: __rt::paths::Path> = {columns}<__P>;
        const DEF: &__rt::TableDef = &"
    );
    def(table, code);
    code.str(";\nfn key(&self) -> Self::Key {\n");
    key(table, code);
    code.str("}\nfn read(__row: &__rt::Row<'_>) -> __rt::Result<Self> {\n");
    read(table, code);
    code.str("}\n}\n");
}

/// Reads columns that have nothing special in runs, as tuples.
// Expands to:
//     let (track_id, name, …) = __row.values(0)?;
//     __rt::Result::Ok(Self { track_id, name, … })
fn read(table: &TableModel<'_>, code: &mut Code) {
    // Tuples have no more parts.
    const LONGEST: usize = 16;
    let runs = table.columns.chunk_by(|a, b| Reader::is_plain(a) && Reader::is_plain(b));
    let mut first = 0;
    for run in runs.flat_map(|run| run.chunks(LONGEST)) {
        if let [column] = run {
            code!(code, "let {} = __row.", column.ident);
            Reader::new(column).write(code);
            code!(code, "({first})?;\n");
        } else {
            code.str("let (");
            code.list(run.iter().map(|it| &it.ident));
            code!(code, ") = __row.values({first})?;\n");
        }
        first += run.len();
    }
    code.str("__rt::Result::Ok(Self { ");
    table.columns.iter().for_each(|it| code!(code, "{}, ", it.ident));
    code.str("})\n");
}

fn def(table: &TableModel<'_>, code: &mut Code) {
    code!(code, "__rt::TableDef::new({:?}, &[", table.object.name());
    code.each(&table.columns, |code, column| {
        code!(code, "({:?}, ", column.column.name);
        storage(column, code);
        code.str(")");
    });
    code.str("], &[");
    code.list(&table.key);
    code.str("], &[");
    code.each(&table.foreign_keys, |code, key| foreign_key(key, code));
    code.str("])");
    if let Some(key) = table.object.table().and_then(|it| it.primary_key.as_ref()) {
        collated("key_collated", &key.collations, code);
    }
    match &table.writes {
        Some(writes) => write::def(table, writes, code),
        // A query may have to know if rows have row ids: those of a view, and rows without a key.
        None if table.object.table().is_none() || table.key.is_empty() => {
            write::rowid(table.rowid, code);
        }
        None => {}
    }
}

fn foreign_key(key: &ForeignKeyModel, code: &mut Code) {
    code.str("__rt::ForeignKeyDef::new(&[");
    code.list(&key.columns);
    code.str("], &[");
    code.list(&key.parent_columns);
    code.str("])");
    collated("collated", &key.collations, code);
    if !key.affinities.is_empty() {
        code.str(".compared_as(&[");
        code.each(&key.affinities, |code, it| code!(code, "__rt::{}", affinity(*it)));
        code.str("])");
    }
    if !key.indexed {
        code.str(".unindexed()");
    }
    if key.orphans_are_none {
        code.str(".orphans_are_none()");
    }
    if !key.order.is_empty() {
        code!(code, ".ordered(&{:?})", key.order);
    }
}

/// The collations of a key, where SQL would take others by itself.
fn collated(method: &str, collations: &[String], code: &mut Code) {
    if !collations.is_empty() {
        code!(code, ".{method}(&{collations:?})");
    }
}

fn affinity(affinity: Affinity) -> &'static str {
    match affinity {
        Affinity::Integer => "INTEGER",
        Affinity::Text => "TEXT",
        Affinity::Blob => "BLOB",
        Affinity::Real => "REAL",
        Affinity::Numeric => "NUMERIC",
    }
}

/// The storage of a column: `__rt::NUMERIC.decimal()`.
fn storage(column: &ColumnModel<'_>, code: &mut Code) {
    code!(code, "__rt::{}", affinity(column.affinity));
    code.str(match column.read {
        Read::Plain | Read::Form | Read::Bytes => "",
        Read::Exact => ".exact()",
        Read::Text => ".as_text()",
        Read::NumberText => ".as_number_text()",
    });
    if column.tells_storage_classes_apart() {
        code.str(".by_class()");
    }
    if column.is_decimal() {
        code.str(".decimal()");
    }
    match &column.rust_type {
        RustType::Date(_) => code.str(".date()"),
        RustType::Time(_) => code.str(".time()"),
        RustType::DateTime(_) => code.str(".datetime()"),
        RustType::Uuid => code.str(".uuid()"),
        RustType::Bytes if column.affinity == Affinity::Text => code.str(".text_bytes()"),
        RustType::Custom(_) if column.is_decimal() => {}
        given @ (RustType::Integer(_) | RustType::Custom(_) | RustType::Own(_)) => {
            code.str(".of::<");
            types::owned(given, code);
            code.str(">()");
            if matches!(given, RustType::Custom(_)) && column.holds_blobs() {
                code.str(".blob()");
            }
        }
        _ => {}
    }
    if let Some(ChosenForm { form, any, .. }) = column.time_form {
        code!(code, ".{}(", if any { "written_as" } else { "in_form" });
        time_form(form, code);
        code.str(")");
    }
}

/// A form of dates and times: `__rt::UNIX_MS`.
fn time_form(form: TimeForm, code: &mut Code) {
    match form {
        TimeForm::Any | TimeForm::Canonical => code.str("__rt::CANONICAL"),
        TimeForm::Number(TimeNumber::Unix) => code.str("__rt::UNIX"),
        TimeForm::Number(TimeNumber::UnixMillis) => code.str("__rt::UNIX_MS"),
        TimeForm::Number(TimeNumber::Julian) => code.str("__rt::JULIAN"),
        TimeForm::Text(form) => code!(code, "__rt::text_form({:?})", form.to_string()),
    }
}

/// The longest key that is a tuple: longer ones can't even be compared.
const LONGEST_KEY: usize = 12;

fn key_type(table: &TableModel<'_>, code: &mut Code) {
    if table.key.len() > LONGEST_KEY {
        return code.str("__rt::Vec<__rt::Value>");
    }
    one_or_tuple(table, code, types::field);
}

/// The value of the primary key.
fn key(table: &TableModel<'_>, code: &mut Code) {
    if table.key.len() > LONGEST_KEY {
        code.str("__rt::long_key(&[");
        code.each(key_columns(table), |code, it| code!(code, "&self.{}", it.ident));
        return code.str("])");
    }
    // Clippy minds a `()` that says nothing.
    if !table.key.is_empty() {
        one_or_tuple(table, code, key_part);
    }
}

/// A key's only part, a tuple of several, or `()`.
fn one_or_tuple(
    table: &TableModel<'_>,
    code: &mut Code,
    part: impl Fn(&ColumnModel<'_>, &mut Code),
) {
    if let [one] = table.key.as_slice() {
        return part(&table.columns[*one], code);
    }
    code.str("(");
    code.each(key_columns(table), |code, it| part(it, code));
    code.str(")");
}

fn key_part(column: &ColumnModel<'_>, code: &mut Code) {
    let name = &column.ident;
    if column.is_copy() {
        code!(code, "self.{name}");
    } else {
        code!(code, "::core::clone::Clone::clone(&self.{name})");
    }
}

pub(super) fn key_columns<'m>(
    table: &'m TableModel<'_>,
) -> impl Iterator<Item = &'m ColumnModel<'m>> {
    table.key.iter().map(|&it| &table.columns[it])
}
