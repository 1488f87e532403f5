//! A workspace of two crates, one written by hand and one that reflects, and what checking them takes.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use crate::by_hand;
use crate::database::Database;
use crate::rustc::{COST, COUNT};
use crate::{Outcome, median};

/// What the crates can do with their rows.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Able {
    Read,
    Write,
}

impl Able {
    pub(crate) fn name(self) -> &'static str {
        if self == Self::Write { "writing, too" } else { "reading" }
    }
}

pub(crate) struct Case {
    workspace: PathBuf,
}

/// What is measured.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Seconds,
    /// Billions of instructions of rustc.
    Instructions,
}

/// By hand first.
const CRATES: [&str; 2] = ["by-hand", "reflected"];

/// What is done before the crate is checked.
#[derive(Clone, Copy)]
enum Mode {
    Touch,
    Edit,
    NotIncremental,
}

impl Case {
    /// Writes a workspace whose dependencies are those of the workspace `bench`.
    pub(crate) fn write(to: &Path, bench: &Path, database: &Database, able: Able) -> Outcome<Self> {
        let workspace = to.join(if able == Able::Write { "writing" } else { "reading" });
        fs::create_dir_all(&workspace)?;
        let path = database.path(&workspace)?;
        fs::write(
            workspace.join("Cargo.toml"),
            "[workspace]\nmembers = [\"by-hand\", \"reflected\"]\nresolver = \"3\"\n",
        )?;
        fs::copy(bench.join("Cargo.lock"), workspace.join("Cargo.lock"))?;
        let facade = bench.join("..").canonicalize()?;
        let facade = format!("reflect-schema = {{ path = '{}' }}", facade.display());
        let writes = if able == Able::Write { "all" } else { "none" };
        let code = format!("reflect_schema::reflect_schema!({path:?}, writes = {writes});\n");
        krate(&workspace, "reflected", &facade, &[("lib.rs", &code)])?;
        let code = by_hand::code(&path, able)?;
        let files = [("lib.rs", code.as_str()), ("value.rs", by_hand::VALUES)];
        krate(&workspace, "by-hand", &by_hand::dependencies(), &files)?;
        Ok(Self { workspace })
    }

    /// The cells of a row of the table.
    pub(crate) fn measure(&self, target: &Path, unit: Unit, rounds: usize) -> Outcome<String> {
        let mut cells = Vec::new();
        let mut peaks = [0.0_f64; 2];
        for mode in [Mode::Touch, Mode::Edit, Mode::NotIncremental] {
            for krate in CRATES {
                self.check(krate, mode, target, Unit::Seconds)?;
            }
            let mut all = [const { Vec::new() }; 2];
            for round in 0..rounds {
                for turn in 0..2 {
                    let which = (round + turn) % 2;
                    self.prepare(CRATES[which], mode, round)?;
                    let (cost, peak) = self.check(CRATES[which], mode, target, unit)?;
                    all[which].push(cost);
                    peaks[which] = peak.max(peaks[which]);
                }
            }
            cells.push(cell(&all));
        }
        if let Unit::Seconds = unit {
            cells.push(cell(&peaks.map(|it| vec![it / 1e3])));
        }
        Ok(cells.join(" | "))
    }

    fn prepare(&self, krate: &str, mode: Mode, round: usize) -> Outcome {
        let file = self.workspace.join(krate).join("src/lib.rs");
        let code = fs::read_to_string(&file)?;
        let code = match mode {
            Mode::Touch | Mode::NotIncremental => code,
            // Another number of lines than in the round before.
            Mode::Edit => {
                format!(
                    "{}{}",
                    "// An edit.\n".repeat(1 + round % 3),
                    code.trim_start_matches("// An edit.\n")
                )
            }
        };
        Ok(fs::write(file, code)?)
    }

    /// What a check takes, and the kilobytes that rustc takes.
    fn check(&self, krate: &str, mode: Mode, target: &Path, unit: Unit) -> Outcome<(f64, f64)> {
        let incremental = if let Mode::NotIncremental = mode { "0" } else { "1" };
        let file = self.workspace.join("cost");
        fs::write(&file, "0")?;
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["check", "--quiet", "--offline", "--package", krate])
            .current_dir(&self.workspace)
            .env("CARGO_INCREMENTAL", incremental)
            .env("CARGO_TARGET_DIR", target.with_extension(incremental))
            .env("RUSTC_WRAPPER", std::env::current_exe()?)
            .env(COST, &file);
        if let Unit::Instructions = unit {
            cargo.env(COUNT, "1");
        }
        let start = Instant::now();
        let status = cargo.status()?;
        let time = start.elapsed().as_secs_f64();
        if !status.success() {
            return Err(format!("cargo check of {krate}: {status}").into());
        }
        let cost = fs::read_to_string(file)?.parse()?;
        Ok(if let Unit::Instructions = unit { (cost / 1e9, 0.0) } else { (time, cost) })
    }
}

/// The medians, and the median of the ratios.
fn cell([by_hand, reflected]: &[Vec<f64>; 2]) -> String {
    let ratios = by_hand.iter().zip(reflected).map(|(by_hand, reflected)| reflected / by_hand);
    let ratio = median(ratios.collect());
    let [by_hand, reflected] = [by_hand, reflected].map(|it| {
        let it = median(it.clone());
        if it < 100.0 { format!("{it:.2}") } else { format!("{it:.0}") }
    });
    format!("{by_hand} → {reflected}, **{ratio:.2}**")
}

fn krate(workspace: &Path, name: &str, dependencies: &str, files: &[(&str, &str)]) -> Outcome {
    let source = workspace.join(name).join("src");
    fs::create_dir_all(&source)?;
    let manifest = format!(
        "[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\n{dependencies}\n"
    );
    fs::write(workspace.join(name).join("Cargo.toml"), manifest)?;
    for (file, text) in files {
        fs::write(source.join(file), text)?;
    }
    Ok(())
}
