//! New rows.

use super::assigned::set_twice;
use super::conflict::Conflict;
use super::{
    Assigned, Assignment, ColumnsOf, Computed, ConflictTarget, DoNothing, DoUpdate, New,
    OnConflict, Sets,
};
use crate::ast::{self, Assignments, Expr, Returning, UpdateOnConflict};
use crate::error::Result;
use crate::table::{At, Columns, Path, Root, Scope, Table};

/// The argument of `insert_all`: a [`New`] row, with or without more columns, and with or without a
/// resolution of conflicts.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is no new row",
    label = "expected a `New…` struct, perhaps followed by `.with(…)` or `.on_conflict(…)`"
)]
pub trait Insertable {
    /// The struct of the required columns.
    type New: New;

    /// Not public API.
    #[doc(hidden)]
    fn into_insert(self) -> Insert<Self::New>;
}

#[diagnostic::do_not_recommend]
impl<N: New> Insertable for N {
    type New = N;

    #[inline]
    fn into_insert(self) -> Insert<N> {
        Insert { new: self, sets: Vec::new(), conflict: None }
    }
}

#[diagnostic::do_not_recommend]
impl<N: New> Insertable for Insert<N> {
    type New = N;

    fn into_insert(self) -> Self {
        self
    }
}

/// A new row with columns besides those that have to be given: from `with`.
///
/// ```
/// # mod chinook { reflect_schema::reflect_schema!("../examples/chinook.db"); }
/// # use chinook::*;
/// # fn main() -> reflect_schema::Result<()> {
/// # let conn = chinook::connect_in_memory()?;
/// let ada = NewCustomer {
///     first_name: "Ada".into(),
///     last_name: "Lovelace".into(),
///     email: "ada@example.com".into(),
/// };
/// let customer: Customer =
///     ada.with(|c| (c.city.set("London"), c.country.set("United Kingdom"))).insert(&conn)?;
/// # assert_eq!(customer.city.as_deref(), Some("London"));
/// # Ok(())
/// # }
/// ```
///
/// Rows of different forms become one type, for one `insert_all`: `Insert::from(NewTrack { … })`.
#[must_use = "nothing is written before `insert`"]
#[derive(Debug, Clone)]
pub struct Insert<N> {
    pub(crate) new: N,
    pub(crate) sets: Vec<Assignment>,
    pub(crate) conflict: Option<Box<Conflict>>,
}

impl<N: New> Insert<N> {
    /// Gives more columns. One that is never mentioned gets the database's default, which may be
    /// something else than NULL.
    pub fn with<S: Sets<N::Row>>(mut self, set: impl FnOnce(ColumnsOf<N::Row>) -> S) -> Self {
        set(Columns::new(At::new(Scope::new()))).write(&mut self.sets);
        self
    }

    /// Names the key that a row may have already: the primary key or a unique one.
    pub fn on_conflict<K: ConflictTarget<N::Row>>(self, key: K) -> OnConflict<N, K> {
        OnConflict::new(self, key)
    }

    /// The columns that the database computes, in a new row or in the one that is there.
    pub(crate) fn computed(&self) -> Computed {
        let update = self.conflict.iter().flat_map(|it| &it.update).flat_map(|it| &it.sets);
        let computed = Computed::of(self.sets.iter().chain(update));
        if self.may_update() { computed.and_version(N::Row::DEF) } else { computed }
    }

    /// Where a row is there already, nothing is written.
    #[cfg(feature = "sqlite")]
    pub(crate) fn does_nothing(&self) -> bool {
        self.conflict.as_ref().is_some_and(|it| it.update.is_none())
    }

    /// A row that is there may be changed instead.
    pub(crate) fn may_update(&self) -> bool {
        self.conflict.as_ref().is_some_and(|it| it.update.is_some())
    }

    /// The values of the columns that are given besides the required ones, if none has to be computed
    /// and there is no conflict to resolve.
    pub(crate) fn constants(&self) -> Result<Option<Assignments>> {
        let table = N::Row::DEF;
        let assigned = Assigned::new(table, None, self.sets.clone())?;
        if let Some(&twice) = table.required.iter().find(|it| assigned.has(**it)) {
            return Err(set_twice(table, twice));
        }
        let is_constant = self.conflict.is_none() && assigned.is_constant();
        Ok(is_constant.then_some(assigned.0))
    }

    /// The values of all columns that are given.
    pub(crate) fn assigned(&self) -> Result<Assigned> {
        let table = N::Row::DEF;
        let mut assigned = Assigned::default();
        self.new.values(&mut |values| {
            for (value, &index) in values.iter().zip(table.required) {
                assigned.push(table, index, Expr::Value(table.encode_value(index, *value)?))?;
            }
            Ok(())
        })?;
        for (index, value) in Assigned::new(table, None, self.sets.clone())?.0 {
            assigned.push(table, index, value)?;
        }
        Ok(assigned)
    }

    /// The statement that writes the row.
    pub(crate) fn statement(&self, returning: Returning) -> Result<ast::Insert> {
        let (columns, row) = self.assigned()?.0.into_iter().unzip();
        let conflict = self.conflict.as_ref().map(|it| it.statement::<N::Row>()).transpose()?;
        Ok(ast::Insert {
            table: N::Row::DEF,
            columns,
            rows: vec![row],
            unless: None,
            conflict,
            returning,
        })
    }
}

impl Conflict {
    /// The conflict with the checked change of the row that is there.
    fn statement<T: Table>(&self) -> Result<ast::OnConflict> {
        let update = self.update.as_ref().map(|update| -> Result<_> {
            let (there, new) = (update.there, update.new);
            let sets = update.sets.clone();
            let Assigned(assignments) = Assigned::of_change(T::DEF, there, <Root<T>>::STEP, sets)?;
            Ok(UpdateOnConflict { assignments, there, new })
        });
        Ok(ast::OnConflict { columns: self.columns, update: update.transpose()? })
    }
}

// Rows with and without more columns or conflicts, for one `insert_all`.

impl<N: New> From<N> for Insert<N> {
    fn from(new: N) -> Self {
        new.into_insert()
    }
}

impl<N: New> From<DoNothing<N>> for Insert<N> {
    fn from(row: DoNothing<N>) -> Self {
        row.into_insert()
    }
}

impl<N: New> From<DoUpdate<N>> for Insert<N> {
    fn from(row: DoUpdate<N>) -> Self {
        row.into_insert()
    }
}
