//! The methods that write many-to-many relations, and their names (edition 1, rules 7 and 10).
//!
//! The names follow the relation's own: the short ones if it has its short name, and else the long
//! ones. A name for one row that two relations claim (`indices` and `indexes` are both of an
//! `index`) belongs to neither.

use std::collections::{BTreeMap, BTreeSet};

use super::{hashed, ident};
use crate::model::{Link, Relation, TableModel};
use crate::naming::{ForeignKeyNames, LinkNames};

/// The facts that it takes to write a relation.
pub(super) struct Claim {
    short: LinkNames,
    long: LinkNames,
    required: Vec<usize>,
    optional: bool,
}

impl Claim {
    /// Nothing if the junction's keys can't be written.
    pub(super) fn new(
        junction: &TableModel<'_>,
        (near, near_names): (usize, &ForeignKeyNames<'_>),
        (far, far_names): (usize, &ForeignKeyNames<'_>),
    ) -> Option<Self> {
        let writes = junction.writes.as_ref()?;
        let keys = [near, far].map(|it| junction.foreign_keys[it].columns.as_slice()).concat();
        if keys.iter().any(|it| writes.generated.contains(it)) {
            return None;
        }
        let others = (0..junction.columns.len())
            .filter(|it| !keys.contains(it) && !writes.generated.contains(it));
        let (required, optional): (Vec<_>, Vec<_>) =
            others.partition(|it| writes.required.contains(it));
        Some(Self {
            short: LinkNames::short(near_names, far_names),
            long: LinkNames::long(near_names, far_names),
            required,
            optional: optional.iter().any(|&it| !is_rowid(junction, it)),
        })
    }
}

/// Tells if the column is the row id, which the database numbers.
fn is_rowid(table: &TableModel<'_>, column: usize) -> bool {
    let key = table.object.table().and_then(|it| it.primary_key.as_ref());
    key.is_some_and(|it| it.rowid_alias) && table.key.contains(&column)
}

/// Names the methods of a table's relations.
pub(super) fn settle(claims: &[super::Claim], relations: &mut [Relation]) {
    let mut claimants: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (index, claim) in claims.iter().enumerate() {
        for names in claim.link.iter().flat_map(|it| [&it.short, &it.long]) {
            claimants.entry(&names.one).or_default().insert(index);
        }
    }
    // Names that the user has chosen are taken.
    let chosen: BTreeSet<&str> =
        claims.iter().filter(|it| it.chosen).map(|it| it.short.as_str()).collect();
    let is_free = |names: &LinkNames| {
        let methods = [add(names), remove(names), set(names)];
        claimants[names.one.as_str()].len() == 1
            && !methods.iter().any(|it| chosen.contains(it.as_str()))
    };
    for (claim, relation) in claims.iter().zip(relations) {
        let Some(link) = &claim.link else { continue };
        let names = if relation.short.is_some() && is_free(&link.short) {
            link.short.clone()
        } else if relation.long == claim.long && is_free(&link.long) {
            link.long.clone()
        } else {
            let LinkNames { one, many } = &link.long;
            LinkNames { one: hashed(one, claim), many: hashed(many, claim) }
        };
        relation.link = Some(Link {
            add: ident(&add(&names)),
            remove: ident(&remove(&names)),
            set: link.required.is_empty().then(|| ident(&set(&names))),
            required: link.required.clone(),
            optional: link.optional,
        });
    }
}

fn add(names: &LinkNames) -> String {
    format!("add_{}", names.one)
}

fn remove(names: &LinkNames) -> String {
    format!("remove_{}", names.one)
}

fn set(names: &LinkNames) -> String {
    format!("set_{}", names.many)
}
