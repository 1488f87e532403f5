//! What a user says of a database that it does not say itself.

mod enums;
mod order;
mod relate;
mod typed_keys;
mod unique_keys;
