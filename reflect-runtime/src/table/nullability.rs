use super::Types;

/// The nullability of a value: [`Required`] or [`Optional`].
pub trait Nullability: 'static {
    /// The type that a value of this kind is read as.
    type Of<V>;

    /// The kind of a value that is computed from one of this kind and another.
    type Or<N: Nullability>: Nullability;

    /// [`Required`] or [`Optional`].
    type Plain: Nullability;

    #[doc(hidden)]
    const NULLABLE: bool;

    #[doc(hidden)]
    fn from_option<V>(value: Option<V>) -> Option<Self::Of<V>>;
}

/// Never NULL.
#[derive(Debug)]
pub enum Required {}

/// May be NULL, so it is read as an [`Option`].
#[derive(Debug)]
pub enum Optional {}

impl Nullability for Required {
    type Of<V> = V;
    type Or<N: Nullability> = N;
    type Plain = Self;
    const NULLABLE: bool = false;

    fn from_option<V>(value: Option<V>) -> Option<V> {
        value
    }
}

impl Nullability for Optional {
    type Of<V> = Option<V>;
    type Or<N: Nullability> = Self;
    type Plain = Self;
    const NULLABLE: bool = true;

    fn from_option<V>(value: Option<V>) -> Option<Option<V>> {
        Some(value)
    }
}

/// Computed by the database from other columns, so that it can be read and not written.
#[derive(Debug)]
pub struct Generated<N>(Types<N>);

impl<N: Nullability> Nullability for Generated<N> {
    type Of<V> = N::Of<V>;
    type Or<M: Nullability> = N::Or<M>;
    type Plain = N::Plain;
    const NULLABLE: bool = N::NULLABLE;

    fn from_option<V>(value: Option<V>) -> Option<N::Of<V>> {
        N::from_option(value)
    }
}
