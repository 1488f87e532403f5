//! A catalog written down, for builds without the database.

use std::fs::{self, File};
use std::io::ErrorKind;
use std::path::Path;
use std::time::{Duration, SystemTime};

use reflect_catalog::Catalog;

use super::found::not_found;
use super::live::Live;
use super::{Environment, Failure, Note};

pub(super) fn read(given: &str, base: &Path) -> Result<Catalog, Failure> {
    let path = base.join(given);
    let text = fs::read_to_string(&path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => Failure::Missing(not_found("snapshot", given, &path)),
        _ => Failure::Wrong(format!("cannot read the snapshot `{given}`: {error}")),
    })?;
    Catalog::from_json(&text)
        .map_err(|error| Failure::Wrong(format!("cannot read the snapshot `{given}`: {error}")))
}

/// Writes the snapshot if it isn't the catalog's already and this is the place for it. That it can't be
/// written is no reason not to build.
pub(super) fn refresh(
    given: &str,
    environment: &Environment,
    live: &Live,
    catalog: &Catalog,
) -> Option<Note> {
    let path = environment.manifest_dir.join(given);
    let text = catalog.to_snapshot().ok()?;
    let old = fs::read_to_string(&path).ok();
    if old.as_ref() == Some(&text) {
        return None;
    }
    let snapshot = given.to_owned();
    if !environment.refresh {
        // Another version may have written it otherwise.
        let same = old.and_then(|old| Catalog::from_json(&old).ok()).as_ref() == Some(catalog);
        let command = live.snapshot_command(given);
        return (!same).then_some(Note::Stale { snapshot, command });
    }
    let error = write(&path, &text).err()?.to_string();
    Some(Note::Unwritten { snapshot, error })
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
