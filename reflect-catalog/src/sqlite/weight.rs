//! Estimates the work that preparing a view takes.

use std::collections::HashMap;

use super::ddl::{self, Token};

/// A view: its name and its statement.
pub(super) type View<'o> = (&'o str, &'o str);

/// More queries than any view that a person wrote expands to.
const HEAVIEST: u64 = 10_000;

/// A view that takes SQLite for ever to look at, if there is one: a view of two views of two views
/// and so on is written out in full whenever its columns are asked for, and nothing stops that.
pub(super) fn too_heavy<'o>(views: &[View<'o>]) -> Option<&'o str> {
    let index: HashMap<String, usize> =
        views.iter().enumerate().map(|(at, (name, _))| (name.to_ascii_lowercase(), at)).collect();
    let mentions = |(name, sql): &View<'_>| -> Vec<usize> {
        let own = name.to_ascii_lowercase();
        let names = ddl::tokens(sql).filter_map(|token| Token::name(&token));
        let names = names.map(|name| name.to_ascii_lowercase()).filter(|name| *name != own);
        names.filter_map(|name| index.get(&name).copied()).collect()
    };
    let inner: Vec<Vec<usize>> = views.iter().map(mentions).collect();
    let mut outer: Vec<Vec<usize>> = vec![Vec::new(); views.len()];
    for (view, inner) in inner.iter().enumerate() {
        for &it in inner {
            outer[it].push(view);
        }
    }
    // From the views that mention none outwards. Those in a circle are never reached; SQLite itself
    // tells these.
    let mut waiting: Vec<usize> = inner.iter().map(Vec::len).collect();
    let mut weight: Vec<u64> = vec![1; views.len()];
    let mut ready: Vec<usize> = (0..views.len()).filter(|&view| waiting[view] == 0).collect();
    while let Some(view) = ready.pop() {
        if weight[view] > HEAVIEST {
            return Some(views[view].0);
        }
        for &it in &outer[view] {
            weight[it] = weight[it].saturating_add(weight[view]);
            waiting[it] -= 1;
            if waiting[it] == 0 {
                ready.push(it);
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chain(length: usize, step: impl Fn(usize) -> String) -> Vec<(String, String)> {
        let view = |at: usize| {
            (format!("v{at}"), format!("CREATE VIEW v{at} AS SELECT 1 AS a {}", step(at)))
        };
        (0..length).map(view).collect()
    }

    fn heaviest(views: &[(String, String)]) -> Option<&str> {
        too_heavy(
            &views.iter().map(|(name, sql)| (name.as_str(), sql.as_str())).collect::<Vec<_>>(),
        )
    }

    #[test]
    fn a_long_chain_is_light_and_a_doubling_one_is_not() {
        assert_eq!(heaviest(&chain(1000, |at| format!("FROM V{}", at + 1))), None);
        assert!(heaviest(&chain(40, |at| format!("FROM v{0}, \"v{0}\" AS b", at + 1))).is_some());
        assert_eq!(heaviest(&chain(5, |at| format!("FROM v{0}, v{0} b", (at + 1) % 5))), None);
    }
}
