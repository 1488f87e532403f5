use super::ident::{join, method, name_words};
use super::relation::{last_singular, plural_words};
use super::{ForeignKeyNames, singular};

/// The short name of the method from `near`'s parent, through the table that
/// has both keys, to `far`'s parent (edition 1, rule 6).
///
/// ```
/// use reflect_codegen::naming::{ForeignKeyNames, through, through_long};
///
/// let key = |parent, column| ForeignKeyNames {
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
    method(&join(&[plural_words(target), via].concat()))
}

/// The canonical name of the method that [`through`] gives a short name to (edition 1, rule 7).
///
/// See [`through`] for an example.
#[must_use]
pub fn through_long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> String {
    let Parts { target, via } = Parts::long(near, far);
    method(&join(&[plural_words(target), via].concat()))
}

/// The names in the methods that write through a junction: after `add_` and `remove_`, and after
/// `set_`.
///
/// These are the names of the relation itself, for one row and for several (edition 1, rules 6
/// and 10).
///
/// ```
/// use reflect_codegen::naming::{ForeignKeyNames, LinkNames};
///
/// let key = |parent, column| ForeignKeyNames {
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
        Self::of(Parts::short(near, far))
    }

    /// The names that go with the long name, [`through_long`].
    #[must_use]
    pub fn long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        Self::of(Parts::long(near, far))
    }

    /// Nothing has to be escaped: no keyword begins like the methods, and a digit may follow.
    fn of(Parts { target, via }: Parts) -> Self {
        let words = |target: Vec<String>| [target, via.clone()].concat().join("_");
        Self { one: words(last_singular(target.clone())), many: words(plural_words(target)) }
    }
}

/// The words of a name: whose number changes, and what follows them.
struct Parts {
    target: Vec<String>,
    via: Vec<String>,
}

impl Parts {
    fn short(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        let (target, via) = if far.has_role() {
            (far.base_words(), Vec::new())
        } else if is_named_from_its_tables(near, far) {
            (name_words(far.parent), Vec::new())
        } else {
            (name_words(far.parent), via(near.child))
        };
        Self { target, via }
    }

    fn long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> Self {
        let via = [via(near.child), near.column_words(), far.column_words()].concat();
        Self { target: name_words(far.parent), via }
    }
}

/// `PlaylistTrack`, `tracks_playlists`.
fn is_named_from_its_tables(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> bool {
    let singulars =
        |name| name_words(name).iter().map(|word| singular(word)).collect::<Vec<String>>();
    let (junction, near, far) =
        (singulars(near.child), singulars(near.parent), singulars(far.parent));
    junction == [&near[..], &far[..]].concat() || junction == [&far[..], &near[..]].concat()
}

fn via(junction: &str) -> Vec<String> {
    [vec!["via".to_owned()], name_words(junction)].concat()
}
