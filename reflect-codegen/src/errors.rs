use std::cell::{Cell, RefCell};
use std::fmt;

use proc_macro2::Span;

/// Errors collected on the way, to be reported together.
///
/// Dropped without a look at it, it panics in tests: an error can't be forgotten.
#[derive(Default)]
pub(crate) struct Errors {
    collected: RefCell<Vec<syn::Error>>,
    /// One of them leaves nothing that could be expanded.
    nothing_left: Cell<bool>,
    checked: Cell<bool>,
}

impl Errors {
    /// Adds an error at the token that caused it.
    pub(crate) fn at(&self, span: Span, message: impl fmt::Display) {
        self.add(syn::Error::new(span, message));
    }

    pub(crate) fn add(&self, error: syn::Error) {
        self.collected.borrow_mut().push(error);
        self.checked.set(false);
    }

    /// Adds an error that leaves nothing to be expanded: code made in spite of it would only be wrong again.
    pub(crate) fn all_at(&self, span: Span, message: impl fmt::Display) {
        self.nothing_left.set(true);
        self.at(span, message);
    }

    pub(crate) fn leave_nothing(&self) -> bool {
        self.nothing_left.get()
    }

    /// The result, if nothing was wrong on the way to it.
    pub(crate) fn none_in<T>(&self, result: Option<T>) -> syn::Result<T> {
        self.finish()?;
        result.ok_or_else(|| syn::Error::new(Span::call_site(), "there is nothing to expand"))
    }

    /// All errors as one, if there are any.
    pub(crate) fn finish(&self) -> syn::Result<()> {
        self.checked.set(true);
        let combined = self.collected.take().into_iter().reduce(|mut all, error| {
            all.combine(error);
            all
        });
        combined.map_or(Ok(()), Err)
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        if cfg!(test) && !std::thread::panicking() {
            assert!(self.checked.get(), "errors may have been collected and were not looked at");
        }
    }
}
