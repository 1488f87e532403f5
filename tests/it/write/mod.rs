//! What is stored, what is refused, and what is left when it goes wrong.

mod constraints;
mod faults;
mod junctions;
mod model;
mod plain;
mod round_trip;
mod rows;
