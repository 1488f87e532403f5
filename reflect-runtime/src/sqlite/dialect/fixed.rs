//! The texts of fixed statements, each put together once for the life of the program.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use rustc_hash::FxBuildHasher;

use super::{Written, write_statement};
use crate::ast::Fixed;
use crate::error::{Error, Result};

static TEXTS: RwLock<HashMap<Fixed, &'static str, FxBuildHasher>> =
    RwLock::new(HashMap::with_hasher(FxBuildHasher));

/// As many texts are kept. A program that writes other columns each time could make any number of them.
const MOST: usize = 10_000;

pub(in crate::sqlite) fn text(fixed: Fixed) -> Result<Cow<'static, str>> {
    // A thread that panicked elsewhere can't have left an entry half-made.
    if let Some(text) = TEXTS.read().unwrap_or_else(PoisonError::into_inner).get(&fixed) {
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
    Ok(Cow::Borrowed(texts.entry(fixed).or_insert_with(|| text.into_owned().leak())))
}
