use std::path::Path;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use crate::model::Model;

pub(super) fn statics(model: &Model<'_>) -> TokenStream {
    let (snapshot, fingerprint) = (model.snapshot, hexadecimal(model.fingerprint));
    quote! {
        /// The schema that this module was made for.
        pub static SCHEMA: __rt::Schema = __rt::Schema::new(#snapshot, #fingerprint);
    }
}

/// `0x0123_4567_89ab_cdef`.
fn hexadecimal(number: u64) -> Literal {
    let digits = format!("{number:016x}");
    let groups: Vec<_> = (0..4).filter_map(|it| digits.get(it * 4..it * 4 + 4)).collect();
    let grouped = format!("0x{}", groups.join("_"));
    grouped.parse().unwrap_or_else(|_| Literal::u64_unsuffixed(number))
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

/// Makes cargo expand the macro again when the database has changed. The bytes are in a function
/// that nobody calls, so they are in no artifact; the path is the same wherever the crate is.
pub(super) fn tracked(model: &Model<'_>) -> Option<TokenStream> {
    let path = model.tracked.as_deref()?;
    let path = if Path::new(path).is_absolute() {
        quote!(#path)
    } else {
        quote!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), "/", #path))
    };
    Some(quote! {
        const _: fn() = || {
            let _: &[u8] = ::core::include_bytes!(#path);
        };
    })
}
