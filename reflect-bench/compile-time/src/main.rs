//! Measures what `cargo check` takes for a crate that reflects a database and for one written by
//! hand, their dependencies built.
//!
//! `cargo run --release -p compile-time -- [rounds]`

mod wide;

use std::error::Error;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant, SystemTime};

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A workspace with the two crates.
struct Case<'c> {
    name: &'static str,
    workspace: &'c Path,
    by_hand: &'static str,
    reflected: &'static str,
}

/// How cargo is called.
struct Mode {
    name: &'static str,
    incremental: &'static str,
    target: PathBuf,
}

fn main() -> Outcome {
    let rounds = match std::env::args().nth(1) {
        Some(rounds) => rounds.parse()?,
        None => 11,
    };
    let bench = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
    let temporary = tempfile::tempdir()?;
    wide::write(temporary.path(), &bench)?;
    let cases = [
        Case { name: "Chinook", workspace: &bench, by_hand: "by-hand", reflected: "reflected" },
        Case {
            name: "200 tables × 15 columns, to be read",
            workspace: temporary.path(),
            by_hand: "wide-by-hand",
            reflected: "wide-reflected",
        },
        Case {
            name: "… that can be written",
            workspace: temporary.path(),
            by_hand: "wide-by-hand-writing",
            reflected: "wide-reflected-writing",
        },
    ];
    let program = std::env::current_exe()?;
    let target = program.ancestors().nth(2).ok_or("not in a target directory")?;
    let modes = [("touched", "1"), ("touched, not incremental", "0")];
    println!(
        "Medians of {rounds} rounds; the ratio is of reflected to by hand in the same round.\n"
    );
    println!("| crate | mode | cargo alone, s | by hand, s | reflected, s | ratio |");
    println!("|---|---|--:|--:|--:|--:|");
    for case in &cases {
        for (name, incremental) in modes {
            let mode =
                Mode { name, incremental, target: target.join(format!("checked-{incremental}")) };
            case.measure(&mode, rounds)?;
        }
    }
    Ok(())
}

impl Case<'_> {
    fn measure(&self, mode: &Mode, rounds: usize) -> Outcome {
        let crates = [self.by_hand, self.reflected];
        for krate in crates {
            self.check(krate, mode)?;
        }
        let (mut alone, mut ratios) = (Vec::new(), Vec::new());
        let mut seconds = [const { Vec::new() }; 2];
        for round in 0..rounds {
            alone.push(self.check(self.reflected, mode)?.as_secs_f64());
            let mut times = [Duration::ZERO; 2];
            for turn in 0..2 {
                let which = (round + turn) % 2;
                self.touch(crates[which])?;
                times[which] = self.check(crates[which], mode)?;
                seconds[which].push(times[which].as_secs_f64());
            }
            ratios.push(times[1].div_duration_f64(times[0]));
        }
        let [by_hand, reflected] = seconds.map(median);
        let (alone, ratio) = (median(alone), median(ratios));
        let (case, mode) = (self.name, mode.name);
        println!("| {case} | {mode} | {alone:.2} | {by_hand:.2} | {reflected:.2} | {ratio:.2} |");
        Ok(())
    }

    fn touch(&self, krate: &str) -> Outcome {
        let file = self.workspace.join(krate).join("src/lib.rs");
        let file = File::options().append(true).open(file)?;
        Ok(file.set_modified(SystemTime::now())?)
    }

    fn check(&self, krate: &str, mode: &Mode) -> Outcome<Duration> {
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(["check", "--quiet", "--offline", "--package", krate])
            .current_dir(self.workspace)
            .env("CARGO_INCREMENTAL", mode.incremental)
            .env("CARGO_TARGET_DIR", &mode.target);
        let start = Instant::now();
        let status = cargo.status()?;
        let time = start.elapsed();
        if !status.success() {
            return Err(format!("cargo check of {krate}: {status}").into());
        }
        Ok(time)
    }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
