//! Changes and deletions of one row, by its primary key.

mod change;
mod changing;
mod delete;
mod key;
mod missing;
mod reload;

pub(crate) use change::{ChangeRow, Checked, RowChange};
pub(crate) use delete::{CheckThere, DeleteRow};
pub(crate) use key::{encoded, row_key};
pub(crate) use reload::reload;
