//! Answers: cells in rows, which can be printed and compared, whatever type a query selects.

use std::fmt;

use reflect_schema::Value;
use reflect_schema::chrono::NaiveDateTime;
use reflect_schema::rust_decimal::Decimal;

use super::chinook::{Album, Artist, Customer, Employee, Genre, Invoice, Playlist, Track};
use super::pretty;

/// A question and what the database says.
pub(crate) struct Answer {
    question: &'static str,
    sql: String,
    pub(crate) rows: Vec<Vec<Cell>>,
}

/// A value, or a list of rows of values.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Cell {
    Value(Value),
    List(Vec<Vec<Cell>>),
}

impl Answer {
    pub(crate) fn new<T: Show>(
        question: &'static str,
        sql: &(impl ToString + ?Sized),
        rows: &[T],
    ) -> Self {
        Self { question, sql: sql.to_string(), rows: rows.iter().map(row).collect() }
    }
}

fn row<T: Show>(shown: &T) -> Vec<Cell> {
    let mut cells = Vec::new();
    shown.show(&mut cells);
    cells
}

/// What a query may select in this example.
pub(crate) trait Show {
    /// The number of cells.
    const WIDTH: usize = 1;

    fn show(&self, cells: &mut Vec<Cell>);
}

impl<T: Show> Show for Option<T> {
    const WIDTH: usize = T::WIDTH;

    fn show(&self, cells: &mut Vec<Cell>) {
        match self {
            Some(shown) => shown.show(cells),
            None => cells.extend(vec![Cell::Value(Value::Null); T::WIDTH]),
        }
    }
}

impl<T: Show> Show for Vec<T> {
    fn show(&self, cells: &mut Vec<Cell>) {
        cells.push(Cell::List(self.iter().map(row).collect()));
    }
}

macro_rules! values {
    ($($type:ty: $into_value:expr;)*) => {$(
        impl Show for $type {
            fn show(&self, cells: &mut Vec<Cell>) {
                cells.push(Cell::Value($into_value(self)));
            }
        }
    )*};
}

values! {
    i64: |it: &i64| Value::Integer(*it);
    u64: |it: &u64| Value::Integer(it.cast_signed());
    bool: |it: &bool| Value::Integer(i64::from(*it));
    f64: |it: &f64| Value::Real(*it);
    String: |it: &String| Value::Text(it.clone());
    // SQLite has no decimals: these are doubles there.
    Decimal: |it: &Decimal| Value::Real(it.to_string().parse().unwrap_or(f64::NAN));
    NaiveDateTime: |it: &NaiveDateTime| Value::Text(it.to_string());
}

macro_rules! parts {
    ($($type:ty: $($part:tt $part_type:ty),+;)*) => {$(
        impl Show for $type {
            const WIDTH: usize = 0 $(+ <$part_type as Show>::WIDTH)+;

            fn show(&self, cells: &mut Vec<Cell>) {
                $(self.$part.show(cells);)+
            }
        }
    )*};
    (tuples $($($name:ident $part:tt),+;)*) => {$(
        impl<$($name: Show),+> Show for ($($name,)+) {
            const WIDTH: usize = 0 $(+ $name::WIDTH)+;

            fn show(&self, cells: &mut Vec<Cell>) {
                $(self.$part.show(cells);)+
            }
        }
    )*};
}

parts! { tuples
    A 0, B 1;
    A 0, B 1, C 2;
    A 0, B 1, C 2, D 3;
    A 0, B 1, C 2, D 3, E 4;
    A 0, B 1, C 2, D 3, E 4, F 5;
}

type Text = Option<String>;
type Date = Option<NaiveDateTime>;

parts! {
    Album: album_id i64, title String, artist_id i64;
    Artist: artist_id i64, name Text;
    Customer: customer_id i64, first_name String, last_name String, company Text, address Text,
        city Text, state Text, country Text, postal_code Text, phone Text, fax Text, email String,
        support_rep_id Option<i64>;
    Employee: employee_id i64, last_name String, first_name String, title Text,
        reports_to Option<i64>, birth_date Date, hire_date Date, address Text, city Text,
        state Text, country Text, postal_code Text, phone Text, fax Text, email Text;
    Genre: genre_id i64, name Text;
    Invoice: invoice_id i64, customer_id i64, invoice_date NaiveDateTime, billing_address Text,
        billing_city Text, billing_state Text, billing_country Text, billing_postal_code Text,
        total Decimal;
    Playlist: playlist_id i64, name Text;
    Track: track_id i64, name String, album_id Option<i64>, media_type_id i64,
        genre_id Option<i64>, composer Text, milliseconds i64, bytes Option<i64>,
        unit_price Decimal;
}

impl fmt::Display for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "    {}\n", self.question)?;
        pretty::sql(f, &self.sql)?;
        writeln!(f)?;
        pretty::table(f, &self.rows, 0)
    }
}
