//! `reflect_uuid`, `reflect_uuid_bytes`: a UUID of any form as text or as bytes; any other value as it is.

use rusqlite::{Connection, Result};

use super::{FLAGS, uuid_name};
use crate::value::{UuidForm, ValueRef, uuid_in_form};

pub(super) fn register(conn: &Connection) -> Result<()> {
    for form in [UuidForm::Text, UuidForm::Bytes] {
        conn.create_scalar_function(uuid_name(form), 1, FLAGS, move |context| {
            Ok(uuid_in_form(ValueRef::from(context.get_raw(0)).to_value(), form))
        })?;
    }
    Ok(())
}
