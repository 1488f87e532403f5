//! `derive`: the traits of rows, new rows and enums.

use proc_macro2::Ident;
use syn::Path;

use super::{RustType, TableModel};
use crate::errors::Errors;
use crate::options::Options;
use crate::source::Features;

/// The derives that the user wants. One of serde on types that have not its traits is reported, and left out: the
/// compiler's errors would not lead here.
pub(super) fn wanted(
    options: &Options,
    features: Features,
    tables: &[TableModel<'_>],
    errors: &Errors,
) -> Vec<Path> {
    let derives = options.derives.iter();
    let serde = derives.clone().find_map(of_serde);
    let mistake = serde.and_then(|it| Some((it, mistake_in_serde(it, features, tables)?)));
    let Some((serde, mistake)) = mistake else { return derives.cloned().collect() };
    errors.at(serde.span(), mistake);
    derives.filter(|it| of_serde(it).is_none()).cloned().collect()
}

/// The name of a trait of serde.
pub(crate) fn of_serde(path: &Path) -> Option<&Ident> {
    let last = &path.segments.last()?.ident;
    (last == "Serialize" || last == "Deserialize").then_some(last)
}

fn mistake_in_serde(
    derive: &Ident,
    features: Features,
    tables: &[TableModel<'_>],
) -> Option<String> {
    let columns =
        || tables.iter().flat_map(|table| table.columns.iter().map(move |column| (table, column)));
    let untyped = columns().filter(|(_, it)| matches!(it.rust_type, RustType::Value));
    let untyped: Vec<_> =
        untyped.map(|(table, it)| format!("{}.{}", table.object.name(), it.column.name)).collect();
    if let [first, ..] = untyped.as_slice() {
        return Some(format!(
            "the type of `{}` is `Value`, since the database declares none, and that has no \
             `{derive}`: give a type, as in `types = {{ {first} => f64 }}`, or `skip` the table or view",
            untyped.join("`, `")
        ));
    }
    let needs_feature = columns().any(|(_, it)| it.rust_type.needs_serde() || it.secret);
    (!features.serde && needs_feature).then(|| {
        format!(
            "`{derive}` of dates, decimals, UUIDs and secrets needs the feature `serde` of reflect-schema"
        )
    })
}
