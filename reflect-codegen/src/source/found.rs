//! The message for a path that leads nowhere.

use std::path::{Display, Path};

use crate::options::similar;

/// Says what the user named, where it was looked for, and what they may have meant.
pub(super) fn not_found(what: &str, given: &str, path: &Path) -> String {
    let mut lines = vec![format!("there is no {what} `{given}`")];
    let looked_for = format!("looked for {}", shown(path));
    lines.push(if Path::new(given).is_relative() {
        format!("{looked_for}: the path is relative to the Cargo.toml of this crate")
    } else {
        looked_for
    });
    lines.extend(suggestion(given, path).map(|hint| format!("help: {hint}")));
    lines.join("\n")
}

/// A line that says where the path leads, unless the path says that itself.
#[cfg(feature = "sqlite")]
pub(super) fn location(given: &str, path: &Path) -> String {
    let path = shown(path).to_string();
    if path == given { String::new() } else { format!("\nit is at {path}") }
}

/// A path the way rustc shows those of source files: relative to the directory it runs in.
fn shown(path: &Path) -> Display<'_> {
    let current = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(current).unwrap_or(path).display()
}

/// Suggests a file of a similar name, or names the first directory that is missing.
fn suggestion(given: &str, path: &Path) -> Option<String> {
    let directory = path.parent()?;
    if !directory.is_dir() {
        let missing = directory.ancestors().take_while(|it| !it.is_dir()).last()?;
        return Some(format!("there is no directory `{}`", shown(missing)));
    }
    let files = std::fs::read_dir(directory).ok()?;
    let files = files.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
    let mut files: Vec<String> = files.collect();
    files.sort_unstable();
    let wanted = path.file_name()?.to_str()?;
    // A link that leads nowhere is there, in a way.
    let names: Vec<&str> = files.iter().map(String::as_str).filter(|it| *it != wanted).collect();
    let near = similar(wanted, &names)?;
    let sibling = Path::new(given).with_file_name(near);
    Some(format!("did you mean `{}`?", sibling.display()))
}
