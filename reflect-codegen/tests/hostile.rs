//! Whatever is in a file: an expansion that says just that, or an error that names the file; never
//! a panic, a wait without end, or a change of the directory.

#[path = "hostile/bad_files.rs"]
mod bad_files;
#[path = "hostile/case.rs"]
mod case;
#[path = "hostile/files.rs"]
mod files;
#[path = "hostile/names.rs"]
mod names;
mod outline;
#[path = "hostile/schemas.rs"]
mod schemas;
