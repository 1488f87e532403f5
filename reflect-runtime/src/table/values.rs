use super::Row;
use crate::error::Result;
use crate::value::Decode;

/// The values of neighbouring columns: a tuple of up to sixteen.
///
/// The compiler has a good deal less to do for one tuple than for a call and a `?` per column.
pub trait Values: Sized {
    /// Reads them from the column at the position `first` on.
    ///
    /// # Errors
    /// When a value does not fit its type.
    fn values(row: &Row<'_>, first: usize) -> Result<Self>;
}

macro_rules! values {
    ($($part:ident $index:tt)*) => {
        impl<$($part: Decode),*> Values for ($($part,)*) {
            #[inline]
            fn values(row: &Row<'_>, first: usize) -> Result<Self> {
                const WIDTH: usize = [$($index),*].len();
                let values = row.several::<WIDTH>(first)?;
                Ok(($(row.decode(first + $index, values[$index])?,)*))
            }
        }
    };
}

for_tuples! { up to sixteen: values }
