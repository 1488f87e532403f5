mod shop {
    reflect_schema::reflect_schema!(
        "data/shop.sql",
        version = [customer.email, customer.visit, log.line, rich.id, customer.shout, customer],
    );
}

fn main() {}
