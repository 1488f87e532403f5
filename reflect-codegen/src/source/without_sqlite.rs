//! The stand-in for the module `sqlite` where the feature isn't on: it says why nothing is read.
//!
//! A source counts as missing then, so that a snapshot may take its place, as it does for a database
//! that isn't there.

use std::path::Path;

use reflect_catalog::Catalog;

use super::Failure;

pub(super) fn read_file(given: &str, _: &Path) -> Result<Catalog, Failure> {
    needs_sqlite(&format!("the database `{given}`"))
}

pub(super) fn read_script(given: &str, _: &Path) -> Result<Catalog, Failure> {
    needs_sqlite(&format!("the script `{given}`"))
}

pub(super) fn read_migrations(given: &str, _: &Path) -> Result<Catalog, Failure> {
    needs_sqlite(&format!("the directory of migrations `{given}`"))
}

/// None: the code doesn't depend on any.
pub(super) fn migration_files(_: &str, _: &Path) -> Vec<String> {
    Vec::new()
}

fn needs_sqlite(source: &str) -> Result<Catalog, Failure> {
    let version = concat!(env!("CARGO_PKG_VERSION_MAJOR"), ".", env!("CARGO_PKG_VERSION_MINOR"));
    Err(Failure::Missing(format!(
        "{source} can't be read without the feature `sqlite` of reflect-schema\n\
         help: write `reflect-schema = {{ version = \"{version}\", features = [\"sqlite\"] }}` in \
         Cargo.toml; with `bundled` instead of `sqlite`, SQLite need not be installed\n\
         help: or name a snapshot, as in `snapshot = \"app.schema.json\"`, which needs no SQLite"
    )))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use proc_macro2::TokenStream;
    use quote::quote;
    use reflect_catalog::Catalog;

    use crate::{Environment, Features, expand};

    fn environment(directory: &tempfile::TempDir) -> Environment {
        Environment {
            manifest_dir: directory.path().to_owned(),
            features: Features { chrono: true, rust_decimal: true, serde: true },
            offline: false,
            refresh: true,
        }
    }

    #[test]
    fn a_source_that_needs_sqlite_says_so_at_its_token() {
        let directory = tempfile::tempdir().unwrap();
        let table: [(TokenStream, &str); 4] = [
            (quote!("app.db"), "the database `app.db`"),
            (quote!("schema.SQL"), "the script `schema.SQL`"),
            (quote!(migrations = "db/migrations"), "the directory of migrations `db/migrations`"),
            (quote!(env = "CARGO_PKG_NAME"), "the database `reflect-codegen`"),
        ];
        for (source, named) in table {
            let arguments = quote!(facade, #source, derive = [Eq]);
            let error = expand(arguments, &environment(&directory)).unwrap_err();
            assert_eq!(error.clone().into_iter().count(), 1);
            let expected = format!(
                "{named} can't be read without the feature `sqlite` of reflect-schema\n\
                 help: write `reflect-schema = {{ version = \"0.1\", features = [\"sqlite\"] }}` in \
                 Cargo.toml; with `bundled` instead of `sqlite`, SQLite need not be installed\n\
                 help: or name a snapshot, as in `snapshot = \"app.schema.json\"`, which needs no \
                 SQLite"
            );
            assert_eq!(error.to_string(), expected);
        }
    }

    #[test]
    fn a_snapshot_needs_no_sqlite() {
        let directory = tempfile::tempdir().unwrap();
        let json = r#"{"format": 1, "naming": 1, "tables": [{"name": "artists", "columns": [
            {"name": "id", "type": "INTEGER"}], "sql": "CREATE TABLE artists (id INTEGER NOT NULL)"}]}"#;
        fs::write(directory.path().join("app.json"), json).unwrap();
        let code = |arguments: TokenStream| {
            expand(quote!(facade, #arguments, track = none), &environment(&directory))
                .unwrap()
                .to_string()
        };
        let alone = code(quote!(snapshot = "app.json"));
        assert!(alone.contains("pub struct Artist"), "{alone}");
        // In the place of what can't be read.
        assert_eq!(code(quote!("app.db", snapshot = "app.json")), alone);
        let text = fs::read_to_string(directory.path().join("app.json")).unwrap();
        assert_eq!(text, json);
        assert!(Catalog::from_json(&text).is_ok());
    }
}
