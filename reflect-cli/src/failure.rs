use std::io::{self, Write};

use crate::text;

/// The failure of a command: one message for each mistake.
#[derive(Debug)]
pub(crate) struct Failure(Vec<String>);

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self(vec![message.into()])
    }

    /// Prints the messages as cargo does.
    pub(crate) fn print(&self) {
        let mut stderr = io::stderr().lock();
        for message in &self.0 {
            // If stderr is closed, nobody reads the message.
            let _ = writeln!(stderr, "error: {}", text::lines(message));
        }
    }
}

/// The places of its messages are in arguments that the user never wrote.
impl From<syn::Error> for Failure {
    fn from(error: syn::Error) -> Self {
        Self(error.into_iter().map(|it| it.to_string()).collect())
    }
}
