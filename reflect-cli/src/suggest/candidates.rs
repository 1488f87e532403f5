//! The keys that are worth a look at the data.

use std::cmp::Reverse;

use reflect_catalog::{Broken, ForeignKey, same_name};

use super::likeness::{
    Likeness, base, by_key, is_distinctive, likeness, may_be_alike, without_end,
};
use super::object::{Object, are_compatible, singular_words};

/// A key that may be one, by the positions of its tables and columns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Candidate {
    pub(super) child: usize,
    pub(super) columns: Vec<usize>,
    pub(super) parent: usize,
    pub(super) parent_columns: Vec<usize>,
    pub(super) likeness: Likeness,
    /// How many words of the parent's name were found.
    matched: usize,
    to_view: bool,
}

impl Candidate {
    /// The better of two has the smaller one.
    pub(super) fn rank(&self) -> (Likeness, bool, Reverse<usize>) {
        (self.likeness, self.to_view, Reverse(self.matched))
    }
}

/// The candidates of one table or view, those of the same columns together, the best first. `known` are the keys
/// that were found in tables before, which the columns of views have, too.
pub(super) fn of(objects: &[Object<'_>], child: usize, known: &[Candidate]) -> Vec<Vec<Candidate>> {
    let finder = Finder { objects, child, known };
    let mut groups = vec![];
    let declared: Vec<_> = finder.object().foreign_keys.iter().collect();
    for key in declared.iter().filter(|it| it.broken.is_some()) {
        groups.push(finder.instead_of(key));
    }
    for column in 0..finder.object().columns.len() {
        groups.push(finder.of_column(column));
    }
    for parent in 0..objects.len() {
        groups.push(finder.composite(parent));
    }
    merge(groups.into_iter().flatten().filter(|it| !finder.is_declared(&it.columns)))
}

fn merge(candidates: impl Iterator<Item = Candidate>) -> Vec<Vec<Candidate>> {
    let mut groups: Vec<Vec<Candidate>> = Vec::new();
    for candidate in candidates {
        match groups.iter_mut().find(|it| it[0].columns == candidate.columns) {
            Some(group) => group.push(candidate),
            None => groups.push(vec![candidate]),
        }
    }
    for group in &mut groups {
        group.sort_by_key(Candidate::rank);
        let mut seen = Vec::new();
        group.retain(|it| {
            let target = (it.parent, it.parent_columns.clone());
            let is_new = !seen.contains(&target);
            seen.push(target);
            is_new
        });
    }
    groups
}

struct Finder<'f, 'c> {
    objects: &'f [Object<'c>],
    child: usize,
    known: &'f [Candidate],
}

impl<'c> Finder<'_, 'c> {
    fn object(&self) -> &Object<'c> {
        &self.objects[self.child]
    }

    fn is_declared(&self, columns: &[usize]) -> bool {
        let names = self.object().names(columns);
        self.object().foreign_keys.iter().any(|it| it.broken.is_none() && it.columns == names)
    }

    fn candidate(
        &self,
        columns: Vec<usize>,
        (parent, parent_columns): (usize, Vec<usize>),
        (likeness, matched): (Likeness, usize),
    ) -> Candidate {
        let to_view = self.objects[parent].table.is_none();
        Candidate { child: self.child, columns, parent, parent_columns, likeness, matched, to_view }
    }

    fn of_column(&self, column: usize) -> Vec<Candidate> {
        let mut found: Vec<_> = self.origin(column).into_iter().collect();
        for parent in 0..self.objects.len() {
            found.extend(self.named(column, parent));
            found.extend(self.same_name(column, parent));
        }
        found
    }

    /// Where the column of a view comes from, or refers to there.
    fn origin(&self, column: usize) -> Option<Candidate> {
        let (table, name) = self.object().origins.get(column)?.as_ref()?;
        let position = self.objects.iter().position(|it| same_name(it.name, table))?;
        let source = &self.objects[position];
        let of_source = source.position(name)?;
        let target = if source.is_key(of_source) {
            (position, vec![of_source])
        } else {
            self.referred(position, of_source)?
        };
        Some(self.candidate(vec![column], target, (Likeness::Origin, 1)))
    }

    /// What a column of a table refers to, by a key that is declared or known.
    fn referred(&self, table: usize, column: usize) -> Option<(usize, Vec<usize>)> {
        let known = self.known.iter().find(|it| it.child == table && it.columns == [column]);
        if let Some(known) = known {
            return Some((known.parent, known.parent_columns.clone()));
        }
        let object = &self.objects[table];
        let is_it =
            |key: &&ForeignKey| key.broken.is_none() && key.columns == object.names(&[column]);
        let key = object.foreign_keys.iter().find(is_it)?;
        let parent = self.objects.iter().position(|it| same_name(it.name, &key.parent))?;
        let columns = positions(&self.objects[parent], &key.parent_columns)?;
        Some((parent, columns))
    }

    /// By the name of the parent in the name of the column.
    fn named(&self, column: usize, parent: usize) -> Vec<Candidate> {
        let (child, other) = (self.object(), &self.objects[parent]);
        if !may_be_alike(child, column, other) {
            return Vec::new();
        }
        let words = &child.column_words[column];
        let is_key = base(words).is_key;
        let ends_alike = |it: usize| without_end(words, &other.column_words[it]).is_some();
        let by_name = likeness(child, column, other);
        let likeness = |target: usize| {
            let is_meant = ends_alike(target)
                || other.is_key(target)
                || other.is_called_key(target)
                || !is_key;
            let by_name = by_name.filter(|_| is_meant);
            by_name.or_else(|| by_key(child, column, other, target))
        };
        let is_self = |it: usize| parent == self.child && it == column;
        let mut targets = other.targets.clone();
        targets.retain(|it| {
            !is_self(*it) && are_compatible(&child.columns[column], &other.columns[*it])
        });
        targets.sort_by_key(|it| !ends_alike(*it));
        let mut found = Vec::new();
        for target in targets {
            let Some((like, matched)) = likeness(target) else { continue };
            if other.table.is_some() || like <= Likeness::Role {
                let target = (parent, vec![target]);
                found.push(self.candidate(vec![column], target, (like, matched)));
            }
        }
        found
    }

    /// By a name that only one key has.
    fn same_name(&self, column: usize, parent: usize) -> Option<Candidate> {
        let (child, other) = (self.object(), &self.objects[parent]);
        let words = &child.column_words[column];
        let mut targets = other.targets.iter().copied();
        let target = targets.find(|it| other.column_words[*it] == *words)?;
        let is_own = child.is_key(column) || child.is_called_key(column) || parent == self.child;
        if is_own || !is_distinctive(words) {
            return None;
        }
        are_compatible(&child.columns[column], &other.columns[target])
            .then(|| self.candidate(vec![column], (parent, vec![target]), (Likeness::SameName, 1)))
    }

    /// By columns that are called like all of a key of several columns, or that and the table's name.
    fn composite(&self, parent: usize) -> Vec<Candidate> {
        if parent == self.child {
            return Vec::new();
        }
        let keys = self.objects[parent].composite_keys.iter();
        keys.filter_map(|it| self.composite_key(parent, it)).collect()
    }

    fn composite_key(&self, parent: usize, keys: &[usize]) -> Option<Candidate> {
        let (child, other) = (self.object(), &self.objects[parent]);
        let called = |prefix: &[String]| -> Option<Vec<usize>> {
            let column = |key: &usize| {
                let words = [prefix, other.column_words[*key].as_slice()].concat();
                let mut all = 0..child.columns.len();
                all.find(|it| {
                    child.column_words[*it] == words
                        && are_compatible(&child.columns[*it], &other.columns[*key])
                })
            };
            keys.iter().map(column).collect()
        };
        let columns = called(&other.words).or_else(|| called(&[]))?;
        let is_clear = columns.iter().any(|it| is_distinctive(&child.column_words[*it]));
        // Of two tables with the same key, the one with the longer name is the part.
        let is_it = |own: &Vec<usize>| {
            own.len() == columns.len() && own.iter().all(|it| columns.contains(it))
        };
        let is_own = child.composite_keys.iter().any(is_it);
        let is_part = child.words.starts_with(&other.words);
        (is_clear && (!is_own || is_part))
            .then(|| self.candidate(columns, (parent, keys.to_vec()), (Likeness::SameName, 1)))
    }

    /// What a key may mean that is declared and leads nowhere.
    fn instead_of(&self, key: &ForeignKey) -> Vec<Candidate> {
        let Some(columns) = positions(self.object(), &key.columns) else { return Vec::new() };
        let words = singular_words(&key.parent);
        let is_missing = key.broken == Some(Broken::MissingTable);
        let mut found = Vec::new();
        for (parent, other) in self.objects.iter().enumerate() {
            let is_it =
                if is_missing { other.words == words } else { same_name(other.name, &key.parent) };
            if !is_it {
                continue;
            }
            let declared = positions(other, &key.parent_columns).filter(|it| !it.is_empty());
            let key = positions(other, other.key).filter(|it| !it.is_empty());
            let likely = other.targets.first().map(|it| vec![*it]);
            for target in [declared, key, likely].into_iter().flatten() {
                if target.len() == columns.len() {
                    let candidate =
                        self.candidate(columns.clone(), (parent, target), (Likeness::Declared, 1));
                    found.push(candidate);
                }
            }
        }
        found
    }
}

fn positions(object: &Object<'_>, columns: &[String]) -> Option<Vec<usize>> {
    columns.iter().map(|it| object.position(it)).collect()
}
