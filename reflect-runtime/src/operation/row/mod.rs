//! Changes and deletions of one row, by its primary key.

mod change;
mod changing;
mod delete;
mod key;
mod missing;
mod reload;
mod update;

pub(crate) use change::{ChangeRow, RowChange};
pub(crate) use delete::{CheckThere, DeleteRow};
pub(crate) use key::{encoded, row_key};
pub(crate) use reload::reload;
pub(crate) use update::UpdateRow;
