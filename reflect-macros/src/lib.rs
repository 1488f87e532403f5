//! The procedural macro of `reflect-schema`. It does nothing itself: see `reflect-codegen`.

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
    };
    let expanded = reflect_codegen::expand(input.into(), &Environment::from_cargo(features));
    expanded.unwrap_or_else(|error| error.to_compile_error()).into()
}
