//! Reads the facts that only the stored `CREATE` text tells: names of constraints, expressions,
//! collations, `AUTOINCREMENT`, deferral, and comments.
//!
//! Everything else comes from SQLite's pragmas. The parser takes what SQLite has accepted before,
//! so it looks for the clauses it knows and skips the rest; it returns something for any input, in
//! time linear in its length.
//!
//! # Comments
//!
//! A comment belongs to a column if it
//!
//! - follows the column's definition, or any part of it outside parentheses, on the same line,
//!   before or after the comma; after the comma only where nothing else follows on that line, for
//!   in `a INT, /* … */ b INT` it speaks of `b`;
//! - stands directly before the column, on lines of its own or at the beginning of the column's
//!   line; a blank line in between cuts the tie.
//!
//! It belongs to the table if it stands between the table's name and the opening parenthesis, or
//! after the parenthesis on the same line. Other comments belong to nothing: those of table
//! constraints, those inside parentheses, those after the last column on a line of their own.

mod comment;
mod constraint;
mod cursor;
mod facts;
mod index;
mod table;
#[cfg(test)]
mod tests;

use crate::sql::token;

pub(crate) use facts::{ConstraintDdl, ConstraintKind, ForeignKeyDdl, TableDdl};
pub(crate) use index::parse_index;
pub(crate) use table::parse_table;
pub(crate) use token::{Token, TokenKind, tokens};
