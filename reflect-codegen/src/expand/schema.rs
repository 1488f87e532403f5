use std::path::Path;

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use reflect_catalog::Unreadable;

use super::code::{Code, code};
use crate::model::Model;
use crate::source::Tracked;

pub(super) fn statics(model: &Model<'_>) -> TokenStream {
    let (snapshot, fingerprint) = (model.snapshot, hexadecimal(model.fingerprint));
    let left_out = &model.left_out;
    let without_writes = model.tables.iter().all(|it| it.writes.is_none());
    let without_writes = if without_writes { ".without_writes()" } else { "" };
    let mut code = Code::default();
    code!(
        code,
        "/// The schema that this module was made for.
        pub static SCHEMA: __rt::Schema =
            __rt::Schema::new({snapshot:?}, {fingerprint}, &{left_out:?}){without_writes};"
    );
    code.into_tokens()
}

/// `0x0123_4567_89ab_cdef`.
fn hexadecimal(number: u64) -> String {
    let digits = format!("{number:016x}");
    let groups: Vec<_> = (0..4).filter_map(|it| digits.get(it * 4..it * 4 + 4)).collect();
    format!("0x{}", groups.join("_"))
}

pub(super) fn connect() -> TokenStream {
    quote! {
        /// Opens a database file and checks that it has the schema of this module. Foreign keys are
        /// enforced.
        ///
        /// # Errors
        /// When there is no file, when the schema differs in a way that matters, or when the
        /// database can't be read.
        pub fn connect(path: impl ::core::convert::AsRef<__rt::Path>) -> __rt::Result<__rt::Connection> {
            SCHEMA.connect(path.as_ref())
        }

        /// Opens or creates a database file, runs `prepare` on it, as to migrate it, and checks
        /// then that it has the schema of this module.
        ///
        /// # Errors
        /// Those of `prepare` and of [`connect`].
        pub fn connect_with(
            path: impl ::core::convert::AsRef<__rt::Path>,
            prepare: impl ::core::ops::FnOnce(&mut __rt::RawConnection) -> __rt::Result<()>,
        ) -> __rt::Result<__rt::Connection> {
            SCHEMA.connect_with(path.as_ref(), prepare)
        }

        /// A new database in memory with the schema of this module and no rows, as for tests.
        ///
        /// # Errors
        /// When the schema can't be created again, as with an extension that isn't loaded.
        pub fn connect_in_memory() -> __rt::Result<__rt::Connection> {
            SCHEMA.connect_in_memory()
        }
    }
}

/// Makes cargo expand the macro again when a file has changed. The bytes are in a function that
/// nobody calls, so they are in no artifact; the paths are the same wherever the crate is.
pub(super) fn tracked(model: &Model<'_>) -> Option<TokenStream> {
    let Tracked { files, variables } = model.tracked;
    if files.is_empty() && variables.is_empty() {
        return None;
    }
    let files = files.iter().map(|path| {
        let path = if Path::new(path).is_absolute() {
            quote!(#path)
        } else {
            quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
        };
        quote!(let _: &[u8] = ::core::include_bytes!(#path);)
    });
    Some(quote! {
        const _: fn() = || {
            #(#files)*
            #(let _: __rt::Option<&str> = ::core::option_env!(#variables);)*
        };
    })
}

// Expands to, at the argument that names the source:
//     #[deprecated(note = "the view `broken` is left out: …")]
//     const LEFT_OUT: () = ();
//     const _: () = LEFT_OUT;
//
// Stable Rust has no other way for a macro to warn.
pub(super) fn warnings(model: &Model<'_>) -> TokenStream {
    let left_out = model.unreadable.iter().map(|object| {
        let Unreadable { name, reason, .. } = object;
        let hint = stand_in(reason).map(|it| format!("; if the application registers it, `{it}`"));
        let hint = hint.unwrap_or_default();
        format!(
            "`{name}` is left out of this schema: {reason}{hint}; `skip = [{name:?}]` silences this"
        )
    });
    let notes = model.notes.iter().map(ToString::to_string);
    let warnings = left_out.chain(notes).map(|note| {
        quote_spanned! {model.span=>
            const _: () = {
                #[deprecated(note = #note)]
                const LEFT_OUT: () = ();
                LEFT_OUT
            };
        }
    });
    warnings.collect()
}

/// The option that lets the macro read what lacks a function or a collation. SQLite's words decide over a
/// hint only.
fn stand_in(reason: &str) -> Option<String> {
    let option = |words: &str, option: &str| {
        reason.strip_prefix(words).map(|name| format!("{option} = [{name:?}]"))
    };
    option("no such function: ", "functions")
        .or_else(|| option("no such collation sequence: ", "collations"))
}
