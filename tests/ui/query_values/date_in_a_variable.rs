use reflect_schema::{date, datetime, time};

fn main() {
    let text = "2024-05-01";
    let _ = date!(text);
    let _ = time!();
    let _ = datetime!(2024 - 05 - 01);
}
