//! What is no error and has to be said all the same.

use std::fmt;

/// A fact about the source that the user should know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Note {
    /// The source isn't there, and the snapshot takes its place.
    InsteadOf {
        /// What is said of the source where there is no snapshot.
        message: String,
        snapshot: String,
    },
    /// The snapshot isn't that of the source, and here nobody writes it.
    Stale { snapshot: String, command: String },
    /// The snapshot can't be written.
    Unwritten { snapshot: String, error: String },
    /// The file is too large to be tracked.
    Large { path: String, mebibytes: u64, snapshot: Option<String> },
}

impl fmt::Display for Note {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::InsteadOf { message, snapshot } => write!(
                f,
                "{message}\nthis is the schema of the snapshot `{snapshot}`, and cargo does not notice when \
                 the other is there again; REFLECT_OFFLINE=1 asks for snapshots and silences this"
            ),
            Self::Stale { snapshot, command } => write!(
                f,
                "the snapshot `{snapshot}` is not the schema that was read, and is not written here, where \
                 the variable CI is set; write it with `{command}`"
            ),
            Self::Unwritten { snapshot, error } => write!(
                f,
                "the snapshot `{snapshot}` is not the schema that was read, and can't be written: {error}"
            ),
            Self::Large { path, mebibytes, snapshot: Some(snapshot) } => write!(
                f,
                "`{path}` has {mebibytes} MiB, too much for the compiler to read to see that it changes: the \
                 snapshot `{snapshot}` is tracked instead; `track = snapshot` silences this"
            ),
            Self::Large { path, mebibytes, snapshot: None } => write!(
                f,
                "`{path}` has {mebibytes} MiB, too much for the compiler to read to see that it changes, so \
                 cargo does not notice that: name a snapshot, or print `cargo::rerun-if-changed={path}` in a \
                 build script; `track = none` silences this"
            ),
        }
    }
}
