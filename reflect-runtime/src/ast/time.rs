//! Dates and times of several forms, brought to one.

use reflect_catalog::{TimeForm, TimeNumber};

use super::{ColumnRef, Expr, Facts, Func, Otherwise, Unfit};
use crate::value::{Form, Kind, Temporal, UuidForm};

/// The form of dates and times, as far as it says how to read them. It is a byte, as facts are kept
/// small.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Moment {
    /// Any text, or a number that tells by its size what it is.
    Any,
    Canonical,
    Number(TimeNumber),
}

impl From<TimeForm> for Moment {
    fn from(form: TimeForm) -> Self {
        match form {
            TimeForm::Any | TimeForm::Text(_) => Self::Any,
            TimeForm::Canonical => Self::Canonical,
            TimeForm::Number(number) => Self::Number(number),
        }
    }
}

impl From<Moment> for TimeForm {
    fn from(moment: Moment) -> Self {
        match moment {
            Moment::Any => Self::Any,
            Moment::Canonical => Self::Canonical,
            Moment::Number(number) => Self::Number(number),
        }
    }
}

impl Facts {
    pub(super) fn canonical(temporal: Temporal) -> Self {
        Self { kind: Kind::Time(temporal), moment: Moment::Canonical, ..Self::UNKNOWN }
    }
}

impl Expr {
    /// The one form that all dates and times of the expression have, if they have.
    pub(crate) fn time_form(&self) -> Option<TimeForm> {
        let form = match self {
            Self::Column(ColumnRef::Table { step, index, .. }) => {
                step.table.columns[usize::from(*index)].1.stored
            }
            _ => self.facts().moment.into(),
        };
        (form != TimeForm::Any).then_some(form)
    }

    /// A date or time in the canonical form.
    pub(crate) fn into_canonical(self, temporal: Temporal, otherwise: Otherwise) -> Self {
        let number = match self.facts().moment {
            Moment::Canonical => return self,
            Moment::Any => None,
            Moment::Number(number) => Some(number),
        };
        match self {
            // Values of Rust are canonical.
            Self::Value(_) | Self::Null | Self::Unfit(_) => self,
            Self::Scalar(_) => self.map_scalar(|it| it.into_canonical(temporal, otherwise)),
            other => Self::Func(Func::Canonical(temporal, number, otherwise), vec![other]),
        }
    }

    /// Dates and times as they are stored, if all have one form that sorts as they do, else in the
    /// canonical form; UUIDs likewise. Other values stay as they are.
    pub(crate) fn into_one_form(self) -> Self {
        let facts = self.facts();
        if facts.kind == Kind::Uuid {
            return self.into_one_uuid();
        }
        let Kind::Time(temporal) = facts.kind else { return self };
        // In a key, only what is stored as it would be written can be read.
        if facts.storage().is_some_and(|it| it.form == Form::Exact) {
            return self;
        }
        match self.time_form() {
            Some(form) if form.is_sorted() => self,
            // Of several fractions that are one moment, one; and it stays what the column is read as.
            Some(form @ TimeForm::Number(TimeNumber::Julian)) => {
                let canonical = self.into_canonical(temporal, Otherwise::Null);
                Self::Func(Func::InForm(temporal, form), vec![canonical])
            }
            _ => self.into_canonical(temporal, Otherwise::Itself),
        }
    }

    /// A date, a time or a UUID in the canonical form, so that it can stand beside any other. Other values
    /// stay as they are.
    pub(crate) fn into_canonical_time(self, otherwise: Otherwise) -> Self {
        match self.facts().kind {
            Kind::Time(temporal) => self.into_canonical(temporal, otherwise),
            Kind::Uuid => self.into_uuid(UuidForm::Text),
            Kind::Plain | Kind::Decimal => self,
        }
    }

    /// A date, a time or a UUID in the form that a column gets. Other values stay as they are.
    #[inline]
    pub(crate) fn into_written(self, column: ColumnRef) -> Self {
        match column.storage().map(|it| it.kind) {
            Some(Kind::Time(temporal)) => self.written_time(column, temporal),
            Some(Kind::Uuid) => self.written_uuid(column),
            _ => self,
        }
    }

    fn written_time(self, column: ColumnRef, temporal: Temporal) -> Self {
        let Some(storage) = column.storage() else { return self };
        match self {
            Self::Value(value) => storage.written(value).map_or_else(
                |mismatch| Self::Unfit(Box::new(Unfit { column: column.name(), mismatch })),
                Self::Value,
            ),
            expr if expr.time_form() == Some(storage.written) => expr,
            expr => {
                let canonical = expr.into_canonical(temporal, Otherwise::Itself);
                match storage.written {
                    TimeForm::Any | TimeForm::Canonical => canonical,
                    form => Self::Func(Func::InForm(temporal, form), vec![canonical]),
                }
            }
        }
    }

    /// Numbers that are dates and times in the canonical form, so that they may stand beside texts.
    /// Other values stay as they are.
    pub(crate) fn into_mixed(self) -> Self {
        match (self.facts().kind, self.facts().moment) {
            (Kind::Time(temporal), Moment::Number(_)) => {
                self.into_canonical(temporal, Otherwise::Itself)
            }
            _ => self,
        }
    }
}
