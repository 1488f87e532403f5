//! What the macro emits for small schemas, one per directory of `golden/`, and how much of it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p reflect-codegen --test golden` writes the expected files anew. The
//! facade's `tests/golden.rs` compiles and runs them.

use std::io::{self, ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::quote;
use reflect_catalog::Catalog;
use reflect_catalog::sqlite::{self, Inspector};
use reflect_codegen::{Environment, Features};
use rusqlite::Connection;
use similar::TextDiff;

/// A directory of `golden/`.
struct Case {
    name: String,
    directory: PathBuf,
}

impl Case {
    fn all() -> Vec<Self> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
        let entries = root.read_dir().unwrap().map(Result::unwrap);
        let mut cases: Vec<_> = entries
            .map(|entry| Self {
                name: entry.file_name().into_string().unwrap(),
                directory: entry.path(),
            })
            .collect();
        cases.sort_by(|a, b| a.name.cmp(&b.name));
        assert!(!cases.is_empty(), "no cases in {}", root.display());
        cases
    }

    /// Creates the database, and gives its catalog and its expansion with the case's `options`.
    fn expand(&self) -> (Catalog, TokenStream) {
        let directory = tempfile::tempdir().unwrap();
        let file = format!("{}.db", self.name);
        let schema = std::fs::read_to_string(self.directory.join("schema.sql")).unwrap();
        let conn = Connection::open(directory.path().join(&file)).unwrap();
        conn.execute_batch(&schema).unwrap_or_else(|error| panic!("{}: {error}", self.name));
        drop(conn);
        let options = std::fs::read_to_string(self.directory.join("options")).unwrap_or_default();
        expand(directory.path(), &file, &options.parse().unwrap())
    }
}

fn expand(directory: &Path, file: &str, options: &TokenStream) -> (Catalog, TokenStream) {
    let environment = Environment {
        manifest_dir: directory.to_owned(),
        offline: false,
        refresh: false,
        features: Features::ALL,
    };
    // Without tracking, which would name a file that is gone when the output is compiled.
    let arguments = quote!(::reflect_schema, #file, track = none, #options);
    let tokens = reflect_codegen::expand(arguments, &environment)
        .unwrap_or_else(|error| panic!("{file}: {error}"));
    let database = sqlite::open(&directory.join(file)).unwrap();
    let catalog = Inspector::new(database.connection()).catalog().unwrap();
    (catalog, tokens)
}

fn pretty(tokens: TokenStream) -> String {
    prettyplease::unparse(&syn::parse2(tokens).unwrap())
}

#[test]
fn expansions_are_as_expected() {
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut different = Vec::new();
    for case in Case::all() {
        let path = case.directory.join("expected.rs");
        let actual = pretty(case.expand().1);
        if update {
            std::fs::write(&path, &actual).unwrap();
            continue;
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        if expected != actual {
            let diff = TextDiff::from_lines(&expected, &actual);
            let names = (&*format!("{}/expected.rs", case.name), "expansion");
            println!("{}", diff.unified_diff().header(names.0, names.1));
            different.push(case.name);
        }
    }
    assert!(
        different.is_empty(),
        "{different:?} differ, see above; UPDATE_GOLDEN=1 accepts the difference"
    );
}

/// Lines of generated code that a schema may cost: what every user of the crate compiles.
struct Budget;

impl Budget {
    /// Whatever the tables: the imports, `SCHEMA` and the three ways to connect.
    const SCHEMA: usize = 20;

    /// The row 3, its methods 67, `Table` 24 for a small one, the columns in a query 26, what a new
    /// row has to give, with its methods 38, and what lends the values of a row 6.
    const TABLE: usize = 143;

    /// The row, its methods and columns in a query, with none that write.
    const VIEW: usize = 90;

    /// A field of the row and of the columns, each with what fills it, and a line of `DEF`. In a
    /// small table some of these share lines. Where a new row has to give it, a field and a line
    /// that lends it; a line that lends it of a row, and a unique key.
    const COLUMN: usize = 8;

    /// One direction of a foreign key, or of a pair of keys that make a junction: a method of the
    /// row and one of the columns, of three lines, or up to six.
    const RELATION: usize = 11;

    /// One direction of a foreign key that leads nowhere: a method of the row and one of the columns.
    const NOWHERE: usize = 11;

    /// A method whose name is nobody's alone, beyond the room that relations leave.
    const AMBIGUOUS: usize = 4;

    /// The methods that write a pair of keys that make a junction, each of five to seven lines.
    const LINK: usize = 18;

    /// The borrowed row, if the user wants one.
    const BORROWED: usize = 12;

    /// Its field and the line that reads it.
    const BORROWED_COLUMN: usize = 2;

    fn lines(catalog: &Catalog, code: &str) -> usize {
        let tables = &catalog.tables;
        let columns =
            tables.iter().map(|it| &it.columns).chain(catalog.views.iter().map(|it| &it.columns));
        let columns: usize = columns.map(Vec::len).sum();
        let keys = tables.iter().flat_map(|it| &it.foreign_keys);
        let keys = keys.chain(catalog.views.iter().flat_map(|it| &it.foreign_keys));
        let (broken, keys): (Vec<_>, Vec<_>) = keys.partition(|it| it.broken.is_some());
        let junctions = code.matches("__rt::through::<").count();
        let borrowed = code.split("Ref<'r> {\n").skip(1);
        let fields = borrowed.map(|rest| rest.lines().take_while(|line| *line != "}").count());
        let borrowed: usize = fields.map(|it| Self::BORROWED + Self::BORROWED_COLUMN * it).sum();
        Self::SCHEMA
            + Self::TABLE * tables.len()
            + Self::VIEW * catalog.views.len()
            + Self::COLUMN * columns
            + Self::RELATION * (2 * keys.len() + junctions)
            + Self::NOWHERE * 2 * broken.len()
            + Self::AMBIGUOUS * code.matches("__rt::Unambiguous<").count()
            + Self::LINK * junctions
            + borrowed
    }
}

#[test]
fn expansions_keep_to_the_budget() {
    if !has_rustfmt() {
        // Not by `eprintln!`, which nobody would see of a test that passes.
        let skipped = "skipped: the lines of the expansions are not counted, because rustfmt is";
        return writeln!(io::stderr(), "{skipped} not installed").unwrap();
    }
    let mut over = Vec::new();
    let mut check = |name: &str, (catalog, tokens): (Catalog, TokenStream)| {
        let code = rustfmt(&pretty(without_docs(tokens)));
        let (lines, allowed) = (code.lines().count(), Budget::lines(&catalog, &code));
        let tables = catalog.tables.len();
        eprintln!("{name}: {lines} of {allowed} lines, {} per table", lines / tables);
        if lines > allowed {
            over.push(format!("{name}: {lines} > {allowed}"));
        }
    };
    for case in Case::all() {
        check(&case.name, case.expand());
    }
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples");
    check("chinook", expand(&examples, "chinook.db", &TokenStream::new()));
    assert!(over.is_empty(), "over the budget: {over:#?}");
}

/// The formatter is installed. Without the component, rustup leaves a program of its name that fails.
fn has_rustfmt() -> bool {
    match Command::new("rustfmt").arg("--version").stderr(Stdio::null()).output() {
        Ok(output) => output.status.success(),
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => panic!("rustfmt: {error}"),
    }
}

/// The code in the standard format, which is what the budget counts.
fn rustfmt(code: &str) -> String {
    let directory = tempfile::tempdir().unwrap();
    let file = directory.path().join("expansion.rs");
    std::fs::write(&file, code).unwrap();
    let status = Command::new("rustfmt").args(["--edition", "2024"]).arg(&file).status();
    assert!(status.unwrap().success());
    std::fs::read_to_string(&file).unwrap()
}

/// The tokens less every `#[doc …]`.
fn without_docs(tokens: TokenStream) -> TokenStream {
    let mut kept: Vec<TokenTree> = Vec::new();
    for token in tokens {
        let TokenTree::Group(group) = token else {
            kept.push(token);
            continue;
        };
        let inner = group.stream();
        if group.delimiter() == Delimiter::Bracket && is_doc(&inner) {
            kept.pop();
        } else {
            kept.push(Group::new(group.delimiter(), without_docs(inner)).into());
        }
    }
    kept.into_iter().collect()
}

fn is_doc(attribute: &TokenStream) -> bool {
    let first = attribute.clone().into_iter().next();
    first.is_some_and(|it| it.to_string() == "doc")
}
