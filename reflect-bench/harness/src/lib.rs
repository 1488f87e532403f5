//! Lets contenders do the same work in turns, and says how long it takes them.
//!
//! It knows of no driver: a program gives its contenders to [`main`], the one they are compared to first.

mod arguments;
mod contender;
mod counts;
mod memory;
mod run;
mod table;
mod times;
mod workload;

use std::error::Error;
use std::time::Duration;

pub use contender::{Contender, Data, Named, Offer, Scale};
pub use run::{Fold, Run};
pub use workload::{Database, Workload};

use arguments::{Arguments, Mode};

/// The result of whatever may fail.
pub type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// What this crate can't do itself.
pub struct System {
    /// Makes the databases.
    pub data: fn(Scale) -> Outcome<Data>,
    /// How long processors have worked for the process.
    pub cpu_time: fn() -> Duration,
}

/// What a program does: see `arguments::USAGE`.
pub fn main(contenders: &[Named], System { data, cpu_time }: &System) -> Outcome {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    match arguments.mode {
        Mode::Times => times::print(contenders, &data(Scale::TIMED)?, &arguments, *cpu_time),
        Mode::Counts => counts::print(contenders, &arguments),
        Mode::Memory => memory::print(contenders, &arguments),
        Mode::Peak => memory::peak(contenders, &data(Scale::TIMED)?, &arguments),
        Mode::Once => counts::once(contenders, &data(Scale::COUNTED)?, &arguments),
        Mode::Table => table::print(),
    }
}
