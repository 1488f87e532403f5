//! The stand-in for the module `sqlite` where the feature isn't on: it says that it is needed. The
//! generated code needs it too, so that no snapshot takes the place of a source.

use std::path::Path;

use reflect_catalog::Catalog;

use super::Failure;
use crate::options::Options;

pub(super) fn check() -> Result<(), Failure> {
    Err(needed())
}

pub(super) fn read_file(_: &str, _: &Path, _: &Options) -> Result<Catalog, Failure> {
    Err(needed())
}

pub(super) fn read_script(_: &str, _: &Path, _: &Options) -> Result<Catalog, Failure> {
    Err(needed())
}

pub(super) fn read_migrations(_: &str, _: &Path, _: &Options) -> Result<Catalog, Failure> {
    Err(needed())
}

/// None: the code doesn't depend on any.
pub(super) fn migration_files(_: &str, _: &Path) -> Vec<String> {
    Vec::new()
}

fn needed() -> Failure {
    Failure::Wrong(
        "the code for a SQLite database needs the feature `sqlite` of reflect-schema\n\
         help: add `sqlite` to its features in Cargo.toml, or `bundled`, with which SQLite need not \
         be installed"
            .to_owned(),
    )
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use quote::quote;

    use crate::{Environment, Features, expand};

    #[test]
    fn every_source_needs_the_feature() {
        let directory = tempfile::tempdir().unwrap();
        let environment = |offline| Environment {
            manifest_dir: directory.path().to_owned(),
            features: Features::ALL,
            offline,
            refresh: true,
        };
        let sources: [TokenStream; 6] = [
            quote!("app.db"),
            quote!("schema.SQL"),
            quote!(migrations = "db/migrations"),
            quote!(env = "CARGO_PKG_NAME"),
            quote!(snapshot = "app.json"),
            quote!("app.db", snapshot = "app.json"),
        ];
        for source in sources {
            for offline in [false, true] {
                let arguments = quote!(facade, #source, derive = [Eq]);
                let error = expand(arguments, &environment(offline)).unwrap_err();
                assert_eq!(error.clone().into_iter().count(), 1);
                let message = error.to_string();
                assert!(message.starts_with("the code for a SQLite database needs the feature"));
            }
        }
    }
}
