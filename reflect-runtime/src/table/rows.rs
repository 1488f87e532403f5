use crate::error::Result;
use crate::value::ValueRef;

/// The rows of a statement that an engine runs.
///
/// A statement may do its work only while its rows are read, also one that has none.
pub trait Rows {
    /// Visits rows until there are no more or `visit` answers `false`.
    ///
    /// # Errors
    /// That of `visit`, and when the statement fails.
    fn each(&mut self, visit: &mut dyn FnMut(&[ValueRef<'_>]) -> Result<bool>) -> Result<()>;

    /// The number of rows that the statement has written, once all rows are read.
    fn written(&self) -> u64;

    /// The row id of the last row that was inserted, of an engine that has them.
    fn last_row_id(&self) -> i64;
}

impl dyn Rows + '_ {
    /// Runs a statement without rows to its end, and returns the number of rows that it has written.
    pub(crate) fn run(&mut self) -> Result<u64> {
        self.each(&mut |_| Ok(true))?;
        Ok(self.written())
    }
}
