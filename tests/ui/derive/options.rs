use reflect_schema::Select;

#[derive(Select)]
#[select(crate = "reflect_schema")]
struct Line {
    track: String,
}

#[derive(Select)]
struct Price {
    #[select(rename = "UnitPrice")]
    price: f64,
}

fn main() {}
