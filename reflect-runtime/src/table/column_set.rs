/// Columns of a table, by their positions. Those of the first 64 have room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct ColumnSet(u64);

impl ColumnSet {
    /// The columns at these positions; nothing if one has no room.
    pub(crate) fn of(positions: impl IntoIterator<Item = usize>) -> Option<Self> {
        let mut set = Self::default();
        positions.into_iter().all(|it| set.insert(it).is_some()).then_some(set)
    }

    /// Adds a column, and tells if it is a new one; nothing if it has no room.
    #[inline]
    pub(crate) fn insert(&mut self, position: usize) -> Option<bool> {
        let bit = 1_u64.checked_shl(u32::try_from(position).ok()?)?;
        let is_new = self.0 & bit == 0;
        self.0 |= bit;
        Some(is_new)
    }

    #[inline]
    pub(crate) fn has(self, position: usize) -> bool {
        position < 64 && self.0 >> position & 1 == 1
    }

    pub(crate) fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub(crate) fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    pub(crate) fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The positions, in their order.
    #[inline]
    pub(crate) fn iter(self) -> impl Iterator<Item = usize> + Clone {
        let some = |bits: u64| (bits != 0).then_some(bits);
        std::iter::successors(some(self.0), move |it| some(it & (it - 1)))
            .map(|it| it.trailing_zeros() as usize)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn positions_come_in_their_order() {
        let set = ColumnSet::of([63, 2, 0]).unwrap();
        assert_eq!(set.iter().collect::<Vec<_>>(), [0, 2, 63]);
        assert_eq!([2, 1, 64].map(|it| set.has(it)), [true, false, false]);
        assert_eq!(set.without(ColumnSet::of([0]).unwrap()).iter().next(), Some(2));
        assert!(ColumnSet::default().iter().next().is_none());
    }

    #[test]
    fn a_column_is_added_once_and_has_to_have_room() {
        let mut set = ColumnSet::default();
        assert_eq!([set.insert(5), set.insert(5)], [Some(true), Some(false)]);
        assert_eq!(set.insert(64), None);
        assert_eq!(ColumnSet::of([1, 64]), None);
    }
}
