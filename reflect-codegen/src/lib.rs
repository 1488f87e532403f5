//! From the arguments of `reflect_schema!` to Rust: options, sources, names, types and code.
//!
//! It is an ordinary library, so that whatever shows generated code shows what the macro emits.

#![warn(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod errors;
mod expand;
mod model;
pub mod naming;
mod options;
mod reading;
mod select;
mod source;

use proc_macro2::TokenStream;
use reflect_catalog::Catalog;

pub use reading::{ColumnReading, ReadAs, Reading, SmallInteger, TableReading};
pub use select::derive_select;
pub use source::{Environment, Features};

use errors::Errors;
use model::Model;
use options::Options;
use source::Source;

/// Reads the catalog that the arguments of `reflect_schema!` name.
///
/// # Errors
/// As [`expand`].
pub fn catalog(input: TokenStream, environment: &Environment) -> syn::Result<Catalog> {
    let errors = Errors::default();
    let options = errors.stage(Options::parse(input, &errors))?;
    let source = errors.stage(source::read(&options, environment, &errors))?;
    Ok(source.catalog)
}

/// Tells how the rows are read of the database that the arguments of `reflect_schema!` name.
///
/// # Errors
/// As [`expand`].
pub fn reading(input: TokenStream, environment: &Environment) -> syn::Result<Reading> {
    lower(input, environment, |source, model| Reading::of(&source.catalog, model))
}

/// Expands the arguments of `reflect_schema!`.
///
/// `input` starts with a path to the facade crate and a comma, which its `macro_rules!` puts there.
///
/// # Errors
/// All that is wrong with the arguments or the database, each at the token that caused it.
pub fn expand(input: TokenStream, environment: &Environment) -> syn::Result<TokenStream> {
    lower(input, environment, |_, model| expand::schema(model))
}

/// Reads the arguments and what they name, and makes something of the model.
fn lower<T>(
    input: TokenStream,
    environment: &Environment,
    make: impl FnOnce(&Source, &Model<'_>) -> T,
) -> syn::Result<T> {
    let errors = Errors::default();
    let options = errors.stage(Options::parse(input, &errors))?;
    let source = errors.stage(source::read(&options, environment, &errors))?;
    let model = Model::lower(&source, &options, environment.features, &errors);
    errors.finish()?;
    Ok(make(&source, &model))
}
