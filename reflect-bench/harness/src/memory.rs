//! The memory that a run needs at its peak, in a process of its own.

use std::fs;
use std::process::Command;

use crate::arguments::Arguments;
use crate::contender::{Data, Named, Offer, framed};
use crate::counts::NO_OFFER;
use crate::{Outcome, Run, table};

pub(crate) fn print(named: &[Named], arguments: &Arguments) -> Outcome {
    for workload in arguments.workloads()? {
        for named in named.iter().filter(|named| arguments.asks_for(named)) {
            let output = Command::new(std::env::current_exe()?)
                .args(["peak", "--workload", workload.id(), "--contender", named.name])
                .output()?;
            if output.status.code() == Some(NO_OFFER) {
                continue;
            }
            if !output.status.success() {
                return Err(String::from_utf8_lossy(&output.stderr).into());
            }
            let kib: f64 = String::from_utf8(output.stdout)?.trim().parse()?;
            table::line(workload.id(), named.name, &format!("{:.1}", kib / 1024.0));
        }
    }
    Ok(())
}

/// Prints by how many KiB the memory grows in one run.
pub(crate) fn peak(named: &[Named], data: &Data, arguments: &Arguments) -> Outcome {
    for named in named.iter().filter(|named| arguments.asks_for(named)) {
        let mut contender = named.ready(data)?;
        for workload in arguments.workloads()? {
            let mut run = Run::measured(data.scale.inserts);
            let before = resident("VmRSS:")?;
            // The peak begins anew.
            fs::write("/proc/self/clear_refs", "5")?;
            let offer =
                framed(&mut *contender, workload, |contender| contender.run(workload, &mut run))?;
            if offer == Offer::None {
                std::process::exit(NO_OFFER);
            }
            println!("{}", resident("VmHWM:")?.saturating_sub(before));
        }
    }
    Ok(())
}

/// A number of KiB that the system tells of this process.
fn resident(name: &str) -> Outcome<u64> {
    let status = fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix(name));
    let number = line.and_then(|line| line.split_whitespace().next());
    Ok(number.ok_or("the system does not tell the memory of a process")?.parse()?)
}
