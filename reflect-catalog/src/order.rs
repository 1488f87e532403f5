//! The order in which what refers to each other is deleted.

use std::collections::BTreeSet;

/// The numbers below `count` in their order, but for those that must wait until all that refer to
/// them have come. A circle is cut at its first number, and what refers to itself doesn't wait.
///
/// Each edge is a child and the parent that it refers to.
///
/// ```
/// use reflect_catalog::order::children_first;
/// assert_eq!(children_first(3, [(2, 0)]), [1, 2, 0]);
/// assert_eq!(children_first(2, [(0, 1), (1, 0), (1, 1)]), [0, 1]);
/// ```
#[must_use]
pub fn children_first(count: usize, edges: impl IntoIterator<Item = (usize, usize)>) -> Vec<usize> {
    let (mut parents, mut children) = (vec![Vec::new(); count], vec![0_usize; count]);
    let edges = edges.into_iter().filter(|(child, parent)| child != parent);
    for (child, parent) in edges.filter(|&(child, parent)| child < count && parent < count) {
        parents[child].push(parent);
        children[parent] += 1;
    }
    let mut left: BTreeSet<usize> = (0..count).collect();
    let mut free: BTreeSet<usize> = (0..count).filter(|&it| children[it] == 0).collect();
    let mut order = Vec::with_capacity(count);
    while let Some(next) = free.pop_first().or_else(|| left.first().copied()) {
        left.remove(&next);
        order.push(next);
        for &parent in &parents[next] {
            children[parent] -= 1;
            if children[parent] == 0 && left.contains(&parent) {
                free.insert(parent);
            }
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::children_first;

    #[test]
    fn what_is_referred_to_waits() {
        type Row = (usize, &'static [(usize, usize)], &'static [usize]);
        let table: [Row; 10] = [
            (0, &[], &[]),
            (3, &[], &[0, 1, 2]),
            (3, &[(2, 0)], &[1, 2, 0]),
            (4, &[(3, 2), (2, 1), (1, 0)], &[3, 2, 1, 0]),
            // Said twice, and of itself.
            (2, &[(1, 0), (1, 0), (1, 1), (0, 0)], &[1, 0]),
            // Two circles, each cut at its first.
            (4, &[(0, 1), (1, 0), (2, 3), (3, 2)], &[0, 1, 2, 3]),
            (3, &[(0, 1), (1, 2), (2, 0)], &[0, 1, 2]),
            (3, &[(1, 0), (2, 1), (0, 2)], &[0, 2, 1]),
            // The parents of a circle come after all of it.
            (3, &[(1, 2), (2, 1), (1, 0), (2, 0)], &[0, 1, 2]),
            // No such numbers.
            (1, &[(0, 1), (7, 0)], &[0]),
        ];
        for (count, edges, expected) in table {
            assert_eq!(children_first(count, edges.iter().copied()), expected, "{edges:?}");
        }
    }

    proptest! {
        #[test]
        fn all_come_once_and_without_circles_none_before_its_children(
            edges in prop::collection::vec((0..12_usize, 0..12_usize), 0..30),
            acyclic in any::<bool>(),
        ) {
            let edges: Vec<_> =
                edges.into_iter().filter(|(child, parent)| !acyclic || child > parent).collect();
            let order = children_first(12, edges.iter().copied());
            let mut sorted = order.clone();
            sorted.sort_unstable();
            prop_assert_eq!(sorted, (0..12).collect::<Vec<_>>());
            let place = |number| order.iter().position(|it| *it == number);
            for (child, parent) in edges {
                prop_assert!(!acyclic || place(child) < place(parent));
            }
        }
    }
}
