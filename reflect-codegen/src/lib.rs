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
    errors.none_in(read(input, environment, &errors)).map(|(_, source)| source.catalog)
}

/// Tells how the rows are read of the database that the arguments of `reflect_schema!` name.
///
/// # Errors
/// As [`expand`].
pub fn reading(input: TokenStream, environment: &Environment) -> syn::Result<Reading> {
    let errors = Errors::default();
    let reading =
        lower(input, environment, &errors, |source, model| Reading::of(&source.catalog, model));
    errors.none_in(reading)
}

/// Expands the arguments of `reflect_schema!`.
///
/// `input` starts with a path to the facade crate and a comma, which its `macro_rules!` puts there.
///
/// # Errors
/// All that is wrong with the arguments or the database, each at the token that caused it.
pub fn expand(input: TokenStream, environment: &Environment) -> syn::Result<TokenStream> {
    let errors = Errors::default();
    let expanded = lower(input, environment, &errors, |_, model| expand::schema(model));
    errors.none_in(expanded)
}

/// Expands the arguments of `reflect_schema!` as far as they make sense, with an error for each that doesn't.
///
/// So a mistake in one of them is the only one that the compiler reports, and not that there are no structs at all.
#[must_use]
pub fn expand_with_errors(input: TokenStream, environment: &Environment) -> TokenStream {
    let errors = Errors::default();
    let expanded = lower(input, environment, &errors, |_, model| expand::schema(model));
    let expanded = expanded.unwrap_or_default();
    let errors = errors.finish().err().map(|error| error.to_compile_error());
    quote::quote!(#errors #expanded)
}

/// Reads the arguments and what they name, and makes something of the model. What is wrong is among the errors then,
/// and what is made is only right if there are none.
fn lower<T>(
    input: TokenStream,
    environment: &Environment,
    errors: &Errors,
    make: impl FnOnce(&Source, &Model<'_>) -> T,
) -> Option<T> {
    let (options, source) = read(input, environment, errors)?;
    let model = Model::lower(&source, &options, environment.features, errors);
    (!errors.leave_nothing()).then(|| make(&source, &model))
}

fn read(
    input: TokenStream,
    environment: &Environment,
    errors: &Errors,
) -> Option<(Options, Source)> {
    let options = Options::parse(input, errors)?;
    if errors.leave_nothing() {
        return None;
    }
    let source = source::read(&options, environment, errors)?;
    Some((options, source))
}
