//! What the names of a column say of the table that it refers to.

use reflect_codegen::naming::{is_key_word, singular};

use super::object::Object;
use super::roles::{GENERIC, PERSONS, ROLES, is_role_of_same_table};

/// The reason to look at a key at all, the best first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Likeness {
    /// The database declares it, in a way that can't be followed.
    Declared,
    /// The column of a view is the very column of the table.
    Origin,
    /// `customer_id`, `customer`
    Named,
    /// `CustomerId`, as the key of the other table is called.
    SameName,
    /// `billing_address_id`
    Role,
    /// `parent_id`
    Same,
    /// `billing_address`
    RoleOnly,
    /// `user_id` for `app_user`
    PartOfName,
    /// `cust_no`
    Shortened,
    /// `created_by` for `users`
    Person,
}

impl Likeness {
    /// Tells if one value that happens to be found is not enough.
    pub(super) fn is_weak(self) -> bool {
        self >= Self::RoleOnly
    }
}

/// What a column is called without the words that say "key", and if there are such.
pub(super) struct Base<'w> {
    pub(super) words: &'w [String],
    pub(super) is_key: bool,
}

pub(super) fn base(words: &[String]) -> Base<'_> {
    let is_key = |word: &String| is_key_word(word) || word == "number" || word == "fkey";
    if words.iter().all(is_key) {
        return Base { words: &[], is_key: !words.is_empty() };
    }
    // There may be two: `author_id_fkey`.
    let mut start = words;
    while let [rest @ .., last] = start
        && is_key(last)
    {
        start = rest;
    }
    match start {
        [first, rest @ ..] if !rest.is_empty() && (first == "id" || first == "fk") => {
            Base { words: rest, is_key: true }
        }
        _ => Base { words: start, is_key: start.len() < words.len() },
    }
}

/// Tells if there may be a likeness at all. It is asked for every column and every table.
pub(super) fn may_be_alike(child: &Object<'_>, column: usize, parent: &Object<'_>) -> bool {
    let Some(end) = parent.words.last() else { return false };
    let text = &child.column_texts[column];
    // Of what is shortened, three letters are left.
    let first = parent.words[0].as_bytes();
    let first = &first[..first.len().min(3)];
    std::ptr::eq(child, parent)
        || text.contains(end.as_str())
        || child.column_words[column].concat().contains(end.as_str())
        || text.as_bytes().starts_with(first)
        || PERSONS.contains(&end.as_str())
}

/// What the column's words say of `parent`, and how many words of its name are in them.
pub(super) fn likeness(
    child: &Object<'_>,
    column: usize,
    parent: &Object<'_>,
) -> Option<(Likeness, usize)> {
    let is_same = std::ptr::eq(child, parent);
    if is_same && child.is_called_key(column) {
        return None;
    }
    let base = base(&child.column_words[column]);
    let is_own =
        base.words.is_empty() || base.is_key && base.words.concat() == child.words.concat();
    let found = by_whole_name(&base, child, parent);
    if is_own || found.is_some() {
        // The table's own key refers to nothing, unless it is called after another table.
        return found.filter(|(it, _)| !is_own || *it == Likeness::Named);
    }
    if is_same {
        return is_role_of_same_table(base.words).then_some((Likeness::Same, 1));
    }
    by_part(&base, child, parent)
}

fn by_whole_name(
    base: &Base<'_>,
    child: &Object<'_>,
    parent: &Object<'_>,
) -> Option<(Likeness, usize)> {
    for name in names(child, parent) {
        if is_written_alike(base.words, name) {
            return Some((Likeness::Named, name.len()));
        }
        let end = base.words.len().checked_sub(name.len()).map(|it| &base.words[it..]);
        if end.is_some_and(|it| is_written_alike(it, name)) {
            let role = if base.is_key { Likeness::Role } else { Likeness::RoleOnly };
            return Some((role, name.len()));
        }
    }
    None
}

fn by_part(base: &Base<'_>, child: &Object<'_>, parent: &Object<'_>) -> Option<(Likeness, usize)> {
    let (last, end) = (base.words.last()?, parent.words.last()?);
    let is_role = ROLES.contains(&last.as_str());
    if !base.is_key && !is_role {
        return None;
    }
    // Of `wp_users` and `shop_users`, a table `wp_posts` means the first.
    let is_near = child.words.len() > 1 && child.words.first() == parent.words.first();
    let matched = if is_near { 2 } else { 1 };
    if parent.words.len() > 1 && *end == singular(last) {
        return Some((Likeness::PartOfName, matched));
    }
    let shortened = base.words.concat();
    if base.is_key && shortened.len() >= 3 && parent.words.concat().starts_with(&shortened) {
        return Some((Likeness::Shortened, matched));
    }
    (is_role && PERSONS.contains(&end.as_str())).then_some((Likeness::Person, matched))
}

/// What a column's words say of `parent` if they end with those of its key `target`: `product_sku`.
pub(super) fn by_key(
    child: &Object<'_>,
    column: usize,
    parent: &Object<'_>,
    target: usize,
) -> Option<(Likeness, usize)> {
    let start = without_end(&child.column_words[column], &parent.column_words[target])?;
    let is_own = child.is_called_key(column) || std::ptr::eq(child, parent);
    if start.is_empty() || is_own {
        return None;
    }
    by_whole_name(&Base { words: start, is_key: true }, child, parent)
}

/// The words before those of a key: `cust` of `cust_no` and `number`.
pub(super) fn without_end<'w>(words: &'w [String], end: &[String]) -> Option<&'w [String]> {
    const NUMBERS: &[&str] = &["no", "nr", "num", "number"];
    if let (Some((last, start)), [only]) = (words.split_last(), end)
        && [last, only].iter().all(|it| NUMBERS.contains(&it.as_str()))
    {
        return Some(start);
    }
    words.strip_suffix(end)
}

/// The words of the parent's name, and those without a prefix that the child's name has, too.
fn names<'o>(child: &Object<'_>, parent: &'o Object<'_>) -> impl Iterator<Item = &'o [String]> {
    let common = match (child.words.as_slice(), parent.words.as_slice()) {
        ([a, _, ..], [b, rest @ ..])
            if a == b && !rest.is_empty() && !std::ptr::eq(child, parent) =>
        {
            Some(rest)
        }
        _ => None,
    };
    std::iter::once(parent.words.as_slice()).filter(|it| !it.is_empty()).chain(common)
}

/// `order_item` and `orderitem`, `customers` and `customer`.
fn is_written_alike(words: &[String], name: &[String]) -> bool {
    let Some((last, start)) = words.split_last() else { return false };
    let start = start.concat();
    let name = name.concat();
    let end = name.strip_prefix(start.as_str());
    end.is_some_and(|it| it == last || *it == singular(last))
}

/// Tells if a column that is called like this can be told from those of other tables.
pub(super) fn is_distinctive(words: &[String]) -> bool {
    let base = base(words);
    match base.words {
        [] => false,
        [only] => {
            (base.is_key || words.len() > 1 || only.len() > 4) && !GENERIC.contains(&only.as_str())
        }
        _ => true,
    }
}
