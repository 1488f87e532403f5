use std::fmt;
use std::ops::Index;

use super::{Pending, Written};
use crate::table::Table;

/// The rows that a [`UnitOfWork`](super::UnitOfWork) has written, by their handles: each as it was
/// stored when the unit last wrote it.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect_in_memory()?;
/// # let mut work = reflect_schema::UnitOfWork::new();
/// # let artist = work.add(NewArtist {}.with(|a| a.name.set("Ada")));
/// let saved = work.commit(&conn)?;
/// println!("{}", saved[artist].artist_id);
/// # Ok(())
/// # }
/// ```
pub struct Saved {
    unit: u64,
    rows: Vec<Written>,
}

impl Saved {
    pub(crate) fn new(unit: u64, slots: usize) -> Self {
        Self { unit, rows: (0..slots).map(|_| None).collect() }
    }

    pub(crate) fn put(&mut self, slot: usize, row: Written) {
        if let (Some(slot), Some(row)) = (self.rows.get_mut(slot), row) {
            *slot = Some(row);
        }
    }

    /// The row of a handle; nothing if the handle is another unit's, or the row was taken.
    #[must_use]
    pub fn get<T: Table>(&self, handle: Pending<T>) -> Option<&T> {
        let slot = self.rows.get(handle.slot).filter(|_| handle.unit == self.unit)?;
        slot.as_ref()?.downcast_ref()
    }

    /// Takes the row of a handle out.
    #[must_use]
    pub fn take<T: Table>(&mut self, handle: Pending<T>) -> Option<T> {
        let slot = self.rows.get_mut(handle.slot).filter(|_| handle.unit == self.unit)?;
        Some(*slot.take()?.downcast().ok()?)
    }
}

impl<T: Table> Index<Pending<T>> for Saved {
    type Output = T;

    /// The row of a handle.
    ///
    /// # Panics
    /// If the handle is another unit's, or the row was taken.
    fn index(&self, handle: Pending<T>) -> &T {
        #[expect(clippy::panic, reason = "as with any index")]
        self.get(handle)
            .unwrap_or_else(|| panic!("there is no {handle:?}: it is another unit's, or was taken"))
    }
}

impl fmt::Debug for Saved {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let rows = self.rows.iter().filter(|row| row.is_some()).count();
        f.debug_struct("Saved").field("rows", &rows).finish_non_exhaustive()
    }
}
