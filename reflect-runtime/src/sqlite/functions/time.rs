//! `reflect_date`, `reflect_time`, `reflect_datetime`: a date or time of any form as canonical text,
//! or NULL; with `_or_value` at the end of their names, or the value. A second argument says which
//! number an integer or a real is. `…_as` writes one in another form.

use reflect_catalog::{TimeForm, TimeNumber};
use rusqlite::functions::Context;
use rusqlite::types::{ToSqlOutput, Value as RawValue};
use rusqlite::{Connection, Result};

use super::{FLAGS, canonical_name, failed, in_form_name};
use crate::ast::Otherwise;
use crate::value::{Temporal, ValueRef, canonical, is_canonical, write_in};

pub(super) fn register(conn: &Connection) -> Result<()> {
    for temporal in [Temporal::Date, Temporal::Time, Temporal::DateTime] {
        for otherwise in [Otherwise::Null, Otherwise::Itself] {
            let name = canonical_name(temporal, otherwise);
            conn.create_scalar_function(name, 1, FLAGS, move |context| {
                Ok(as_canonical(context, temporal, TimeForm::Any, otherwise))
            })?;
            conn.create_scalar_function(name, 2, FLAGS, move |context| {
                let form = TimeForm::Number(number(context)?);
                Ok(as_canonical(context, temporal, form, otherwise))
            })?;
        }
        conn.create_scalar_function(in_form_name(temporal), 2, FLAGS, move |context| {
            let form = TimeForm::parse(context.get_raw(1).as_str()?);
            let form = form.ok_or_else(|| failed("no form of dates and times"))?;
            let value = ValueRef::from(context.get_raw(0));
            let written = write_in(value, temporal, form);
            written.map_err(|mismatch| failed(&mismatch.to_string()))
        })?;
    }
    Ok(())
}

fn as_canonical(
    context: &Context<'_>,
    temporal: Temporal,
    form: TimeForm,
    otherwise: Otherwise,
) -> ToSqlOutput<'static> {
    let value = ValueRef::from(context.get_raw(0));
    if form == TimeForm::Any && is_canonical(value, temporal) {
        return ToSqlOutput::Arg(0);
    }
    match (canonical(value, temporal, form), otherwise) {
        (Some(text), _) => ToSqlOutput::Owned(RawValue::Text(text)),
        (None, Otherwise::Null) => ToSqlOutput::Owned(RawValue::Null),
        (None, Otherwise::Itself) => ToSqlOutput::Arg(0),
    }
}

fn number(context: &Context<'_>) -> Result<TimeNumber> {
    match TimeForm::parse(context.get_raw(1).as_str()?) {
        Some(TimeForm::Number(number)) => Ok(number),
        _ => Err(failed("no number of dates and times")),
    }
}
