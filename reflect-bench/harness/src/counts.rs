//! Instructions of an operation. Callgrind counts those of a process with n runs and of one with 2 n:
//! what is between them is n runs, without opening and preparing anything, on all threads.

use std::num::NonZero;
use std::process::Command;

use crate::arguments::Arguments;
use crate::contender::{Data, Named, Offer, Scale, framed};
use crate::workload::Workload;
use crate::{Outcome, Run, table};

pub(crate) fn print(named: &[Named], arguments: &Arguments) -> Outcome {
    for workload in arguments.workloads()? {
        let runs = workload.counted().map_or(1, NonZero::get);
        for named in named.iter().filter(|named| arguments.asks_for(named)) {
            let Some(fewer) = instructions(named, workload, runs)? else {
                continue;
            };
            let more = instructions(named, workload, 2 * runs)?.unwrap_or_default();
            let operations = u64::from(runs * workload.operations(Scale::COUNTED));
            let each = more.saturating_sub(fewer) / operations;
            table::line(workload.id(), named.name, &each.to_string());
        }
    }
    Ok(())
}

/// What [`once`] exits with where a contender has no way to do the work.
pub(crate) const NO_OFFER: i32 = 3;

/// Does the work as often as it is asked for: what callgrind runs.
pub(crate) fn once(named: &[Named], data: &Data, arguments: &Arguments) -> Outcome {
    for named in named.iter().filter(|named| arguments.asks_for(named)) {
        let mut contender = named.ready(data)?;
        for workload in arguments.workloads()? {
            let mut run = Run::measured(data.scale.inserts);
            let offer = framed(&mut *contender, workload, |contender| {
                // Once more, so that every statement is prepared.
                let offer = contender.run(workload, &mut run)?;
                for _ in 0..arguments.repeat {
                    counted(&mut || contender.run(workload, &mut run))?;
                }
                Ok(offer)
            })?;
            if offer == Offer::None {
                std::process::exit(NO_OFFER);
            }
        }
    }
    Ok(())
}

/// Has a name of its own, for `--toggle-collect`.
#[inline(never)]
fn counted(run: &mut dyn FnMut() -> Outcome<Offer>) -> Outcome<Offer> {
    run()
}

fn instructions(named: &Named, workload: Workload, repeat: u32) -> Outcome<Option<u64>> {
    let output = Command::new("valgrind")
        .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
        .arg(std::env::current_exe()?)
        .args(["once", "--workload", workload.id(), "--contender", named.name])
        .args(["--repeat", &repeat.to_string()])
        .output()
        .map_err(|error| format!("valgrind can't be run: {error}"))?;
    let text = String::from_utf8_lossy(&output.stderr);
    if output.status.code() == Some(NO_OFFER) {
        return Ok(None);
    }
    let collected = text.lines().find_map(|line| line.split_once("Collected :"));
    match collected {
        Some((_, number)) if output.status.success() => Ok(Some(number.trim().parse()?)),
        _ => Err(format!("{} {}: {text}", named.name, workload.id()).into()),
    }
}
