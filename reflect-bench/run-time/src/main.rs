//! Measures the reflected Chinook against the one written by hand.
//!
//! `cargo run --release -p run-time -- [rounds]`

mod queries;
mod workloads;
mod writes;

use std::hint::black_box;
use std::time::{Duration, Instant};

use reflect_schema::rusqlite::Connection;

use workloads::{Outcome, See, by_hand, reflected};

const CHINOOK: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../examples/chinook.db");

/// As long as a workload is repeated for one sample.
const SAMPLE: Duration = Duration::from_millis(10);

/// A workload as one of the contenders does it.
struct Contender<'c> {
    run: Box<dyn Fn(See<'_>) -> Outcome + 'c>,
    conn: &'c Connection,
}

/// By hand twice, as the measure of the noise; reflected on a bare connection and on its own.
struct Workload<'c> {
    name: &'static str,
    in_transaction: bool,
    contenders: [Contender<'c>; 4],
}

fn main() -> Outcome {
    let rounds = match std::env::args().nth(1) {
        Some(rounds) => rounds.parse()?,
        None => 101,
    };
    let (hand, bare) = (Connection::open(CHINOOK)?, Connection::open(CHINOOK)?);
    let own = ::reflected::connect(CHINOOK)?;
    macro_rules! workload {
        ($name:literal, $function:ident, $in_transaction:literal) => {
            workload!($name, by_hand::$function, reflected::$function, $in_transaction)
        };
        ($name:literal, $by_hand:path, $reflected:path, $in_transaction:literal) => {
            Workload {
                name: $name,
                in_transaction: $in_transaction,
                contenders: [
                    contender(&hand, |see| $by_hand(&hand, see)),
                    contender(&hand, |see| $by_hand(&hand, see)),
                    contender(&bare, |see| $reflected(&bare, see)),
                    contender(&own, |see| $reflected(&own, see)),
                ],
            }
        };
        (query $name:literal, $function:ident) => {
            workload!($name, queries::by_hand::$function, queries::reflected::$function, false)
        };
    }
    workload!("every method", everything, false).compare()?;
    println!("Medians of {rounds} rounds; ratios are to by hand in the same round.\n");
    println!(
        "| workload | rows | by hand, ms | by hand | reflected, bare | reflected, `connect` |"
    );
    println!("|---|--:|--:|--:|--:|--:|");
    for workload in [
        workload!("all tracks", all_tracks, false),
        workload!("each track by key", each_track, false),
        workload!("… in a read transaction", each_track, true),
        workload!("tracks of each album", tracks_of_albums, false),
        workload!("… in a read transaction", tracks_of_albums, true),
        workload!("tracks of each playlist", tracks_of_playlists, false),
        workload!("all invoices", all_invoices, false),
        workload!("all playlist entries", all_entries, false),
        workload!("each album by key, in a transaction", each_album, true),
        workload!("each customer by key, in a transaction", each_customer, true),
        workload!(query "50 tracks of an artist, filtered by path", filtered),
        workload!(query "each album's title by a query", by_key),
        workload!(query "tracks with the titles of albums", titles),
        workload!(query "artists with albums with tracks", tree),
        workload!(query "tracks in groups", grouped),
        workload!(query "all albums, borrowed", borrowed),
    ] {
        workload.print(rounds)?;
    }
    write(rounds)
}

/// The same for writing, in databases in memory.
fn write(rounds: usize) -> Outcome {
    let own = ::reflected::connect_in_memory()?;
    let (hand, bare) = (::reflected::connect_in_memory()?, ::reflected::connect_in_memory()?);
    let (hand, bare) = (hand.into_inner(), bare.into_inner());
    for conn in [&hand, &bare, &own] {
        writes::prepare(conn)?;
    }
    macro_rules! workload {
        ($name:literal, $function:ident) => {
            Workload {
                name: $name,
                in_transaction: false,
                contenders: [
                    contender(&hand, |see| writes::by_hand::$function(&hand, see)),
                    contender(&hand, |see| writes::by_hand::$function(&hand, see)),
                    contender(&bare, |see| writes::reflected::$function(&bare, see)),
                    contender(&own, |see| writes::reflected::$function(&own, see)),
                ],
            }
        };
    }
    for workload in [
        workload!("insert 100,000 tracks", many),
        workload!("… with columns that may be left out", many_with),
        workload!("insert 1,000 artists one by one", single),
        workload!("change 1,000 artists one by one", changed),
    ] {
        workload.print(rounds)?;
    }
    Ok(())
}

fn contender<'c>(conn: &'c Connection, run: impl Fn(See<'_>) -> Outcome + 'c) -> Contender<'c> {
    Contender { run: Box::new(run), conn }
}

impl Workload<'_> {
    fn print(&self, rounds: usize) -> Outcome {
        let rows = self.compare()?;
        let [time, again, bare, own] = self.measure(rounds)?;
        let name = self.name;
        println!("| {name} | {rows} | {time:.2} | {again:.2} | {bare:.2} | {own:.2} |");
        Ok(())
    }

    /// Checks that all contenders read the same rows, in whatever order; returns their number.
    fn compare(&self) -> Outcome<usize> {
        let answers = self.contenders.each_ref().map(Contender::answers);
        let [expected, others @ ..] = answers;
        let expected = expected?;
        for other in others {
            let other = other?;
            let differ = expected.iter().zip(&other).find(|(left, right)| left != right);
            if let Some((left, right)) = differ {
                return Err(format!("{}: not the same: {left}, {right}", self.name).into());
            }
            if expected.len() != other.len() {
                return Err(format!("{}: not the same number of rows", self.name).into());
            }
        }
        Ok(expected.len())
    }

    /// The median of the milliseconds by hand, then of the ratios of the others to it.
    fn measure(&self, rounds: usize) -> Outcome<[f64; 4]> {
        let contenders = &self.contenders;
        let once = contenders[0].time(1, self.in_transaction)?;
        let repeats = u32::try_from(SAMPLE.as_nanos() / once.as_nanos())?.max(1);
        let mut samples = [const { Vec::new() }; 4];
        for round in 0..rounds {
            let mut times = [Duration::ZERO; 4];
            for turn in 0..contenders.len() {
                let turn = (round / 2 + turn) % contenders.len();
                // Backwards in every other round, so that nobody always follows the same one.
                let which = if round % 2 == 0 { turn } else { 3 - turn };
                times[which] = contenders[which].time(repeats, self.in_transaction)?;
            }
            let [hand, others @ ..] = times;
            samples[0].push((hand / repeats).as_secs_f64() * 1e3);
            for (samples, other) in samples[1..].iter_mut().zip(others) {
                samples.push(other.div_duration_f64(hand));
            }
        }
        Ok(samples.map(median))
    }
}

impl Contender<'_> {
    fn answers(&self) -> Outcome<Vec<String>> {
        let mut answers = Vec::new();
        (self.run)(&mut |row| answers.push(format!("{row:?}")))?;
        answers.sort_unstable();
        Ok(answers)
    }

    fn time(&self, repeats: u32, in_transaction: bool) -> Outcome<Duration> {
        if in_transaction {
            self.conn.execute_batch("BEGIN")?;
        }
        let start = Instant::now();
        for _ in 0..repeats {
            (self.run)(&mut |row| {
                black_box(row);
            })?;
        }
        let time = start.elapsed();
        if in_transaction {
            self.conn.execute_batch("COMMIT")?;
        }
        Ok(time)
    }
}

fn median(mut numbers: Vec<f64>) -> f64 {
    numbers.sort_unstable_by(f64::total_cmp);
    numbers[numbers.len() / 2]
}
