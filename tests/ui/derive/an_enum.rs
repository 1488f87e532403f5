use reflect_schema::Select;

#[derive(Select)]
enum Line {
    Track(String),
}

fn main() {}
