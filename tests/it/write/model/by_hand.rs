use reflect_schema::Connection;
use reflect_schema::rusqlite;
use reflect_schema::rust_decimal::Decimal;

use super::step::{Key, New, Step, Then};

/// Fails also where a row is to be there and is not.
pub(crate) fn run(step: &Step, conn: &Connection) -> rusqlite::Result<()> {
    let needs_a_row = matches!(step, Step::Update(..) | Step::UpdateSet(..) | Step::Delete(_));
    match conn.execute(&sql(step), ()) {
        Ok(0) if needs_a_row => Err(rusqlite::Error::QueryReturnedNoRows),
        done => done.map(drop),
    }
}

fn sql(step: &Step) -> String {
    match step {
        Step::Insert(new) => insert(std::slice::from_ref(new)),
        Step::InsertAll(all) if all.is_empty() => "DELETE FROM item WHERE false".to_owned(),
        Step::InsertAll(all) => insert(all),
        Step::OnConflict(new, key, then) => {
            let insert = insert(std::slice::from_ref(new));
            let key = match key {
                Key::Id => "id",
                Key::Code => "code",
            };
            let then = match then {
                Then::Nothing => "NOTHING",
                Then::Update => "UPDATE SET amount = excluded.amount, note = excluded.note",
            };
            format!("{insert} ON CONFLICT ({key}) DO {then}")
        }
        Step::Update(id, new) => {
            let item = new.item(*id);
            let (code, price) = (text(Some(&item.code)), price(item.price));
            let (amount, note) = (item.amount, text(item.note.as_ref()));
            format!(
                "UPDATE item SET code = {code}, amount = {amount}, price = {price}, note = {note}
                    WHERE id = {id}"
            )
        }
        Step::UpdateSet(id, added, note) => {
            let note = text(note.as_ref());
            format!("UPDATE item SET amount = amount + ({added}), note = {note} WHERE id = {id}")
        }
        Step::UpdateMany(range, added, value) => {
            let (start, end, price) = (range.start, range.end, price(*value));
            format!(
                "UPDATE item SET amount = amount + ({added}), price = {price}
                    WHERE amount >= {start} AND amount < {end}"
            )
        }
        Step::UpdateLargest(most, note) => {
            let note = text(Some(note));
            format!(
                "UPDATE item SET note = {note} WHERE id IN
                    (SELECT id FROM item ORDER BY amount DESC, id LIMIT {most})"
            )
        }
        Step::Delete(id) => format!("DELETE FROM item WHERE id = {id}"),
        Step::DeleteMany(range) => {
            let (start, end) = (range.start, range.end);
            format!("DELETE FROM item WHERE amount >= {start} AND amount < {end}")
        }
        Step::DeleteSmallest(most) => format!(
            "DELETE FROM item WHERE id IN
                (SELECT id FROM item ORDER BY amount, id LIMIT {most})"
        ),
        Step::Transaction(..) => unreachable!("its steps are run one by one"),
    }
}

fn insert(all: &[New]) -> String {
    let row = |new: &New| {
        let id = new.id.map_or("NULL".to_owned(), |it| it.to_string());
        let note = new.note.clone().unwrap_or_else(|| Some("new".to_owned()));
        let (code, note) = (text(Some(&new.code)), text(note.as_ref()));
        format!("({id}, {code}, {}, {}, {note})", new.amount, price(new.price))
    };
    let rows = all.iter().map(row).collect::<Vec<_>>().join(", ");
    format!("INSERT INTO item (id, code, amount, price, note) VALUES {rows}")
}

fn text(text: Option<&String>) -> String {
    text.map_or("NULL".to_owned(), |it| format!("'{}'", it.replace('\'', "''")))
}

fn price(price: Option<Decimal>) -> String {
    price.map_or("NULL".to_owned(), |it| it.to_string())
}
