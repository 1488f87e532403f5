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

    pub(super) fn read(&self, environment: &Environment) -> Result<Catalog, Failure> {
        let base = &environment.manifest_dir;
        match self {
            Self::File(path) => engine::read_file(path, base),
            Self::Script(path) => engine::read_script(path, base),
            Self::Migrations(directory) => engine::read_migrations(directory, base),
            Self::Unset(variable) => Err(Failure::Missing(format!(
                "the environment variable `{variable}` is not set\n\
                 help: set it to the path of the database when you build"
            ))),
        }
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
