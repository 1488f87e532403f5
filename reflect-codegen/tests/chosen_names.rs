//! Names that users choose, where generated code has names of its own.

use std::fs;

use proc_macro2::TokenStream;
use quote::quote;
use reflect_codegen::{Environment, Features, expand};

const SQL: &str = "CREATE TABLE tracks (id INTEGER PRIMARY KEY, title TEXT);
    CREATE TABLE points (x INTEGER PRIMARY KEY, track_id INTEGER REFERENCES tracks (id));
    CREATE TABLE new_tracks (id INTEGER PRIMARY KEY);
    CREATE TABLE lists (id INTEGER PRIMARY KEY, track_id INTEGER REFERENCES tracks (id));
    CREATE TABLE lists_tracks (
        list_id INTEGER REFERENCES lists (id),
        track_id INTEGER REFERENCES tracks (id),
        PRIMARY KEY (list_id, track_id)
    );";

/// With borrowed rows wherever there is something to borrow.
fn renamed(renames: &TokenStream) -> Result<TokenStream, String> {
    let directory = tempfile::tempdir().unwrap();
    fs::write(directory.path().join("schema.sql"), SQL).unwrap();
    let environment = Environment {
        manifest_dir: directory.path().to_owned(),
        features: Features::ALL,
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
fn methods_that_write_relations_give_way() {
    let methods = |renames: TokenStream| {
        let code = renamed(&renames).unwrap().to_string();
        let names = code.split("pub fn ").skip(1).filter_map(|it| it.split([' ', '(']).next());
        let of_tracks = ["add_track", "remove_track", "set_tracks"];
        let names = names.filter(|name| of_tracks.iter().any(|it| name.starts_with(it)));
        let names: Vec<_> = names.map(str::to_owned).collect();
        names
    };
    let short = ["add_track", "remove_track", "set_tracks"];
    let end = "via_lists_tracks_list_id_track_id";
    let long = ["add_track", "remove_track", "set_tracks"].map(|it| format!("{it}_{end}"));
    assert_eq!(methods(quote!()), short);
    // Once for the row and once for its columns.
    for taken in ["add_track", "remove_track", "set_tracks"] {
        let name = quote::format_ident!("{taken}");
        let mut found = methods(quote!(lists(track_id) => #name));
        found.retain(|it| it != taken);
        assert_eq!(found, long);
    }
    // The relation's own short name is another's.
    assert_eq!(methods(quote!(lists(track_id) => tracks)), long);
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
