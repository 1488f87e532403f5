use reflect_schema::Select;

#[derive(Select)]
struct Line(String, i64);

fn main() {}
