mod app {
    reflect_schema::reflect_schema!(
        "examples/chinook.db",
        attributes = {
            Trak => #[allow(dead_code)],
            Track.Nam => #[allow(dead_code)],
            enum Track.Name => #[allow(dead_code)],
        },
        secret = [Customer.Emial, Customer, Customer(SupportRepId)],
    );
}

use app::Customer;

fn main() {
    let _: Option<Customer> = None;
}
