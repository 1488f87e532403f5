//! Every row of every table and view of real databases, if there are any: `*.db` in `real/` of the
//! directory that `REFLECT_SHARED_DATA` names. `cargo test -p corpus --test real -- --nocapture`
//! shows the counts.

mod common;

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{expand, structs};

/// The `main` of the crate, after a module and a line for each database. It prints a line of table,
/// kind of error, number of rows, and what went wrong.
const PRELUDE: &str = r#"
use reflect_schema::{Error, Result};
fn report<T>(table: &str, count: Result<u64>, all: Result<Vec<T>>) {
    let (kind, rows, error) = match (count, all) {
        (Ok(count), Ok(rows)) => {
            assert_eq!(count, rows.len() as u64, "{table}");
            ("ok".to_owned(), count, String::new())
        }
        (Ok(count), Err(error)) => (kind(&error), count, error.to_string()),
        (Err(error), _) => (kind(&error), 0, error.to_string()),
    };
    println!("{table}\t{kind}\t{rows}\t{}", error.replace(['\n', '\t'], " "));
}
fn kind(error: &Error) -> String {
    let kind = format!("{:?}", error.kind());
    kind.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_owned()
}
"#;

fn databases() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let data = env::var_os("REFLECT_SHARED_DATA").map(PathBuf::from);
    let directory = data.unwrap_or_else(|| root.join("../shared/data")).join("real");
    let Ok(entries) = directory.read_dir() else {
        eprintln!("skipped: there is no directory {}", directory.display());
        return Vec::new();
    };
    let mut paths: Vec<_> = entries.map(|it| it.unwrap().path()).collect();
    paths.retain(|it| it.extension().is_some_and(|it| it == "db"));
    paths.sort();
    paths
}

/// One crate with a module for each database, which runs on copies of them.
fn write_crate(root: &Path, databases: &[PathBuf]) {
    let _ = fs::remove_dir_all(root.join("data"));
    fs::create_dir_all(root.join("src")).unwrap();
    fs::create_dir_all(root.join("data")).unwrap();
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap();
    let manifest = format!(
        "[workspace]\n\
        [package]\nname = \"real\"\nedition = \"2024\"\n\
        [dependencies]\nreflect-schema = {{ path = '{}' }}\n\
        [profile.dev]\ndebug = false\n",
        library.display()
    );
    fs::write(root.join("Cargo.toml"), manifest).unwrap();
    // The versions that have been downloaded.
    fs::copy(library.join("Cargo.lock"), root.join("Cargo.lock")).unwrap();

    let (mut modules, mut body) = (String::new(), String::new());
    for path in databases {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let copy = root.join("data").join(name).with_extension("db");
        fs::write(&copy, fs::read(path).unwrap()).unwrap();
        writeln!(
            modules,
            "#[allow(deprecated)] mod {name} {{ reflect_schema::reflect_schema!(\"data/{name}.db\", track = none); }}"
        )
        .unwrap();
        writeln!(body, "    let conn = {name}::connect({copy:?})?;").unwrap();
        for row in structs(expand(&copy)) {
            let table = format!("{name}::{row}");
            writeln!(body, "    report(\"{table}\", {table}::count(&conn), {table}::all(&conn));")
                .unwrap();
        }
    }
    let main = format!("{modules}{PRELUDE}fn main() -> Result<()> {{\n{body}    Ok(())\n}}\n");
    fs::write(root.join("src/main.rs"), main).unwrap();
}

/// What the crate prints.
fn run(root: &Path) -> String {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--target-dir"])
        .arg(root.join("target"))
        .current_dir(root)
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn every_row_is_read_or_gives_a_typed_error() {
    let databases = databases();
    if databases.is_empty() {
        return;
    }
    let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("real");
    write_crate(&root, &databases);

    let (mut tables, mut rows) = (0, 0);
    let mut errors: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for line in run(&root).lines() {
        let parts: Vec<_> = line.splitn(4, '\t').collect();
        let [table, kind, count, error] = parts[..] else { panic!("{line}") };
        if kind == "ok" {
            tables += 1;
            rows += count.parse::<u64>().unwrap();
        } else {
            errors
                .entry(kind.to_owned())
                .or_default()
                .push(format!("{table} ({count} rows): {error}"));
        }
    }
    println!("{} databases, {tables} tables and views with {rows} rows read", databases.len());
    for (kind, errors) in &errors {
        println!("{kind}: {}\n    {}", errors.len(), errors.join("\n    "));
    }
    let untyped: Vec<_> = errors.keys().filter(|it| *it != "Decode" && *it != "NullKey").collect();
    assert!(untyped.is_empty(), "{errors:#?}");
}
