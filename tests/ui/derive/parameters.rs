use reflect_schema::Select;

#[derive(Select)]
struct Line<'a> {
    track: &'a str,
}

#[derive(Select)]
struct Pair<T> {
    one: T,
    other: T,
}

fn main() {}
