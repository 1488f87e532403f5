//! A catalog written down, for builds without the database.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, SystemTime};

use reflect_catalog::Catalog;

use super::Failure;
use super::found::not_found;

pub(super) fn read(given: &str, base: &Path) -> Result<Catalog, Failure> {
    let path = base.join(given);
    let text = fs::read_to_string(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Missing(not_found("snapshot", given, &path)),
        _ => Failure::Wrong(format!("cannot read the snapshot `{given}`: {error}")),
    })?;
    Catalog::from_json(&text)
        .map_err(|error| Failure::Wrong(format!("cannot read the snapshot `{given}`: {error}")))
}

/// Writes the snapshot if it isn't the catalog's already. That it can't be written is no reason not
/// to build: whoever builds without the database will be told.
pub(super) fn refresh(given: &str, base: &Path, catalog: &Catalog) {
    let path = base.join(given);
    let Ok(text) = catalog.to_snapshot() else { return };
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return;
    }
    let _ = write(&path, &text);
}

/// Cargo takes a file that is younger than the build for a reason to build again, so the new file
/// is as old as the one it replaces.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    let modified = fs::metadata(path).and_then(|old| old.modified());
    let modified = modified.unwrap_or_else(|_| SystemTime::now() - Duration::from_secs(3600));
    // A reader sees the old file or the new one; another writer has a name of its own.
    let temporary = path.with_extension(format!("{}.tmp", std::process::id()));
    let written = fs::write(&temporary, text)
        .and_then(|()| File::options().write(true).open(&temporary)?.set_modified(modified))
        .and_then(|()| fs::rename(&temporary, path));
    if written.is_err() {
        let _ = fs::remove_file(&temporary);
    }
    written
}
