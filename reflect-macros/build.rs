//! Says which SQLite is needed where the system's is older. Without that the compiler only says that it
//! can't find this crate: it can't load the library, since a symbol is missing.

use std::env;
use std::process::{Command, ExitCode};

/// The oldest SQLite that rusqlite works with where it doesn't bring its own, since its version 0.41.
const NEEDED: [u32; 3] = [3, 45, 3];

fn main() -> ExitCode {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-env-changed=SQLITE3_LIB_DIR");
    println!("cargo::rerun-if-env-changed=PKG_CONFIG_PATH");
    // What libsqlite3-sys says of itself; nothing without the feature `sqlite`.
    let is_set = |name| env::var_os(name).is_some();
    let is_bundled = is_set("DEP_SQLITE3_LIB_DIR") || !is_set("DEP_SQLITE3_LINK_TARGET");
    // Of a library that the user names, or one of another system, nothing is known here.
    let is_unknown = is_set("SQLITE3_LIB_DIR") || env::var("HOST") != env::var("TARGET");
    if is_bundled || is_unknown {
        return ExitCode::SUCCESS;
    }
    match installed().as_deref().and_then(too_old) {
        Some(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
        None => ExitCode::SUCCESS,
    }
}

/// The version of the system's SQLite, where pkg-config knows it.
fn installed() -> Option<String> {
    let output = Command::new("pkg-config").args(["--modversion", "sqlite3"]).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// The message for a version that is too old.
pub(crate) fn too_old(found: &str) -> Option<String> {
    let numbers: Vec<u32> = found.split('.').map_while(|part| part.parse().ok()).collect();
    let [major, minor, patch] = NEEDED;
    (!numbers.is_empty() && numbers.as_slice() < NEEDED.as_slice()).then(|| {
        format!(
            "SQLite {found} is installed, and reflect-schema needs {major}.{minor}.{patch} or later\n\
             help: enable the feature `bundled` of reflect-schema, which compiles SQLite from source,\n\
             \x20     or name the directory of a newer library in the variable SQLITE3_LIB_DIR"
        )
    })
}
