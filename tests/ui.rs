//! What the compiler says of mistakes. Each directory of `tests/ui` is a class of them; set
//! `TRYBUILD=overwrite` to write the `.stderr` files again, and read them as a user would.
//!
//! The words are those of one compiler. With any other, the mistakes still have to be errors.
//!
//! A program of its own, because it compiles for longer than the others run.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use compiler::{COMPILER, release, rustc};
use rusqlite::Connection;

mod compiler;

/// Here two foreign keys share a column, one column is true or false, one table has no key, and one
/// relates two others and has more to say.
const BLOG: &str = "
    CREATE TABLE post (id INTEGER PRIMARY KEY, published BOOLEAN NOT NULL);
    CREATE TABLE photo (id INTEGER PRIMARY KEY);
    CREATE TABLE comment (
        id INTEGER PRIMARY KEY,
        subject_id INTEGER NOT NULL REFERENCES post (id) REFERENCES photo (id)
    );
    CREATE TABLE visit (post_id INTEGER NOT NULL REFERENCES post (id), seconds REAL NOT NULL);
    CREATE TABLE tag (id INTEGER PRIMARY KEY);
    CREATE TABLE labels (
        post_id INTEGER NOT NULL REFERENCES post (id),
        tag_id INTEGER NOT NULL REFERENCES tag (id),
        weight INTEGER NOT NULL,
        note TEXT,
        PRIMARY KEY (post_id, tag_id)
    );
";

/// Here one column is generated, one table has no key, and there is a view.
const SHOP: &str = "
    CREATE TABLE customer (
        id INTEGER PRIMARY KEY,
        email TEXT NOT NULL UNIQUE,
        visits INTEGER NOT NULL DEFAULT 0,
        shout TEXT AS (upper(email))
    );
    CREATE TABLE log (line TEXT);
    CREATE VIEW rich AS SELECT id, email AS name FROM customer;
    CREATE VIEW total AS SELECT sum(visits) + 0 AS visits FROM customer;
";

/// Here no key is declared but one.
const KEYS: &str = "
    CREATE TABLE customers (number INTEGER PRIMARY KEY);
    CREATE TABLE orders (id INTEGER PRIMARY KEY, customer INTEGER);
    CREATE TABLE lines (order_id INTEGER REFERENCES orders (id));
    CREATE TABLE log (line TEXT);
    CREATE VIEW sales AS SELECT o.id, o.customer FROM orders o, customers;
    CREATE VIEW plain AS SELECT id FROM orders;
";

/// Here two keys lead to one table, in different roles.
const ROLES: &str =
    include_str!("../reflect-codegen/tests/golden/two_keys_to_one_parent/schema.sql");

/// Here the foreign keys of a book lead nowhere, each in its own way.
const NOWHERE: &str =
    include_str!("../reflect-codegen/tests/golden/keys_that_lead_nowhere/schema.sql");

#[test]
fn mistakes_are_explained() {
    let sysroot = rustc(&["--print", "sysroot"]);
    let Some(reason) = other_words(&rustc(&["--version"]), has_source(Path::new(sysroot.trim())))
    else {
        prepare_databases(&crate_directory());
        return trybuild::TestCases::new().compile_fail("tests/ui/*/*.rs");
    };
    // Not by `eprintln!`, which nobody would see of a test that passes.
    let skipped = format!("skipped: the messages in tests/ui are not compared, because {reason}");
    writeln!(io::stderr(), "{skipped}; each mistake still has to be an error").unwrap();
    let (cases, refused) = (cases(), refused_cases());
    let accepted: Vec<_> = cases.difference(&refused).collect();
    assert!(accepted.is_empty(), "these compile: {accepted:?}");
}

/// Why this compiler may use other words, where it may.
fn other_words(version: &str, has_source: bool) -> Option<String> {
    let version = release(version);
    if version != COMPILER {
        return Some(format!("they are those of rustc {COMPILER}, and this is {version}"));
    }
    let reason = "rustc quotes the standard library where the component `rust-src` is installed";
    has_source.then(|| reason.to_owned())
}

/// Where rustc looks for the source of the standard library.
fn has_source(sysroot: &Path) -> bool {
    sysroot.join("lib/rustlib/src/rust/library/std/src/lib.rs").is_file()
}

/// The cases, as `class-name`.
fn cases() -> BTreeSet<String> {
    let entries = |path: &Path| -> Vec<PathBuf> {
        fs::read_dir(path).unwrap().map(|it| it.unwrap().path()).collect()
    };
    let stem = |path: &Path| path.file_stem().unwrap().to_str().unwrap().to_owned();
    let classes = entries(Path::new("tests/ui"));
    let files = classes.iter().flat_map(|class| entries(class));
    files
        .filter(|file| file.extension().is_some_and(|it| it == "rs"))
        .map(|file| format!("{}-{}", stem(file.parent().unwrap()), stem(&file)))
        .collect()
}

/// The cases that the compiler has errors for, as programs of one crate.
fn refused_cases() -> BTreeSet<String> {
    let (scratch, library) = (Path::new(env!("CARGO_TARGET_TMPDIR")), env!("CARGO_MANIFEST_DIR"));
    let root = scratch.join("ui");
    prepare_databases(&root);
    // A workspace of its own, because it lies in the directory of another.
    let mut manifest = format!(
        "[workspace]\n\
        [package]\nname = \"mistakes\"\nedition = \"2024\"\n\
        [dependencies]\nreflect-schema = {{ path = '{library}' }}\n\
        [profile.dev]\ndebug = false\n"
    );
    for case in cases() {
        let path = Path::new(library).join("tests/ui").join(case.replace('-', "/"));
        let path = path.with_extension("rs");
        writeln!(manifest, "[[bin]]\nname = '{case}'\npath = '{}'", path.display()).unwrap();
    }
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    // The versions that have been downloaded.
    fs::copy("Cargo.lock", root.join("Cargo.lock")).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--bins", "--keep-going", "--message-format=json", "--offline", "--quiet"])
        // That of `tests/rebuild.rs`, so that SQLite is compiled once.
        .arg("--target-dir")
        .arg(scratch.join("rebuild/target"))
        .current_dir(&root)
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    let messages = text.lines().map(|it| serde_json::from_str::<serde_json::Value>(it).unwrap());
    let errors = messages.filter(|it| it["message"]["level"] == "error");
    let (mistakes, others): (Vec<_>, Vec<_>) =
        errors.partition(|it| it["target"]["kind"][0] == "bin");
    let is_compiled = others.is_empty() && !mistakes.is_empty();
    assert!(is_compiled, "{}\n{others:?}", String::from_utf8_lossy(&output.stderr));
    mistakes.iter().map(|it| it["target"]["name"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn messages_are_compared_with_those_of_one_compiler() {
    for (version, has_source, reason) in [
        ("rustc 1.95.0 (59807616e 2026-04-14)\n", false, None),
        ("rustc 1.95.0 (59807616e 2026-04-14)\n", true, Some("`rust-src` is installed")),
        ("rustc 1.95.0\n", false, None),
        ("rustc 1.95.1 (59807616e 2026-04-14)\n", false, Some("this is 1.95.1")),
        ("rustc 1.89.0 (29483883e 2025-08-04)\n", true, Some("this is 1.89.0")),
        ("rustc 1.95.0-nightly (e50aa6fba 2026-02-01)\n", false, Some("this is 1.95.0-nightly")),
        ("", false, Some("this is ")),
    ] {
        let found = other_words(version, has_source);
        assert_eq!(found.is_some(), reason.is_some(), "{version}: {found:?}");
        let ends = found.iter().zip(reason).all(|(found, reason)| found.ends_with(reason));
        assert!(ends, "{version}: {found:?}");
    }
    let sysroot = tempfile::tempdir().unwrap();
    let source = sysroot.path().join("lib/rustlib/src/rust/library/std/src");
    fs::create_dir_all(&source).unwrap();
    assert!(!has_source(sysroot.path()));
    fs::write(source.join("lib.rs"), "").unwrap();
    assert!(has_source(sysroot.path()));
}

#[test]
fn the_compiler_is_the_one_that_contributors_are_told() {
    let text = include_str!("../CONTRIBUTING.md");
    assert!(text.contains(&format!("rustc {COMPILER}")));
}

fn prepare_databases(base: &Path) {
    let (examples, data) = (base.join("examples"), base.join("data"));
    fs::create_dir_all(&examples).unwrap();
    fs::create_dir_all(&data).unwrap();

    fs::copy("examples/chinook.db", examples.join("chinook.db")).unwrap();
    fs::write(data.join("notes.txt"), "Ask for a copy of the database.\n").unwrap();
    fs::write(data.join("empty.db"), "").unwrap();
    fs::write(data.join("shop.sql"), SHOP).unwrap();
    fs::write(data.join("nowhere.sql"), NOWHERE).unwrap();
    fs::write(data.join("keys.sql"), KEYS).unwrap();
    fs::write(data.join("roles.sql"), ROLES).unwrap();
    fs::copy("tests/schemas/dates.sql", data.join("dates.sql")).unwrap();
    fs::copy("tests/types/schema.sql", data.join("types.sql")).unwrap();

    let blog = data.join("blog.db");
    fs::write(&blog, "").unwrap();
    let conn = Connection::open(&blog).unwrap();
    conn.execute_batch(BLOG).unwrap();
    drop(conn);
    let blog = fs::read(blog).unwrap();
    fs::write(data.join("truncated.db"), &blog[..blog.len() / 2]).unwrap();
}

/// The directory of the Cargo.toml that trybuild compiles the cases with: their paths start there.
/// Like trybuild, it asks cargo for the target directory.
fn crate_directory() -> PathBuf {
    let metadata = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version=1"])
        .output()
        .unwrap();
    let json = String::from_utf8(metadata.stdout).unwrap();
    let target: String = Connection::open_in_memory()
        .and_then(|conn| {
            conn.query_row("SELECT ?1 ->> 'target_directory'", [json], |row| row.get(0))
        })
        .unwrap();
    Path::new(&target).join("tests/trybuild").join(env!("CARGO_PKG_NAME"))
}
