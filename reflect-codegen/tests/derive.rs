//! What `#[derive(Select)]` emits. `UPDATE_GOLDEN=1` writes the expected file anew; the facade's
//! `tests/it/query/derive.rs` runs such code.

use std::path::Path;

use similar::TextDiff;

#[test]
fn the_expansion_is_as_expected() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/derive");
    let input = std::fs::read_to_string(directory.join("input.rs")).unwrap();
    let tokens = reflect_codegen::derive_select(input.parse().unwrap()).unwrap();
    let actual = prettyplease::unparse(&syn::parse2(tokens).unwrap());
    let path = directory.join("expected.rs");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, &actual).unwrap();
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let diff = TextDiff::from_lines(&expected, &actual);
    assert!(expected == actual, "{}", diff.unified_diff().header("expected.rs", "expansion"));
}
