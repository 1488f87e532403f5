//! The arguments of `reflect_schema!` and the input of `#[derive(Select)]`.

use std::cell::OnceCell;
use std::str::FromStr;

use proc_macro2::TokenStream;
use reflect_codegen::derive_select;
use tempfile::TempDir;

use crate::source::{directory, expands};

const SCHEMA: &str = "
    CREATE TABLE Artist (ArtistId INTEGER PRIMARY KEY, Name NVARCHAR(120), Fee DECIMAL, Born DATE);
    CREATE TABLE Album (Id INTEGER PRIMARY KEY, Artist INTEGER NOT NULL REFERENCES Artist, at INTEGER);
    CREATE TABLE Plays (Album INTEGER REFERENCES Album, Artist INTEGER REFERENCES Artist,
        Version INTEGER NOT NULL, PRIMARY KEY (Album, Artist));
    CREATE VIEW Fees AS SELECT ArtistId, Fee FROM Artist;
";

thread_local! {
    static CRATE: OnceCell<TempDir> = const { OnceCell::new() };
}

/// Hands the text to both macros, as far as it is made of tokens.
pub fn check(input: &[u8]) {
    let Ok(text) = str::from_utf8(input) else { return };
    // The compiler has limits of its own for what is nested, and has read the tokens before the macro does.
    if text.bytes().filter(|it| b"([{<&*-!".contains(it)).count() > 200 {
        return;
    }
    CRATE.with(|directory_of_all| {
        let directory =
            directory_of_all.get_or_init(|| directory(&[("app.sql", SCHEMA.as_bytes())]));
        expands(directory.path(), text);
        expands(directory.path(), &format!("\"app.sql\", {text}"));
    });
    if let Ok(tokens) = TokenStream::from_str(text) {
        let tokens = derive_select(tokens).unwrap_or_else(|error| error.to_compile_error());
        syn::parse2::<syn::File>(tokens).unwrap();
    }
}
