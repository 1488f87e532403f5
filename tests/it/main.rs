//! The tests of what generated code does, in one program with a module for each part of the library:
//! it links once, and each schema that several tests read is expanded once.

mod connect;
mod msrv;
mod query;
mod schema;
mod support;
mod table;
mod unit;
mod write;
