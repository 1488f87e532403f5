//! Texts that SQLite has stored as numbers, since their column is declared so, and text that is read as
//! bytes.

use super::{CastTo, ColumnRef, Expr, Func};
use crate::value::{Form, Storage, UuidForm, Value};

/// Texts or bytes that are stored as something else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Textual {
    No,
    /// Texts, some of which may be stored as integers.
    Integers,
    /// Numbers that are read as text.
    Numbers,
    /// Bytes that are stored as text.
    Bytes,
    /// UUIDs that are stored as bytes.
    Uuids,
}

impl From<Storage> for Textual {
    fn from(storage: Storage) -> Self {
        match storage.form {
            _ if storage.text_bytes => Self::Bytes,
            _ if storage.uuid == UuidForm::Bytes => Self::Uuids,
            Form::Text => Self::Integers,
            Form::NumberText => Self::Numbers,
            Form::Any | Form::Exact => Self::No,
        }
    }
}

impl Expr {
    /// A text as text, whatever is stored for it.
    pub(crate) fn into_text(self) -> Self {
        match self.facts().textual {
            Textual::Integers | Textual::Numbers => Self::Func(Func::AsText, vec![self]),
            Textual::No | Textual::Bytes | Textual::Uuids => self,
        }
    }

    /// A text as it is to be sorted. The texts of numbers are sorted as numbers.
    pub(crate) fn into_sorted_text(self) -> Self {
        match self.facts().textual {
            Textual::Integers => self.into_text(),
            Textual::No | Textual::Numbers | Textual::Bytes | Textual::Uuids => self,
        }
    }

    /// Bytes that are no text, whatever is stored for them.
    pub(crate) fn into_bytes(self) -> Self {
        match self {
            Self::Value(Value::Text(text)) => Self::Value(Value::Blob(text.into_bytes())),
            Self::Value(Value::RawText(text)) => Self::Value(Value::Blob(text)),
            other if other.facts().textual == Textual::Bytes => {
                Self::Func(Func::Cast(CastTo::Blob), vec![other])
            }
            other => other,
        }
    }

    /// Values of any kind, which are equal only if they are of the same one: without the affinity of a
    /// column that would make another value of one of them.
    pub(crate) fn by_class(operands: Vec<Self>) -> Vec<Self> {
        let is_kept = |column: &Self| {
            let Self::Column(column) = column else { return true };
            let Some(storage) = column.storage() else { return true };
            operands.iter().all(|it| match it {
                Self::Value(value) => storage.check(value.into()).is_ok(),
                // It may be any value.
                Self::Argument(_) => false,
                _ => true,
            })
        };
        let kept: Vec<_> = operands.iter().map(is_kept).collect();
        let pairs = operands.into_iter().zip(kept);
        pairs
            .map(|(it, kept)| if kept { it } else { Self::Func(Func::AsStored, vec![it]) })
            .collect()
    }

    /// The column that a text is stored in, perhaps as a number.
    pub(crate) fn number_column(&self) -> Option<(ColumnRef, Storage)> {
        let Self::Func(Func::AsText, operands) = self else { return None };
        let [Self::Column(column @ ColumnRef::Table { .. })] = operands.as_slice() else {
            return None;
        };
        Some((*column, column.storage()?))
    }
}
