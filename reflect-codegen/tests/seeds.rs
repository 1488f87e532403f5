//! What `fuzz/run` begins with, and what it has found: any input at all gives code that compiles or an error, and leaves
//! no trace.

#![expect(unreachable_pub, reason = "what is public is so in the crate `fuzz`")]

use std::fs;
use std::path::Path;

#[path = "../../fuzz/src/arguments.rs"]
mod arguments;
#[path = "../../fuzz/src/database.rs"]
mod database;
#[path = "../../fuzz/src/script.rs"]
mod script;
#[path = "../../fuzz/src/snapshot.rs"]
mod snapshot;
#[path = "../../fuzz/src/source.rs"]
mod source;

/// Hands every seed to the check.
fn each_seed(target: &str, check: fn(&[u8])) {
    let directory = Path::new("../fuzz/seeds").join(target);
    let mut paths: Vec<_> = fs::read_dir(directory).unwrap().map(|it| it.unwrap().path()).collect();
    paths.sort();
    assert!(paths.len() > 3);
    for path in paths {
        println!("{}", path.display());
        check(&fs::read(path).unwrap());
    }
}

#[test]
fn the_bytes_of_a_database_file() {
    each_seed("database", database::check);
}

#[test]
fn a_script() {
    each_seed("script", script::check);
}

#[test]
fn the_arguments_of_the_macros() {
    each_seed("arguments", arguments::check);
}

#[test]
fn a_snapshot() {
    each_seed("snapshot", snapshot::check);
}
