//! Clean builds of a small program: with rusqlite alone, and with reflect-schema.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Instant;

use crate::{Outcome, median};

const ALONE: &str = "\
fn main() -> rusqlite::Result<()> {
    let conn = rusqlite::Connection::open(\"hello.db\")?;
    let mut select = conn.prepare(\"SELECT id, text FROM greeting\")?;
    for row in select.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))? {
        println!(\"{:?}\", row?);
    }
    Ok(())
}
";

const REFLECTED: &str = "\
mod hello {
    reflect_schema::reflect_schema!(\"hello.db\");
}

fn main() -> reflect_schema::Result<()> {
    for row in hello::Greeting::all(&hello::connect(\"hello.db\")?)? {
        println!(\"{row:?}\");
    }
    Ok(())
}
";

/// Prints the table of clean builds.
pub(crate) fn measure(bench: &Path, rounds: usize) -> Outcome {
    let temporary = tempfile::tempdir()?;
    let facade = bench.join("..").canonicalize()?;
    let facade = format!("reflect-schema = {{ path = '{}' }}", facade.display());
    let rusqlite =
        "rusqlite = { version = \">=0.39, <0.44\", features = [\"bundled\"] }".to_owned();
    let programs = [("rusqlite alone", rusqlite, ALONE), ("reflect-schema", facade, REFLECTED)];
    for (number, (_, dependency, code)) in programs.iter().enumerate() {
        program(&temporary.path().join(number.to_string()), bench, dependency, code)?;
    }
    let (mut seconds, mut ratios) = ([const { Vec::new() }; 2], Vec::new());
    let mut crates = [0; 2];
    for _ in 0..rounds {
        let mut times = [0.0; 2];
        for which in 0..2 {
            (times[which], crates[which]) = build(&temporary.path().join(which.to_string()))?;
            seconds[which].push(times[which]);
        }
        ratios.push(times[1] / times[0]);
    }
    println!("A clean `cargo build` of a small program; medians of {rounds} rounds in turns.\n");
    println!("| program with | seconds | crates |");
    println!("|---|--:|--:|");
    for (((name, ..), seconds), crates) in programs.iter().zip(seconds).zip(crates) {
        println!("| {name} | {:.1} | {crates} |", median(seconds));
    }
    println!("| ratio | **{:.2}** | |", median(ratios));
    Ok(())
}

fn program(to: &Path, bench: &Path, dependency: &str, code: &str) -> Outcome {
    fs::create_dir_all(to.join("src"))?;
    let manifest = format!(
        "[package]\nname = \"hello\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependency}\n\n[workspace]\n"
    );
    fs::write(to.join("Cargo.toml"), manifest)?;
    fs::write(to.join("src/main.rs"), code)?;
    fs::copy(bench.join("Cargo.lock"), to.join("Cargo.lock"))?;
    let sql = "CREATE TABLE greeting (id INTEGER PRIMARY KEY, text TEXT NOT NULL)";
    Ok(rusqlite::Connection::open(to.join("hello.db"))?.execute_batch(sql)?)
}

/// The seconds of a build, and the number of crates that it compiled.
fn build(directory: &Path) -> Outcome<(f64, usize)> {
    let target = directory.join("target");
    if target.exists() {
        fs::remove_dir_all(&target)?;
    }
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["build", "--offline"]).current_dir(directory).env("CARGO_TARGET_DIR", &target);
    let start = Instant::now();
    let output = cargo.output()?;
    let time = start.elapsed().as_secs_f64();
    let said = String::from_utf8_lossy(&output.stderr);
    if !output.status.success() {
        return Err(format!("cargo build: {said}").into());
    }
    // Those of a crate for the program and for the macro are two.
    let crates = said.lines().filter(|line| line.trim_start().starts_with("Compiling ")).count();
    Ok((time, crates - 1))
}
