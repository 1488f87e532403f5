use reflect_catalog::Catalog;
use syn::LitStr;

use super::{Environment, Failure, engine};
use crate::options::Options;

/// A source that is asked before any snapshot, by the argument that names it.
pub(super) enum Live {
    File(String),
    Script(String),
    Migrations(String),
    Unset(String),
}

impl Live {
    pub(super) fn of(options: &Options) -> Option<Self> {
        if let Some(directory) = &options.migrations {
            return Some(Self::Migrations(directory.value()));
        }
        let variable = options.env.as_ref().map(LitStr::value);
        let value = variable.as_ref().and_then(|name| std::env::var(name).ok());
        let value = value.filter(|value| !value.is_empty());
        let Some(path) = value.or_else(|| options.path.as_ref().map(LitStr::value)) else {
            return variable.map(Self::Unset);
        };
        let is_script = path.to_ascii_lowercase().ends_with(".sql");
        Some(if is_script { Self::Script(path) } else { Self::File(path) })
    }

    pub(super) fn read(
        &self,
        options: &Options,
        environment: &Environment,
    ) -> Result<Catalog, Failure> {
        let base = &environment.manifest_dir;
        match self {
            Self::File(path) => engine::read_file(path, base, options),
            Self::Script(path) => engine::read_script(path, base, options),
            Self::Migrations(directory) => engine::read_migrations(directory, base, options),
            Self::Unset(variable) => Err(Failure::Missing(format!(
                "the environment variable `{variable}` is not set\n\
                 help: set it to the path of the database when you build"
            ))),
        }
    }

    /// The command that writes the snapshot.
    pub(super) fn snapshot_command(&self, snapshot: &str) -> String {
        let (Self::File(source)
        | Self::Script(source)
        | Self::Migrations(source)
        | Self::Unset(source)) = self;
        format!("cargo reflect snapshot {} -o {}", word(source), word(snapshot))
    }

    /// The files that are there.
    pub(super) fn files(&self, environment: &Environment) -> Vec<String> {
        let base = &environment.manifest_dir;
        match self {
            Self::File(path) | Self::Script(path) => {
                if base.join(path).is_file() {
                    vec![path.clone()]
                } else {
                    Vec::new()
                }
            }
            Self::Migrations(directory) => engine::migration_files(directory, base),
            Self::Unset(_) => Vec::new(),
        }
    }
}

/// A path as a word of a command line.
fn word(path: &str) -> String {
    let plain = |it: char| it.is_alphanumeric() || "/._-:\\".contains(it);
    if !path.is_empty() && path.chars().all(plain) { path.to_owned() } else { format!("{path:?}") }
}
