//! UUIDs as text and as bytes, brought to one form.

use super::texts::Textual;
use super::{ColumnRef, Expr, Facts, Func};
use crate::value::{Form, Kind, UuidForm, uuid_in_form};

impl Facts {
    pub(super) fn uuid(form: UuidForm) -> Self {
        let textual = match form {
            UuidForm::Text => Textual::No,
            UuidForm::Bytes => Textual::Uuids,
        };
        Self { kind: Kind::Uuid, textual, ..Self::UNKNOWN }
    }
}

impl Expr {
    /// The one form that all UUIDs of the expression have, if they have.
    pub(crate) fn uuid_form(&self) -> Option<UuidForm> {
        if let Self::Func(Func::Uuid(form), _) = self {
            return Some(*form);
        }
        let facts = self.facts();
        // In a key, only what is stored as it would be written can be read.
        let storage = facts.storage().filter(|it| it.form == Form::Exact)?;
        (facts.kind == Kind::Uuid).then_some(storage.uuid)
    }

    /// A UUID in this form.
    pub(crate) fn into_uuid(self, form: UuidForm) -> Self {
        if self.uuid_form() == Some(form) {
            return self;
        }
        match self {
            Self::Value(value) => Self::Value(uuid_in_form(value, form)),
            Self::Null | Self::Unfit(_) => self,
            // It comes as text.
            Self::Argument(_) if form == UuidForm::Text => self,
            Self::Scalar(_) => self.map_scalar(|it| it.into_uuid(form)),
            other => Self::Func(Func::Uuid(form), vec![other]),
        }
    }

    /// UUIDs as they are stored, if all have one form.
    pub(super) fn into_one_uuid(self) -> Self {
        if self.uuid_form().is_some() { self } else { self.into_uuid(UuidForm::Text) }
    }

    /// A UUID in the form that a column gets.
    pub(super) fn written_uuid(self, column: ColumnRef) -> Self {
        match column.storage() {
            Some(storage) => self.into_uuid(storage.uuid),
            None => self,
        }
    }

    /// The operands of a comparison: in the form of a column that has one, so that its index is of use.
    pub(crate) fn uuids_alike(operands: Vec<Self>) -> Vec<Self> {
        let form = operands.iter().find_map(Self::uuid_form).unwrap_or(UuidForm::Text);
        operands.into_iter().map(|it| it.into_uuid(form)).collect()
    }
}
