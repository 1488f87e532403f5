use reflect_schema::{date, datetime, time};

fn main() {
    let _ = date!("2023-02-29");
    let _ = time!("24:00");
    let _ = datetime!("2024-05-01");
}
