//! The relations of every table, and which of their names are whose (edition 1, rules 3 to 7).

use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::Hasher;

use fnv::FnvHasher;
use proc_macro2::Ident;

use super::ident::ident;
use super::overrides::Overrides;
use super::{Ambiguous, Relation, RelationKind, TableModel};
use crate::naming::{self, ForeignKeyNames};

/// A relation and the names it would like to have.
struct Claim {
    kind: RelationKind,
    target: usize,
    values: Vec<usize>,
    short: String,
    long: String,
    /// The user has chosen the short name.
    chosen: bool,
    /// Tells it from a relation with the same long name.
    identity: String,
}

/// Gives every table its relations.
pub(super) fn lower(tables: &mut [TableModel<'_>], overrides: &Overrides<'_>) {
    let mut claims: Vec<Vec<Claim>> = tables.iter().map(|_| Vec::new()).collect();
    for child in 0..tables.len() {
        for key in 0..tables[child].foreign_keys.len() {
            claim_key(tables, child, key, overrides, &mut claims);
        }
        for (near, far) in junctions(&tables[child]) {
            claim_through(tables, child, near, far, &mut claims);
        }
    }
    for (table, mut claims) in tables.iter_mut().zip(claims) {
        tell_long_names_apart(&mut claims);
        (table.relations, table.ambiguous) = settle(&claims);
    }
}

/// Both directions of a foreign key.
fn claim_key(
    tables: &[TableModel<'_>],
    child: usize,
    key: usize,
    overrides: &Overrides<'_>,
    claims: &mut [Vec<Claim>],
) {
    let (table, foreign_key) = (&tables[child], &tables[child].foreign_keys[key]);
    let names = names(tables, child, key);
    let columns: Vec<_> = names.columns.iter().map(|(from, _)| *from).collect();
    let renamed = overrides.foreign_key(names.child, &columns);
    let (there, back) = (renamed.map(|it| &it.to), renamed.and_then(|it| it.back.as_ref()));
    let optional = foreign_key.columns.iter().any(|&it| table.columns[it].optional);
    claims[child].push(Claim {
        kind: RelationKind::Parent { key, optional },
        target: foreign_key.parent,
        values: foreign_key.columns.clone(),
        short: there.map_or_else(|| names.to_one(), Ident::to_string),
        chosen: there.is_some(),
        long: names.to_one_long(),
        identity: identity(&names),
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
        identity: format!("back {}", identity(&names)),
    });
}

/// From the parent of key `near` to the parent of key `far`.
fn claim_through(
    tables: &[TableModel<'_>],
    junction: usize,
    near: usize,
    far: usize,
    claims: &mut [Vec<Claim>],
) {
    let (near_names, far_names) = (names(tables, junction, near), names(tables, junction, far));
    let keys = &tables[junction].foreign_keys;
    claims[keys[near].parent].push(Claim {
        kind: RelationKind::Through { junction, near, far },
        target: keys[far].parent,
        values: keys[near].parent_columns.clone(),
        short: naming::through(&near_names, &far_names),
        chosen: false,
        long: naming::through_long(&near_names, &far_names),
        identity: identity(&near_names) + &identity(&far_names),
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

fn names<'c>(tables: &[TableModel<'c>], child: usize, key: usize) -> ForeignKeyNames<'c> {
    let (table, foreign_key) = (&tables[child], &tables[child].foreign_keys[key]);
    let parent = &tables[foreign_key.parent];
    let name = |table: &TableModel<'c>, column: usize| table.columns[column].column.name.as_str();
    let pairs = foreign_key.columns.iter().zip(&foreign_key.parent_columns);
    let columns: Vec<_> = pairs.map(|(&from, &to)| (name(table, from), name(parent, to))).collect();
    let own: Vec<String> = columns.iter().map(|(from, _)| (*from).to_owned()).collect();
    ForeignKeyNames {
        child: table.object.name(),
        parent: parent.object.name(),
        is_primary_key: table.object.is_primary_key(&own),
        unique: table.object.is_unique(&own),
        columns,
    }
}

fn identity(names: &ForeignKeyNames<'_>) -> String {
    format!("{}{:?}{}", names.child, names.columns, names.parent)
}

/// Two relations have one long name where two foreign keys have the same columns, or where names
/// of the database differ only in what Rust's can't show. A hash of the key tells them apart.
fn tell_long_names_apart(claims: &mut [Claim]) {
    let mut uses: HashMap<String, usize> = HashMap::new();
    for claim in &*claims {
        *uses.entry(claim.long.clone()).or_default() += 1;
    }
    for claim in claims {
        if uses.get(&claim.long).is_some_and(|count| *count > 1) {
            let mut hasher = FnvHasher::default();
            hasher.write(claim.identity.as_bytes());
            claim.long = format!("{}_{:08x}", claim.long, hasher.finish() & 0xffff_ffff);
        }
    }
}

/// A short name belongs to one relation or to none (edition 1, rule 7).
fn settle(claims: &[Claim]) -> (Vec<Relation>, Vec<Ambiguous>) {
    let mut claimants: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let chosen: HashSet<&str> =
        claims.iter().filter(|it| it.chosen).map(|it| it.short.as_str()).collect();
    // What the user has chosen is nobody else's.
    for claim in claims.iter().filter(|it| it.chosen || !chosen.contains(it.short.as_str())) {
        claimants.entry(&claim.short).or_default().push(&claim.long);
    }
    // A long name never changes, so another relation's short name yields to it.
    for claim in claims {
        if let Some(longs) = claimants.get_mut(claim.long.as_str())
            && !longs.contains(&claim.long.as_str())
        {
            longs.push(&claim.long);
        }
    }
    let is_own =
        |claim: &Claim| claimants.get(claim.short.as_str()).is_some_and(|it| it.len() == 1);
    let relations = claims.iter().map(|claim| Relation {
        kind: claim.kind,
        target: claim.target,
        short: is_own(claim).then(|| ident(&claim.short)),
        long: ident(&claim.long),
        values: claim.values.clone(),
    });
    let is_long = |name: &str| claims.iter().any(|claim| claim.long == name);
    let ambiguous = claimants.iter().filter(|(short, longs)| longs.len() > 1 && !is_long(short));
    let ambiguous = ambiguous.map(|(short, longs)| Ambiguous {
        short: ident(short),
        long: longs.iter().map(|long| ident(long)).collect(),
    });
    (relations.collect(), ambiguous.collect())
}
