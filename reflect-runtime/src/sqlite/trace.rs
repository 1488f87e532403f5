//! Tells `tracing` of statements, with the feature of that name.

use super::about::About;

/// Follows a statement: how long it ran and how many rows it gave.
#[cfg(feature = "tracing")]
pub(super) struct Trace {
    begun: std::time::Instant,
    rows: u64,
}

#[cfg(feature = "tracing")]
impl Trace {
    pub(super) fn start() -> Self {
        Self { begun: std::time::Instant::now(), rows: 0 }
    }

    #[inline]
    pub(super) fn row(&mut self) {
        self.rows += 1;
    }

    pub(super) fn end(&mut self, about: &About<'_>) {
        let sql = about.sql().unwrap_or_default();
        let Self { rows, begun } = *self;
        let elapsed = begun.elapsed();
        tracing::debug!(target: "reflect_schema", rows, ?elapsed, sql = &*sql, "statement");
    }
}

/// Without the feature, nothing is left of it.
#[cfg(not(feature = "tracing"))]
pub(super) struct Trace;

#[cfg(not(feature = "tracing"))]
#[allow(clippy::unused_self, reason = "the same methods as with the feature")]
impl Trace {
    pub(super) fn start() -> Self {
        Self
    }

    #[inline]
    pub(super) fn row(&mut self) {}

    #[inline]
    pub(super) fn end(&mut self, _: &About<'_>) {}
}
