//! What the scripts are inspected as, and what their rows are read as.
//!
//! `UPDATE_GOLDEN=1 cargo test -p corpus` writes the expected files in `golden/` anew.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use corpus::{ODDITIES, Oddity, Rows};
use reflect_schema::catalog::sqlite::Inspector;
use reflect_schema::rusqlite::Connection;
use reflect_schema::{Error, ErrorKind};
use tempfile::TempDir;

fn directory(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// A database file that the script has made.
fn database(oddity: &Oddity) -> (TempDir, PathBuf) {
    let script = directory("schemas").join(oddity.name).with_extension("sql");
    let directory = tempfile::tempdir().unwrap();
    let path = directory.path().join("corpus.db");
    let conn = Connection::open(&path).unwrap();
    // Some scripts violate their keys.
    conn.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    conn.execute_batch(&fs::read_to_string(script).unwrap()).unwrap();
    (directory, path)
}

/// Compares texts with files in `golden/`, or writes these.
#[derive(Default)]
struct Golden {
    different: Vec<String>,
}

impl Golden {
    fn check(&mut self, file: String, actual: &str) {
        let path = directory("golden").join(&file);
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(path, actual).unwrap();
        } else if fs::read_to_string(path).unwrap_or_default() != actual {
            self.different.push(file);
        }
    }

    #[track_caller]
    fn finish(self) {
        assert!(
            self.different.is_empty(),
            "{:?} differ; UPDATE_GOLDEN=1 writes them anew",
            self.different
        );
    }
}

fn names(directory_name: &str, extension: &str) -> BTreeSet<String> {
    let files = directory(directory_name).read_dir().unwrap();
    let names = files.map(|file| file.unwrap().file_name().into_string().unwrap());
    names.filter_map(|name| Some(name.strip_suffix(extension)?.to_owned())).collect()
}

#[test]
fn every_script_has_a_module() {
    let modules: BTreeSet<_> = ODDITIES.iter().map(|it| it.name.to_owned()).collect();
    assert_eq!(modules, names("schemas", ".sql"));
    if std::env::var_os("UPDATE_GOLDEN").is_none() {
        assert_eq!(modules, names("golden", ".json"));
        assert_eq!(modules, names("golden", ".rows"));
    }
}

#[test]
fn every_table_and_view_has_a_struct() {
    for Oddity { name, schema, structs, .. } in ODDITIES {
        let names: BTreeSet<_> = structs.iter().map(|it| it.name).collect();
        let catalog = schema.catalog();
        assert_eq!(names.len(), catalog.tables.len() + catalog.views.len(), "{name}: {names:?}");
    }
}

#[test]
fn catalogs_are_as_expected() {
    let mut golden = Golden::default();
    for oddity in ODDITIES {
        let (_directory, path) = database(oddity);
        let inspected = Inspector::new(&Connection::open(path).unwrap()).catalog().unwrap();
        assert_eq!(*oddity.schema.catalog(), inspected, "{}", oddity.name);
        golden.check(format!("{}.json", oddity.name), &inspected.to_snapshot().unwrap());
    }
    golden.finish();
}

#[test]
fn rows_are_as_expected() {
    let mut golden = Golden::default();
    for oddity in ODDITIES {
        let (_directory, path) = database(oddity);
        let conn =
            (oddity.connect)(&path).unwrap_or_else(|error| panic!("{}: {error}", oddity.name));
        let mut text = String::new();
        for it in oddity.structs {
            let rows = (it.read)(&conn);
            let count = rows.count.as_ref().unwrap_or_else(|error| panic!("{}: {error}", it.name));
            writeln!(text, "{}: {count}", it.name).unwrap();
            match &rows.all {
                Ok(all) => {
                    assert_agree(&rows, &format!("{} of {}", it.name, oddity.name));
                    all.iter().for_each(|row| writeln!(text, "    {row}").unwrap());
                }
                Err(error) => {
                    assert!(is_typed(error), "{}: {error:?}", oddity.name);
                    writeln!(text, "    {error}").unwrap();
                }
            }
        }
        golden.check(format!("{}.rows", oddity.name), &text);
    }
    golden.finish();
}

#[test]
fn the_schema_can_be_made_in_memory() {
    for oddity in ODDITIES {
        let conn =
            (oddity.connect_in_memory)().unwrap_or_else(|error| panic!("{}: {error}", oddity.name));
        for it in oddity.structs {
            let name = format!("{} of {}", it.name, oddity.name);
            assert_agree(&(it.read)(&conn), &name);
        }
    }
}

/// Checks that `all`, `first` and `count` speak of the same rows.
#[track_caller]
fn assert_agree(rows: &Rows, name: &str) {
    let Rows { all: Ok(all), first: Ok(first), count: Ok(count) } = rows else {
        panic!("{name}: {rows:?}");
    };
    assert_eq!(all.len() as u64, *count, "{name}");
    match first {
        Some(first) => assert!(all.contains(first), "{name}"),
        None => assert!(all.is_empty(), "{name}"),
    }
}

fn is_typed(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Decode { .. } | ErrorKind::NullKey { .. })
}
