//! The relations of every table, and which of their names are whose (edition 1, rules 3 to 7).

mod links;
mod nowhere;
mod roles;

use std::collections::{BTreeMap, BTreeSet, HashSet};

use proc_macro2::Ident;
use reflect_catalog::fnv1a;

use super::ident::ident;
use super::overrides::Overrides;
use super::{Ambiguous, Relation, RelationKind, TableModel};
use crate::naming::{self, ForeignKeyNames, Naming};

/// A relation and the names it would like to have.
struct Claim {
    kind: RelationKind,
    target: usize,
    values: Vec<usize>,
    short: String,
    long: String,
    /// The short name without the role that it says.
    without_role: Option<String>,
    /// The user has chosen the short name.
    chosen: bool,
    /// Tells it from any other relation.
    identity: String,
    /// The facts that it takes to write it.
    link: Option<links::Claim>,
}

/// Gives every table its relations.
pub(super) fn lower(tables: &mut [TableModel<'_>], overrides: &Overrides<'_>, naming: &Naming) {
    let mut claims: Vec<Vec<Claim>> = tables.iter().map(|_| Vec::new()).collect();
    for child in 0..tables.len() {
        for key in 0..tables[child].foreign_keys.len() {
            claim_key(tables, child, key, overrides, naming, &mut claims);
        }
        for (near, far) in junctions(&tables[child]) {
            claim_through(tables, child, (near, far), naming, &mut claims);
        }
    }
    for (table, claims) in tables.iter_mut().zip(claims) {
        (table.relations, table.ambiguous) = settle(&claims);
        links::settle(&claims, &mut table.relations);
        roles::settle(&claims, table);
    }
    nowhere::lower(tables, naming);
}

/// Both directions of a foreign key.
fn claim_key(
    tables: &[TableModel<'_>],
    child: usize,
    key: usize,
    overrides: &Overrides<'_>,
    naming: &Naming,
    claims: &mut [Vec<Claim>],
) {
    let (table, foreign_key) = (&tables[child], &tables[child].foreign_keys[key]);
    let names = names(tables, child, key, naming);
    let columns: Vec<_> = names.columns.iter().map(|(from, _)| *from).collect();
    let renamed = overrides.foreign_key(names.child, &columns);
    let (there, back) = (renamed.map(|it| &it.to), renamed.and_then(|it| it.back.as_ref()));
    let nullable = foreign_key.columns.iter().any(|&it| table.columns[it].optional);
    let optional = nullable || foreign_key.orphans_are_none;
    claims[child].push(Claim {
        kind: RelationKind::Parent { key, optional },
        target: foreign_key.parent,
        values: foreign_key.columns.clone(),
        short: there.map_or_else(|| names.to_one(), Ident::to_string),
        chosen: there.is_some(),
        long: names.to_one_long(),
        without_role: None,
        identity: identity(&names),
        link: None,
    });
    let kind =
        if names.unique { RelationKind::Child { key } } else { RelationKind::Children { key } };
    claims[foreign_key.parent].push(Claim {
        kind,
        target: child,
        values: foreign_key.parent_columns.clone(),
        short: back.map_or_else(|| names.to_many(), Ident::to_string),
        chosen: back.is_some(),
        long: names.to_many_long(),
        without_role: names.to_many_without_role(),
        identity: format!("back {}", identity(&names)),
        link: None,
    });
}

/// From the parent of key `near` to the parent of key `far`.
fn claim_through(
    tables: &[TableModel<'_>],
    junction: usize,
    (near, far): (usize, usize),
    naming: &Naming,
    claims: &mut [Vec<Claim>],
) {
    let names = |key| names(tables, junction, key, naming);
    let (near_names, far_names) = (names(near), names(far));
    let keys = &tables[junction].foreign_keys;
    claims[keys[near].parent].push(Claim {
        kind: RelationKind::Through { junction, near, far },
        target: keys[far].parent,
        values: keys[near].parent_columns.clone(),
        short: naming::through(&near_names, &far_names),
        chosen: false,
        long: naming::through_long(&near_names, &far_names),
        without_role: None,
        identity: identity(&near_names) + &identity(&far_names),
        link: links::Claim::new(&tables[junction], (near, &near_names), (far, &far_names)),
    });
}

/// The ordered pairs of foreign keys that make a table a junction: they have no column in common,
/// and together they are a unique key or all the columns (edition 1, rule 6).
fn junctions(table: &TableModel<'_>) -> Vec<(usize, usize)> {
    let keys = &table.foreign_keys;
    let relates = |near: usize, far: usize| {
        let (near, far) = (&keys[near].columns, &keys[far].columns);
        let columns: Vec<usize> = [near.as_slice(), far.as_slice()].concat();
        let disjoint = !near.iter().any(|it| far.contains(it));
        let names: Vec<String> =
            columns.iter().map(|&it| table.columns[it].column.name.clone()).collect();
        disjoint && (columns.len() == table.columns.len() || table.object.is_unique(&names))
    };
    let pairs = (0..keys.len()).flat_map(|near| (0..keys.len()).map(move |far| (near, far)));
    pairs.filter(|&(near, far)| near != far && relates(near, far)).collect()
}

fn names<'c>(
    tables: &[TableModel<'c>],
    child: usize,
    key: usize,
    naming: &'c Naming,
) -> ForeignKeyNames<'c> {
    let (table, foreign_key) = (&tables[child], &tables[child].foreign_keys[key]);
    let parent = &tables[foreign_key.parent];
    let name = |table: &TableModel<'c>, column: usize| table.columns[column].column.name.as_str();
    let pairs = foreign_key.columns.iter().zip(&foreign_key.parent_columns);
    let columns: Vec<_> = pairs.map(|(&from, &to)| (name(table, from), name(parent, to))).collect();
    let own: Vec<String> = columns.iter().map(|(from, _)| (*from).to_owned()).collect();
    ForeignKeyNames {
        naming,
        child: table.object.name(),
        parent: parent.object.name(),
        is_primary_key: table.object.is_primary_key(&own),
        unique: foreign_key.unique,
        columns,
    }
}

fn identity(names: &ForeignKeyNames<'_>) -> String {
    format!("{}{:?}{}", names.child, names.columns, names.parent)
}

/// Gives every name to the one relation that claims it, by its short or its long name. A name that
/// several claim belongs to none (edition 1, rule 7); what the user has chosen is nobody else's.
fn settle(claims: &[Claim]) -> (Vec<Relation>, Vec<Ambiguous>) {
    let chosen: HashSet<&str> =
        claims.iter().filter(|it| it.chosen).map(|it| it.short.as_str()).collect();
    let mut claimants: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
    for (index, claim) in claims.iter().enumerate() {
        let short = Some(&claim.short).filter(|it| claim.chosen || !chosen.contains(it.as_str()));
        let long = Some(&claim.long).filter(|it| !chosen.contains(it.as_str()));
        for name in short.into_iter().chain(long) {
            claimants.entry(name).or_default().insert(index);
        }
    }
    let owns = |index: usize, name: &str| {
        claimants.get(name).is_some_and(|it| it.len() == 1 && it.contains(&index))
    };
    let long = |index: usize| {
        let claim = &claims[index];
        let owned = owns(index, &claim.long);
        ident(&if owned { claim.long.clone() } else { hashed(&claim.long, claim) })
    };
    let relations = claims.iter().enumerate().map(|(index, claim)| Relation {
        kind: claim.kind,
        target: claim.target,
        short: owns(index, &claim.short).then(|| ident(&claim.short)),
        long: long(index),
        values: claim.values.clone(),
        link: None,
    });
    let ambiguous = claimants.iter().filter(|(_, claimants)| claimants.len() > 1);
    let ambiguous = ambiguous.map(|(name, claimants)| Ambiguous {
        short: ident(name),
        long: claimants.iter().map(|&it| long(it)).collect(),
    });
    (relations.collect(), ambiguous.collect())
}

/// A long name that another relation claims too, told apart by the key itself.
fn hashed(long: &str, claim: &Claim) -> String {
    format!("{long}_{:08x}", fnv1a([&claim.identity]) & 0xffff_ffff)
}
