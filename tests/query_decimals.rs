//! Decimals that SQLite computes: it adds binary fractions, in which 0.1 and 0.2 are not 0.3.

use reflect_schema::{Connection, dec};

mod chinook {
    reflect_schema::reflect_schema!("examples/chinook.db");
}
use chinook::{Customer, Invoice, InvoiceLine};

/// A customer with invoices of 0.10 and 0.20.
fn shop() -> Connection {
    let conn = chinook::connect_in_memory().unwrap();
    let rows = "INSERT INTO Customer (CustomerId, FirstName, LastName, Email)
            VALUES (1, 'Ada', 'L', 'ada@example.org');
        INSERT INTO Invoice (CustomerId, InvoiceDate, Total)
            VALUES (1, '2009-01-01 00:00:00', 0.1), (1, '2009-01-02 00:00:00', 0.2);";
    conn.execute_batch(rows).unwrap();
    conn
}

#[test]
fn the_sum_of_related_rows_is_compared_as_a_decimal() {
    let conn = shop();
    let spent = |sum| Customer::query().filter(move |c| c.invoices().sum(|i| i.total).eq(sum));
    assert!(spent(dec!(0.3)).exists(&conn).unwrap());
    assert!(!spent(dec!(0.31)).exists(&conn).unwrap());
    let more = Customer::query().filter(|c| c.invoices().sum(|i| i.total).gt(dec!(0.3)));
    assert!(!more.exists(&conn).unwrap());
}

#[test]
fn the_sum_of_a_subquery_is_compared_as_a_decimal() {
    let conn = shop();
    let query = Customer::query().filter(|c| {
        let invoices = c.subquery::<Invoice>().filter(|i| i.customer_id.eq(c.customer_id));
        c.scalar(invoices.aggregate(|g| g.sum(|i| i.total))).in_([dec!(0.3)])
    });
    assert!(query.exists(&conn).unwrap());
}

#[test]
fn what_a_case_makes_of_a_sum_is_compared_as_a_decimal() {
    let conn = shop();
    let query = Customer::query().filter(|c| {
        let spent = || c.invoices().sum(|i| i.total);
        c.when(spent().is_not_null(), spent()).otherwise(dec!(0)).eq(dec!(0.3))
            & spent().null_if(dec!(1)).eq(dec!(0.3))
    });
    assert!(query.exists(&conn).unwrap());
}

#[test]
fn a_decimal_times_an_integer_is_compared_as_a_decimal() {
    let conn = chinook::connect("examples/chinook.db").unwrap();
    let differ = Invoice::query().filter(|i| {
        i.invoice_lines().sum(|l| l.unit_price * l.quantity).ne(i.total)
            | i.invoice_lines().sum(|l| l.quantity * l.unit_price).ne(i.total)
    });
    assert_eq!(differ.count(&conn).unwrap(), 0);
    // Three times 0.99 is 2.9699999999999998 in binary.
    let three = InvoiceLine::query().filter(|l| (l.unit_price * (l.quantity + 2)).eq(dec!(2.97)));
    let at_99 = InvoiceLine::query().filter(|l| l.unit_price.eq(dec!(0.99)) & l.quantity.eq(1));
    assert_eq!(three.count(&conn).unwrap(), at_99.count(&conn).unwrap());
}
