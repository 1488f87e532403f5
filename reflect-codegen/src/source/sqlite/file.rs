//! A database file.

use std::path::Path;

use reflect_catalog::Catalog;
use reflect_catalog::sqlite::{self, OpenError};

use super::found::{location, not_found};
use super::{Failure, inspect, kept, not_empty, stand_ins};
use crate::options::Options;

pub(in crate::source) fn read(
    given: &str,
    base: &Path,
    options: &Options,
) -> Result<Catalog, Failure> {
    if given.trim().is_empty() {
        return Err(Failure::Wrong("the path of the database is empty".to_owned()));
    }
    if let Some((scheme, _)) = given.split_once("://") {
        let hint =
            if scheme == "sqlite" { "leave `sqlite://` out" } else { "only SQLite is supported" };
        return Err(Failure::Wrong(format!("`{given}` is a URL, not a path: {hint}")));
    }
    let path = base.join(given);
    let failed = |reason: String| {
        let location = location(given, &path);
        Failure::Wrong(format!("cannot read the database `{given}`: {reason}{location}"))
    };
    let stand_ins = stand_ins(options);
    let catalog = kept::catalog(&path, &stand_ins, || {
        let database = sqlite::open(&path).map_err(|error| match error {
            OpenError::NotFound => Failure::Missing(not_found("database", given, &path)),
            error => failed(error.to_string()),
        })?;
        let conn = database.connection();
        let catalog = stand_ins.register(conn).and_then(|()| inspect(conn));
        catalog.map_err(|error| failed(error.to_string()))
    })?;
    not_empty(catalog, &format!("the database `{given}`"))
}
