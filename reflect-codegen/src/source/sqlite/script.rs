//! SQL scripts, run into a database in memory.

use std::path::Path;

use reflect_catalog::Catalog;
use reflect_catalog::sqlite::script::{self, Script, ScriptError};

use super::found::not_found;
use super::{Failure, inspect, not_empty, stand_ins};
use crate::options::Options;

pub(in crate::source) fn read(
    given: &str,
    base: &Path,
    options: &Options,
) -> Result<Catalog, Failure> {
    let path = base.join(given);
    if !path.exists() {
        return Err(Failure::Missing(not_found("script", given, &path)));
    }
    let script = script::read_script(&path).map_err(wrong)?;
    // Errors name the path as the user does.
    let script = Script { path: given.into(), ..script };
    run(&[script], options, &format!("the script `{given}`"))
}

pub(in crate::source) fn read_migrations(
    given: &str,
    base: &Path,
    options: &Options,
) -> Result<Catalog, Failure> {
    let directory = base.join(given);
    if !directory.exists() {
        return Err(Failure::Missing(not_found("directory", given, &directory)));
    }
    let mut scripts = Vec::new();
    for path in script::find_migrations(&directory).map_err(wrong)? {
        let script = script::read_script(&path).map_err(wrong)?;
        let path = path.strip_prefix(base).unwrap_or(&path).to_owned();
        scripts.push(Script { path, ..script });
    }
    run(&scripts, options, &format!("the schema that the migrations in `{given}` make"))
}

/// The paths of the migrations, as far as they can be found.
pub(in crate::source) fn migration_files(given: &str, base: &Path) -> Vec<String> {
    let files = script::find_migrations(&base.join(given)).unwrap_or_default();
    let relative = files.iter().map(|path| path.strip_prefix(base).unwrap_or(path));
    relative.filter_map(|path| Some(path.to_str()?.to_owned())).collect()
}

fn run(scripts: &[Script], options: &Options, what: &str) -> Result<Catalog, Failure> {
    let conn = script::run(scripts, &stand_ins(options)).map_err(wrong)?;
    let catalog = inspect(&conn).map_err(|error| Failure::Wrong(format!("{what}: {error}")))?;
    not_empty(catalog, what)
}

#[expect(clippy::needless_pass_by_value, reason = "map_err gives the value")]
fn wrong(error: ScriptError) -> Failure {
    Failure::Wrong(error.to_string())
}
