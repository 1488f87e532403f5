//! What can be selected: columns, expressions, rows, and tuples of these.

use super::read::{Nest, Plan, Reader};
use super::select::{Itself, Select, Selectable, WholeRow};
use super::{Column, Columns, Condition, Expr, Nullability, Path, SameQuery, Selection};
use crate::{Decode, Encode, Result, Table};

#[diagnostic::do_not_recommend]
impl<Q, T, N> Selectable for Column<Q, T, N> {
    type Kind = Itself;
    type Query<R> = Q;
}

impl<R, Q, T, N> Select<Itself, R> for Column<Q, T, N>
where
    T: Decode + Encode,
    N: Nullability,
{
    type Output = N::Of<T>;
    type Selected = Column<R, T, N>;
    type Row = N::Of<T>;

    fn plan(&self, plan: &mut Plan) {
        plan.column(self.place);
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.column::<T, N>(self.place)
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        row
    }

    fn selected(self) -> Self::Selected {
        Column::new(self.place)
    }
}

#[diagnostic::do_not_recommend]
impl<Q, T, N> Selectable for Expr<Q, T, N> {
    type Kind = Itself;
    type Query<R> = Q;
}

impl<R, Q, T, N> Select<Itself, R> for Expr<Q, T, N>
where
    T: Decode,
    N: Nullability,
{
    type Output = N::Of<T>;
    type Selected = Expr<R, T, N>;
    type Row = N::Of<T>;

    fn plan(&self, plan: &mut Plan) {
        plan.expression(self.node.clone());
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.computed::<T, N>(|| self.node.nature())
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        row
    }

    fn selected(self) -> Self::Selected {
        Expr::new(self.node)
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

    fn plan(&self, plan: &mut Plan) {
        plan.expression(self.node.clone());
    }

    fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
        reader.expression::<bool, super::Optional>()
    }

    fn finish(&self, row: Self::Row) -> Self::Output {
        row
    }

    fn selected(self) -> Self::Selected {
        Condition::new(self.node)
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

    fn plan(&self, plan: &mut Plan) {
        plan.row(self.scope, C::Path::STEP);
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

macro_rules! tuples {
    ($(($($part:ident $index:tt)*))*) => {$(
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

            fn plan(&self, plan: &mut Plan) {
                $(self.$index.plan(plan);)*
            }

            fn read(&self, reader: &mut Reader<'_, '_>) -> Result<Self::Row> {
                Ok(($(self.$index.read(reader)?,)*))
            }

            fn fill(&self, nest: &mut Nest<'_>, rows: &mut [&mut Self::Row]) -> Result<()> {
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
    )*};
}

tuples! {
    (A 0)
    (A 0 B 1)
    (A 0 B 1 C 2)
    (A 0 B 1 C 2 D 3)
    (A 0 B 1 C 2 D 3 E 4)
    (A 0 B 1 C 2 D 3 E 4 F 5)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14)
    (A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15)
}

#[diagnostic::do_not_recommend]
impl Selectable for () {
    type Kind = Itself;
    type Query<R> = R;
}

/// Nothing: what a query selects that only counts.
impl<R> Select<Itself, R> for () {
    type Output = ();
    type Selected = ();
    type Row = ();

    fn plan(&self, _: &mut Plan) {}

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
