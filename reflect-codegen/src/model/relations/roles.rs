//! The name that several relations would have without their roles: it is nobody's, and its error lists theirs.

use std::collections::BTreeMap;

use super::{Claim, ident};
use crate::model::{Ambiguous, TableModel};

/// Gives a table the names without roles, unless a relation or one of its methods has them.
pub(super) fn settle(claims: &[Claim], table: &mut TableModel<'_>) {
    let mut roles: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, claim) in claims.iter().enumerate() {
        if let Some(name) = &claim.without_role {
            roles.entry(name).or_default().push(index);
        }
    }
    let taken = super::nowhere::names(table);
    roles.retain(|name, claimants| claimants.len() > 1 && !taken.contains(*name));
    let names = roles.into_iter().map(|(name, claimants)| Ambiguous {
        short: ident(name),
        long: claimants.iter().map(|&it| table.relations[it].name().clone()).collect(),
    });
    let names: Vec<_> = names.collect();
    table.ambiguous.extend(names);
}
