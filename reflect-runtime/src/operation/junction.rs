//! What a junction relates: rows of it that refer to two others, written without being named.

use std::collections::HashSet;

use rusqlite::types::{Value, ValueRef};

use super::assigned::Assigned;
use super::computed::Computed;
use super::set::{Assignment, Sets};
use super::stored::check;
use super::{ColumnsOf, Writable};
use crate::def::{Stored, TableDef};
use crate::query::node::Node;
use crate::query::render::write;
use crate::query::{At, Columns, Scope};
use crate::statement::{Statement, values_of};
use crate::text::{Link as Act, Purpose};
use crate::transaction::{Behavior, Open};
use crate::{Encode, Error, ErrorKind, Handle, Mismatch, Result};

/// Relates two rows by a row of `J`, whose foreign keys number `near` and `far` refer to them, and
/// tells whether it did: not if they were related before. The values are those of the two keys and
/// of the other columns that a new row has to give.
pub fn add<J: Writable>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
) -> Result<bool> {
    Link { handle, junction: J::DEF, near, far }.add(values, Vec::new())
}

/// The same, with more columns of the new row.
pub fn add_with<J: Writable, S: Sets<J>>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
    set: impl FnOnce(ColumnsOf<J>) -> S,
) -> Result<bool> {
    let mut sets = Vec::new();
    set(Columns::new(At::new(Scope::new()))).write(&mut sets);
    Link { handle, junction: J::DEF, near, far }.add(values, sets)
}

/// Deletes the rows of `J` that relate two rows, and tells whether there were any.
pub fn remove<J: Writable>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
) -> Result<bool> {
    let link = Link { handle, junction: J::DEF, near, far };
    let keys = link.encode(&link.junction.given(near, far), values)?;
    let open = Open::begin(handle, Behavior::Immediate)?;
    let removed = link.unrelate(&keys)?;
    open.commit()?;
    Ok(removed)
}

/// Relates the row with these values by rows of `J` to these rows of `F`, and to no others.
pub fn set<'f, J: Writable, F: Writable>(
    handle: Handle<'_>,
    near: usize,
    far: usize,
    values: &[&dyn Encode],
    others: impl IntoIterator<Item = &'f F>,
) -> Result<()> {
    let link = Link { handle, junction: J::DEF, near, far };
    let [near, far] = [near, far].map(|it| &J::DEF.foreign_keys[it]);
    let own = link.encode(near.columns, values)?;
    let mut keys = Vec::new();
    for other in others {
        other.values(&mut |values| {
            let values: Vec<_> = far.parent_columns.iter().map(|&it| values[it]).collect();
            keys.push([&own[..], &link.encode(far.columns, &values)?].concat());
            Ok(())
        })?;
    }
    link.set(&own, keys)
}

impl TableDef {
    /// The columns of a junction that are given with two of its keys: theirs, and those that a new
    /// row has to give besides.
    pub(crate) fn given(&self, near: usize, far: usize) -> Vec<usize> {
        let keys = [near, far].map(|it| self.foreign_keys[it].columns).concat();
        let others = self.required.iter().filter(|it| !keys.contains(it)).copied();
        keys.iter().copied().chain(others).collect()
    }
}

/// Two keys of a junction.
struct Link<'c> {
    handle: Handle<'c>,
    junction: &'static TableDef,
    near: usize,
    far: usize,
}

impl<'c> Link<'c> {
    /// The values as these columns hold them.
    fn encode(&self, columns: &[usize], values: &[&dyn Encode]) -> Result<Vec<Value>> {
        let encoded = columns.iter().zip(values);
        let encoded = encoded.map(|(&column, value)| self.junction.encode_value(column, *value));
        encoded.collect()
    }

    fn add(&self, values: &[&dyn Encode], sets: Vec<Assignment>) -> Result<bool> {
        let values = self.encode(&self.junction.given(self.near, self.far), values)?;
        let open = Open::begin(self.handle, Behavior::Immediate)?;
        let added = self.relate(values, sets)?;
        open.commit()?;
        Ok(added)
    }

    /// Relates two rows, unless they are related.
    fn relate(&self, values: Vec<Value>, sets: Vec<Assignment>) -> Result<bool> {
        let Self { junction, near, far, .. } = *self;
        let columns = junction.given(near, far);
        let mut keys = values.clone();
        keys.truncate(self.width());
        for (value, &column) in keys.iter().zip(&columns) {
            if *value == Value::Null {
                let mismatch = Mismatch::new("a key, since NULL relates no rows", ValueRef::Null);
                return Err(junction.unfit(column, mismatch));
            }
        }
        let written = if sets.is_empty() {
            for (value, &column) in values.iter().zip(&columns) {
                check(junction, column, value.into())?;
            }
            self.statement(Act::Relate, &values)?.run(|_| Ok(()))?
        } else {
            let (mut assigned, computed) = (Assigned::default(), Computed::of(&sets));
            for (value, column) in values.into_iter().zip(columns) {
                assigned.push(junction, column, Node::Value(value))?;
            }
            for (column, value) in Assigned::new(junction, None, sets)?.0 {
                assigned.push(junction, column, value)?;
            }
            let (sql, parameters) = write::relate(junction, near, far, &assigned)?;
            let sql = sql + &computed.returning(junction);
            Statement::writing(self.handle, junction, sql, &parameters)?
                .run(|row| computed.check(junction, row))?
        };
        // What writes nothing may have been turned away, too.
        if (written == 0 || self.has_triggers()) && self.related(&keys)?.is_empty() {
            return Err(self.ignored());
        }
        Ok(written > 0)
    }

    /// Deletes what relates two rows, if anything does.
    fn unrelate(&self, keys: &[Value]) -> Result<bool> {
        let deleted = self.statement(Act::Unrelate, keys)?.run(|_| Ok(()))?;
        if self.has_triggers() && !self.related(keys)?.is_empty() {
            return Err(self.ignored());
        }
        Ok(deleted > 0)
    }

    /// Relates the row with this key as in these pairs of keys, and not otherwise.
    fn set(&self, own: &[Value], keys: Vec<Vec<Value>>) -> Result<()> {
        let open = Open::begin(self.handle, Behavior::Immediate)?;
        let there = self.far_keys(Act::AllRelated, own)?;
        let (mut stay, mut missing) = (HashSet::new(), Vec::new());
        for pair in keys {
            // SQLite decides what is equal; what it finds is known by how it is stored.
            let found = if there.is_empty() { Vec::new() } else { self.related(&pair)? };
            if found.is_empty() {
                missing.push(pair);
            }
            stay.extend(found.iter().map(|it| bytes(it)));
        }
        // First, since there may be room for so many only.
        for key in there.iter().filter(|it| !stay.contains(&bytes(it))) {
            self.unrelate(&[own, key].concat())?;
        }
        for pair in missing {
            self.relate(pair, Vec::new())?;
        }
        open.commit()
    }

    /// The far keys of the rows that relate two rows: equal, but perhaps stored differently.
    fn related(&self, keys: &[Value]) -> Result<Vec<Vec<Value>>> {
        self.far_keys(Act::Related, keys)
    }

    /// The far keys that a statement gives, without those that refer to nothing.
    fn far_keys(&self, act: Act, values: &[Value]) -> Result<Vec<Vec<Value>>> {
        let mut keys: Vec<Vec<Value>> = Vec::new();
        self.statement(act, values)?.each(|row| {
            keys.push(values_of(row)?);
            Ok(true)
        })?;
        keys.retain(|it| !it.contains(&Value::Null));
        Ok(keys)
    }

    fn statement(&self, what: Act, values: &[Value]) -> Result<Statement<'c>> {
        let Self { handle, junction, near, far } = *self;
        let purpose = Purpose::Link { what, near, far };
        let mut statement = Statement::prepare(handle, junction, purpose, junction)?;
        statement.bind_values(values)?;
        Ok(statement)
    }

    /// How many columns the two keys have.
    fn width(&self) -> usize {
        [self.near, self.far].iter().map(|&it| self.junction.foreign_keys[it].columns.len()).sum()
    }

    fn has_triggers(&self) -> bool {
        self.junction.stored != Stored::Returned
    }

    fn ignored(&self) -> Error {
        Error::new(ErrorKind::Ignored { table: self.junction.name })
    }
}

/// A key as bytes that tell it from any other.
fn bytes(key: &[Value]) -> Vec<u8> {
    let mut bytes = Vec::new();
    let mut push = |class: u8, content: &[u8]| {
        bytes.push(class);
        bytes.extend(content.len().to_le_bytes());
        bytes.extend(content);
    };
    for value in key {
        match value {
            Value::Null => push(0, &[]),
            Value::Integer(value) => push(1, &value.to_le_bytes()),
            Value::Real(value) => push(2, &value.to_bits().to_le_bytes()),
            Value::Text(value) => push(3, value.as_bytes()),
            Value::Blob(value) => push(4, value),
        }
    }
    bytes
}
