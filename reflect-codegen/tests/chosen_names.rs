//! Names that users choose, where generated code has names of its own.

use std::fs;

use proc_macro2::TokenStream;
use quote::quote;
use reflect_codegen::{Environment, Features, expand};

const SQL: &str = "CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT);
    CREATE TABLE points (x INTEGER PRIMARY KEY, track_id INTEGER REFERENCES tracks (id));
    CREATE TABLE new_tracks (id INTEGER PRIMARY KEY);";

/// With borrowed rows wherever there is something to borrow.
fn renamed(renames: &TokenStream) -> Result<TokenStream, String> {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("schema.sql"), SQL).unwrap();
    let environment = Environment {
        manifest_dir: directory.path().to_owned(),
        features: Features { chrono: true, rust_decimal: true, serde: true },
        offline: false,
        refresh: true,
    };
    let arguments = quote!(facade, "schema.sql", borrowed = ["*"], rename = { #renames });
    expand(arguments, &environment).map_err(|error| error.to_string())
}

#[test]
fn names_of_other_structs_are_taken() {
    for (renames, name) in [
        (quote!(points => TrackColumns), "TrackColumns"),
        (quote!(points => TrackRef), "TrackRef"),
        (quote!(points => Track_), "TrackColumns"),
        (quote!(points => NewTrack), "NewTrackColumns"),
    ] {
        let error = renamed(&renames).unwrap_err();
        let expected = format!("two structs would be called `{name}`: of `");
        assert!(error.starts_with(&expected), "{renames}: {error}");
    }
    // There is nothing to borrow, so there is no `NewTrackRef`.
    for free in [quote!(points => NewTrackRef), quote!(points => Columns), quote!(points => P)] {
        renamed(&free).unwrap();
    }
}

#[test]
fn names_with_two_underscores_are_taken() {
    for renames in [
        quote!(points => __P),
        quote!(points.x => __at),
        quote!(points(track_id) => __track),
        quote!(points(track_id) => track / __points),
    ] {
        let error = renamed(&renames).unwrap_err();
        assert_eq!(error, "names that begin with `__` are those of generated code itself");
    }
}

#[test]
fn keywords_are_no_names() {
    let error = renamed(&quote!(points.x => r#type)).unwrap_err();
    assert_eq!(error, "`type` is a keyword: `type_` is a name");
}
