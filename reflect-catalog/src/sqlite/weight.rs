//! How much work a view is.

use std::collections::HashMap;

use super::ddl::{self, Token};
use super::objects::Object;

/// More queries than any view that a person wrote expands to.
const HEAVIEST: u64 = 10_000;

/// A view that takes SQLite for ever to look at, if there is one: a view of two views of two views
/// and so on is written out in full whenever its columns are asked for, and nothing stops that.
pub(super) fn too_heavy<'o>(views: &[&'o Object]) -> Option<&'o str> {
    let index: HashMap<String, usize> =
        views.iter().enumerate().map(|(at, view)| (view.name.to_ascii_lowercase(), at)).collect();
    let mentions = |view: &&Object| -> Vec<usize> {
        let own = view.name.to_ascii_lowercase();
        let names = ddl::tokens(&view.sql).filter_map(|token| Token::name(&token));
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
            return Some(&views[view].name);
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

    fn chain(length: usize, step: impl Fn(usize) -> String) -> Vec<Object> {
        let view = |at: usize| Object {
            kind: "view".to_owned(),
            name: format!("v{at}"),
            sql: format!("CREATE VIEW v{at} AS SELECT 1 AS a {}", step(at)),
        };
        (0..length).map(view).collect()
    }

    #[test]
    fn a_long_chain_is_light_and_a_doubling_one_is_not() {
        let long = chain(1000, |at| format!("FROM V{}", at + 1));
        assert_eq!(too_heavy(&long.iter().collect::<Vec<_>>()), None);
        let doubling = chain(40, |at| format!("FROM v{0}, \"v{0}\" AS b", at + 1));
        assert!(too_heavy(&doubling.iter().collect::<Vec<_>>()).is_some());
        let circle = chain(5, |at| format!("FROM v{0}, v{0} b", (at + 1) % 5));
        assert_eq!(too_heavy(&circle.iter().collect::<Vec<_>>()), None);
    }
}
