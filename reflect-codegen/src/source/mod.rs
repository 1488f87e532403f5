//! The source of the catalog: a database file, a script, migrations, or a snapshot of any.

mod found;
mod live;
mod note;
mod snapshot;
#[cfg(feature = "sqlite")]
mod sqlite;
#[cfg(not(feature = "sqlite"))]
mod without_sqlite;

use std::path::PathBuf;

use reflect_catalog::Catalog;
use syn::LitStr;

use crate::errors::Errors;
use crate::options::{Options, Track};
use live::Live;
pub(crate) use note::Note;
#[cfg(feature = "sqlite")]
use sqlite as engine;
#[cfg(not(feature = "sqlite"))]
use without_sqlite as engine;

/// All that the expansion depends on besides its arguments.
#[derive(Debug, Clone)]
pub struct Environment {
    /// The directory of the Cargo.toml of the crate that calls the macro.
    pub manifest_dir: PathBuf,
    /// The features of the facade that offer types.
    pub features: Features,
    /// Only snapshots are read.
    pub offline: bool,
    /// A snapshot is written anew when what it was taken from has changed.
    pub refresh: bool,
}

/// The types that generated code may name.
#[derive(Debug, Clone, Copy)]
#[expect(clippy::struct_excessive_bools, reason = "features are there or not")]
pub struct Features {
    /// The feature `chrono`.
    pub chrono: bool,
    /// The feature `rust_decimal`.
    pub rust_decimal: bool,
    /// The feature `serde`.
    pub serde: bool,
    /// The feature `uuid`.
    pub uuid: bool,
    /// The feature `serde_json`.
    pub serde_json: bool,
    /// The feature `time`.
    pub time: bool,
    /// The feature `jiff`.
    pub jiff: bool,
}

impl Features {
    /// All of them, for what never compiles the code.
    pub const ALL: Self = Self {
        chrono: true,
        rust_decimal: true,
        serde: true,
        uuid: true,
        serde_json: true,
        time: true,
        jiff: true,
    };
}

impl Environment {
    /// The environment of a procedural macro that cargo runs.
    #[must_use]
    pub fn from_cargo(features: Features) -> Self {
        let is_set = |name| std::env::var_os(name).is_some_and(|value| !value.is_empty());
        let manifest_dir: PathBuf =
            std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default().into();
        // Nobody looks at the sources there, and they may be read-only.
        let is_elsewhere = is_set("CI")
            || is_set("DOCS_RS")
            || manifest_dir.components().any(|part| part.as_os_str() == "registry");
        let offline = std::env::var_os(OFFLINE).is_some_and(|value| value == "1");
        Self { manifest_dir, features, offline, refresh: !is_elsewhere }
    }
}

/// The variable that forces snapshots.
const OFFLINE: &str = "REFLECT_OFFLINE";

/// A source that was read.
pub(crate) struct Source {
    pub(crate) catalog: Catalog,
    /// The catalog as JSON.
    pub(crate) snapshot: String,
    /// The files and variables whose change makes cargo expand the macro again.
    pub(crate) tracked: Tracked,
    /// What the user should know of the source.
    pub(crate) notes: Vec<Note>,
}

/// The files and variables that the expansion depends on, as the arguments name them.
#[derive(Default)]
pub(crate) struct Tracked {
    pub(crate) files: Vec<String>,
    pub(crate) variables: Vec<String>,
}

/// The reason why a source gave no catalog.
enum Failure {
    /// There is nothing to read; a snapshot may take its place.
    Missing(String),
    /// There is something, and it is wrong.
    Wrong(String),
}

impl Failure {
    fn message(self) -> String {
        match self {
            Self::Missing(message) | Self::Wrong(message) => message,
        }
    }
}

/// Reads the catalog of the source, or reports why it can't be read.
pub(crate) fn read(
    options: &Options,
    environment: &Environment,
    errors: &Errors,
) -> Option<Source> {
    let mut notes = Vec::new();
    let catalog = match read_catalog(options, environment, &mut notes) {
        Ok(catalog) => catalog,
        Err(failure) => {
            errors.at(options.span(), failure.message());
            return None;
        }
    };
    let Ok(snapshot) = catalog.to_json() else {
        errors.at(options.span(), "the catalog of this database does not survive being written");
        return None;
    };
    // A script may have used a name where the schema that it leaves doesn't.
    if !matches!(Live::of(options), Some(Live::Script(_) | Live::Migrations(_))) {
        options.check_stand_ins_are_used(&catalog, errors);
    }
    let tracked = tracked(options, environment, &mut notes);
    Some(Source { catalog, snapshot, tracked, notes })
}

fn read_catalog(
    options: &Options,
    environment: &Environment,
    notes: &mut Vec<Note>,
) -> Result<Catalog, Failure> {
    engine::check()?;
    let snapshot = options.snapshot.as_ref().map(LitStr::value);
    let live = if environment.offline { None } else { Live::of(options) };
    let Some(live) = live else {
        let Some(snapshot) = snapshot else {
            return Err(Failure::Missing(format!(
                "{OFFLINE}=1 asks for a snapshot, and there is none\n\
                 help: name one, as in `snapshot = \"app.schema.json\"`, and build once without \
                 {OFFLINE}"
            )));
        };
        return snapshot::read(&snapshot, &environment.manifest_dir);
    };
    match (live.read(options, environment), snapshot) {
        (Ok(catalog), Some(snapshot)) => {
            notes.extend(snapshot::refresh(&snapshot, environment, &live, &catalog));
            Ok(catalog)
        }
        (Err(Failure::Missing(message)), Some(snapshot)) => {
            let read = snapshot::read(&snapshot, &environment.manifest_dir);
            let catalog = read.map_err(|failure| match failure {
                Failure::Missing(other) => Failure::Missing(format!("{message}\nand {other}")),
                wrong @ Failure::Wrong(_) => wrong,
            })?;
            // Cargo notices when a variable is set. In CI it is as it should be.
            if environment.refresh && !matches!(live, Live::Unset(_)) {
                notes.push(Note::InsteadOf { message, snapshot });
            }
            Ok(catalog)
        }
        (result, _) => result,
    }
}

/// The files that are there, whichever of them was read: so the expansion is the same with and
/// without the network, a server or [`OFFLINE`].
fn tracked(options: &Options, environment: &Environment, notes: &mut Vec<Note>) -> Tracked {
    let mut tracked = Tracked::default();
    if options.track == Track::None {
        return tracked;
    }
    if options.track == Track::Database {
        let files = Live::of(options).iter().flat_map(|live| live.files(environment)).collect();
        let snapshot = options.snapshot.as_ref().map(LitStr::value);
        tracked.files = small_files(files, environment, snapshot.as_deref(), notes);
    }
    if let Some(snapshot) = &options.snapshot {
        let snapshot = snapshot.value();
        if environment.manifest_dir.join(&snapshot).is_file() {
            tracked.files.push(snapshot);
        }
        tracked.variables.push(OFFLINE.to_owned());
    }
    tracked.variables.extend(options.env.as_ref().map(LitStr::value));
    tracked
}

/// The most bytes of a file that the compiler is made to read, because cargo has no other way to see that
/// it changes. It takes twice as much memory for them.
const LARGEST: u64 = 64 << 20;

/// The files that aren't too large; of the others the user is told.
fn small_files(
    files: Vec<String>,
    environment: &Environment,
    snapshot: Option<&str>,
    notes: &mut Vec<Note>,
) -> Vec<String> {
    let size =
        |path: &String| environment.manifest_dir.join(path).metadata().map_or(0, |it| it.len());
    let (large, small): (Vec<_>, Vec<_>) = files.into_iter().partition(|it| size(it) > LARGEST);
    notes.extend(large.into_iter().map(|path| Note::Large {
        mebibytes: size(&path) >> 20,
        path,
        snapshot: snapshot.map(str::to_owned),
    }));
    small
}
