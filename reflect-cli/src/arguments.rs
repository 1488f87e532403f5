//! The arguments of the command line.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::source::Source;

/// Shows a database as `reflect_schema!` sees it
#[derive(Debug, Parser)]
#[command(
    name = "cargo-reflect",
    bin_name = "cargo reflect",
    version,
    disable_help_subcommand = true
)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) command: Command,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Shows tables and views: columns, keys, constraints, indexes, triggers
    Inspect {
        #[command(flatten)]
        source: Source,
        /// Print the snapshot instead, which has every detail
        #[arg(long)]
        json: bool,
    },
    /// Reads every value, and tells what does not fit the types that the macro chooses
    ///
    /// It shows the first few values of each column, and the options of the macro to paste. It exits
    /// with 1 when something was found.
    Check {
        #[command(flatten)]
        source: Source,
        /// Print what was found as JSON
        #[arg(long)]
        json: bool,
        /// Options of the macro, as they are written in its call: 'types = { t.c => String }'
        #[arg(last = true)]
        options: Vec<String>,
    },
    /// Proposes foreign keys that the database does not declare, from its names and its rows
    ///
    /// It shows how many values were found in the other table, and prints the options of the macro to paste.
    /// Nothing is proposed for what has no rows.
    Suggest {
        #[command(flatten)]
        source: Source,
        /// Print what was found as JSON
        #[arg(long)]
        json: bool,
        /// Stop reading after this time, and say what was left out
        #[arg(long, value_name = "SECONDS", default_value_t = 60)]
        limit: u64,
    },
    /// Prints the Rust code that the macro makes of a database
    Print {
        #[command(flatten)]
        source: Source,
        /// Options of the macro, as they are written in its call: 'derive = [Eq], decimals = f64'
        #[arg(last = true)]
        options: Vec<String>,
    },
    /// Writes the snapshot of a database, unless the file holds it already
    Snapshot {
        #[command(flatten)]
        source: Source,
        /// The file to write
        #[arg(short, long, value_name = "FILE")]
        output: PathBuf,
        /// Write nothing; if the file would change, show in what and exit with 1
        #[arg(long)]
        check: bool,
    },
}

impl Arguments {
    /// Reads a command line, with or without the `reflect` that cargo puts first.
    pub(crate) fn read(line: impl IntoIterator<Item = OsString>) -> Result<Self, clap::Error> {
        let mut line: Vec<_> = line.into_iter().collect();
        if line.get(1).is_some_and(|argument| argument == "reflect") {
            line.remove(1);
        }
        Self::try_parse_from(line)
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_definition_is_consistent() {
        Arguments::command().debug_assert();
    }

    #[test]
    fn cargo_says_reflect_first() {
        for line in [&["cargo-reflect", "reflect", "print", "a.db"][..], &["x", "print", "a.db"]] {
            let arguments = Arguments::read(line.iter().map(OsString::from)).unwrap();
            assert!(
                matches!(arguments.command, Command::Print { options, .. } if options.is_empty())
            );
        }
    }
}
