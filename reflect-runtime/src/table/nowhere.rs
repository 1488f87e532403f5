//! The bounds of methods for foreign keys that lead nowhere: nothing satisfies them, and each says
//! why. `Key` stands for the columns of the key.

/// A trait without implementations, and what the compiler says of it.
macro_rules! nowhere {
    ($message:literal: $($name:ident: $label:literal, $note:literal;)+) => {$(
        #[doc = concat!("Of a foreign key: ", $label, ".")]
        #[diagnostic::on_unimplemented(
            message = $message,
            label = $label,
            note = $note
        )]
        pub trait $name<'a, Key, Parent> {}

        // Without any implementation, rustc would advise to add one.
        #[diagnostic::do_not_recommend]
        impl<Key, Parent> $name<'_, Key, Parent> for () {}
    )+};
}

nowhere! {
    "the foreign key by `{Key}` leads nowhere, so there is no such relation":
    MissingTable: "there is no table `{Parent}`",
        "create the table, or join by columns, which needs no foreign key";
    ParentIsView: "`{Parent}` is a view, and only a table can be referred to",
        "join by columns, which needs no foreign key";
    MissingColumn: "`{Parent}` lacks a column that the key refers to",
        "correct the declaration of the key, or join by columns, which needs no foreign key";
    ColumnCount: "the key has another number of columns than it refers to of `{Parent}`",
        "correct the declaration of the key, or join by columns, which needs no foreign key";
    NotUnique: "the columns that it refers to are no unique key of `{Parent}`",
        "create a unique index on these columns, or join by columns, which needs no foreign key";
    PartialIndex: "the columns that it refers to are unique only among some rows of `{Parent}`",
        "create a unique index without a condition, or join by columns, which needs no foreign key";
    OtherCollation: "the columns that it refers to are unique only in another collation than their own",
        "create a unique index of `{Parent}` in the columns' own collation, or join by columns, which needs no foreign key";
}

nowhere! {
    "the foreign key by `{Key}` leads to a table without code, so there is no such relation":
    LeftOut: "`only` or `skip` leave out the table `{Parent}`",
        "reflect that table, too";
}
