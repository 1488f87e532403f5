//! Catalogs kept between expansions. A compiler expands once and ends; an editor's language server keeps
//! the macro loaded, and expands at every change of the module around it.

use std::collections::HashMap;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use reflect_catalog::Catalog;
use reflect_catalog::sqlite::StandIns;

/// A file as it was found. The header has SQLite's own counters: one of writes, and one of changes of the
/// schema.
#[derive(Clone, PartialEq, Eq)]
struct Stamp {
    header: Vec<u8>,
    length: u64,
    modified: SystemTime,
    /// Where the system tells: which file it is, and when anything about it was changed last.
    identity: [i64; 4],
}

/// What a catalog depends on besides its file.
#[derive(PartialEq, Eq, Hash)]
struct Key {
    path: PathBuf,
    stand_ins: [Vec<String>; 3],
}

static KEPT: Mutex<Option<HashMap<Key, (Stamp, Catalog)>>> = Mutex::new(None);

/// More than any project has; a limit for a process that runs for days.
const MOST: usize = 16;

/// A file that was changed less than this ago may change again without a trace in its times.
const SETTLED: Duration = Duration::from_secs(3);

/// The catalog of a file: the kept one if nothing tells that the file has changed, else what `read` gives.
pub(super) fn catalog<E>(
    path: &Path,
    stand_ins: &StandIns,
    read: impl FnOnce() -> Result<Catalog, E>,
) -> Result<Catalog, E> {
    let Some(before) = Stamp::of(path) else { return read() };
    let StandIns { functions, aggregates, collations } = stand_ins;
    let stand_ins = [functions, aggregates, collations].map(Clone::clone);
    let key = Key { path: path.to_owned(), stand_ins };
    let kept = with_kept(|kept| kept.get(&key).filter(|(stamp, _)| *stamp == before).cloned());
    if let Some((_, catalog)) = kept.flatten() {
        return Ok(catalog);
    }
    let catalog = read()?;
    if Stamp::of(path).as_ref() == Some(&before) {
        with_kept(|kept| {
            if kept.len() >= MOST {
                kept.clear();
            }
            kept.insert(key, (before, catalog.clone()));
        });
    }
    Ok(catalog)
}

/// Nothing after a panic: then every catalog is read.
fn with_kept<T>(f: impl FnOnce(&mut HashMap<Key, (Stamp, Catalog)>) -> T) -> Option<T> {
    let mut kept = KEPT.lock().ok()?;
    Some(f(kept.get_or_insert_default()))
}

impl Stamp {
    /// Nothing where a look at the file can't tell all: while it was just written, and while a log or
    /// a journal beside it says something else.
    fn of(path: &Path) -> Option<Self> {
        // SQLite puts them beside the file that a link leads to.
        let path = path.canonicalize().ok()?;
        let beside = |suffix: &str| {
            let mut name = path.clone().into_os_string();
            name.push(suffix);
            PathBuf::from(name).symlink_metadata()
        };
        let is_absent =
            |it: io::Result<_>| it.is_err_and(|it| it.kind() == io::ErrorKind::NotFound);
        if !["-wal", "-journal"].into_iter().all(|it| is_absent(beside(it))) {
            return None;
        }
        // Opening a pipe would wait for somebody to write into it.
        if !path.metadata().ok()?.is_file() {
            return None;
        }
        let file = File::open(&path).ok()?;
        let metadata = file.metadata().ok()?;
        let modified = metadata.modified().ok()?;
        if SystemTime::now().duration_since(modified).ok()? < SETTLED {
            return None;
        }
        let mut header = Vec::new();
        file.take(100).read_to_end(&mut header).ok()?;
        let identity = identity(&metadata);
        Some(Self { header, length: metadata.len(), modified, identity })
    }
}

#[cfg(unix)]
fn identity(metadata: &std::fs::Metadata) -> [i64; 4] {
    use std::os::unix::fs::MetadataExt;
    let [device, inode] = [metadata.dev(), metadata.ino()].map(u64::cast_signed);
    [device, inode, metadata.ctime(), metadata.ctime_nsec()]
}

#[cfg(not(unix))]
fn identity(_: &std::fs::Metadata) -> [i64; 4] {
    [0; 4]
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    /// A file that was written long ago.
    fn database(directory: &Path) -> PathBuf {
        let path = directory.join("app.db");
        std::fs::write(&path, [7; 200]).unwrap();
        age(&path);
        path
    }

    fn age(path: &Path) {
        let file = File::options().append(true).open(path).unwrap();
        file.set_modified(SystemTime::now() - Duration::from_secs(60)).unwrap();
    }

    /// Tells if the catalog was read, and not a kept one.
    fn is_read(path: &Path, stand_ins: &StandIns) -> bool {
        let mut read = false;
        let catalog = catalog(path, stand_ins, || {
            read = true;
            Ok::<_, Infallible>(Catalog::default())
        });
        assert_eq!(catalog, Ok(Catalog::default()));
        read
    }

    #[test]
    fn a_file_that_is_as_it_was_is_read_once() {
        let directory = tempfile::tempdir().unwrap();
        let path = database(directory.path());
        let with_function = StandIns { functions: vec!["f".to_owned()], ..StandIns::default() };
        assert!(is_read(&path, &StandIns::default()));
        assert!(!is_read(&path, &StandIns::default()));
        assert!(is_read(&path, &with_function));
        assert!(!is_read(&path, &with_function));
    }

    #[test]
    fn whatever_happens_to_the_file_it_is_read_again() {
        let directory = tempfile::tempdir().unwrap();
        let path = database(directory.path());
        let none = StandIns::default();
        assert!(is_read(&path, &none));
        // Of the same size, with the time that it had before: the header tells.
        let modified = path.metadata().unwrap().modified().unwrap();
        let mut bytes = [7; 200];
        bytes[43] = 8;
        std::fs::write(&path, bytes).unwrap();
        File::options().append(true).open(&path).unwrap().set_modified(modified).unwrap();
        assert!(is_read(&path, &none));
        // Another file of the same content.
        let other = directory.path().join("other.db");
        std::fs::write(&other, bytes).unwrap();
        std::fs::rename(&other, &path).unwrap();
        assert!(is_read(&path, &none));
        // Longer.
        std::fs::write(&path, [&bytes[..], &[7]].concat()).unwrap();
        age(&path);
        assert!(is_read(&path, &none));
        assert!(!is_read(&path, &none));
    }

    #[test]
    fn nothing_is_kept_while_the_file_may_say_less_than_all() {
        let directory = tempfile::tempdir().unwrap();
        let path = database(directory.path());
        let none = StandIns::default();
        for suffix in ["-wal", "-journal"] {
            let log = directory.path().join(format!("app.db{suffix}"));
            std::fs::write(&log, "").unwrap();
            assert!(is_read(&path, &none) && is_read(&path, &none), "{suffix}");
            std::fs::remove_file(&log).unwrap();
        }
        std::fs::write(&path, [9; 200]).unwrap();
        assert!(is_read(&path, &none) && is_read(&path, &none), "just written");
    }

    #[test]
    fn an_error_is_not_kept() {
        let directory = tempfile::tempdir().unwrap();
        let path = database(directory.path());
        let none = StandIns::default();
        assert_eq!(catalog(&path, &none, || Err("locked")), Err("locked"));
        assert!(is_read(&path, &none));
    }
}
