use super::code::Code;
use super::types;
use crate::model::{ColumnModel, Read, RustType};

/// The method of `__rt::Row` that reads a column: `get`.
pub(super) struct Reader<'m> {
    column: &'m ColumnModel<'m>,
    borrows: bool,
}

impl<'m> Reader<'m> {
    pub(super) fn new(column: &'m ColumnModel<'m>) -> Self {
        Self { column, borrows: false }
    }

    /// Tells if the column is read by `get`, and is of a type that the library chooses.
    pub(super) fn is_plain(column: &ColumnModel<'_>) -> bool {
        column.read == Read::Plain
            && !matches!(column.rust_type, RustType::Custom(_) | RustType::Own(_))
    }

    /// For a row that borrows what can be borrowed.
    pub(super) fn borrowing(column: &'m ColumnModel<'m>) -> Self {
        Self { column, borrows: column.can_be_borrowed() }
    }

    pub(super) fn write(&self, code: &mut Code) {
        code.str(match self.column.read {
            _ if self.borrows => "borrow",
            Read::Plain => "get",
            Read::Exact => "exact",
            Read::Text => "text",
            Read::Form => "in_form",
            Read::NumberText => "number_text",
            Read::Bytes => "bytes",
        });
        // The user's tokens, so that an error of the type is shown where they wrote it.
        if let RustType::Custom(_) = self.column.rust_type {
            code.str("::<");
            types::field(self.column, code);
            code.str(">");
        }
    }
}
