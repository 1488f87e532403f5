mod app {
    reflect_schema::reflect_schema!(
        "data/keys.sql",
        relate = {
            ordres(customer) -> customers,
            orders(custmer) -> customers,
            orders(customer) -> customer,
            orders(customer) -> customers(no),
            orders(customer, id) -> customers(number),
            orders(customer) -> log,
            lines(order_id) -> orders(id),
            orders(customer) -> customers(number),
            orders(customer) -> customers,
        },
        keys = { sale(id), customers(number), sales(idd), plain(id) },
    );
}

use app::Order;

fn main() {
    let _: Option<Order> = None;
}
