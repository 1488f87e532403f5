//! The readers of values: those of the library itself.

use reflect_catalog::{Affinity, TimeForm};
use reflect_codegen::{ColumnReading, ReadAs, SmallInteger};
use reflect_runtime::chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use reflect_runtime::private::{
    BLOB, INTEGER, NUMERIC, REAL, Readable, Storage, TEXT, Value, readable,
};
use reflect_runtime::rust_decimal::Decimal;
use reflect_runtime::serde_json::Value as Json;
use reflect_runtime::uuid::Uuid;
use reflect_runtime::{Mismatch, ValueRef};

/// A way to read the values of a column.
#[derive(Clone, Copy)]
pub(super) struct Reader {
    readable: Readable,
    storage: Storage,
    optional: bool,
}

impl Reader {
    /// The way in which the macro reads them; `None` for a type of the user's.
    pub(super) fn of(column: &ColumnReading) -> Option<Self> {
        Self::new(column, column.value, column.form)
    }

    /// The way to read them as another type, or in another form.
    pub(super) fn new(
        column: &ColumnReading,
        value: ReadAs,
        form: Option<TimeForm>,
    ) -> Option<Self> {
        let storage = match column.affinity {
            Affinity::Integer => INTEGER,
            Affinity::Text => TEXT,
            Affinity::Blob => BLOB,
            Affinity::Real => REAL,
            Affinity::Numeric => NUMERIC,
        };
        let (readable, storage, several): (Readable, _, _) = match value {
            ReadAs::Integer => (readable::<i64>, storage, false),
            ReadAs::SmallInteger(small) => (small_integer(small), storage, false),
            ReadAs::Real => (readable::<f64>, storage, false),
            ReadAs::Boolean => (readable::<bool>, storage, false),
            ReadAs::Text if matches!(column.affinity, Affinity::Text | Affinity::Blob) => {
                (readable::<String>, storage, false)
            }
            ReadAs::Text if column.has_number_texts() => {
                (readable::<String>, storage.as_number_text(), false)
            }
            ReadAs::Text => (readable::<String>, storage.as_text(), false),
            ReadAs::Bytes if column.affinity == Affinity::Text => {
                (readable::<Vec<u8>>, storage.text_bytes(), false)
            }
            ReadAs::Bytes => (readable::<Vec<u8>>, storage, false),
            ReadAs::Any => (readable::<Value>, storage, false),
            ReadAs::Decimal => (readable::<Decimal>, storage.decimal(), true),
            ReadAs::Date => (readable::<NaiveDate>, storage.date(), true),
            ReadAs::Time => (readable::<NaiveTime>, storage.time(), true),
            ReadAs::DateTime => (readable::<NaiveDateTime>, storage.datetime(), true),
            ReadAs::Uuid if column.blob => (readable::<Uuid>, storage.uuid().blob(), true),
            ReadAs::Uuid => (readable::<Uuid>, storage.uuid(), true),
            ReadAs::Json => (readable::<Json>, storage, true),
            ReadAs::Custom => return None,
        };
        let storage = if column.exact && several { storage.exact() } else { storage };
        let storage = form.map_or(storage, |form| storage.in_form(form));
        Some(Self { readable, storage, optional: column.optional })
    }

    /// The same for values that are texts, and none that the column would take for one.
    pub(super) fn of_texts(self) -> Self {
        Self { storage: TEXT, ..self }
    }

    /// The same, with NULL as a value.
    pub(super) fn optional(self) -> Self {
        Self { optional: true, ..self }
    }

    pub(super) fn read(&self, value: ValueRef<'_>) -> Result<(), Mismatch> {
        if value == ValueRef::Null && !self.optional {
            return Err(Mismatch::new("a value", value));
        }
        (self.readable)(value, self.storage)
    }
}

fn small_integer(small: SmallInteger) -> Readable {
    match small {
        SmallInteger::I8 => readable::<i8>,
        SmallInteger::I16 => readable::<i16>,
        SmallInteger::I32 => readable::<i32>,
        SmallInteger::Isize => readable::<isize>,
        SmallInteger::U8 => readable::<u8>,
        SmallInteger::U16 => readable::<u16>,
        SmallInteger::U32 => readable::<u32>,
        SmallInteger::U64 => readable::<u64>,
        SmallInteger::Usize => readable::<usize>,
    }
}
