//! `cargo reflect snapshot`

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use similar::TextDiff;

use crate::failure::Failure;
use crate::output;
use crate::source::Source;
use crate::text;

/// Writes the file if it isn't the snapshot already.
pub(crate) fn write(source: &Source, path: &Path) -> Result<(), Failure> {
    let new = text_of(source)?;
    if read(path)?.is_some_and(|old| old == new) {
        return Ok(());
    }
    replace(path, &new).map_err(|error| {
        Failure::new(format!("cannot write the snapshot `{}`: {error}", path.display()))
    })
}

/// Fails if [`write()`] would change the file.
pub(crate) fn check(source: &Source, path: &Path) -> Result<(), Failure> {
    let new = text_of(source)?;
    let (old, shown) = (read(path)?, path.display());
    let what = match &old {
        Some(old) if *old == new => return Ok(()),
        Some(old) => {
            output::print(&diff(old, &new, &shown.to_string()))?;
            format!("`{shown}` is out of date")
        }
        None => format!("there is no file `{shown}`"),
    };
    let command = text::command(&["snapshot", source.path(), "-o", &shown.to_string()]);
    Err(Failure::new(format!("{what}\nhelp: write it with `{command}`")))
}

/// The snapshot of a source.
pub(crate) fn text_of(source: &Source) -> Result<String, Failure> {
    source.catalog()?.to_snapshot().map_err(|error| Failure::new(error.to_string()))
}

/// The text of a file, if there is one, with the ends of lines that a snapshot has: git may give it
/// others.
fn read(path: &Path) -> Result<Option<String>, Failure> {
    match fs::read(path) {
        Ok(bytes) => Ok(Some(String::from_utf8_lossy(&bytes).replace("\r\n", "\n"))),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Failure::new(format!("cannot read `{}`: {error}", path.display()))),
    }
}

/// A reader sees the old file or the new one.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    let written = fs::write(&temporary, text).and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}

/// The number of lines of a difference that are shown: it says what changed, and is no patch.
const LONGEST: usize = 60;

fn diff(old: &str, new: &str, path: &str) -> String {
    let diff = TextDiff::from_lines(old, new).unified_diff().header(path, "now").to_string();
    let count = diff.lines().count();
    let mut lines: Vec<_> = diff.lines().take(LONGEST).map(text::escape).collect();
    if count > LONGEST {
        lines.push(format!("… and {} lines more", count - LONGEST));
    }
    lines.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_difference_is_cut() {
        let diff = diff("", &"+\n".repeat(100), "a.json");
        assert!(diff.starts_with("--- a.json\n+++ now\n@@ -0,0 +1,100 @@\n++\n"));
        assert!(diff.ends_with("++\n… and 43 lines more\n"), "{diff}");
    }
}
