//! Reading nested rows: one statement for all lists of a level, however many there are.
//!
//! Nothing is run here. In each turn the selections are gone through in their order: the first that has
//! a statement left asks for it, and in the next turn the same one takes its rows.

use std::collections::VecDeque;

use super::whole::Places;
use super::{Checks, Read, Reader, Selection};
use crate::ast::{Keys, TopSelect};
use crate::error::{Error, Result};
use crate::table::Rows;
use crate::value::{Value, ValueRef};

/// For each nested selection of a level, the keys of the rows that were read.
pub(crate) type NestedKeys = Vec<Vec<Vec<Value>>>;

/// A turn of reading nested rows, as it passes the selections of one level.
#[derive(Debug)]
pub struct Nest<'n, 't> {
    levels: std::slice::IterMut<'n, Level>,
    turn: &'n mut Turn<'t>,
}

/// The purpose of a turn.
pub(crate) enum Turn<'t> {
    /// To find the next statement.
    Ask(Option<Box<TopSelect<'static>>>),
    /// To read the rows of the statement that was found, unless that is done.
    Take(Option<&'t mut dyn Rows>),
}

impl std::fmt::Debug for Turn<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Ask(_) => "Ask",
            Self::Take(_) => "Take",
        })
    }
}

/// The rows that a statement of a nested selection is to find.
pub(crate) enum Wanted {
    /// Those of some keys, with the number of their key before them.
    ByKeys(Keys),
    /// All, with their key before or among them; none if they are more than so many.
    All { at_most: usize },
}

/// The state of a nested selection.
#[derive(Debug, Default)]
pub(crate) struct Level {
    /// The keys of the rows above, until the statements are made.
    keys: Option<Vec<Vec<Value>>>,
    /// All rows were asked for, and the lists are found by their keys.
    all: Option<Places>,
    /// Asking for all rows has found none: there are too many, or there are none.
    has_tried_all: bool,
    /// The list of each key that is not NULL.
    lists: Vec<usize>,
    waiting: VecDeque<Read<'static>>,
    /// How the rows of the statement that was asked for are read.
    asked: Option<Asked>,
    /// The list of each row that was read.
    order: Vec<usize>,
    keys_below: NestedKeys,
    below: Option<Vec<Level>>,
}

#[derive(Debug)]
struct Asked {
    checks: Checks,
    /// The columns at which the selection begins, and that tells the list.
    first: usize,
    list: usize,
}

/// The states of nested selections whose keys were read.
pub(crate) fn levels(keys: NestedKeys) -> Vec<Level> {
    keys.into_iter().map(|keys| Level { keys: Some(keys), ..Level::default() }).collect()
}

/// Passes a turn through the nested selections of rows.
pub(crate) fn pass<R, S: Selection<R>>(
    selection: &S,
    levels: &mut [Level],
    turn: &mut Turn<'_>,
    rows: &mut [&mut S::Row],
) -> Result<()> {
    selection.fill(&mut Nest { levels: levels.iter_mut(), turn }, rows)
}

impl Nest<'_, '_> {
    /// Passes the turn through a nested selection. `shape` makes the statement that finds rows; `all` says
    /// whether it may be asked for all of them.
    pub(super) fn pass<R, S: Selection<R>>(
        &mut self,
        selection: &S,
        lists: &mut [&mut Vec<S::Row>],
        all: bool,
        shape: impl Fn(Wanted) -> Read<'static>,
    ) -> Result<()> {
        let Some(level) = self.levels.next() else {
            // No row above was read.
            return Ok(());
        };
        match self.turn {
            Turn::Ask(Some(_)) | Turn::Take(None) => Ok(()),
            Turn::Ask(found) => {
                level.begin(all, shape);
                if let Some(Read { select, checks, first, list }) = level.waiting.pop_front() {
                    *found = Some(Box::new(select));
                    level.asked = Some(Asked { checks, first, list });
                    return Ok(());
                }
                level.pass_below(selection, self.turn, lists)
            }
            Turn::Take(rows) => match level.asked.take() {
                Some(asked) => {
                    let rows = rows.take();
                    rows.map_or(Ok(()), |rows| level.take(selection, &asked, rows, lists))
                }
                None => level.pass_below(selection, self.turn, lists),
            },
        }
    }
}

impl Level {
    /// Makes the statements, if they are not made yet.
    fn begin(&mut self, all: bool, shape: impl Fn(Wanted) -> Read<'static>) {
        let Some(keys) = self.keys.take() else { return };
        if all
            && !self.has_tried_all
            && let Some(places) = Places::of(&keys)
        {
            let at_most = places.most_rows();
            self.waiting.push_back(shape(Wanted::All { at_most }));
            (self.all, self.keys) = (Some(places), Some(keys));
            return;
        }
        // NULL refers to nothing.
        let keys = keys.into_iter().enumerate().filter(|(_, key)| !key.contains(&Value::Null));
        let (lists, keys): (Vec<_>, Vec<_>) = keys.unzip();
        self.lists = lists;
        if !keys.is_empty() {
            self.waiting = Read::by_keys(keys, |keys| shape(Wanted::ByKeys(keys)));
        }
    }

    /// Reads the rows of a statement into their lists.
    fn take<R, S: Selection<R>>(
        &mut self,
        selection: &S,
        asked: &Asked,
        rows: &mut dyn Rows,
        lists: &mut [&mut Vec<S::Row>],
    ) -> Result<()> {
        let (places, &Asked { ref checks, first, list }) = (self.all.take(), asked);
        let mut has_rows = false;
        rows.each(&mut |row| {
            has_rows = true;
            let number = match &places {
                Some(places) => match places.find(row.get(list)) {
                    Some(number) => number,
                    // It refers to none of the rows above.
                    None => return Ok(true),
                },
                None => self.lists.get(number(row)?).copied().unwrap_or(usize::MAX),
            };
            checks.check(row)?;
            let row = selection.read(&mut Reader::new(row, first, &mut self.keys_below))?;
            let Some(list) = lists.get_mut(number) else {
                return Err(Error::internal("a row was found by a key that was not asked for"));
            };
            list.push(row);
            if S::NESTED {
                self.order.push(number);
            }
            Ok(true)
        })?;
        if places.is_some() {
            self.has_tried_all = true;
            if has_rows {
                self.keys = None;
            }
        }
        Ok(())
    }

    fn pass_below<R, S: Selection<R>>(
        &mut self,
        selection: &S,
        turn: &mut Turn<'_>,
        lists: &mut [&mut Vec<S::Row>],
    ) -> Result<()> {
        if !S::NESTED {
            return Ok(());
        }
        let below = match &mut self.below {
            Some(below) => below,
            none => {
                let mut keys = std::mem::take(&mut self.keys_below);
                for keys in &mut keys {
                    sort_by_list(&self.order, keys);
                }
                none.insert(levels(keys))
            }
        };
        let mut rows: Vec<_> = lists.iter_mut().flat_map(|list| list.iter_mut()).collect();
        pass(selection, below, turn, &mut rows)
    }
}

/// Puts keys, which are in the order in which rows were read, into the order of lists and of the rows
/// in each.
fn sort_by_list(order: &[usize], keys: &mut Vec<Vec<Value>>) {
    if order.is_sorted() {
        return;
    }
    let mut numbered: Vec<_> = order.iter().zip(std::mem::take(keys)).collect();
    numbered.sort_by_key(|(list, _)| **list);
    *keys = numbered.into_iter().map(|(_, key)| key).collect();
}

/// The number in the first column: of a key in a list of keys.
pub(crate) fn number(row: &[ValueRef<'_>]) -> Result<usize> {
    match row.first() {
        Some(&ValueRef::Integer(number)) => {
            usize::try_from(number).map_err(|_| Error::internal("the number of a key is negative"))
        }
        _ => Err(Error::internal("a row has no number of a key")),
    }
}
