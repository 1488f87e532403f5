//! Each layout of migrations, and what is no layout.

use std::fs;
use std::path::Path;

use super::run_tests::tables;
use super::*;

/// A directory with these files, each of which creates a table with its number in the list.
fn directory(files: &[&str]) -> tempfile::TempDir {
    let directory = tempfile::tempdir().unwrap();
    for (number, file) in files.iter().enumerate() {
        let path = directory.path().join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, format!("CREATE TABLE t{number} (x);")).unwrap();
    }
    directory
}

fn relative(path: &Path, directory: &Path) -> String {
    let path = path.strip_prefix(directory).unwrap();
    path.display().to_string().replace('\\', "/")
}

/// The migrations that are found.
fn order(files: &[&str]) -> Vec<String> {
    let directory = directory(files);
    let found = find_migrations(directory.path()).unwrap();
    found.iter().map(|path| relative(path, directory.path())).collect()
}

fn refusal(files: &[&str]) -> String {
    let directory = directory(files);
    let error = find_migrations(directory.path()).unwrap_err();
    let place = directory.path().display().to_string();
    error.to_string().replace(&place, "D").replace('\\', "/")
}

#[test]
fn numbered_files() {
    assert_eq!(
        order(&["10_c.sql", "002_b.sql", "1-a.sql", "README.md", ".keep", ".3_x.sql", "seed.sql"]),
        ["1-a.sql", "002_b.sql", "10_c.sql"]
    );
    assert_eq!(
        order(&["2024-02-01-000000_b.sql", "2024-01-15-235959_a.sql", "2023-12-31-000000_z.sql"]),
        ["2023-12-31-000000_z.sql", "2024-01-15-235959_a.sql", "2024-02-01-000000_b.sql"]
    );
}

#[test]
fn sqlx() {
    assert_eq!(
        order(&[
            "20240102000000_b.up.sql",
            "20240102000000_b.down.sql",
            "20240101000000_a.sql",
            "20240103000000_c.up.sql",
            "archive/20230101000000_old.sql",
        ]),
        ["20240101000000_a.sql", "20240102000000_b.up.sql", "20240103000000_c.up.sql"]
    );
}

#[test]
fn refinery() {
    assert_eq!(
        order(&["V10__c.sql", "V9__b.sql", "U1__a.sql", "2024/V11__d.sql", "mod.rs", "notes.sql"]),
        ["U1__a.sql", "V9__b.sql", "V10__c.sql", "2024/V11__d.sql"]
    );
}

#[test]
fn diesel() {
    assert_eq!(
        order(&[
            "2024-01-02-000000_b/up.sql",
            "2024-01-02-000000_b/down.sql",
            "2024-01-01-000000_a/up.sql",
            "2024-01-01-000000_a/metadata.toml",
            "00000000000000_diesel_initial_setup/up.sql",
            ".hidden/down.sql",
            ".gitkeep",
        ]),
        [
            "00000000000000_diesel_initial_setup/up.sql",
            "2024-01-01-000000_a/up.sql",
            "2024-01-02-000000_b/up.sql",
        ]
    );
    // By the text of the version.
    assert_eq!(order(&["2_b/up.sql", "10_a/up.sql"]), ["10_a/up.sql", "2_b/up.sql"]);
}

#[test]
fn found_read_and_run() {
    let directory = directory(&["2_b.up.sql", "2_b.down.sql", "1_a.sql"]);
    let found = find_migrations(directory.path()).unwrap();
    let scripts: Vec<_> = found.iter().map(|path| read_script(path).unwrap()).collect();
    assert_eq!(tables(&run(&scripts, &StandIns::default()).unwrap()), ["t0", "t2"]);
}

#[test]
fn what_has_no_order() {
    let cases: [(&[&str], &str); 7] = [
        (
            &["1_a.sql", "V2__b.sql"],
            "`D/1_a.sql` and `D/V2__b.sql` follow different conventions for migrations, which \
             leaves their order open; keep one of them per directory",
        ),
        (
            &["1_a.sql", "2_b/up.sql"],
            "`D/1_a.sql` and `D/2_b/up.sql` follow different conventions for migrations, which \
             leaves their order open; keep one of them per directory",
        ),
        (
            &["001_a.sql", "1_b.sql"],
            "`D/001_a.sql` and `D/1_b.sql` have the same version, 1, which leaves their order open",
        ),
        (
            &["2024-01-01_a/up.sql", "20240101_b/up.sql"],
            "`D/2024-01-01_a/up.sql` and `D/20240101_b/up.sql` have the same version, 20240101, \
             which leaves their order open",
        ),
        (
            &["V1__a.sql", "V2__b.rs"],
            "`D/V2__b.rs` is a migration written in Rust, which can't be run here; write it in \
             SQL, or reflect a database file instead",
        ),
        (
            &["V1__a.sql", "V2_b.sql"],
            "`D/V2_b.sql` is not a migration: a name for refinery is like `V1__name.sql`, with \
             two underscores",
        ),
        (
            &["1_a/up.sql", "2_b/down.sql"],
            "`D/2_b` is not a migration: it holds no `up.sql`, and the other directories here are \
             diesel's",
        ),
    ];
    for (files, expected) in cases {
        assert_eq!(refusal(files), expected, "{files:?}");
    }
}

#[test]
fn no_migrations() {
    for files in [&[][..], &["README.md", ".keep", "schema.sql", "a/notes.sql", "1_a.down.sql"]] {
        assert_eq!(
            refusal(files),
            "`D` holds no migrations; what counts are numbered files such as `1_name.sql` or \
             `1_name.up.sql` (sqlx, dbmate, goose), `V1__name.sql` (refinery) and `1_name/up.sql` \
             (diesel)"
        );
    }
}

#[test]
fn not_a_directory() {
    let directory = directory(&["1_a.sql"]);
    let file = directory.path().join("1_a.sql");
    assert_eq!(
        find_migrations(&file).unwrap_err().to_string(),
        format!("`{}` is a file, not a directory of migrations", file.display())
    );
    let missing = directory.path().join("none");
    let error = find_migrations(&missing).unwrap_err().to_string();
    assert!(error.starts_with(&format!("`{}` can't be read: ", missing.display())), "{error}");
}
