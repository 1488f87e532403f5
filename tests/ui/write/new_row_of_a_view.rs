mod shop {
    reflect_schema::reflect_schema!("data/shop.sql");
}
use shop::NewRich;

fn main() {}
