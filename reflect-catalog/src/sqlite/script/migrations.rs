//! Finds the migrations in a directory.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::error::ScriptError;
use super::layout::{self, File, Layout, Version};

/// The migrations in `directory` that lead up, in the order in which their tool applies them.
///
/// These are numbered files (`001_name.sql`, `2024-01-15-120000_name.sql`, of sqlx also
/// `1_name.up.sql`), files of refinery (`V1__name.sql`, also in directories below), or directories
/// of diesel (`1_name/up.sql`), but only one of the three. Down migrations, hidden files, and
/// files that aren't numbered are left out, as the tools do.
///
/// # Errors
///
/// When the directory can't be read, holds no migrations, or when their order is not clear.
pub fn find_migrations(directory: &Path) -> Result<Vec<PathBuf>, ScriptError> {
    let unreadable = |error| unreadable(directory, error);
    if !directory.metadata().map_err(unreadable)?.is_dir() {
        let path = directory.to_owned();
        return Err(ScriptError::NotADirectory { path });
    }
    let mut found = Found::default();
    found.scan(directory)?;
    found.into_order(directory)
}

struct Migration {
    path: PathBuf,
    layout: Layout,
    version: Version,
}

#[derive(Default)]
struct Found {
    migrations: Vec<Migration>,
    /// Directories that hold no migration.
    others: Vec<PathBuf>,
}

impl Found {
    fn scan(&mut self, directory: &Path) -> Result<(), ScriptError> {
        for path in entries(directory)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if name.ends_with(".sql") || name.ends_with(".rs") {
                self.file(&path, &name, None)?;
            } else if path.join("up.sql").exists() {
                let version = layout::diesel(&name);
                self.add(path.join("up.sql"), Layout::Diesel, version);
            } else if is_directory(&path)? {
                let before = self.migrations.len();
                self.scan_below(&path)?;
                if self.migrations.len() == before {
                    self.others.push(path);
                }
            }
        }
        Ok(())
    }

    /// Only refinery looks deeper, and it doesn't follow symbolic links there.
    fn scan_below(&mut self, directory: &Path) -> Result<(), ScriptError> {
        for path in entries(directory)? {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            if is_directory(&path)? {
                self.scan_below(&path)?;
            } else {
                self.file(&path, &name, Some(Layout::Refinery))?;
            }
        }
        Ok(())
    }

    /// `only` is the layout that counts here.
    fn file(&mut self, path: &Path, name: &str, only: Option<Layout>) -> Result<(), ScriptError> {
        let path = path.to_owned();
        match File::from_name(name) {
            File::Migration(layout, version) if only.is_none_or(|only| only == layout) => {
                self.add(path, layout, version);
                Ok(())
            }
            File::Migration(..) | File::Other => Ok(()),
            File::Misnamed if only.is_some() => Ok(()),
            File::Rust => Err(ScriptError::RustMigration { path }),
            File::Misnamed => Err(ScriptError::Misnamed {
                path,
                expected: "a name for refinery is like `V1__name.sql`, with two underscores",
            }),
        }
    }

    fn add(&mut self, path: PathBuf, layout: Layout, version: Version) {
        self.migrations.push(Migration { path, layout, version });
    }

    fn into_order(mut self, directory: &Path) -> Result<Vec<PathBuf>, ScriptError> {
        let Some(first) = self.migrations.first() else {
            let directory = directory.to_owned();
            return Err(ScriptError::NoMigrations { directory });
        };
        let layout = first.layout;
        if let Some(second) = self.migrations.iter().find(|other| other.layout != layout) {
            return Err(ScriptError::MixedLayouts {
                first: first.path.clone(),
                second: second.path.clone(),
            });
        }
        if let Some(path) = self.others.pop()
            && layout == Layout::Diesel
        {
            return Err(ScriptError::Misnamed {
                path,
                expected: "it holds no `up.sql`, and the other directories here are diesel's",
            });
        }

        self.migrations.sort_by(|a, b| a.version.cmp(&b.version));
        for pair in self.migrations.windows(2) {
            if let [first, second] = pair
                && first.version == second.version
            {
                return Err(ScriptError::SameVersion {
                    version: version_text(&first.version),
                    first: first.path.clone(),
                    second: second.path.clone(),
                });
            }
        }
        Ok(self.migrations.into_iter().map(|migration| migration.path).collect())
    }
}

fn version_text(version: &Version) -> String {
    match version {
        Version::Text(text) => text.clone(),
        Version::Numbers(numbers) => {
            let texts: Vec<String> = numbers.iter().map(u64::to_string).collect();
            texts.join("-")
        }
    }
}

/// The entries that are not hidden, sorted by name so that errors are always the same.
fn entries(directory: &Path) -> Result<Vec<PathBuf>, ScriptError> {
    let unreadable = |error| unreadable(directory, error);
    let mut paths = Vec::new();
    for entry in fs::read_dir(directory).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        if !entry.file_name().as_encoded_bytes().starts_with(b".") {
            paths.push(entry.path());
        }
    }
    paths.sort();
    Ok(paths)
}

/// A symbolic link is not a directory here.
fn is_directory(path: &Path) -> Result<bool, ScriptError> {
    let metadata = path.symlink_metadata();
    Ok(metadata.map_err(|error| unreadable(path, error))?.is_dir())
}

fn unreadable(path: &Path, error: io::Error) -> ScriptError {
    ScriptError::Unreadable { path: path.to_owned(), error }
}
