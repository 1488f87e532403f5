//! Cargo calls this program instead of rustc. It looks at the memory that rustc takes, or has valgrind count
//! its instructions, which are the same on a machine that has much else to do.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs;
use std::process::{Command, ExitStatus};
use std::thread::sleep;
use std::time::Duration;

use crate::Outcome;

/// The file that the cost goes to.
pub(crate) const COST: &str = "COMPILE_TIME_COST";

/// Set where the cost is instructions, and not kilobytes.
pub(crate) const COUNT: &str = "COMPILE_TIME_COUNT";

/// Tells if this process stands for rustc.
pub(crate) fn is_wanted() -> bool {
    env::var_os(COST).is_some()
}

/// Runs the command that is given as arguments, and writes what it cost.
pub(crate) fn run() -> Outcome {
    let command: Vec<_> = env::args_os().skip(1).collect();
    let [rustc, arguments @ ..] = command.as_slice() else { return Err("no rustc given".into()) };
    let is_leaf = arguments.iter().any(|it| it == "by_hand" || it == "reflected");
    let (status, cost) = if is_leaf && env::var_os(COUNT).is_some() {
        count(rustc, arguments)?
    } else {
        watch(Command::new(rustc).args(arguments))?
    };
    if is_leaf {
        fs::write(env::var_os(COST).unwrap_or_default(), cost.to_string())?;
    }
    std::process::exit(status.code().unwrap_or(1));
}

/// Runs rustc, and gives the kilobytes of its peak.
fn watch(rustc: &mut Command) -> Outcome<(ExitStatus, u64)> {
    let mut child = rustc.spawn()?;
    let path = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        peak = peak.max(high_water_mark(&path));
        if let Some(status) = child.try_wait()? {
            return Ok((status, peak));
        }
        sleep(Duration::from_millis(2));
    }
}

/// Runs rustc, and gives the number of its instructions.
fn count(rustc: &OsStr, arguments: &[OsString]) -> Outcome<(ExitStatus, u64)> {
    let mut valgrind = Command::new("valgrind");
    // The rustc of rustup becomes another one.
    valgrind.args(["--tool=cachegrind", "--cachegrind-out-file=/dev/null", "--trace-children=yes"]);
    let output = valgrind.arg(rustc).args(arguments).output()?;
    let said = String::from_utf8_lossy(&output.stderr);
    let line = said.lines().find_map(|it| it.split_once("I   refs:").or(it.split_once("I refs:")));
    let digits: String =
        line.iter().flat_map(|it| it.1.chars()).filter(char::is_ascii_digit).collect();
    let counted = digits.parse().map_err(|_| format!("valgrind counts nothing: {said}"))?;
    Ok((output.status, counted))
}

/// Zero where the system does not tell.
fn high_water_mark(path: &str) -> u64 {
    let status = fs::read_to_string(path).unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let number = line.and_then(|it| it.split_whitespace().next());
    number.and_then(|it| it.parse().ok()).unwrap_or(0)
}
