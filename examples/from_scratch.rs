//! From an SQL script to a working program: who works in which department.
//!
//! There is no database yet. The script is read when this is compiled, and the program makes a
//! database of it. Run it with `cargo run --example from_scratch`; its tests, which need no file, run with
//! `cargo test --example from_scratch`.

mod company {
    reflect_schema::reflect_schema!("examples/from_scratch.sql");
}

use company::{Department, Employee, NewDepartment, NewEmployee};
use reflect_schema::rust_decimal::Decimal;
use reflect_schema::{Connection, Error, Executor, Result, dec, transaction};

fn main() -> Result<()> {
    let directory = tempfile::tempdir().map_err(Error::abort)?;
    let conn = company::SCHEMA.create_database(directory.path().join("company.db"))?;

    for (name, department, salary) in [
        ("Ada", "Engines", dec!(5200)),
        ("Charles", "Engines", dec!(4800.50)),
        ("Mary", "Mathematics", dec!(5100)),
        ("Luigi", "Mathematics", dec!(3900)),
    ] {
        hire(&conn, name, department, salary)?;
    }
    let ada = Employee::query().filter(|e| e.name.eq("Ada")).one(&conn)?;
    let mathematics = Department::query().filter(|d| d.name.eq("Mathematics")).one(&conn)?;
    mathematics.add_employee(&conn, &ada)?;
    promote(&conn, &mathematics, &ada)?;

    for (department, head, employees) in overview(&conn)? {
        println!("{department}, led by {}", head.as_deref().unwrap_or("nobody"));
        for (name, salary) in employees {
            println!("  {name:8} {salary:>8}");
        }
    }
    let error = hire(&conn, "Ada", "Poetry", dec!(1)).expect_err("there is one Ada");
    println!("Refused: {error}");
    let raised = Employee::query()
        .filter(|e| e.departments().any(|d| d.name.eq("Engines")))
        .update(&conn, |e| e.salary.set(e.salary * dec!(1.1)))?;
    println!("{raised} people are paid better now");
    Ok(())
}

/// Hires someone into a department, which is founded if there is none of the name.
///
/// # Errors
/// When someone with the same address is there already; then no department is founded either.
fn hire(conn: &impl Executor, name: &str, department: &str, salary: Decimal) -> Result<Employee> {
    transaction(conn, |tx| {
        let department = NewDepartment { name: department.into() }
            .on_conflict(Department::BY_NAME)
            .update(|_, _| ())
            .insert(tx)?;
        let email = format!("{}@example.com", name.to_lowercase());
        let employee = NewEmployee { name: name.into(), email, salary }.insert(tx)?;
        department.add_employee(tx, &employee)?;
        Ok(employee)
    })
}

/// Makes someone the head of a department, which has to be one of theirs.
fn promote(conn: &Connection, department: &Department, to: &Employee) -> Result<Department> {
    if !to.departments(conn)?.contains(department) {
        return Err(Error::abort(format!("{} works elsewhere", to.name)));
    }
    department.update_set(conn, |d| d.head_id.set(to.id))
}

/// A department's name, its head's, and who works there for how much.
type Line = (String, Option<String>, Vec<(String, Decimal)>);

fn overview(conn: &impl Executor) -> Result<Vec<Line>> {
    Department::query()
        .order_by(|d| d.name.asc())
        .select(|d| {
            let employees = d.employees().order_by(|e| e.salary.desc());
            (d.name, d.head().name, employees.select(|e| (e.name, e.salary)))
        })
        .all(conn)
}

#[cfg(test)]
mod tests {
    use reflect_schema::ErrorKind;

    use super::*;

    fn names(conn: &Connection, department: &str) -> Result<Vec<String>> {
        let department = Department::query().filter(|d| d.name.eq(department)).one(conn)?;
        Ok(department.employees(conn)?.into_iter().map(|it| it.name).collect())
    }

    #[test]
    fn departments_are_founded_once() -> Result<()> {
        let conn = company::connect_in_memory()?;
        hire(&conn, "Ada", "Engines", dec!(1))?;
        hire(&conn, "Charles", "Engines", dec!(1))?;
        assert_eq!(names(&conn, "Engines")?, ["Ada", "Charles"]);
        assert_eq!(Department::count(&conn)?, 1);
        Ok(())
    }

    #[test]
    fn nobody_is_hired_twice() -> Result<()> {
        let conn = company::connect_in_memory()?;
        hire(&conn, "Ada", "Engines", dec!(1))?;
        let error = hire(&conn, "ADA", "Poetry", dec!(1)).unwrap_err();
        let ErrorKind::UniqueViolation { columns, .. } = error.kind() else { panic!("{error}") };
        assert_eq!(columns, &["email"]);
        // Nor is the department left over.
        assert_eq!(Department::count(&conn)?, 1);
        Ok(())
    }

    #[test]
    fn nobody_works_for_nothing() -> Result<()> {
        let conn = company::connect_in_memory()?;
        let error = hire(&conn, "Ada", "Engines", dec!(0)).unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::CheckViolation { .. }), "{error}");
        Ok(())
    }

    #[test]
    fn heads_work_where_they_lead() -> Result<()> {
        let conn = company::connect_in_memory()?;
        let ada = hire(&conn, "Ada", "Engines", dec!(1))?;
        let poetry = NewDepartment { name: "Poetry".into() }.insert(&conn)?;
        assert!(promote(&conn, &poetry, &ada).is_err());
        poetry.add_employee(&conn, &ada)?;
        assert_eq!(promote(&conn, &poetry, &ada)?.head(&conn)?, Some(ada));
        Ok(())
    }

    #[test]
    fn who_leaves_is_in_no_department() -> Result<()> {
        let conn = company::connect_in_memory()?;
        hire(&conn, "Ada", "Engines", dec!(1))?.delete(&conn)?;
        assert!(names(&conn, "Engines")?.is_empty());
        Ok(())
    }
}
