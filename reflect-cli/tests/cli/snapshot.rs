use std::fs;
use std::path::PathBuf;
use std::time::{Duration, SystemTime};

use tempfile::TempDir;

use super::{Answer, command, output};

/// A directory with a script and perhaps a snapshot of it.
struct Project(TempDir);

impl Project {
    fn new(sql: &str) -> Self {
        let project = Self(tempfile::tempdir().unwrap());
        project.write("app.sql", sql);
        project
    }

    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        fs::write(self.path(name), text).unwrap();
    }

    fn snapshot(&self, more: &[&str]) -> Answer {
        let arguments = [&["snapshot", "app.sql", "-o", "app.json"], more].concat();
        command(&arguments).current_dir(&self.0).output().unwrap().into()
    }
}

fn success() -> Answer {
    Answer { code: 0, stdout: String::new(), stderr: String::new() }
}

#[test]
fn a_snapshot_is_written_where_it_differs() {
    let project = Project::new("CREATE TABLE t (id INTEGER PRIMARY KEY);");
    assert_eq!(project.snapshot(&[]), success());
    let path = project.path("app.json");
    let script = project.path("app.sql");
    let first = fs::read_to_string(&path).unwrap();
    assert_eq!(first, output(&["inspect", script.to_str().unwrap(), "--json"]));
    assert_eq!(fs::read_dir(project.0.path()).unwrap().count(), 2, "no other file is left");

    let before = SystemTime::now() - Duration::from_secs(60);
    fs::File::options().write(true).open(&path).unwrap().set_modified(before).unwrap();
    assert_eq!(project.snapshot(&[]), success());
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), before, "it was the same");

    project.write("app.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT);");
    assert_eq!(project.snapshot(&[]), success());
    assert_ne!(fs::read_to_string(&path).unwrap(), first);
}

#[test]
fn check_tells_what_would_change() {
    let project = Project::new("CREATE TABLE t (id INTEGER PRIMARY KEY);");
    let help = "help: write it with `cargo reflect snapshot app.sql -o app.json`\n";
    let missing = format!("error: there is no file `app.json`\n{help}");
    let expected = Answer { code: 1, stdout: String::new(), stderr: missing };
    assert_eq!(project.snapshot(&["--check"]), expected);
    assert!(!project.path("app.json").exists());

    project.snapshot(&[]);
    assert_eq!(project.snapshot(&["--check"]), success());
    let written = fs::read_to_string(project.path("app.json")).unwrap();
    project.write("app.json", &written.replace('\n', "\r\n"));
    assert_eq!(project.snapshot(&["--check"]), success(), "git may change the ends of lines");

    project.write("app.sql", "CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT);");
    let answer = project.snapshot(&["--check"]);
    assert_eq!(answer.code, 1);
    assert_eq!(answer.stderr, format!("error: `app.json` is out of date\n{help}"));
    assert!(answer.stdout.starts_with("--- app.json\n+++ now\n@@ -"), "{}", answer.stdout);
    assert!(answer.stdout.contains("\n+          \"name\": \"name\",\n"), "{}", answer.stdout);
}

#[test]
fn what_can_not_be_written_is_told() {
    let project = Project::new("CREATE TABLE t (id INTEGER PRIMARY KEY);");
    fs::create_dir(project.path("app.json")).unwrap();
    let answer = project.snapshot(&[]);
    assert_eq!(answer.code, 1);
    assert!(answer.stderr.starts_with("error: cannot read `app.json`: "), "{}", answer.stderr);
    fs::remove_dir(project.path("app.json")).unwrap();

    let arguments = ["snapshot", "app.sql", "-o", "none/app.json"];
    let answer: Answer = command(&arguments).current_dir(&project.0).output().unwrap().into();
    let expected = "error: cannot write the snapshot `none/app.json`: ";
    assert!(answer.stderr.starts_with(expected), "{}", answer.stderr);
}
