//! Estimates the work that preparing a view takes.

use std::collections::{HashMap, HashSet};

use super::mentions::{self, Body};

/// A view: its name and its statement.
pub(super) type View<'o> = (&'o str, &'o str);

/// More queries than any view that a person wrote expands to.
const HEAVIEST: u64 = 10_000;

/// The lower-case names of the views that take SQLite for ever to look at: a view of two views of
/// two views and so on is written out in full whenever its columns are asked for, and nothing stops
/// that. The same goes for the names of a `WITH`.
pub(super) fn too_heavy(views: &[View<'_>]) -> HashSet<String> {
    let names: HashMap<String, usize> =
        views.iter().enumerate().map(|(at, (name, _))| (name.to_ascii_lowercase(), at)).collect();
    // The queries: of each view one, and of each name of a WITH one.
    let mut inner: Vec<Vec<usize>> = vec![Vec::new(); views.len()];
    for (at, (_, sql)) in views.iter().enumerate() {
        add_bodies(at, mentions::of_view(sql), &names, &mut inner);
    }
    let weights = weights(&inner);
    let heavy = |at: &usize| weights[*at] > HEAVIEST;
    let names = names.into_iter().filter(|(_, at)| heavy(at));
    names.map(|(name, _)| name).collect()
}

/// Adds the queries of a view: its own, which has the number `view`, and those of its `WITH`.
fn add_bodies(
    view: usize,
    bodies: Vec<Body>,
    views: &HashMap<String, usize>,
    inner: &mut Vec<Vec<usize>>,
) {
    let mut numbers: HashMap<String, usize> = HashMap::new();
    for name in bodies.iter().filter_map(|body| body.name.as_ref()) {
        // Two of one name in one view count as one, which can only make it heavier.
        numbers.entry(name.clone()).or_insert_with(|| {
            inner.push(Vec::new());
            inner.len() - 1
        });
    }
    for body in bodies {
        let own = body.name.map_or(view, |name| numbers[&name]);
        for mention in body.mentions {
            let in_with = numbers.get(&mention.name).filter(|_| !mention.qualified);
            let found = in_with.into_iter().chain(views.get(&mention.name));
            // A recursive query mentions itself.
            inner[own].extend(found.copied().filter(|it| *it != own));
        }
    }
}

/// The number of queries that each query is written out to.
fn weights(inner: &[Vec<usize>]) -> Vec<u64> {
    let mut outer: Vec<Vec<usize>> = vec![Vec::new(); inner.len()];
    for (query, inner) in inner.iter().enumerate() {
        for &it in inner {
            outer[it].push(query);
        }
    }
    // From the queries that mention none outwards. Those in a circle are never reached; SQLite itself
    // tells these.
    let mut waiting: Vec<usize> = inner.iter().map(Vec::len).collect();
    let mut weights: Vec<u64> = vec![1; inner.len()];
    let mut ready: Vec<usize> = (0..inner.len()).filter(|&it| waiting[it] == 0).collect();
    while let Some(query) = ready.pop() {
        for &it in &outer[query] {
            weights[it] = weights[it].saturating_add(weights[query]);
            waiting[it] -= 1;
            if waiting[it] == 0 {
                ready.push(it);
            }
        }
    }
    weights
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(length: usize, step: impl Fn(usize) -> String) -> Vec<(String, String)> {
        let view = |at: usize| (format!("v{at}"), format!("CREATE VIEW v{at} AS {}", step(at)));
        (0..length).map(view).collect()
    }

    fn heavy(views: &[(String, String)]) -> usize {
        let views: Vec<_> = views.iter().map(|(name, sql)| (name.as_str(), sql.as_str())).collect();
        too_heavy(&views).len()
    }

    #[test]
    fn a_long_chain_is_light_and_a_doubling_one_is_not() {
        let next = |at: usize| format!("SELECT 1 AS a FROM V{}", at + 1);
        assert_eq!(heavy(&chain(1000, next)), 0);
        // All but the fourteen at the bottom: what is left may be read.
        let twice = |at| format!("SELECT 1 AS a FROM v{0}, \"v{0}\" AS b", at + 1);
        assert_eq!(heavy(&chain(40, twice)), 40 - 13);
        let subqueries = |at| format!("SELECT (SELECT a FROM v{0}) IN main.v{0} AS a", at + 1);
        assert_eq!(heavy(&chain(40, subqueries)), 40 - 13);
        let circle = |at| format!("SELECT 1 FROM v{0}, v{0} b", (at + 1) % 5);
        assert_eq!(heavy(&chain(5, circle)), 0);
    }

    #[test]
    fn a_qualifier_is_no_query() {
        let columns = |at: usize| {
            let columns: Vec<_> = (0..40).map(|it| format!("v{}.c{it}", at + 1)).collect();
            format!("SELECT {} FROM v{} WHERE v{}.c0 > 1", columns.join(", "), at + 1, at + 1)
        };
        assert_eq!(heavy(&chain(40, columns)), 0);
    }

    #[test]
    fn the_names_of_a_with_are_queries() {
        let doubling = |length: usize| {
            let with = (1..length).map(|at| {
                format!(", c{at}(a) AS NOT MATERIALIZED (SELECT 1 FROM c{0}, c{0} b)", at - 1)
            });
            let with: String = with.collect();
            format!("WITH c0(a) AS (SELECT 1){with} SELECT a FROM c{}", length - 1)
        };
        assert_eq!(heavy(&chain(1, |_| doubling(40))), 1);
        assert_eq!(heavy(&chain(1, |_| doubling(10))), 0);
        let recursive =
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x FROM n";
        assert_eq!(heavy(&chain(1, |_| recursive.to_owned())), 0);
        // The qualified name is the view's, whatever the WITH calls its own.
        let between = |at| {
            format!("WITH v{0} AS (SELECT * FROM main.v{0}) SELECT 1 FROM v{0}, v{0} b", at + 1)
        };
        assert!(heavy(&chain(40, between)) > 20);
    }
}
