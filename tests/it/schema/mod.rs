//! Schemas: created, compared and dropped, changed by others, and chosen by the macro's options.

mod life_cycle;
mod options;
mod other_schema;
mod registered;
