//! The compiler that the tests compare texts of.

use std::process::Command;

/// The version whose messages and documentation are checked in; CONTRIBUTING.md names it, too.
pub(crate) const COMPILER: &str = "1.95.0";

/// The output of rustc.
pub(crate) fn rustc(arguments: &[&str]) -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    String::from_utf8(Command::new(rustc).args(arguments).output().unwrap().stdout).unwrap()
}

/// The number in the output of `rustc --version`.
pub(crate) fn release(version: &str) -> &str {
    let version = version.strip_prefix("rustc ").unwrap_or(version);
    version.split_whitespace().next().unwrap_or_default()
}
