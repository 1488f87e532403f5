//! The procedural macros of `reflect-schema`. They do nothing themselves: see `reflect-codegen`.

#![warn(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

use proc_macro::TokenStream;
use reflect_codegen::{Environment, Features};

/// Called by `reflect_schema::reflect_schema!`, which documents it.
#[proc_macro]
pub fn reflect_schema(input: TokenStream) -> TokenStream {
    let features = Features {
        chrono: cfg!(feature = "chrono"),
        rust_decimal: cfg!(feature = "rust_decimal"),
        serde: cfg!(feature = "serde"),
        uuid: cfg!(feature = "uuid"),
        serde_json: cfg!(feature = "serde_json"),
        time: cfg!(feature = "time"),
        jiff: cfg!(feature = "jiff"),
    };
    reflect_codegen::expand_with_errors(input.into(), &Environment::from_cargo(features)).into()
}

/// Documented where `reflect_schema` exports it.
#[proc_macro_derive(Select, attributes(select))]
pub fn select(input: TokenStream) -> TokenStream {
    let expanded = reflect_codegen::derive_select(input.into());
    expanded.unwrap_or_else(|error| error.to_compile_error()).into()
}
