//! The types that are generated with the rows: enums of the texts of a `CHECK`, and the keys of tables.
//!
//! Not public API: generated code calls these macros, which say once what is the same for each type.

#[doc(hidden)]
#[macro_export]
macro_rules! __closed_enum {
    ($(#[$meta:meta])* $name:ident { $($(#[$of:meta])* $variant:ident = $text:literal,)* }) => {
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
            ::core::cmp::Eq, ::core::hash::Hash,
        )]
        $(#[$meta])*
        pub enum $name {
            $($(#[$of])* $variant,)*
        }
        impl $name {
            /// All of them, in the order of the constraint.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The text in the database.
            #[must_use]
            pub const fn as_str(self) -> &'static ::core::primitive::str {
                match self {
                    $(Self::$variant => $text,)*
                }
            }
        }
        impl $crate::private::TextEnum for $name {
            const ALL: &'static [Self] = Self::ALL;

            fn text(self) -> &'static ::core::primitive::str {
                self.as_str()
            }
        }
        impl $crate::private::ColumnType for $name {
            type Stored = $crate::private::EnumText<Self>;

            fn load(
                stored: Self::Stored,
            ) -> ::core::result::Result<Self, $crate::private::String> {
                ::core::result::Result::Ok(stored.0)
            }

            fn store(&self) -> Self::Stored {
                $crate::private::EnumText(*self)
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = $crate::UnknownText;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, Self::Err> {
                $crate::private::text_enum(text)
            }
        }
        $crate::__display!($name, |it| it.as_str());
        $crate::__by_text!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __open_enum {
    ($(#[$meta:meta])* $name:ident {
        $($(#[$of:meta])* $variant:ident = $text:literal,)*
    } $(#[$of_other:meta])*) => {
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::hash::Hash,
        )]
        $(#[$meta])*
        pub enum $name {
            $($(#[$of])* $variant,)*
            /// Any other text.
            $(#[$of_other])*
            Other($crate::private::String),
        }
        impl $name {
            /// Those of the constraint, in its order.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)*];

            /// The text in the database.
            #[must_use]
            pub fn as_str(&self) -> &::core::primitive::str {
                match self {
                    $(Self::$variant => $text,)*
                    Self::Other(text) => text,
                }
            }
        }
        impl ::core::convert::From<$crate::private::String> for $name {
            fn from(text: $crate::private::String) -> Self {
                match text.as_str() {
                    $($text => Self::$variant,)*
                    _ => Self::Other(text),
                }
            }
        }
        impl ::core::convert::From<&::core::primitive::str> for $name {
            fn from(text: &::core::primitive::str) -> Self {
                <Self as ::core::convert::From<$crate::private::String>>::from(
                    <$crate::private::String as ::core::convert::From<_>>::from(text),
                )
            }
        }
        impl $crate::private::ColumnType for $name {
            type Stored = $crate::private::String;

            fn load(
                stored: Self::Stored,
            ) -> ::core::result::Result<Self, $crate::private::String> {
                ::core::result::Result::Ok(::core::convert::From::from(stored))
            }

            fn store(&self) -> Self::Stored {
                ::core::convert::From::from(self.as_str())
            }
        }
        impl ::core::str::FromStr for $name {
            type Err = ::core::convert::Infallible;

            fn from_str(
                text: &::core::primitive::str,
            ) -> ::core::result::Result<Self, Self::Err> {
                ::core::result::Result::Ok(::core::convert::From::from(text))
            }
        }
        $crate::__display!($name, |it| it.as_str());
        $crate::__by_text!($name);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __typed_key {
    ($(#[$meta:meta])* $name:ident($inner:ty) $($copy:ident)?) => {
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::cmp::PartialEq, ::core::cmp::Eq,
            ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
            $(, ::core::marker::$copy)?
        )]
        $(#[$meta])*
        pub struct $name(
            /// The value in the database.
            pub $inner,
        );
        impl ::core::convert::From<$inner> for $name {
            fn from(value: $inner) -> Self {
                Self(value)
            }
        }
        impl $crate::private::ColumnType for $name {
            type Stored = $inner;

            fn load(
                stored: Self::Stored,
            ) -> ::core::result::Result<Self, $crate::private::String> {
                ::core::result::Result::Ok(Self(stored))
            }

            fn store(&self) -> Self::Stored {
                ::core::clone::Clone::clone(&self.0)
            }
        }
        $crate::__display!($name, |it| &it.0);
    };
}

#[doc(hidden)]
#[macro_export]
macro_rules! __display {
    ($name:ident, |$it:ident| $shown:expr) => {
        impl ::core::fmt::Display for $name {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let $it = self;
                ::core::fmt::Display::fmt($shown, f)
            }
        }
    };
}

/// Their order is that of their texts, as in the database.
#[doc(hidden)]
#[macro_export]
macro_rules! __by_text {
    ($name:ident) => {
        impl ::core::cmp::Ord for $name {
            fn cmp(&self, other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(self.as_str(), other.as_str())
            }
        }
        impl ::core::cmp::PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, other))
            }
        }
    };
}
