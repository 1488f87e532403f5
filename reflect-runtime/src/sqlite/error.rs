use super::constraint;
use crate::error::{Error, ErrorKind};

impl Error {
    /// An error of a statement.
    #[cold]
    pub(crate) fn sqlite(source: rusqlite::Error, sql: Option<&str>) -> Self {
        Self::new(constraint::classify(source, sql))
    }

    /// The driver's error that this one is about.
    pub(super) fn driver(&self) -> Option<&rusqlite::Error> {
        std::error::Error::source(self)?.downcast_ref()
    }
}

impl From<rusqlite::Error> for Error {
    fn from(source: rusqlite::Error) -> Self {
        Self::sqlite(source, None)
    }
}

impl Error {
    /// The driver's error of a violated foreign key of which nothing more is known, or the error itself.
    pub(super) fn into_open_reference(self) -> Result<rusqlite::Error, Self> {
        match self.into_kind() {
            ErrorKind::ForeignKeyViolation { reference: None, source } => {
                let error = source.downcast::<rusqlite::Error>();
                error.map(|it| *it).map_err(|source| {
                    Self::new(ErrorKind::ForeignKeyViolation { reference: None, source })
                })
            }
            other => Err(Self::new(other)),
        }
    }
}
