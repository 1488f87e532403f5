//! Where the catalog comes from.

use std::path::{Display, Path, PathBuf};

use reflect_catalog::Catalog;
use reflect_catalog::rusqlite::{self, Connection};
use reflect_catalog::sqlite::{self, Inspector, OpenError};

use crate::errors::Errors;
use crate::options::{Options, similar};

/// What the expansion depends on besides its arguments.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The directory of the Cargo.toml of the crate that calls the macro.
    pub manifest_dir: PathBuf,
    /// The features of the facade that offer types.
    pub features: Features,
}

/// The types that generated code may name.
#[derive(Debug, Clone, Copy)]
pub struct Features {
    /// The feature `chrono`.
    pub chrono: bool,
    /// The feature `rust_decimal`.
    pub rust_decimal: bool,
}

impl Environment {
    /// The environment of a procedural macro that cargo runs.
    #[must_use]
    pub fn from_cargo(features: Features) -> Self {
        let manifest_dir = std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default().into();
        Self { manifest_dir, features }
    }
}

/// What was read.
pub(crate) struct Source {
    pub(crate) catalog: Catalog,
    /// The catalog as JSON.
    pub(crate) snapshot: String,
}

/// Reads the catalog of the source, or reports why it can't be read.
pub(crate) fn read(
    options: &Options,
    environment: &Environment,
    errors: &Errors,
) -> Option<Source> {
    let literal = &options.source;
    match read_file(&literal.value(), &environment.manifest_dir) {
        Ok(source) => Some(source),
        Err(message) => {
            errors.at(literal.span(), message);
            None
        }
    }
}

fn read_file(given: &str, base: &Path) -> Result<Source, String> {
    if given.trim().is_empty() {
        return Err("the path of the database is empty".to_owned());
    }
    let path = base.join(given);
    let failed = |reason: String| format!("cannot read the database `{given}`: {reason}");
    let database = match sqlite::open(&path) {
        Ok(database) => database,
        Err(OpenError::NotFound) => return Err(not_found(given, &path)),
        Err(error) => {
            return Err(failed(format!("{error}{}", location(given, &path))));
        }
    };
    let catalog = inspect(database.connection()).map_err(|error| failed(error.to_string()))?;
    if catalog.tables.is_empty() {
        return Err(format!(
            "the database `{given}` has no tables{}\n\
             help: create them first, as by running its migrations",
            location(given, &path)
        ));
    }
    let snapshot = catalog.to_json().map_err(|error| failed(error.to_string()))?;
    match Catalog::from_json(&snapshot) {
        Ok(same) if same == catalog => Ok(Source { catalog, snapshot }),
        _ => Err(failed("its catalog does not survive being written down".to_owned())),
    }
}

/// Reads the catalog in one transaction, so that it can't change half-way.
fn inspect(conn: &Connection) -> rusqlite::Result<Catalog> {
    let _transaction = conn.unchecked_transaction()?;
    Inspector::new(conn).catalog()
}

fn not_found(given: &str, path: &Path) -> String {
    let mut lines = vec![format!("there is no database `{given}`")];
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
fn location(given: &str, path: &Path) -> String {
    let path = shown(path).to_string();
    if path == given { String::new() } else { format!("\nit is at {path}") }
}

/// A path the way rustc shows those of source files: relative to the directory it runs in.
fn shown(path: &Path) -> Display<'_> {
    let current = std::env::current_dir().unwrap_or_default();
    path.strip_prefix(current).unwrap_or(path).display()
}

/// What the user may have meant: a file of a similar name, or the first directory that is missing.
fn suggestion(given: &str, path: &Path) -> Option<String> {
    let directory = path.parent()?;
    if !directory.is_dir() {
        let missing = directory.ancestors().take_while(|it| !it.is_dir()).last()?;
        return Some(format!("there is no directory `{}`", shown(missing)));
    }
    let files = std::fs::read_dir(directory).ok()?.filter_map(|entry| {
        let entry = entry.ok()?;
        entry.path().is_file().then(|| entry.file_name().into_string().ok())?
    });
    let mut files: Vec<String> = files.collect();
    files.sort_unstable();
    let names: Vec<&str> = files.iter().map(String::as_str).collect();
    let near = similar(path.file_name()?.to_str()?, &names)?;
    let sibling = Path::new(given).with_file_name(near);
    Some(format!("did you mean `{}`?", sibling.display()))
}
