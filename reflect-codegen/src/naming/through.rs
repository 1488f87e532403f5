use super::ident::{join, method};
use super::{ForeignKeyNames, Naming};

/// The short name of the method from `near`'s parent, through the table that
/// has both keys, to `far`'s parent (edition 1, rule 6).
///
/// ```
/// use reflect_codegen::naming::{ForeignKeyNames, Naming, through, through_long};
///
/// let naming = Naming::default();
/// let key = |parent, column| ForeignKeyNames {
///     naming: &naming,
///     child: "PlaylistTrack",
///     parent,
///     columns: vec![(column, column)],
///     is_primary_key: false,
///     unique: false,
/// };
/// let (playlist, track) = (key("Playlist", "PlaylistId"), key("Track", "TrackId"));
/// assert_eq!(through(&playlist, &track), "tracks");
/// assert_eq!(
///     through_long(&playlist, &track),
///     "tracks_via_playlist_track_playlist_id_track_id",
/// );
/// ```
#[must_use]
pub fn through(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> String {
    let Parts { target, via } = Parts::short(near, far);
    method(&join(&[far.naming.last_plural(target), via].concat()))
}

/// The canonical name of the method that [`through`] gives a short name to (edition 1, rule 7).
///
/// See [`through`] for an example.
#[must_use]
pub fn through_long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> String {
    let Parts { target, via } = Parts::long(near, far);
    method(&join(&[far.naming.last_plural(target), via].concat()))
}

/// The names in the methods that write through a junction: after `add_` and `remove_`, and after
/// `set_`.
///
/// These are the names of the relation itself, for one row and for several (edition 1, rules 6
/// and 10).
///
/// ```
/// use reflect_codegen::naming::{ForeignKeyNames, LinkNames, Naming};
///
/// let naming = Naming::default();
/// let key = |parent, column| ForeignKeyNames {
///     naming: &naming,
///     child: "order_details",
///     parent,
///     columns: vec![(column, "id")],
///     is_primary_key: false,
///     unique: false,
/// };
/// let (order, product) = (key("orders", "order_id"), key("products", "product_id"));
/// let names = LinkNames::short(&order, &product);
/// assert_eq!(names.one, "product_via_order_details");
/// assert_eq!(names.many, "products_via_order_details");
/// let names = LinkNames::long(&order, &product);
/// assert_eq!(names.one, "product_via_order_details_order_id_product_id");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkNames {
    /// One row at the other end.
    pub one: String,
    /// The rows at the other end.
    pub many: String,
}

impl LinkNames {
    /// The names that go with the short name, [`through`].
    #[must_use]
    pub fn short(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        Self::of(Parts::short(near, far), far.naming)
    }

    /// The names that go with the long name, [`through_long`].
    #[must_use]
    pub fn long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        Self::of(Parts::long(near, far), far.naming)
    }

    /// Nothing has to be escaped: no keyword begins like the methods, and a digit may follow.
    fn of(Parts { target, via }: Parts, naming: &Naming) -> Self {
        let words = |target: Vec<String>| [target, via.clone()].concat().join("_");
        Self {
            one: words(naming.last_singular(target.clone())),
            many: words(naming.last_plural(target)),
        }
    }
}

/// The words of a name: whose number changes, and what follows them.
struct Parts {
    target: Vec<String>,
    via: Vec<String>,
}

impl Parts {
    fn short(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        let base = far.base();
        if far.is_role(&base) {
            return Self { target: base, via: Vec::new() };
        }
        let via = if is_named_from_its_tables(near, far) { Vec::new() } else { via(near) };
        Self { target: far.naming.table_words(far.parent), via }
    }

    fn long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        let via = [via(near), near.column_words(), far.column_words()].concat();
        Self { target: far.naming.table_words(far.parent), via }
    }
}

/// `PlaylistTrack`, `tracks_playlists`, `_CategoryToPost`.
fn is_named_from_its_tables(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> bool {
    let naming = near.naming;
    let singulars = |name| {
        let words = naming.table_words(name);
        words.iter().map(|word| naming.singular(word)).collect::<Vec<String>>()
    };
    let (junction, near, far) =
        (singulars(near.child), singulars(near.parent), singulars(far.parent));
    let is = |first: &[String], second: &[String]| {
        let between = junction.strip_prefix(first).and_then(|it| it.strip_suffix(second));
        between.is_some_and(|it| match it {
            [] => true,
            [word] => ["to", "and", "has", "x"].contains(&word.as_str()),
            _ => false,
        })
    };
    is(&near, &far) || is(&far, &near)
}

fn via(junction: &ForeignKeyNames<'_>) -> Vec<String> {
    [vec!["via".to_owned()], junction.naming.table_words(junction.child)].concat()
}
