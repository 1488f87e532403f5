use std::fmt::{Debug, Write};
use std::hash::{DefaultHasher, Hasher};
use std::hint::black_box;

/// One time that a workload is done: takes what was read.
pub struct Run {
    /// How many rows there are to insert.
    pub inserts: i64,
    /// The sum of what was read so far, whose order doesn't matter, if somebody wants to know.
    sum: Option<u64>,
}

impl Run {
    pub(crate) fn measured(inserts: u32) -> Self {
        Self { inserts: inserts.into(), sum: None }
    }

    pub(crate) fn checked(inserts: u32) -> Self {
        Self { inserts: inserts.into(), sum: Some(0) }
    }

    pub(crate) fn sum(&self) -> u64 {
        self.sum.unwrap_or_default()
    }

    #[inline]
    pub fn row(&mut self, row: &impl Debug) {
        match &mut self.sum {
            None => _ = black_box(row),
            Some(sum) => add(sum, row),
        }
    }

    #[inline]
    pub fn rows(&mut self, rows: &[impl Debug]) {
        match &mut self.sum {
            None => _ = black_box(rows),
            Some(sum) => rows.iter().for_each(|row| add(sum, row)),
        }
    }
}

/// By its debug output, which is the same for structs that have the same names.
#[cold]
fn add(sum: &mut u64, row: &dyn Debug) {
    let mut hash = Hashed(DefaultHasher::new());
    // The hasher takes everything.
    _ = write!(hash, "{row:?}");
    *sum = sum.wrapping_add(hash.0.finish());
}

struct Hashed(DefaultHasher);

impl Write for Hashed {
    fn write_str(&mut self, text: &str) -> std::fmt::Result {
        self.0.write(text.as_bytes());
        Ok(())
    }
}

/// What becomes of a track that is only borrowed.
#[derive(Debug, Default)]
pub struct Fold {
    numbers: i64,
    letters: usize,
    price: f64,
}

impl Fold {
    #[inline]
    pub fn add(&mut self, numbers: [i64; 3], optional: [Option<i64>; 3], price: f64) {
        self.numbers += numbers.iter().sum::<i64>() + optional.iter().flatten().sum::<i64>();
        self.price += price;
    }

    #[inline]
    pub fn text(&mut self, name: &str, composer: Option<&str>) {
        self.letters += name.len() + composer.map_or(0, str::len);
    }
}
