//! The options that choose one of a few words.

/// `decimals = …`: what a DECIMAL or NUMERIC column is in Rust.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Decimals {
    #[default]
    RustDecimal,
    F64,
    Text,
}

/// `enums = …`: what a column of texts is that a CHECK counts up.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Enums {
    /// An enum of these.
    #[default]
    Closed,
    /// An enum of these and any other.
    Open,
    /// A text.
    Off,
}

/// `ids = …`: what a primary key of one column is, and a key that refers to it.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Ids {
    /// An integer, or what else the column is.
    #[default]
    Plain,
    /// A type of the table.
    Typed,
}

/// `dates = …`: what a DATE, TIME or DATETIME column is in Rust.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Dates {
    #[default]
    Chrono,
    Time,
    Jiff,
    Text,
}

/// `uuids = …`: what a UUID column is in Rust.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Uuids {
    #[default]
    Text,
    Uuid,
}

/// `json = …`: what a JSON column is in Rust.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum JsonChoice {
    #[default]
    Text,
    SerdeJson,
}

/// `writes = …`: whose rows can be written.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Writes {
    /// Those of every table.
    #[default]
    All,
    None,
}

/// `track = …`: what makes cargo expand the macro again.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Track {
    /// The files that were read.
    #[default]
    Database,
    /// The snapshot alone.
    Snapshot,
    None,
}
