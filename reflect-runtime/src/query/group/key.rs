//! The keys of groups.

use crate::ast::{ColumnRef, Expr, every_column, key_columns};
use crate::query::{Column, ColumnKind, Condition, SameQuery, Selection};
use crate::table::{At, Columns, Groups, InGroup, Nullability, Optional, Path, Scope, Table};
use crate::value::{Decode, Encode};

/// The argument of `group_by`: a column, an expression, a row or a related row, or a tuple of up to
/// sixteen of these.
#[diagnostic::on_unimplemented(
    message = "rows can't be grouped by `{Self}`",
    label = "expected columns, expressions, rows or a tuple of these"
)]
#[doc(hidden)]
pub trait GroupKey<R> {
    /// The key of a group, for the closures that follow.
    type Grouped: Copy + Selection<Groups<R>> + 'static;

    /// Not public API.
    #[doc(hidden)]
    fn group(self, scope: Scope, groups: &mut Vec<Expr>) -> Self::Grouped;
}

/// An expression that is grouped by.
fn key<R, T, N>(expr: Expr, scope: Scope, groups: &mut Vec<Expr>) -> Column<Groups<R>, T, N> {
    let index = u16::try_from(groups.len()).unwrap_or(u16::MAX);
    let expr = expr.into_grouped();
    let facts = expr.facts();
    groups.push(expr);
    <Column<Groups<R>, T, N>>::new(ColumnRef::Group { scope, index, facts })
}

#[diagnostic::do_not_recommend]
impl<R, Q, T, N, K> GroupKey<R> for Column<Q, T, N, K>
where
    R: 'static,
    Q: SameQuery<R>,
    T: Decode + Encode + 'static,
    N: Nullability,
    K: ColumnKind,
{
    type Grouped = Column<Groups<R>, T, N>;

    fn group(self, scope: Scope, groups: &mut Vec<Expr>) -> Self::Grouped {
        key(self.into_expr(), scope, groups)
    }
}

#[diagnostic::do_not_recommend]
impl<R: 'static, Q: SameQuery<R>> GroupKey<R> for Condition<Q> {
    type Grouped = Column<Groups<R>, bool, Optional>;

    fn group(self, scope: Scope, groups: &mut Vec<Expr>) -> Self::Grouped {
        key(self.expr, scope, groups)
    }
}

/// A row is grouped by its primary key, or by all columns where it has none; its columns may be
/// used as they are then.
#[diagnostic::do_not_recommend]
impl<R, C> GroupKey<R> for C
where
    R: 'static,
    C: Columns,
    C::Path: Path<Root = R>,
{
    type Grouped = <C::Table as Table>::Columns<InGroup<C::Path>>;

    fn group(self, _: Scope, groups: &mut Vec<Expr>) -> Self::Grouped {
        let (scope, step) = (self.scope, C::Path::STEP);
        let has_key = !step.table.key.is_empty();
        groups.extend(if has_key { key_columns(scope, step) } else { every_column(scope, step) });
        Columns::new(At::new(scope))
    }
}

macro_rules! keys {
    ($($part:ident $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<R, $($part: GroupKey<R>),*> GroupKey<R> for ($($part,)*) {
            type Grouped = ($($part::Grouped,)*);

            fn group(self, scope: Scope, groups: &mut Vec<Expr>) -> Self::Grouped {
                ($(self.$index.group(scope, groups),)*)
            }
        }
    };
}

for_tuples! { up to sixteen: keys }
