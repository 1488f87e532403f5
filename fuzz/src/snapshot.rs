//! A snapshot, which anybody may have written.

use reflect_catalog::Catalog;
use reflect_catalog::diff::diff;

use crate::source::{directory, expands};

/// Reads the snapshot, writes it, compares it and expands it.
pub fn check(input: &[u8]) {
    let directory = directory(&[("app.schema.json", input)]);
    expands(directory.path(), r#"snapshot = "app.schema.json""#);
    let catalog = str::from_utf8(input).ok().and_then(|it| Catalog::from_json(it).ok());
    let Some(catalog) = catalog else { return };
    let written = catalog.to_snapshot().unwrap();
    let again = Catalog::from_json(&written).unwrap();
    assert_eq!(again, catalog);
    assert!(diff(&again, &catalog).is_empty());
    assert_eq!(again.to_snapshot().unwrap(), written);
    assert_eq!(Catalog::from_json(&catalog.to_json().unwrap()).unwrap(), catalog);
}
