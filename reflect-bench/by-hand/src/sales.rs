use chrono::NaiveDateTime;
use rusqlite::{Connection, OptionalExtension, Result, Row};
use rust_decimal::Decimal;

use crate::{AsDateTime, AsDecimal, Track};

#[derive(Debug, Clone, PartialEq)]
pub struct Employee {
    pub employee_id: i64,
    pub last_name: String,
    pub first_name: String,
    pub title: Option<String>,
    pub reports_to: Option<i64>,
    pub birth_date: Option<NaiveDateTime>,
    pub hire_date: Option<NaiveDateTime>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub email: Option<String>,
}

impl Employee {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            employee_id: row.get(0)?,
            last_name: row.get(1)?,
            first_name: row.get(2)?,
            title: row.get(3)?,
            reports_to: row.get(4)?,
            birth_date: row.get::<_, Option<AsDateTime>>(5)?.map(|it| it.0),
            hire_date: row.get::<_, Option<AsDateTime>>(6)?.map(|it| it.0),
            address: row.get(7)?,
            city: row.get(8)?,
            state: row.get(9)?,
            country: row.get(10)?,
            postal_code: row.get(11)?,
            phone: row.get(12)?,
            fax: row.get(13)?,
            email: row.get(14)?,
        })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached(
            "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, \
             Address, City, State, Country, PostalCode, Phone, Fax, Email \
             FROM Employee",
        )?
        .query_map([], Self::from_row)?
        .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Employee")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, \
             Address, City, State, Country, PostalCode, Phone, Fax, Email \
             FROM Employee ORDER BY EmployeeId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, employee_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, \
             Address, City, State, Country, PostalCode, Phone, Fax, Email \
             FROM Employee WHERE EmployeeId = ?1",
        )?
        .query_row([employee_id], Self::from_row)
        .optional()
    }

    pub fn reports_to(&self, conn: &Connection) -> Result<Option<Self>> {
        let Some(id) = self.reports_to else {
            return Ok(None);
        };
        conn.prepare_cached(
            "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, \
             Address, City, State, Country, PostalCode, Phone, Fax, Email \
             FROM Employee WHERE EmployeeId = ?1",
        )?
        .query_row([id], Self::from_row)
        .map(Some)
    }

    pub fn employees_by_reports_to(&self, conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached(
            "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, \
             Address, City, State, Country, PostalCode, Phone, Fax, Email \
             FROM Employee WHERE ReportsTo = ?1",
        )?
        .query_map([self.employee_id], Self::from_row)?
        .collect()
    }

    pub fn customers_by_support_rep(&self, conn: &Connection) -> Result<Vec<Customer>> {
        conn.prepare_cached(
            "SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, \
             PostalCode, Phone, Fax, Email, SupportRepId \
             FROM Customer WHERE SupportRepId = ?1",
        )?
        .query_map([self.employee_id], Customer::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Customer {
    pub customer_id: i64,
    pub first_name: String,
    pub last_name: String,
    pub company: Option<String>,
    pub address: Option<String>,
    pub city: Option<String>,
    pub state: Option<String>,
    pub country: Option<String>,
    pub postal_code: Option<String>,
    pub phone: Option<String>,
    pub fax: Option<String>,
    pub email: String,
    pub support_rep_id: Option<i64>,
}

impl Customer {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            customer_id: row.get(0)?,
            first_name: row.get(1)?,
            last_name: row.get(2)?,
            company: row.get(3)?,
            address: row.get(4)?,
            city: row.get(5)?,
            state: row.get(6)?,
            country: row.get(7)?,
            postal_code: row.get(8)?,
            phone: row.get(9)?,
            fax: row.get(10)?,
            email: row.get(11)?,
            support_rep_id: row.get(12)?,
        })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached(
            "SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, \
             PostalCode, Phone, Fax, Email, SupportRepId \
             FROM Customer",
        )?
        .query_map([], Self::from_row)?
        .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Customer")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, \
             PostalCode, Phone, Fax, Email, SupportRepId \
             FROM Customer ORDER BY CustomerId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, customer_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, \
             PostalCode, Phone, Fax, Email, SupportRepId \
             FROM Customer WHERE CustomerId = ?1",
        )?
        .query_row([customer_id], Self::from_row)
        .optional()
    }

    pub fn support_rep(&self, conn: &Connection) -> Result<Option<Employee>> {
        let Some(id) = self.support_rep_id else {
            return Ok(None);
        };
        conn.prepare_cached(
            "SELECT EmployeeId, LastName, FirstName, Title, ReportsTo, BirthDate, HireDate, \
             Address, City, State, Country, PostalCode, Phone, Fax, Email \
             FROM Employee WHERE EmployeeId = ?1",
        )?
        .query_row([id], Employee::from_row)
        .map(Some)
    }

    pub fn invoices(&self, conn: &Connection) -> Result<Vec<Invoice>> {
        conn.prepare_cached(
            "SELECT InvoiceId, CustomerId, InvoiceDate, BillingAddress, BillingCity, \
             BillingState, BillingCountry, BillingPostalCode, Total \
             FROM Invoice WHERE CustomerId = ?1",
        )?
        .query_map([self.customer_id], Invoice::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Invoice {
    pub invoice_id: i64,
    pub customer_id: i64,
    pub invoice_date: NaiveDateTime,
    pub billing_address: Option<String>,
    pub billing_city: Option<String>,
    pub billing_state: Option<String>,
    pub billing_country: Option<String>,
    pub billing_postal_code: Option<String>,
    pub total: Decimal,
}

impl Invoice {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            invoice_id: row.get(0)?,
            customer_id: row.get(1)?,
            invoice_date: row.get::<_, AsDateTime>(2)?.0,
            billing_address: row.get(3)?,
            billing_city: row.get(4)?,
            billing_state: row.get(5)?,
            billing_country: row.get(6)?,
            billing_postal_code: row.get(7)?,
            total: row.get::<_, AsDecimal>(8)?.0,
        })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached(
            "SELECT InvoiceId, CustomerId, InvoiceDate, BillingAddress, BillingCity, \
             BillingState, BillingCountry, BillingPostalCode, Total \
             FROM Invoice",
        )?
        .query_map([], Self::from_row)?
        .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM Invoice")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT InvoiceId, CustomerId, InvoiceDate, BillingAddress, BillingCity, \
             BillingState, BillingCountry, BillingPostalCode, Total \
             FROM Invoice ORDER BY InvoiceId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, invoice_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT InvoiceId, CustomerId, InvoiceDate, BillingAddress, BillingCity, \
             BillingState, BillingCountry, BillingPostalCode, Total \
             FROM Invoice WHERE InvoiceId = ?1",
        )?
        .query_row([invoice_id], Self::from_row)
        .optional()
    }

    pub fn customer(&self, conn: &Connection) -> Result<Customer> {
        conn.prepare_cached(
            "SELECT CustomerId, FirstName, LastName, Company, Address, City, State, Country, \
             PostalCode, Phone, Fax, Email, SupportRepId \
             FROM Customer WHERE CustomerId = ?1",
        )?
        .query_row([self.customer_id], Customer::from_row)
    }

    pub fn invoice_lines(&self, conn: &Connection) -> Result<Vec<InvoiceLine>> {
        conn.prepare_cached(
            "SELECT InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity \
             FROM InvoiceLine WHERE InvoiceId = ?1",
        )?
        .query_map([self.invoice_id], InvoiceLine::from_row)?
        .collect()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct InvoiceLine {
    pub invoice_line_id: i64,
    pub invoice_id: i64,
    pub track_id: i64,
    pub unit_price: Decimal,
    pub quantity: i64,
}

impl InvoiceLine {
    pub(crate) fn from_row(row: &Row<'_>) -> Result<Self> {
        Ok(Self {
            invoice_line_id: row.get(0)?,
            invoice_id: row.get(1)?,
            track_id: row.get(2)?,
            unit_price: row.get::<_, AsDecimal>(3)?.0,
            quantity: row.get(4)?,
        })
    }

    pub fn all(conn: &Connection) -> Result<Vec<Self>> {
        conn.prepare_cached(
            "SELECT InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity \
             FROM InvoiceLine",
        )?
        .query_map([], Self::from_row)?
        .collect()
    }

    pub fn count(conn: &Connection) -> Result<i64> {
        conn.prepare_cached("SELECT count(*) FROM InvoiceLine")?.query_row([], |row| row.get(0))
    }

    pub fn first(conn: &Connection) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity \
             FROM InvoiceLine ORDER BY InvoiceLineId LIMIT 1",
        )?
        .query_row([], Self::from_row)
        .optional()
    }

    pub fn find(conn: &Connection, invoice_line_id: i64) -> Result<Option<Self>> {
        conn.prepare_cached(
            "SELECT InvoiceLineId, InvoiceId, TrackId, UnitPrice, Quantity \
             FROM InvoiceLine WHERE InvoiceLineId = ?1",
        )?
        .query_row([invoice_line_id], Self::from_row)
        .optional()
    }

    pub fn invoice(&self, conn: &Connection) -> Result<Invoice> {
        conn.prepare_cached(
            "SELECT InvoiceId, CustomerId, InvoiceDate, BillingAddress, BillingCity, \
             BillingState, BillingCountry, BillingPostalCode, Total \
             FROM Invoice WHERE InvoiceId = ?1",
        )?
        .query_row([self.invoice_id], Invoice::from_row)
    }

    pub fn track(&self, conn: &Connection) -> Result<Track> {
        conn.prepare_cached(
            "SELECT TrackId, Name, AlbumId, MediaTypeId, GenreId, Composer, Milliseconds, \
             Bytes, UnitPrice \
             FROM Track WHERE TrackId = ?1",
        )?
        .query_row([self.track_id], Track::from_row)
    }
}
