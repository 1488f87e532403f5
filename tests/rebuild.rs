//! When cargo expands the macro again, and that expanding leaves no trace: builds real crates.
//!
//! A program of its own, because it compares the times of files while cargo runs, and shares the
//! directory it builds in with `tests/ui.rs`: programs run one after the other.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use rusqlite::Connection;

/// A crate with a database `data/notes.db`, reflected and not opened when it runs.
struct Crate {
    name: &'static str,
    root: PathBuf,
}

#[derive(Debug, PartialEq)]
enum Build {
    Fresh,
    Rebuilt,
}

impl Crate {
    fn new(name: &'static str, options: &str) -> Self {
        let root = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild").join(name);
        let _ = fs::remove_dir_all(&root);
        fs::create_dir_all(root.join("src")).unwrap();
        fs::create_dir_all(root.join("data")).unwrap();
        let library = env!("CARGO_MANIFEST_DIR");
        // A workspace of its own, because it lies in the directory of another.
        let manifest = format!(
            "[workspace]\n\
            [package]\nname = \"{name}\"\nedition = \"2024\"\n\
            [dependencies]\nreflect-schema = {{ path = '{library}' }}\n\
            [profile.dev]\ndebug = false\n"
        );
        fs::write(root.join("Cargo.toml"), manifest).unwrap();
        // The versions that have been downloaded.
        fs::copy(Path::new(library).join("Cargo.lock"), root.join("Cargo.lock")).unwrap();
        let main = format!(
            "mod notes {{ reflect_schema::reflect_schema!(\"data/notes.db\"{options}); }}
            fn main() -> reflect_schema::Result<()> {{
                let conn = notes::connect_in_memory()?;
                conn.execute(\"INSERT INTO Note DEFAULT VALUES\", [])?;
                println!(\"{{:?}}\", notes::Note::all(&conn)?);
                Ok(())
            }}"
        );
        fs::write(root.join("src/main.rs"), main).unwrap();
        let it = Self { name, root };
        it.sql("CREATE TABLE Note (id INTEGER PRIMARY KEY)");
        it
    }

    /// What another program does to the database.
    fn open(&self) -> Connection {
        Connection::open(self.root.join("data/notes.db")).unwrap()
    }

    fn sql(&self, sql: &str) {
        self.open().execute_batch(sql).unwrap();
    }

    fn cargo(&self, arguments: &[&str]) -> Output {
        // One target directory for all, so that the library is built once.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("rebuild/target");
        let output = Command::new(env!("CARGO"))
            .args(arguments)
            .args(["--offline", "--target-dir"])
            .arg(target)
            .current_dir(&self.root)
            .output()
            .unwrap();
        let errors = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "cargo failed:\n{errors}");
        output
    }

    fn build(&self) -> Build {
        let output = self.cargo(&["build", "--message-format=json"]);
        let messages = String::from_utf8(output.stdout).unwrap();
        let target = format!("\"name\":\"{}\"", self.name);
        let artifact = messages
            .lines()
            .find(|line| line.contains("\"compiler-artifact\"") && line.contains(&target))
            .unwrap_or_else(|| panic!("cargo says nothing of the crate:\n{messages}"));
        match artifact {
            line if line.contains("\"fresh\":true") => Build::Fresh,
            line if line.contains("\"fresh\":false") => Build::Rebuilt,
            line => panic!("cargo does not say whether it is fresh: {line}"),
        }
    }

    /// A row as the program prints it.
    fn row(&self) -> String {
        String::from_utf8(self.cargo(&["run"]).stdout).unwrap()
    }

    /// The database and what is beside it: names, bytes and times.
    fn files(&self) -> BTreeMap<String, Option<(Vec<u8>, SystemTime)>> {
        let entries = self.root.join("data").read_dir().unwrap();
        let files = entries.map(|entry| {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            // Readers note in this file how far they read, so only its being there counts.
            let content = (!name.ends_with("-shm")).then(|| {
                let modified = path.metadata().unwrap().modified().unwrap();
                (fs::read(&path).unwrap(), modified)
            });
            (name, content)
        });
        files.collect()
    }

    #[track_caller]
    fn assert_build_leaves_no_trace(&self, files: &[&str]) {
        let before = self.files();
        assert_eq!(before.keys().collect::<Vec<_>>(), files);
        assert_eq!(self.build(), Build::Rebuilt);
        assert!(before == self.files(), "the build changed a file");
    }
}

#[test]
fn a_change_of_the_database_is_a_rebuild() {
    let it = Crate::new("rebuild_on_change", "");
    assert_eq!(it.build(), Build::Rebuilt);
    assert_eq!(it.build(), Build::Fresh);
    it.sql("INSERT INTO Note DEFAULT VALUES");
    assert_eq!(it.build(), Build::Rebuilt);
    assert_eq!(it.build(), Build::Fresh);
    assert_eq!(it.row(), "[Note { id: 1 }]\n");
    it.sql("ALTER TABLE Note ADD COLUMN text TEXT");
    assert_eq!(it.row(), "[Note { id: 1, text: None }]\n");
}

#[test]
fn a_change_in_wal_mode_is_a_rebuild_once_checkpointed() {
    let it = Crate::new("rebuild_on_checkpoint", "");
    it.sql("PRAGMA journal_mode = WAL");
    let conn = it.open();
    assert_eq!(it.build(), Build::Rebuilt);
    conn.execute_batch("ALTER TABLE Note ADD COLUMN text TEXT").unwrap();
    assert_eq!(it.build(), Build::Fresh);
    conn.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
    assert_eq!(it.build(), Build::Rebuilt);
    assert_eq!(it.row(), "[Note { id: 1, text: None }]\n");
}

#[test]
fn an_untracked_database_may_change() {
    let it = Crate::new("rebuild_untracked", ", track = none");
    assert_eq!(it.build(), Build::Rebuilt);
    it.sql("INSERT INTO Note DEFAULT VALUES");
    assert_eq!(it.build(), Build::Fresh);
}

#[test]
fn a_build_leaves_no_trace_at_the_database() {
    let it = Crate::new("rebuild_traceless", "");
    it.assert_build_leaves_no_trace(&["notes.db"]);
    it.sql("PRAGMA journal_mode = WAL; INSERT INTO Note DEFAULT VALUES");
    it.assert_build_leaves_no_trace(&["notes.db"]);
    let conn = it.open();
    conn.execute_batch("INSERT INTO Note DEFAULT VALUES; PRAGMA wal_checkpoint").unwrap();
    conn.execute_batch("ALTER TABLE Note ADD COLUMN text TEXT").unwrap();
    it.assert_build_leaves_no_trace(&["notes.db", "notes.db-shm", "notes.db-wal"]);
    // The macro reads what cargo does not see.
    assert_eq!(it.row(), "[Note { id: 1, text: None }]\n");
}
