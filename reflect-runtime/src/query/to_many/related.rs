use super::ToMany;
use crate::ast::{ColumnRef, Expr, Join, TableFactor};
use crate::query::Query;
use crate::table::{At, Columns, Identified, Path, Root, Scope, Table, stored_key};

/// The beginning of a query for what belongs to one row that is in hand.
///
/// Every row struct of a table with a primary key has it.
pub trait Related: Table<Key: Identified> {
    /// A query for the rows that a to-many relation of this row leads to. [`Load`](crate::Load) reads
    /// what belongs to many rows.
    ///
    /// ```
    /// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
    /// # use chinook::*;
    /// # fn main() -> reflect_schema::Result<()> {
    /// # let conn = chinook::connect("../examples/chinook.db")?;
    /// use reflect_schema::Related;
    ///
    /// let album = Album::get(&conn, 1)?;
    /// let longest: Vec<Track> = album
    ///     .related(|al| al.tracks())
    ///     .filter(|t| t.composer.is_not_null())
    ///     .order_by(|t| t.milliseconds.desc())
    ///     .limit(3)
    ///     .all(&conn)?;
    /// let tracks = album.related(|al| al.tracks()).count(&conn)?;
    /// # assert_eq!((longest.len(), tracks), (3, 10));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    fn related<P: Path<Root = Self>, T: Table>(
        &self,
        relation: impl FnOnce(Self::Columns<Root<Self>>) -> ToMany<P, T>,
    ) -> Query<T>;
}

impl<B: Table<Key: Identified>> Related for B {
    fn related<P: Path<Root = Self>, T: Table>(
        &self,
        relation: impl FnOnce(Self::Columns<Root<Self>>) -> ToMany<P, T>,
    ) -> Query<T> {
        let of = Scope::new();
        let ToMany { mut body, link, .. } = relation(Columns::new(At::new(of)));
        let (step, key) = (<Root<Self>>::STEP, stored_key(self));
        let position = |near: &Expr| match near {
            Expr::Column(ColumnRef::Table { scope, step, index })
                if *scope == of && step.from.is_none() =>
            {
                B::DEF.key.iter().position(|it| *it == usize::from(*index))
            }
            _ => None,
        };
        let known = link.near.iter().map(|it| Some(key[position(it)?].clone()));
        if let Some(values) = known.collect::<Option<Vec<_>>>() {
            body.filters.push(link.condition_for(values.into_iter().map(Expr::Value)));
        } else {
            // The row's other values are those that are stored.
            body.join(of, TableFactor::Table(step), Join::Inner(link.condition()));
            let columns = crate::ast::key_columns(of, step).into_iter();
            let same = columns.zip(key).map(|(column, it)| column.eq(Expr::Value(it)));
            body.filters.extend(same);
        }
        let columns = Columns::new(At::new(body.scope()));
        Query::with_columns(body, columns)
    }
}
