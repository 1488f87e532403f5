//! Measures what `cargo check` takes for a crate that reflects a database and for one that is written by
//! hand, their dependencies built; and what a clean build of a small program takes.
//!
//! `cargo run --release -p compile-time -- [rounds] [large] [check | instructions | builds]`

mod builds;
mod by_hand;
mod case;
mod database;
mod rustc;

use std::error::Error;
use std::path::{Path, PathBuf};

use case::{Able, Case, Unit};
use database::Database;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// What is measured, and how often.
struct Arguments {
    rounds: usize,
    /// Also 1,000 tables, which takes a while.
    large: bool,
    check: Option<Unit>,
    builds: bool,
}

fn main() -> Outcome {
    if rustc::is_wanted() {
        return rustc::run();
    }
    let arguments = Arguments::parse()?;
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or("not in a target directory")?;
    if let Some(unit) = arguments.check {
        checks(&arguments, unit, &bench, target)?;
    }
    if arguments.builds {
        builds::measure(&bench, arguments.rounds.div_ceil(3))?;
    }
    Ok(())
}

impl Arguments {
    fn parse() -> Outcome<Self> {
        let mut this = Self { rounds: 11, large: false, check: Some(Unit::Seconds), builds: true };
        for argument in std::env::args().skip(1) {
            match argument.as_str() {
                "large" => this.large = true,
                "check" => this.builds = false,
                "instructions" => {
                    this =
                        Self { rounds: 1, check: Some(Unit::Instructions), builds: false, ..this };
                }
                "builds" => this.check = None,
                rounds => this.rounds = rounds.parse()?,
            }
        }
        Ok(this)
    }
}

/// Prints the table of `cargo check`.
fn checks(arguments: &Arguments, unit: Unit, bench: &Path, target: &Path) -> Outcome {
    let rounds = arguments.rounds;
    let (what, more) = match unit {
        Unit::Seconds => ("seconds", (" peak memory, MB |", "--:|")),
        Unit::Instructions => ("billions of instructions of rustc", ("", "")),
    };
    println!(
        "`cargo check` of the crate that holds the schema, its dependencies built: {what} by hand → \
         reflected, and the ratio; medians of {rounds} in turns.\n"
    );
    println!("| crate | touched | edited above | not incremental |{}", more.0);
    println!("|---|--:|--:|--:|{}", more.1);
    let chinook = bench.join("../examples/chinook.db").canonicalize()?;
    let mut databases = vec![
        ("Chinook".to_owned(), Database::File(chinook)),
        ("200 tables × 15 columns".to_owned(), Database::Wide { tables: 200, columns: 15 }),
    ];
    if arguments.large {
        let wide = Database::Wide { tables: 1000, columns: 10 };
        databases.push(("1,000 tables × 10 columns".to_owned(), wide));
    }
    let checked = target.join("checked");
    for (number, (name, database)) in databases.iter().enumerate() {
        let directory: PathBuf = target.join(format!("compile-time-{number}"));
        for able in [Able::Read, Able::Write] {
            let case = Case::write(&directory, bench, database, able)?;
            let row = case.measure(&checked, unit, rounds)?;
            println!("| {name}, {} | {row} |", able.name());
        }
    }
    println!();
    Ok(())
}

/// The middle one.
fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
