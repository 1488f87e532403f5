use std::fmt;

use reflect_catalog::diff::{Difference, Level, Report};

/// The result of [`Schema::verify`](crate::Schema::verify) for a database that the code works with.
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
    /// The differences do no harm: an additional table, column or index, another default. All
    /// differences of tables that `only` and `skip` leave out are among these.
    Compatible(Vec<Difference>),
}

impl Verdict {
    /// The differences; none if the verdict is exact.
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
