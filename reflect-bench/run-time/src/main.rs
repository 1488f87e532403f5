//! RAW, rusqlite by hand, and reflect-schema on its own connection and on one of rusqlite.

mod by_hand;
mod reflected;

use harness::{Named, Outcome};

fn main() -> Outcome {
    raw::main(&[
        Named { name: "rusqlite", make: by_hand::open },
        Named { name: "ours", make: reflected::open },
        Named { name: "ours, bare", make: reflected::open_bare },
    ])
}
