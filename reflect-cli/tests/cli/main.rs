//! `cargo reflect` as a user calls it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p reflect-cli` writes the files of `golden/` anew. One of them is
//! compiled here: when that fails, the command in its first line writes it.

mod arguments;
mod check;
mod inspect;
mod print;
mod snapshot;
mod suggest;

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// The directory of the workspace, which the paths in these tests are relative to.
fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// `cargo-reflect` in the directory of the workspace.
fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_cargo-reflect"));
    command.args(arguments).current_dir(root()).env_remove("REFLECT_OFFLINE");
    command
}

/// What a command says, and its exit code.
#[derive(Debug, PartialEq)]
struct Answer {
    code: i32,
    stdout: String,
    stderr: String,
}

impl From<Output> for Answer {
    fn from(output: Output) -> Self {
        Self {
            code: output.status.code().unwrap(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

fn call(arguments: &[&str]) -> Answer {
    command(arguments).output().unwrap().into()
}

/// The stdout of a command that succeeds.
fn output(arguments: &[&str]) -> String {
    let answer = call(arguments);
    assert_eq!((answer.code, &*answer.stderr), (0, ""), "{arguments:?}");
    answer.stdout
}

/// The stderr of a command that fails.
fn error(arguments: &[&str]) -> String {
    let answer = call(arguments);
    assert_eq!((answer.code, &*answer.stdout), (1, ""), "{arguments:?}");
    answer.stderr
}

fn golden(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(name)
}

fn assert_golden(name: &str, actual: &str) {
    let path = golden(name);
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(&path, actual).unwrap();
        return;
    }
    let expected = std::fs::read_to_string(&path).unwrap_or_default();
    let diff = similar::TextDiff::from_lines(&*expected, actual);
    let diff = diff.unified_diff().header(name, "now").to_string();
    assert!(diff.is_empty(), "{diff}\nUPDATE_GOLDEN=1 accepts the difference");
}
