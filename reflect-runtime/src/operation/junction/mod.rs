//! Junctions: rows that relate two others, written without being named.

mod keys;
mod task;

use std::collections::{HashSet, VecDeque};

use super::{Isolation, Operation, Request};
use crate::ast::{self, Expr, Fixed, Insert, Purpose, Statement};
use crate::error::{Error, ErrorKind, Result};
use crate::table::{Path, Root, Rows, Step, Stored, TableDef};
use crate::value::{Encode, Mismatch, Value, ValueRef};
use crate::write::{Assigned, Assignment, Computed, Writable};
use keys::{bytes, encode, far_keys, width};
use task::{Relate, Set, Task};

/// Writes rows of a junction by two of its foreign keys, and tells if anything was written.
///
/// The database decides which keys are equal; a key that it finds is known by how it is stored.
pub(crate) struct Junction {
    step: &'static Step,
    near: usize,
    far: usize,
    tasks: VecDeque<Task>,
    current: Option<Task>,
    /// The rows that are to be related, of an operation that relates a row to these and no others.
    set: Option<Set>,
    has_written: bool,
}

impl Junction {
    fn new<J: Writable>(near: usize, far: usize, task: Task) -> Self {
        Self {
            step: <Root<J>>::STEP,
            near,
            far,
            tasks: VecDeque::from([task]),
            current: None,
            set: None,
            has_written: false,
        }
    }

    /// Relates two rows by a row of `J`, whose foreign keys number `near` and `far` refer to them, and
    /// tells if it did: not if they were related before. The values are those of the two keys and of
    /// the other columns that a new row has to give.
    pub(crate) fn add<J: Writable>(
        near: usize,
        far: usize,
        values: &[&dyn Encode],
        sets: Vec<Assignment>,
    ) -> Result<Self> {
        let (table, columns) = (J::DEF, J::DEF.columns_of_link(near, far));
        let values = encode(table, &columns, values)?;
        let keys = values[..width(table, near, far)].to_vec();
        let write = if sets.is_empty() {
            Relate::Fixed(values)
        } else {
            let (mut assigned, computed) = (Assigned::default(), Computed::of(&sets));
            for (value, &column) in values.into_iter().zip(&columns) {
                assigned.push(table, column, Expr::Value(value))?;
            }
            for (column, value) in Assigned::new(table, None, sets)?.0 {
                assigned.push(table, column, value)?;
            }
            let (columns, row) = assigned.0.into_iter().unzip();
            let returning = computed.returning(table);
            let insert = ast::relate(<Root<J>>::STEP, near, far, columns, row);
            Relate::With(Box::new(Insert { returning, ..insert }), computed)
        };
        Ok(Self::new::<J>(near, far, Task::Relate { keys, write }))
    }

    /// Deletes the rows of `J` that relate two rows, and tells if there were any.
    pub(crate) fn remove<J: Writable>(
        near: usize,
        far: usize,
        values: &[&dyn Encode],
    ) -> Result<Self> {
        let keys = encode(J::DEF, &J::DEF.columns_of_link(near, far), values)?;
        Ok(Self::new::<J>(near, far, Task::Unrelate { keys }))
    }

    /// Relates the row with these values by rows of `J` to these rows of `F`, and to no others.
    pub(crate) fn set<'f, J: Writable, F: Writable>(
        near: usize,
        far: usize,
        values: &[&dyn Encode],
        others: impl IntoIterator<Item = &'f F>,
    ) -> Result<Self> {
        let [near_key, far_key] = [near, far].map(|it| &J::DEF.foreign_keys[it]);
        let own = encode(J::DEF, near_key.columns, values)?;
        let mut pairs = Vec::new();
        for other in others {
            other.values(&mut |values| {
                let values: Vec<_> = far_key.parent_columns.iter().map(|&it| values[it]).collect();
                pairs.push([&own[..], &encode(J::DEF, far_key.columns, &values)?].concat());
                Ok(())
            })?;
        }
        let set = Set {
            own,
            pairs,
            there: Vec::new(),
            stay: HashSet::new(),
            missing: Vec::new(),
            is_decided: false,
        };
        Ok(Self { set: Some(set), ..Self::new::<J>(near, far, Task::ReadAll) })
    }

    fn table(&self) -> &'static TableDef {
        self.step.table
    }

    fn has_triggers(&self) -> bool {
        self.table().stored != Stored::Returned
    }

    fn fixed(&self, purpose: impl Fn(usize, usize) -> Purpose) -> Fixed {
        let purpose = purpose(self.near, self.far);
        Fixed { table: self.step, rows: self.step, purpose }
    }

    /// Fails for keys that relate nothing, and for values that would be stored as others.
    fn check_relate(&self, keys: &[Value], write: &Relate) -> Result<()> {
        let table = self.table();
        let columns = table.columns_of_link(self.near, self.far);
        for (value, &column) in keys.iter().zip(&columns) {
            if *value == Value::Null {
                let mismatch = Mismatch::new("a key, since NULL relates no rows", ValueRef::Null);
                return Err(table.unfit(column, mismatch));
            }
        }
        match write {
            Relate::Fixed(values) => {
                let mut stored = values.iter().zip(&columns);
                stored.try_for_each(|(value, &column)| table.check(column, value.into()))
            }
            Relate::With(..) => Ok(()),
        }
    }

    /// Decides what to write when it is known what there is.
    fn decide(&mut self) {
        let Some(set) = self.set.as_mut().filter(|it| !it.is_decided) else { return };
        set.is_decided = true;
        // First, since there may be room for so many only.
        let goes = set.there.iter().filter(|it| !set.stay.contains(&bytes(it)));
        let goes = goes.map(|key| Task::Unrelate { keys: [&set.own[..], key].concat() });
        self.tasks.extend(goes);
        let come = std::mem::take(&mut set.missing).into_iter();
        self.tasks.extend(
            come.map(|pair| Task::Relate { keys: pair.clone(), write: Relate::Fixed(pair) }),
        );
    }

    fn check_after(&mut self, keys: Vec<Value>, related: bool, written: u64) {
        // A statement that wrote nothing may have been turned away, too.
        if self.has_triggers() || (related && written == 0) {
            self.tasks.push_front(Task::Check { keys, related });
        }
        self.has_written |= written > 0;
    }

    fn ignored(&self) -> Error {
        Error::new(ErrorKind::Ignored { table: self.table().name })
    }
}

impl Operation for Junction {
    type Output = bool;

    fn isolation(&self) -> Isolation {
        Isolation::Transaction
    }

    fn next(&mut self) -> Result<Option<Request<'_>>> {
        if self.tasks.is_empty() {
            self.decide();
        }
        let Some(task) = self.tasks.pop_front() else { return Ok(None) };
        if let Task::Relate { keys, write } = &task {
            self.check_relate(keys, write)?;
        }
        let fixed = match &task {
            Task::Relate { write: Relate::Fixed(_), .. } => {
                self.fixed(|near, far| Purpose::Relate { near, far })
            }
            Task::Unrelate { .. } => self.fixed(|near, far| Purpose::Unrelate { near, far }),
            Task::Check { .. } | Task::Find { .. } => {
                self.fixed(|near, far| Purpose::Related { near, far })
            }
            Task::ReadAll => self.fixed(|near, far| Purpose::AllRelated { near, far }),
            Task::Relate { write: Relate::With(insert, _), .. } => {
                let statement = Statement::Insert(insert.clone());
                self.current = Some(task);
                return Ok(Some(Request::new(statement)));
            }
        };
        let own = self.set.as_ref().map(|it| &it.own);
        let values = match self.current.insert(task) {
            Task::Relate { write: Relate::Fixed(values), .. } => values,
            Task::Unrelate { keys } | Task::Check { keys, .. } | Task::Relate { keys, .. } => keys,
            Task::Find { pair } => pair,
            Task::ReadAll => match own {
                Some(own) => own,
                None => return Err(Error::internal("there is no row to be related")),
            },
        };
        Ok(Some(Request::fixed(fixed, values)))
    }

    fn rows(&mut self, rows: &mut dyn Rows) -> Result<()> {
        let table = self.table();
        match self.current.take() {
            Some(Task::Relate { keys, write }) => {
                let computed = match write {
                    Relate::Fixed(_) => Computed::default(),
                    Relate::With(_, computed) => computed,
                };
                rows.each(&mut |row| computed.check(table, row).map(|()| true))?;
                self.check_after(keys, true, rows.written());
            }
            Some(Task::Unrelate { keys }) => {
                let deleted = rows.run()?;
                self.check_after(keys, false, deleted);
            }
            Some(Task::Check { related, .. }) => {
                if far_keys(rows)?.is_empty() == related {
                    return Err(self.ignored());
                }
            }
            Some(Task::ReadAll) => {
                let there = far_keys(rows)?;
                if let Some(set) = &mut self.set {
                    if there.is_empty() {
                        set.missing = std::mem::take(&mut set.pairs);
                    }
                    let pairs = std::mem::take(&mut set.pairs).into_iter();
                    self.tasks.extend(pairs.map(|pair| Task::Find { pair }));
                    set.there = there;
                }
            }
            Some(Task::Find { pair }) => {
                let found = far_keys(rows)?;
                if let Some(set) = &mut self.set {
                    if found.is_empty() {
                        set.missing.push(pair);
                    }
                    set.stay.extend(found.iter().map(|it| bytes(it)));
                }
            }
            None => return Err(Error::internal("rows of no statement")),
        }
        Ok(())
    }

    fn finish(self) -> Result<bool> {
        Ok(self.has_written)
    }
}
