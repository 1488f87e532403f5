//! `cargo reflect`: shows a database as `reflect_schema!` sees it, prints the Rust that the macro
//! makes of it, and keeps its snapshot.
//!
//! It is a front of the library that the macro is a front of too: it puts together the macro's
//! arguments, and `reflect-codegen` does the rest.

#![warn(clippy::expect_used, clippy::panic, clippy::unwrap_used)]

mod arguments;
#[cfg(feature = "sqlite")]
mod check;
mod failure;
mod inspect;
mod output;
mod print;
mod snapshot;
mod source;
#[cfg(feature = "sqlite")]
mod suggest;
mod text;

use std::process::ExitCode;

use arguments::{Arguments, Command};
use failure::Failure;
use source::Source;

fn main() -> ExitCode {
    let command = match Arguments::read(std::env::args_os()) {
        Ok(arguments) => arguments.command,
        Err(error) => {
            // Help goes to stdout, a mistake to stderr; if that is closed, nobody wants to know.
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2).into();
        }
    };
    let result = match command {
        Command::Inspect { source, json } => inspect::run(&source, json),
        Command::Check { source, json, options } => {
            return exit_code(check(&source, json, &options.join(" ")));
        }
        Command::Suggest { source, json, limit } => suggest(&source, json, limit),
        Command::Print { source, options } => print::run(&source, &options.join(" ")),
        Command::Snapshot { source, output, check: false } => snapshot::write(&source, &output),
        Command::Snapshot { source, output, check: true } => snapshot::check(&source, &output),
    };
    exit_code(result.map(|()| true))
}

#[cfg(feature = "sqlite")]
fn check(source: &Source, json: bool, options: &str) -> Result<bool, Failure> {
    check::run(source, json, options)
}

#[cfg(not(feature = "sqlite"))]
fn check(_: &Source, _: bool, _: &str) -> Result<bool, Failure> {
    Err(without_sqlite())
}

#[cfg(feature = "sqlite")]
fn suggest(source: &Source, json: bool, limit: u64) -> Result<(), Failure> {
    suggest::run(source, json, std::time::Duration::from_secs(limit))
}

#[cfg(not(feature = "sqlite"))]
fn suggest(_: &Source, _: bool, _: u64) -> Result<(), Failure> {
    Err(without_sqlite())
}

#[cfg(not(feature = "sqlite"))]
fn without_sqlite() -> Failure {
    Failure::new("this command was built without SQLite: the feature `bundled` has it")
}

/// That of a command, with what it has found to be well or not.
fn exit_code(result: Result<bool, Failure>) -> ExitCode {
    match result {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(failure) => {
            failure.print();
            ExitCode::FAILURE
        }
    }
}
