use crate::{Named, Outcome, Workload};

pub(crate) const USAGE: &str = "\
    times [--workload W2]… [--contender rusqlite]… [--rounds 31] [--clock cpu]
                                                                   ratios of times, a line for each
    counts [--workload W2]… [--contender rusqlite]…                instructions, a line for each
    memory [--workload W1]… [--contender rusqlite]…                MiB, a line for each
    once --workload W2 --contender rusqlite [--repeat 10]          only runs: for a profiler
    peak --workload W1 --contender rusqlite                        KiB of one run
    table                                                          lines of the above as Markdown";

pub(crate) enum Mode {
    Times,
    Counts,
    Memory,
    Once,
    Peak,
    Table,
}

#[derive(Clone, Copy)]
pub(crate) enum Clock {
    Wall,
    /// The time that processors work for all threads of the process, whatever else they do meanwhile.
    Cpu,
}

pub(crate) struct Arguments {
    pub(crate) mode: Mode,
    pub(crate) rounds: usize,
    pub(crate) repeat: u32,
    pub(crate) clock: Clock,
    workloads: Vec<String>,
    contenders: Vec<String>,
}

impl Arguments {
    pub(crate) fn parse(mut given: impl Iterator<Item = String>) -> Outcome<Self> {
        let mode = match given.next().as_deref() {
            Some("times") => Mode::Times,
            Some("counts") => Mode::Counts,
            Some("memory") => Mode::Memory,
            Some("once") => Mode::Once,
            Some("peak") => Mode::Peak,
            Some("table") => Mode::Table,
            _ => return Err(format!("say what to do:\n{USAGE}").into()),
        };
        let (workloads, contenders) = (Vec::new(), Vec::new());
        let clock = Clock::Wall;
        let mut arguments = Self { mode, rounds: 31, repeat: 1, clock, workloads, contenders };
        while let Some(option) = given.next() {
            let value = given.next().ok_or_else(|| format!("{option} needs a value"))?;
            match option.as_str() {
                "--rounds" => arguments.rounds = value.parse()?,
                "--repeat" => arguments.repeat = value.parse()?,
                "--clock" if value == "wall" => arguments.clock = Clock::Wall,
                "--clock" if value == "cpu" => arguments.clock = Clock::Cpu,
                "--workload" => arguments.workloads.push(value),
                "--contender" => arguments.contenders.push(value),
                _ => return Err(format!("{option} {value} is none of:\n{USAGE}").into()),
            }
        }
        Ok(arguments)
    }

    /// Those that are asked for, or all that the mode is for.
    pub(crate) fn workloads(&self) -> Outcome<Vec<Workload>> {
        let by_id = |id: &String| {
            let workload = Workload::ALL.into_iter().find(|workload| workload.id() == *id);
            workload.ok_or_else(|| format!("there is no workload {id}").into())
        };
        if !self.workloads.is_empty() {
            return self.workloads.iter().map(by_id).collect();
        }
        if let Mode::Memory = self.mode {
            return Ok(Workload::MEMORY.to_vec());
        }
        Ok(Workload::ALL.into_iter().filter(|workload| workload.counted().is_some()).collect())
    }

    pub(crate) fn asks_for(&self, contender: &Named) -> bool {
        self.contenders.is_empty() || self.contenders.iter().any(|it| it == contender.name)
    }
}
