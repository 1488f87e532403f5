//! The values that can be selected: columns, expressions, rows, and tuples of these.

use super::{Itself, Nest, Reader, Select, Selectable, Selection, WholeRow};
use crate::ast::SelectList;
use crate::error::Result;
use crate::query::expression::{Column, ColumnKind, Condition, SameQuery};
use crate::table::{Columns, Nullability, Optional, Path, Table};
use crate::value::{Decode, Encode};

#[diagnostic::do_not_recommend]
impl<Q, T, N, K: ColumnKind> Selectable for Column<Q, T, N, K> {
    type Kind = Itself;
    type Query<R> = Q;
}

impl<R, Q, T, N, K> Select<Itself, R> for Column<Q, T, N, K>
where
    T: Decode + Encode,
    N: Nullability,
    K: ColumnKind,
{
    type Output = N::Of<T>;
    type Selected = Column<R, T, N, K>;
    type Row = N::Of<T>;

    fn list(&self, list: &mut SelectList) {
        K::list(&self.node, list);
    }

    #[inline]
    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        K::read::<T, N>(&self.node, reader)
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        row
    }

    fn selected(self) -> Self::Selected {
        Column::with(self.node)
    }
}

#[diagnostic::do_not_recommend]
impl<Q> Selectable for Condition<Q> {
    type Kind = Itself;
    type Query<R> = Q;
}

impl<R, Q> Select<Itself, R> for Condition<Q> {
    type Output = Option<bool>;
    type Selected = Condition<R>;
    type Row = Option<bool>;

    fn list(&self, list: &mut SelectList) {
        list.expression(self.expr.clone());
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.expression::<bool, Optional>()
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        row
    }

    fn selected(self) -> Self::Selected {
        Condition::new(self.expr)
    }
}

#[diagnostic::do_not_recommend]
impl<C: Columns> Selectable for C {
    type Kind = WholeRow<C::Path>;
    type Query<R> = <C::Path as Path>::Root;
}

/// A whole row.
#[diagnostic::do_not_recommend]
impl<R, C: Columns> Select<WholeRow<C::Path>, R> for C
where
    <C::Path as Path>::Root: SameQuery<R>,
{
    type Output = <<C::Path as Path>::Null as Nullability>::Of<C::Table>;
    type Selected = <C::Table as Table>::Columns<C::Path>;
    type Row = Self::Output;

    fn list(&self, list: &mut SelectList) {
        list.row(self.scope, C::Path::STEP);
        if <C::Path as Path>::Null::NULLABLE {
            list.presence(self.scope, C::Path::STEP);
        }
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.row::<C::Table, <C::Path as Path>::Null>(C::Path::STEP)
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        row
    }

    fn selected(self) -> Self::Selected {
        Columns::new(*self)
    }
}

macro_rules! selected {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$($part),*> Selectable for ($($part,)*) {
            type Kind = Itself;
            type Query<R> = R;
        }

        impl<R, $($part: Selection<R>),*> Select<Itself, R> for ($($part,)*) {
            type Output = ($($part::Output,)*);
            type Selected = ($($part::Selected,)*);
            type Row = ($($part::Row,)*);
            const NESTED: bool = $($part::NESTED)||*;

            fn list(&self, list: &mut SelectList) {
                $(self.$index.list(list);)*
            }

            fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
                Ok(($(self.$index.read(reader)?,)*))
            }

            fn fill(&self, nest: &mut Nest<'_, '_>, rows: &mut [&mut Self::Row]) -> Result<()> {
                $(
                    if $part::NESTED {
                        let mut parts: Vec<_> =
                            rows.iter_mut().map(|row| &mut row.$index).collect();
                        self.$index.fill(nest, &mut parts)?;
                    }
                )*
                Ok(())
            }

            fn finish(&self, row: Self::Row) -> Self::Output {
                ($(self.$index.finish(row.$index),)*)
            }

            fn selected(self) -> Self::Selected {
                ($(self.$index.selected(),)*)
            }
        }
    };
}

for_tuples! { up to sixteen: selected }

#[diagnostic::do_not_recommend]
impl Selectable for () {
    type Kind = Itself;
    type Query<R> = R;
}

/// Nothing, for a query that only counts.
impl<R> Select<Itself, R> for () {
    type Output = ();
    type Selected = ();
    type Row = ();

    fn list(&self, _: &mut SelectList) {}

    fn read(&self, _: &mut Reader<'_, '_>) -> Result<()> {
        Ok(())
    }

    fn finish(&self, (): ()) {}

    fn selected(self) {}
}

/// Longer tuples, only so that the compiler says what is wrong with them.
macro_rules! too_long {
    ($(($($part:ident)*))*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($part),*> Selectable for ($($part,)*) {
            type Kind = Itself;
            type Query<R> = R;
        }
    )*};
}

too_long! {
    (A B C D E F G H I J K L M N O P Q)
    (A B C D E F G H I J K L M N O P Q S)
    (A B C D E F G H I J K L M N O P Q S T)
    (A B C D E F G H I J K L M N O P Q S T U)
}
