//! The types of columns, wherever one is written.

use super::code::{Code, code};
use crate::model::{Calendar, ColumnModel, RustType};

/// A field of a row: `__rt::Option<__rt::String>`.
pub(super) fn field(column: &ColumnModel<'_>, code: &mut Code) {
    optional(column, code, |code| owned(&column.rust_type, code));
}

/// A field of a row that borrows: `__rt::Option<&'r str>`.
pub(super) fn borrowed(column: &ColumnModel<'_>, code: &mut Code) {
    if !column.can_be_borrowed() {
        return field(column, code);
    }
    optional(column, code, |code| code!(code, "&'r {}", slice(&column.rust_type)));
}

/// A parameter that takes a value of the column: `&str`.
pub(super) fn param(column: &ColumnModel<'_>, code: &mut Code) {
    if !column.optional {
        return value_param(column, code);
    }
    code.str(if column.is_copy() { "" } else { "&" });
    field(column, code);
}

/// A parameter that takes a value of the column and not NULL: `&str`.
pub(super) fn value_param(column: &ColumnModel<'_>, code: &mut Code) {
    match &column.rust_type {
        text @ (RustType::String | RustType::Bytes) => code!(code, "&{}", slice(text)),
        other => {
            code.str(if column.is_copy() { "" } else { "&" });
            owned(other, code);
        }
    }
}

/// A field of the columns in a query: `__rt::ColumnAt<__P, __rt::String, __rt::Optional>`.
pub(super) fn in_query(column: &ColumnModel<'_>, code: &mut Code) {
    let name = if column.column.generated.is_some() { "GeneratedAt" } else { "ColumnAt" };
    code!(code, "__rt::{name}<__P, ");
    owned(&column.rust_type, code);
    code.str(if column.optional { ", __rt::Optional>" } else { ">" });
}

/// The type itself: `__rt::String`.
pub(super) fn owned(rust_type: &RustType, code: &mut Code) {
    code.str(match rust_type {
        RustType::I64 => "i64",
        RustType::F64 => "f64",
        RustType::Bool => "bool",
        RustType::String => "__rt::String",
        RustType::Bytes => "__rt::Vec<u8>",
        RustType::Value => "__rt::Value",
        RustType::Decimal => "__rt::Decimal",
        RustType::Date(Calendar::Chrono) => "__rt::NaiveDate",
        RustType::Date(Calendar::Time) => "__rt::TimeDate",
        RustType::Date(Calendar::Jiff) => "__rt::JiffDate",
        RustType::Time(Calendar::Chrono) => "__rt::NaiveTime",
        RustType::Time(Calendar::Time) => "__rt::TimeTime",
        RustType::Time(Calendar::Jiff) => "__rt::JiffTime",
        RustType::DateTime(Calendar::Chrono) => "__rt::NaiveDateTime",
        RustType::DateTime(Calendar::Time) => "__rt::TimeDateTime",
        RustType::DateTime(Calendar::Jiff) => "__rt::JiffDateTime",
        RustType::Uuid => "__rt::Uuid",
        RustType::Json => "__rt::JsonValue",
        RustType::Integer(given) => return code.given(given),
        RustType::Custom(given) => return code.given(given),
        RustType::Own(own) => return code!(code, "{}", own.ident),
    });
}

/// `str` for texts, `[u8]` for bytes.
fn slice(rust_type: &RustType) -> &'static str {
    if let RustType::String = rust_type { "str" } else { "[u8]" }
}

fn optional(column: &ColumnModel<'_>, code: &mut Code, inner: impl FnOnce(&mut Code)) {
    if column.optional {
        code.str("__rt::Option<");
        inner(code);
        code.str(">");
    } else {
        inner(code);
    }
}
