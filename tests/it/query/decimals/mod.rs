//! Decimals in queries.

#![cfg(feature = "rust_decimal")]

mod amounts;
mod computed;
mod declared_scales;
mod stored;
mod sums;
