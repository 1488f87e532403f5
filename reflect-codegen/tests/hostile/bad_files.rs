//! The bad files that a script makes, where there is one.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use crate::case::expand_file;

fn shared_data() -> PathBuf {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/data");
    std::env::var_os("REFLECT_SHARED_DATA").map_or_else(beside, PathBuf::from)
}

/// The files, or why there are none.
fn make() -> Result<TempDir, String> {
    let script = shared_data().join("bad/make_bad.py");
    if !script.is_file() {
        return Err(format!("there is no {}", script.display()));
    }
    let directory = tempfile::tempdir().unwrap();
    let output = Command::new("python3").arg(script).arg(directory.path()).output();
    let output = output.map_err(|error| format!("python3: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    Ok(directory)
}

#[test]
fn every_bad_file() {
    let directory = match make() {
        Ok(directory) => directory,
        Err(reason) => return eprintln!("skipped: {reason}"),
    };
    let read_only = directory.path().join("read_only_dir");
    let mut files: Vec<_> = ["", "read_only_dir"]
        .iter()
        .flat_map(|it| fs::read_dir(directory.path().join(it)).unwrap())
        .map(|it| it.unwrap().path().strip_prefix(directory.path()).unwrap().to_owned())
        .filter(|it| it.extension().is_some_and(|it| it == "db" || it == "sql"))
        .collect();
    files.sort();
    assert!(files.len() > 60, "{}", files.len());
    let mut readable = 0;
    for file in files {
        let file = file.to_str().unwrap();
        match expand_file(directory.path(), file) {
            Ok((catalog, _)) => {
                readable += 1;
                let (tables, views) = (catalog.tables.len(), catalog.views.len());
                let unreadable = catalog.unreadable.len();
                eprintln!("{file}: {tables} tables, {views} views, {unreadable} unreadable");
            }
            Err(message) => eprintln!("{file}: {message:.200}"),
        }
    }
    assert!(readable > 10, "{readable}");
    writable(&read_only);
}

/// So that it can be removed.
#[cfg(unix)]
fn writable(directory: &Path) {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(directory, fs::Permissions::from_mode(0o755)).unwrap();
}

#[cfg(not(unix))]
fn writable(_: &Path) {}
