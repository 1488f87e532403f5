use std::num::NonZero;

use crate::Scale;

/// Which of a contender's connections.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Database {
    /// The Chinook database.
    Chinook,
    /// The same with many more artists, albums and tracks.
    Tracks,
    /// In memory: empty tables, but for what new rows refer to, and 1000 artists.
    Written,
}

/// What is around one or more runs, and no part of the measure.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Frame {
    Autocommit,
    Transaction,
    /// A transaction that is rolled back.
    Undone,
}

macro_rules! workloads {
    ($($(#[$doc:meta])* $name:ident = $id:literal, $title:literal, $base:ident, $place:tt, $operations:tt, $counted:literal;)*) => {
        /// What there is to do.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Workload {
            $($(#[$doc])* $name,)*
        }

        impl Workload {
            pub(crate) const ALL: [Self; [$($id),*].len()] = [$(Self::$name),*];

            pub(crate) fn id(self) -> &'static str {
                match self { $(Self::$name => $id,)* }
            }

            pub(crate) fn title(self) -> &'static str {
                match self { $(Self::$name => $title,)* }
            }

            /// The workload of the first contender that all are compared to.
            pub(crate) fn base(self) -> Self {
                match self { $(Self::$name => Self::$base,)* }
            }

            pub(crate) fn place(self) -> (Database, Frame) {
                match self { $(Self::$name => place!($place),)* }
            }

            /// How many operations a run is: what a count is told of.
            pub(crate) fn operations(self, scale: Scale) -> u32 {
                match self { $(Self::$name => operations!(scale $operations),)* }
            }

            /// How many runs are counted; none where only the memory tells something.
            pub(crate) fn counted(self) -> Option<NonZero<u32>> {
                match self { $(Self::$name => NonZero::new($counted),)* }
            }
        }
    };
}

macro_rules! place {
    (reads) => {
        (Database::Chinook, Frame::Autocommit)
    };
    (reads_many) => {
        (Database::Tracks, Frame::Autocommit)
    };
    (transaction) => {
        (Database::Chinook, Frame::Transaction)
    };
    (writes) => {
        (Database::Written, Frame::Undone)
    };
}

macro_rules! operations {
    ($scale:ident tracks) => {
        $scale.tracks
    };
    ($scale:ident inserts) => {
        $scale.inserts
    };
    ($scale:ident $number:literal) => {
        $number
    };
}

workloads! {
    /// All tracks of the large database.
    Load = "W1", "load all tracks", Load, reads_many, tracks, 3;
    /// The same, folded without owning their texts.
    LoadBorrowed = "W1b", "… borrowed", Load, reads_many, tracks, 3;
    /// Each track by its key, in the order of [`keys`](crate::Workload::keys).
    Lookup = "W2", "track by key, autocommit", Lookup, reads, 3503, 1;
    LookupInside = "W2t", "… in a transaction", LookupInside, transaction, 3503, 1;
    LookupBuilt = "W2q", "… by a query built anew", LookupInside, transaction, 3503, 1;
    LookupPrepared = "W2p", "… by a prepared query", LookupInside, transaction, 3503, 1;
    /// The tracks of each album.
    Children = "W3", "tracks of each album, autocommit", Children, reads, 347, 3;
    ChildrenInside = "W3t", "… in a transaction", ChildrenInside, transaction, 347, 3;
    ChildrenBuilt = "W3q", "… by a query built anew", ChildrenInside, transaction, 347, 3;
    /// The album of each track.
    ParentInside = "W3p", "album of each track, in a transaction", ParentInside, transaction, 3503, 1;
    /// All artists with their albums with their tracks.
    Nested = "W4", "artists, albums, tracks as a tree", Nested, reads, 1, 4;
    /// Tracks of a genre of [`GENRES`](Self::GENRES), longer than four minutes, the 50 shortest.
    Filtered = "W5", "filter, order, limit, built anew", Filtered, reads, 5, 20;
    /// An artist, of whom nothing comes back.
    InsertOnly = "W6o", "insert one by one, no row back", InsertOnly, writes, inserts, 1;
    /// An artist, who comes back.
    Insert = "W6a", "… the row comes back", InsertOnly, writes, inserts, 1;
    BulkArtists = "W6b", "insert rows of 1 column in bulk", BulkArtists, writes, inserts, 1;
    BulkTracks = "W6c", "insert rows of 6 columns in bulk", BulkTracks, writes, inserts, 1;
    /// The tracks of each playlist.
    ManyToMany = "W7", "tracks of each playlist", ManyToMany, reads, 18, 3;
    ManyToManyBuilt = "W7q", "… by a query built anew", ManyToMany, reads, 18, 3;
    /// Number of tracks and sum of their times by genre, of more than ten.
    Grouped = "W8", "group by", Grouped, reads, 1, 10;
    /// The name of each of 1000 artists, who come back.
    Modify = "W9", "change a row, `modify`", Modify, writes, 1000, 1;
    UpdateSet = "W9s", "… `update_set`", Modify, writes, 1000, 1;
    /// The same, by one statement each, of which the number of rows comes back.
    UpdateQuery = "W9u", "… by a query", UpdateQuery, writes, 1000, 1;
    /// Each track of the large database by itself, owned.
    ForEach = "M1", "a closure for each track", ForEach, reads_many, tracks, 0;
    Stream = "M2", "a stream of tracks", ForEach, reads_many, tracks, 0;
    NestedMany = "M3", "artists, albums, tracks as a tree", NestedMany, reads_many, 1, 0;
    /// Tracks as those of [`BulkTracks`](Self::BulkTracks), all of which there are before they are written.
    Collected = "M4", "a unit of work, or rows in a `Vec`", Collected, writes, inserts, 0;
}

impl Workload {
    /// Those whose memory tells something.
    pub(crate) const MEMORY: [Self; 7] = [
        Self::Load,
        Self::LoadBorrowed,
        Self::ForEach,
        Self::Stream,
        Self::NestedMany,
        Self::BulkTracks,
        Self::Collected,
    ];

    /// Of the tracks that are filtered.
    pub const GENRES: [i64; 5] = [1, 2, 3, 4, 7];
    /// How long they are at least.
    pub const LONGER_THAN: i64 = 240_000;

    /// All keys of tracks in an order that jumps.
    pub fn keys() -> impl Iterator<Item = i64> {
        // 1999 and the number of tracks have no common divisor.
        (0..3503).map(|number| number * 1999 % 3503 + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::Workload;

    #[test]
    fn each_track_is_looked_up_once() {
        let mut keys: Vec<i64> = Workload::keys().collect();
        keys.sort_unstable();
        assert!(keys.into_iter().eq(1..=3503));
    }

    #[test]
    fn a_base_has_a_time_of_its_own() {
        for workload in Workload::ALL {
            assert_eq!(workload.base().base(), workload.base(), "{workload:?}");
        }
    }
}
