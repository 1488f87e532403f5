//! A private copy of a database and its WAL.

use std::fs::{File, Metadata};
use std::io;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::beside;
use super::private::PrivateDirectory;

pub(super) struct Copy {
    pub(super) database: PathBuf,
    pub(super) directory: PrivateDirectory,
}

/// `None` if one of the files changed meanwhile, so that the copies may not belong together.
pub(super) fn with_wal(path: &Path) -> io::Result<Option<Copy>> {
    let wal = beside(path, "-wal");
    let directory = PrivateDirectory::new()?;
    let database = directory.path().join("copy.db");

    let Some(before) = stamps(path, &wal)? else {
        return Ok(None);
    };
    copy(path, &database)?;
    match copy(&wal, &beside(&database, "-wal")) {
        // A writer has moved the frames into the database and removed the WAL.
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        copied => copied?,
    }
    let unchanged = stamps(path, &wal)?.is_some_and(|after| after == before);
    Ok(unchanged.then_some(Copy { database, directory }))
}

/// Unlike `fs::copy` this leaves the permissions behind: a copy that is read-only too couldn't be
/// removed on Windows.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    let mut target = File::create(to)?;
    io::copy(&mut File::open(from)?, &mut target)?;
    Ok(())
}

#[derive(PartialEq)]
struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
}

impl From<Metadata> for Stamp {
    fn from(metadata: Metadata) -> Self {
        Self { length: metadata.len(), modified: metadata.modified().ok() }
    }
}

/// `None` if there is no WAL any more.
fn stamps(database: &Path, wal: &Path) -> io::Result<Option<[Stamp; 2]>> {
    let database = database.metadata()?;
    match wal.metadata() {
        Ok(wal) => Ok(Some([database.into(), wal.into()])),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn a_wal_that_grows_or_goes_is_a_change() {
        let directory = tempfile::tempdir().unwrap();
        let path = directory.path().join("x.db");
        let wal = beside(&path, "-wal");
        fs::write(&path, "database").unwrap();
        fs::write(&wal, "frames").unwrap();

        let before = stamps(&path, &wal).unwrap();
        assert!(before == stamps(&path, &wal).unwrap());
        fs::write(&wal, "more frames").unwrap();
        assert!(before != stamps(&path, &wal).unwrap());
        fs::remove_file(&wal).unwrap();
        assert!(stamps(&path, &wal).unwrap().is_none());
        assert!(with_wal(&path).unwrap().is_none());
    }
}
