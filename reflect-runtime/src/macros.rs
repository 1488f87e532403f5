//! Implementations for tuples.

/// Calls a macro once for each size of tuples: `(A 0)`, `(A 0 B 1)` and so on.
macro_rules! for_tuples {
    (up to six: $each:ident) => {
        for_tuples! { @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 }
    };
    (up to eight: $each:ident) => {
        for_tuples! { @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 }
    };
    (up to twelve: $each:ident) => {
        for_tuples! { @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 }
    };
    (up to sixteen: $each:ident) => {
        for_tuples! {
            @next $each [] A 0 B 1 C 2 D 3 E 4 F 5 G 6 H 7 I 8 J 9 K 10 L 11 M 12 N 13 O 14 P 15
        }
    };
    (@next $each:ident [$($done:tt)*] $part:ident $index:tt $($rest:tt)*) => {
        $each! { $($done)* $part $index }
        for_tuples! { @next $each [$($done)* $part $index] $($rest)* }
    };
    (@next $each:ident [$($done:tt)*]) => {};
}
