//! The calls of `#[derive(Select)]`.

use super::{Nest, Selection};
use crate::error::Result;

/// A value of the type that a field has: every type is a value of itself.
#[diagnostic::on_unimplemented(
    message = "the field is `{T}`, but what is selected for it is `{Self}`",
    label = "a field of type `{T}` is selected as `{Self}`",
    note = "what may be NULL, and all that is reached by a nullable key, is read as an `Option`"
)]
#[doc(hidden)]
pub trait IntoField<T> {
    /// `S`, which is selected for the field. Where the types differ there is no such type, so that
    /// the compiler does not go on to find that the methods of the query are missing.
    type Checked<R, S: Selection<R>>: Selection<R, Output = S::Output>;

    /// The value itself.
    fn into_field(self) -> T;

    /// The selection itself.
    fn checked<R, S: Selection<R>>(selection: S) -> Self::Checked<R, S>;
}

#[diagnostic::do_not_recommend]
impl<T> IntoField<T> for T {
    type Checked<R, S: Selection<R>> = S;

    #[inline]
    fn into_field(self) -> T {
        self
    }

    fn checked<R, S: Selection<R>>(selection: S) -> S {
        selection
    }
}

/// Passes a turn of reading nested rows through a part of the rows that were read.
///
/// # Errors
/// When a nested row can't be read.
pub fn fill<R, S: Selection<R>, W>(
    part: &S,
    nest: &mut Nest<'_, '_>,
    rows: &mut [&mut W],
    part_of: impl Fn(&mut W) -> &mut S::Row,
) -> Result<()> {
    if !S::NESTED {
        return Ok(());
    }
    let mut parts: Vec<_> = rows.iter_mut().map(|row| part_of(row)).collect();
    part.fill(nest, &mut parts)
}
