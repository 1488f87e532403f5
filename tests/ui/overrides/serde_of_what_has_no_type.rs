mod shop {
    reflect_schema::reflect_schema!("data/shop.sql", derive = [serde::Serialize]);
}

fn main() {}
