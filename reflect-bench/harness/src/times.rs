//! Ratios of times: all contenders take turns, so that whatever disturbs one disturbs the others.

use std::time::{Duration, Instant};

use crate::arguments::{Arguments, Clock};
use crate::contender::{Contender, Data, Named, Offer, framed};
use crate::workload::{Database, Frame, Workload};
use crate::{Outcome, Run, table};

/// As long as a workload is repeated for one sample.
const SAMPLE: Duration = Duration::from_millis(10);

/// As long as a workload is measured, unless there are too few rounds by then.
const ENOUGH: Duration = Duration::from_secs(20);
const FEWEST_ROUNDS: usize = 7;

/// What is stored after writing.
const STORED: &str = "SELECT
    (SELECT count(*) || ' ' || sum(ArtistId) || ' ' || min(Name) || max(Name) FROM Artist) ||
    (SELECT count(*) || ' ' || total(Bytes) || ' ' || ifnull(max(Name || Composer), '') FROM Track)";

struct Contenders<'d> {
    all: Vec<(&'static str, Box<dyn Contender>)>,
    data: &'d Data,
    clock: Box<dyn Fn() -> Duration>,
}

/// One who takes turns: which of the contenders does what.
#[derive(Clone, Copy)]
struct Turn {
    who: usize,
    workload: Workload,
}

pub(crate) fn print(
    named: &[Named],
    data: &Data,
    arguments: &Arguments,
    cpu_time: fn() -> Duration,
) -> Outcome {
    let start = Instant::now();
    let clock: Box<dyn Fn() -> Duration> = match arguments.clock {
        Clock::Wall => Box::new(move || start.elapsed()),
        Clock::Cpu => Box::new(cpu_time),
    };
    let mut contenders = Contenders { all: Vec::new(), data, clock };
    for (number, named) in named.iter().enumerate() {
        if number == 0 || arguments.asks_for(named) {
            contenders.all.push((named.name, named.ready(data)?));
        }
    }
    for (name, contender) in &mut contenders.all {
        let version = contender.ask(Database::Chinook, "SELECT sqlite_version()")?;
        table::line(table::SQLITE, name, &version);
    }
    let mut workloads = arguments.workloads()?;
    // The large database comes last: where SQLite shares its cache of pages among connections, it
    // leaves no room to the others.
    workloads.sort_by_key(|workload| workload.place().0 == Database::Tracks);
    for workload in workloads {
        contenders.measure(workload, arguments.rounds)?;
    }
    Ok(())
}

impl Contenders<'_> {
    fn measure(&mut self, workload: Workload, rounds: usize) -> Outcome {
        let base = Turn { who: 0, workload: workload.base() };
        let mut turns = vec![base];
        let mut expected = None;
        for who in 0..self.all.len() {
            let turn = Turn { who, workload };
            let Some(answer) = self.answer(turn)? else {
                continue;
            };
            if *expected.get_or_insert(answer) != answer {
                let name = self.all[who].0;
                return Err(format!("{name} has another answer to {}", workload.id()).into());
            }
            turns.push(turn);
        }
        let [base_samples, ratios @ ..] = &mut *self.samples(&turns, rounds)? else {
            return Ok(());
        };
        let operations = f64::from(base.workload.operations(self.data.scale));
        let time = Quartiles::of(base_samples).median / operations * 1e6;
        table::line(workload.id(), &format!("{}, µs", self.all[0].0), &format!("{time:.3}"));
        for (turn, ratios) in turns[1..].iter().zip(ratios) {
            let Quartiles { low, median, high } = Quartiles::of(ratios);
            let spread = (high - low) / 2.0;
            table::line(workload.id(), self.all[turn.who].0, &format!("{median:.2} ±{spread:.2}"));
        }
        Ok(())
    }

    /// The sum of what a contender reads, and of what it leaves behind where it writes.
    fn answer(&mut self, turn: Turn) -> Outcome<Option<u64>> {
        let (database, frame) = turn.workload.place();
        let mut run = Run::checked(self.data.scale.inserts);
        let offer = framed(&mut *self.all[turn.who].1, turn.workload, |contender| {
            let offer = contender.run(turn.workload, &mut run)?;
            if frame == Frame::Undone {
                run.row(&contender.ask(database, STORED)?);
            }
            Ok(offer)
        })?;
        Ok((offer == Offer::Done).then_some(run.sum()))
    }

    /// Of each turn: the seconds of the first, the ratios of the others to it.
    fn samples(&mut self, turns: &[Turn], rounds: usize) -> Outcome<Vec<Vec<f64>>> {
        let once = self.time(turns[0], 1)?;
        let repeats = u32::try_from(SAMPLE.as_nanos() / once.as_nanos())?.max(1);
        let mut samples = vec![Vec::new(); turns.len()];
        let start = Instant::now();
        for round in 0..rounds {
            if round >= FEWEST_ROUNDS && start.elapsed() > ENOUGH {
                break;
            }
            let mut times = vec![Duration::ZERO; turns.len()];
            for turn in 0..turns.len() {
                let turn = (round / 2 + turn) % turns.len();
                // Backwards in every other round, so that nobody always follows the same one.
                let which = if round % 2 == 0 { turn } else { turns.len() - 1 - turn };
                times[which] = self.time(turns[which], repeats)?;
            }
            samples[0].push((times[0] / repeats).as_secs_f64());
            for (samples, time) in samples[1..].iter_mut().zip(&times[1..]) {
                samples.push(time.div_duration_f64(times[0]));
            }
        }
        Ok(samples)
    }

    fn time(&mut self, turn: Turn, repeats: u32) -> Outcome<Duration> {
        let mut run = Run::measured(self.data.scale.inserts);
        framed(&mut *self.all[turn.who].1, turn.workload, |contender| {
            let start = (self.clock)();
            for _ in 0..repeats {
                contender.run(turn.workload, &mut run)?;
            }
            Ok((self.clock)().saturating_sub(start))
        })
    }
}

/// Half of the samples are between `low` and `high`.
struct Quartiles {
    low: f64,
    median: f64,
    high: f64,
}

impl Quartiles {
    fn of(samples: &mut [f64]) -> Self {
        samples.sort_unstable_by(f64::total_cmp);
        let at = |quarters: usize| samples[(samples.len() - 1) * quarters / 4];
        Self { low: at(1), median: at(2), high: at(3) }
    }
}

#[cfg(test)]
mod tests {
    use super::Quartiles;

    #[test]
    fn half_of_the_samples_are_between_the_quartiles() {
        let Quartiles { low, median, high } = Quartiles::of(&mut [9.0, 1.0, 3.0, 2.0, 5.0]);
        assert_eq!([low, median, high], [2.0, 3.0, 5.0]);
    }
}
