use std::path::{Path, absolute};

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use reflect_catalog::Catalog;
#[cfg(feature = "sqlite")]
use reflect_codegen::Reading;
use reflect_codegen::{Environment, Features};

use crate::failure::Failure;

/// The source that is to be read.
#[derive(Debug, clap::Args)]
pub(crate) struct Source {
    /// A database file, a `.sql` script, a directory of migrations, or a snapshot (`.json`)
    #[arg(value_name = "SOURCE", id = "source")]
    path: String,
    /// A function that the application registers, so that what calls it can be read
    #[arg(long = "function", value_name = "NAME")]
    functions: Vec<String>,
    /// An aggregate or window function that the application registers
    #[arg(long = "aggregate", value_name = "NAME")]
    aggregates: Vec<String>,
    /// A collation that the application registers
    #[arg(long = "collation", value_name = "NAME")]
    collations: Vec<String>,
}

impl Source {
    /// The path as the user gave it.
    pub(crate) fn path(&self) -> &str {
        &self.path
    }

    /// Reads the catalog as the macro does.
    pub(crate) fn catalog(&self) -> Result<Catalog, Failure> {
        let arguments = self.arguments(&TokenStream::new());
        Ok(reflect_codegen::catalog(arguments, &environment()?)?)
    }

    /// How the macro reads the rows of the source.
    #[cfg(feature = "sqlite")]
    pub(crate) fn reading(&self, options: &TokenStream) -> Result<Reading, Failure> {
        Ok(reflect_codegen::reading(self.arguments(options), &environment()?)?)
    }

    /// The code that the macro makes of the source.
    pub(crate) fn expand(&self, options: &TokenStream) -> Result<TokenStream, Failure> {
        Ok(reflect_codegen::expand(self.arguments(options), &environment()?)?)
    }

    /// The arguments of the macro for this source.
    fn arguments(&self, options: &TokenStream) -> TokenStream {
        let (path, argument) = (Path::new(&self.path), self.argument());
        let source = if path.is_dir() {
            quote!(migrations = #argument)
        } else if path.extension().is_some_and(|it| it.eq_ignore_ascii_case("json")) {
            quote!(snapshot = #argument)
        } else {
            quote!(#argument)
        };
        // Code that is printed once doesn't follow the file it was made of.
        let track = (!has_option(options, "track")).then(|| quote!(track = none,));
        let names = |option: &str, names: &[String]| {
            let option = Ident::new(option, Span::call_site());
            (!names.is_empty()).then(|| quote!(#option = [#(#names),*],))
        };
        let stand_ins = [
            names("functions", &self.functions),
            names("aggregates", &self.aggregates),
            names("collations", &self.collations),
        ];
        quote!(::reflect_schema, #source, #track #(#stand_ins)* #options)
    }

    /// The path; where it leads nowhere, in full, because what the macro says of such a path is
    /// relative to is not so here.
    fn argument(&self) -> String {
        let path = Path::new(&self.path);
        let full = if path.exists() { None } else { absolute(path).ok() };
        full.and_then(|it| it.to_str().map(str::to_owned)).unwrap_or_else(|| self.path.clone())
    }
}

/// Choices such as `none` are on the same level, and none of them is called like an option.
fn has_option(options: &TokenStream, name: &str) -> bool {
    let mut tokens = options.clone().into_iter();
    tokens.any(|token| matches!(token, TokenTree::Ident(ident) if ident == name))
}

/// That of the macro in a crate in the current directory, with all types.
fn environment() -> Result<Environment, Failure> {
    let manifest_dir = std::env::current_dir()
        .map_err(|error| Failure::new(format!("cannot tell the current directory: {error}")))?;
    let features = Features::ALL;
    Ok(Environment { manifest_dir, refresh: false, ..Environment::from_cargo(features) })
}
