//! What the methods of a table and of its rows answer, on good and on dirty data.

mod chinook;
mod dirty_rows;
mod generic;
mod identity;
mod number_texts;
mod related;
mod relations;
