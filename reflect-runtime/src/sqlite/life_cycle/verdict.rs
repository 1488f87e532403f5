use std::fmt;

use reflect_catalog::diff::{Difference, Level, Report};

/// What [`Schema::verify`](crate::Schema::verify) finds of a database that the code works with.
/// There is no verdict on one that it doesn't work with: that is the error
/// [`Incompatible`](crate::ErrorKind::Incompatible).
///
/// ```
/// # use reflect_schema::{Executor, Result, Schema, Verdict};
/// fn report(schema: &Schema, conn: &impl Executor) -> Result<()> {
///     let verdict = schema.verify(conn)?;
///     if verdict != Verdict::Exact {
///         eprintln!("{verdict}");
///     }
///     Ok(())
/// }
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing differs.
    Exact,
    /// What differs does no harm: a table, a column or an index more, another default. Differences of
    /// tables that `only` and `skip` leave out are among these, whatever they are.
    Compatible(Vec<Difference>),
}

impl Verdict {
    /// What differs; nothing where the verdict is exact.
    #[must_use]
    pub fn differences(&self) -> &[Difference] {
        match self {
            Self::Exact => &[],
            Self::Compatible(differences) => differences,
        }
    }
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exact => {
                f.write_str("the database has exactly the schema that this code was built for")
            }
            Self::Compatible(differences) => {
                let report = Report::new(differences, Level::Note);
                write!(f, "this code works with the database, whose schema is another:\n\n{report}")
            }
        }
    }
}
