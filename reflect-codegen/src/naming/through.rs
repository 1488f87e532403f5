use super::ident::{join, method, name_words};
use super::relation::plural_words;
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
    let targets = plural_words(name_words(far.parent));
    method(&join(&if far.has_role() {
        plural_words(far.base_words())
    } else if is_named_from_its_tables(near, far) {
        targets
    } else {
        [targets, via(near.child)].concat()
    }))
}

/// The canonical name of the method that [`through`] gives a short name to (edition 1, rule 7).
///
/// See [`through`] for an example.
#[must_use]
pub fn through_long(near: &ForeignKeyNames<'_>, far: &ForeignKeyNames<'_>) -> String {
    let targets = plural_words(name_words(far.parent));
    method(&join(&[targets, via(near.child), near.column_words(), far.column_words()].concat()))
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
