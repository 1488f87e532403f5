use std::path::Path;

use quote::{ToTokens, quote};
use reflect_codegen::{Environment, Features};

/// What the macro emits for a database or a script.
pub fn expand(path: &Path) -> proc_macro2::TokenStream {
    let environment = Environment {
        manifest_dir: path.parent().unwrap().to_owned(),
        offline: false,
        refresh: false,
        features: Features { serde: false, ..Features::ALL },
    };
    let path = path.to_str().unwrap();
    reflect_codegen::expand(quote!(::reflect_schema, #path, track = none), &environment)
        .unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The names of the row structs, in the order of the code.
pub fn structs(tokens: proc_macro2::TokenStream) -> Vec<String> {
    let file: syn::File = syn::parse2(tokens).unwrap();
    // Each has other structs beside it, for queries and for new rows.
    let structs = file.items.iter().filter_map(|item| {
        let syn::Item::Impl(item) = item else { return None };
        let (path, _) = item.trait_.as_ref()?;
        let row = item.self_ty.to_token_stream().to_string();
        (path.segments.last()?.ident == "Table").then_some(row)
    });
    structs.collect()
}
