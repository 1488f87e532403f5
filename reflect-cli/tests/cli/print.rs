use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use reflect_codegen::{Environment, Features};

use super::{assert_golden, output, root};

/// Cases of reflect-codegen's `tests/golden`, which the facade's `tests/golden.rs` compiles.
const CASES: &str = "reflect-codegen/tests/golden";

#[test]
fn chinook_is_what_the_macro_emits() {
    let environment = Environment {
        manifest_dir: root().to_owned(),
        features: Features::ALL,
        offline: false,
        refresh: false,
    };
    let file = "examples/chinook.db";
    let options = "decimals = f64, skip = [\"Playlist*\"], rename = { Track => Song }";
    for options in ["", options, "track = database"] {
        let printed = match options {
            "" => output(&["print", file]),
            _ => output(&["reflect", "print", file, "--", options]),
        };
        let arguments: TokenStream = options.parse().unwrap();
        let track = if options.contains("track") { quote!() } else { quote!(track = none,) };
        let arguments = quote!(::reflect_schema, #file, #track #arguments);
        let emitted = reflect_codegen::expand(arguments, &environment).unwrap();
        assert_same_code(printed.parse().unwrap(), emitted, options);
    }
}

#[test]
fn scripts_are_what_the_macro_emits() {
    for case in ["generated_columns", "junction_with_roles", "odd_names", "music"] {
        let printed = output(&["print", &format!("{CASES}/{case}/schema.sql")]);
        let expected = root().join(CASES).join(case).join("expected.rs");
        let expected = std::fs::read_to_string(expected).unwrap();
        assert!(!printed.contains("/**"), "{case}");
        assert_same_code(printed.parse().unwrap(), expected.parse().unwrap(), case);
    }
}

fn assert_same_code(printed: TokenStream, emitted: TokenStream, what: &str) {
    let (printed, emitted) = (normalised(printed), normalised(emitted));
    let diff = similar::TextDiff::from_lines(&emitted, &printed);
    let diff = diff.unified_diff().header("emitted", "printed").to_string();
    assert!(diff.is_empty(), "{what}:\n{diff}");
}

/// The same text for the same code, whatever its commas, and for the same documentation, whatever
/// its attributes.
fn normalised(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(join_docs(tokens)).unwrap())
}

/// Makes one attribute of those that follow each other, as rustdoc does.
fn join_docs(tokens: TokenStream) -> TokenStream {
    let mut joined = TokenStream::new();
    let mut lines: Vec<String> = Vec::new();
    let tokens: Vec<_> = tokens.into_iter().collect();
    let mut rest = &tokens[..];
    while let [token, after @ ..] = rest {
        if let Some(text) = after.first().and_then(doc) {
            lines.extend(text.split('\n').map(str::to_owned));
            rest = &after[1..];
            continue;
        }
        if !lines.is_empty() {
            let text = unindent(&std::mem::take(&mut lines));
            joined.extend(quote!(#[doc = #text]));
        }
        joined.extend([match token {
            TokenTree::Group(group) => {
                Group::new(group.delimiter(), join_docs(group.stream())).into()
            }
            other => other.clone(),
        }]);
        rest = after;
    }
    joined
}

/// Takes away the space that all lines begin with, as rustdoc does, and that before the first line,
/// which Markdown ignores.
fn unindent(lines: &[String]) -> String {
    let written = lines.iter().filter(|line| !line.trim().is_empty());
    let indents = written.map(|line| line.len() - line.trim_start_matches(' ').len());
    let indent = indents.min().unwrap_or_default();
    let lines: Vec<_> = lines.iter().map(|line| line.get(indent..).unwrap_or_default()).collect();
    lines.join("\n").trim_start().to_owned()
}

/// The text of `[doc = "…"]`.
fn doc(token: &TokenTree) -> Option<String> {
    let TokenTree::Group(group) = token else { return None };
    let attribute: syn::MetaNameValue = syn::parse2(group.stream()).ok()?;
    let syn::Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) = attribute.value else {
        return None;
    };
    let is_doc = group.delimiter() == Delimiter::Bracket && attribute.path.is_ident("doc");
    is_doc.then(|| text.value())
}

#[test]
fn a_printed_file_is_as_expected() {
    let script = format!("{CASES}/music/schema.sql");
    assert_golden("music.rs", &output(&["print", &script, "--", "derive = [PartialOrd]"]));
}

#[allow(dead_code, unreachable_pub, reason = "a public module's items")]
#[allow(clippy::pedantic, reason = "clippy skips what a procedural macro emits")]
mod music {
    include!("../golden/music.rs");
}

#[test]
fn a_printed_file_works_without_the_macro() {
    let conn = music::connect_in_memory().unwrap();
    assert_eq!(music::Track::all(&conn).unwrap(), []);
    assert_eq!(music::SCHEMA.catalog().tables.len(), 4);
}
