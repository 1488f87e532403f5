//! Decimals that SQLite computes: it adds binary fractions, in which 0.1 and 0.2 are not 0.3.

#![cfg(all(feature = "chrono", feature = "rust_decimal"))]

use reflect_schema::{Connection, dec};

use crate::support::chinook::{self, Customer, Invoice, InvoiceLine};

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

/// Two ways to 0.3, which to SQLite are two numbers.
fn sums() -> Connection {
    let conn = shop();
    let rows = "INSERT INTO Invoice (CustomerId, InvoiceDate, Total) VALUES (1, '2009-01-03', 0.3);
        INSERT INTO MediaType VALUES (1, 'file');
        INSERT INTO Track (TrackId, Name, MediaTypeId, Milliseconds, UnitPrice)
            VALUES (1, 'one', 1, 9007199254740993, 0.1);
        INSERT INTO InvoiceLine (InvoiceId, TrackId, UnitPrice, Quantity)
            VALUES (1, 1, 0.1, 3), (1, 1, 0.3, 1), (1, 1, 0.25, 1);";
    conn.execute_batch(rows).unwrap();
    conn
}

#[test]
fn equal_decimals_are_one_where_rows_are_distinct() {
    let conn = sums();
    let price = |l: chinook::InvoiceLineColumns| l.unit_price * l.quantity;
    let amounts = || InvoiceLine::query().select(price);
    let once = amounts().distinct().order_by(|l| price(l).asc());
    assert_eq!(once.all(&conn).unwrap(), [dec!(0.25), dec!(0.3)]);
    assert_eq!(amounts().distinct().count(&conn).unwrap(), 2);
    let totals = || Invoice::query().select(|i| i.total * 1);
    assert_eq!(amounts().union(totals()).count(&conn).unwrap(), 4);
    assert_eq!(amounts().intersect(totals()).all(&conn).unwrap(), [dec!(0.3)]);
    assert_eq!(amounts().except(totals()).all(&conn).unwrap(), [dec!(0.25)]);
    let sum = InvoiceLine::query().aggregate(|g| g.distinct().sum(price));
    assert_eq!(sum.one(&conn).unwrap(), Some(dec!(0.55)));
}

#[test]
fn a_value_of_rust_makes_a_decimal_of_an_integer() {
    let conn = sums();
    let tenths = |l: chinook::InvoiceLineColumns| l.quantity * dec!(0.1);
    let three = InvoiceLine::query().filter(|l| tenths(l).eq(dec!(0.3)));
    assert_eq!(three.count(&conn).unwrap(), 1);
    let sorted = InvoiceLine::query().order_by(|l| {
        let same = l.when(l.quantity.eq(3), tenths(l)).otherwise(l.value(dec!(0.3)));
        (same.asc(), l.invoice_line_id.desc())
    });
    let ids = sorted.select(|l| l.invoice_line_id).all(&conn).unwrap();
    assert_eq!(ids, [3, 2, 1]);
}

#[test]
fn integers_are_not_rounded_as_decimals() {
    let conn = sums();
    let query = chinook::Track::query().select(|t| (t.milliseconds + 0).cast::<i64>());
    assert_eq!(query.one(&conn).unwrap(), 9_007_199_254_740_993);
}

#[test]
fn a_subquery_is_run_once_for_a_row() {
    let spent = |c: chinook::CustomerColumns| c.invoices().sum(|i| i.total);
    let query = Customer::query().filter(move |c| spent(c).gt(dec!(1)));
    let sql = query.order_by(move |c| spent(c).desc()).to_sql().unwrap().text;
    assert_eq!(sql.matches("FROM \"main\".\"Invoice\"").count(), 2, "{sql}");
}
