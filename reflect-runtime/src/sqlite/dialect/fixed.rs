//! The texts of fixed statements, each put together once for the life of the program.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::{Written, write_statement};
use crate::ast::{Fixed, Purpose};
use crate::error::{Error, Result};
use crate::table::Step;

/// What a fixed statement is found by. Definitions are constants: equal ones may share an address and
/// one may have several, which costs no more than another entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(in crate::sqlite) struct Name {
    table: usize,
    rows: usize,
    purpose: Purpose,
}

impl Name {
    #[inline]
    pub(in crate::sqlite) fn of(fixed: Fixed) -> Self {
        let address = |step: &'static Step| std::ptr::from_ref(step).addr();
        let (table, rows) = (address(fixed.table), address(fixed.rows));
        Self { table, rows, purpose: fixed.purpose }
    }
}

static TEXTS: RwLock<HashMap<Name, &'static str, FxBuildHasher>> =
    RwLock::new(HashMap::with_hasher(FxBuildHasher));

/// As many texts are kept. A program that writes other columns each time could make any number of them.
const MOST: usize = 10_000;

pub(in crate::sqlite) fn text(fixed: Fixed) -> Result<Cow<'static, str>> {
    let name = Name::of(fixed);
    // A thread that panicked elsewhere can't have left an entry half-made.
    if let Some(text) = TEXTS.read().unwrap_or_else(PoisonError::into_inner).get(&name) {
        return Ok(Cow::Borrowed(text));
    }
    let Written { sql: text, values, .. } = write_statement(&fixed.statement())?;
    if !values.is_empty() {
        return Err(Error::internal("a fixed statement has values"));
    }
    let mut texts = TEXTS.write().unwrap_or_else(PoisonError::into_inner);
    if texts.len() >= MOST {
        return Ok(text);
    }
    Ok(Cow::Borrowed(texts.entry(name).or_insert_with(|| text.into_owned().leak())))
}
