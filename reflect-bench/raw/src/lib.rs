//! SQLite by hand: the limit that all contenders are compared to. Statements are prepared once and kept, rows
//! are owned, and their texts are checked to be UTF-8.

mod clock;
mod contender;
mod data;
mod read;
mod rows;
mod sqlite;
mod write;

use harness::{Named, Outcome, System};

pub use rows::{Album, Artist, Track};

/// The program of the contender by hand and of others.
pub fn main(others: &[Named]) -> Outcome {
    let raw = Named { name: "RAW", make: |data| Ok(Box::new(contender::Raw::open(data)?)) };
    let contenders: Vec<Named> = std::iter::once(raw).chain(others.iter().copied()).collect();
    harness::main(&contenders, &System { data: data::make, cpu_time: clock::cpu_time })
}
