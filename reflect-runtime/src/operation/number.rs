use super::{Asked, Isolation, Operation, Request};
use crate::error::{Error, Result};
use crate::table::Rows;
use crate::value::ValueRef;

/// Reads the number in the only column of the only row.
pub(crate) struct Number {
    asked: Option<Asked<'static>>,
    number: Option<u64>,
}

impl Number {
    pub(super) fn new(asked: Asked<'static>) -> Self {
        Self { asked: Some(asked), number: None }
    }
}

impl Operation for Number {
    type Output = u64;

    fn isolation(&self) -> Isolation {
        Isolation::None
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        Ok(self.asked.take().map(|asked| Request { asked, parameters: &() }))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        rows.each(&mut |row| {
            if let Some(ValueRef::Integer(number)) = row.first() {
                self.number = u64::try_from(*number).ok();
            }
            Ok(false)
        })
    }

    fn finish(self) -> Result<u64> {
        self.number.ok_or_else(|| Error::internal("a count is no number"))
    }
}
