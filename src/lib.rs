//! Placeholder.

pub use reflect_runtime::*;

/// Reflects.
#[macro_export]
macro_rules! reflect_schema {
    ($($arguments:tt)*) => {
        $crate::__private::reflect_schema! { $crate, $($arguments)* }
    };
}

/// Not public API: what generated code names.
#[doc(hidden)]
pub mod __private {
    pub use reflect_macros::reflect_schema;
    pub use reflect_runtime::private::*;
}
