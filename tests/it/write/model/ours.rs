use reflect_schema::write::Insert;
use reflect_schema::{Executor, PrimaryKey, Result};

use super::db::{Item, NewItem};
use super::step::{Done, Key, New, Step, Then};

pub(crate) fn run(step: &Step, conn: &impl Executor) -> Result<Done> {
    let one = |it| Done::Row(Some(it));
    let count = |it| Done::Count(usize::try_from(it).unwrap());
    // Rows are found by their keys alone.
    let row = |id| Item { id, code: String::new(), amount: 0, price: None, note: None };
    match step {
        Step::Insert(new) if new.id.is_none() && new.price.is_none() && new.note.is_none() => {
            NewItem { code: new.code.clone(), amount: new.amount }.insert(conn).map(one)
        }
        Step::Insert(new) => insert(new).insert(conn).map(one),
        Step::InsertAll(all) => Item::insert_all(conn, all.iter().map(insert)).map(count),
        Step::OnConflict(new, key, Then::Nothing) => {
            let row = match key {
                Key::Id => insert(new).on_conflict(PrimaryKey).do_nothing().insert(conn),
                Key::Code => insert(new).on_conflict(Item::BY_CODE).do_nothing().insert(conn),
            };
            row.map(Done::Row)
        }
        Step::OnConflict(new, key, Then::Update) => {
            let insert = insert(new);
            let row = match key {
                Key::Id => insert
                    .on_conflict(PrimaryKey)
                    .update(|it, new| (it.amount.set(new.amount), it.note.set(new.note)))
                    .insert(conn),
                Key::Code => insert
                    .on_conflict(Item::BY_CODE)
                    .update(|it, new| (it.amount.set(new.amount), it.note.set(new.note)))
                    .insert(conn),
            };
            row.map(one)
        }
        Step::Update(id, new) => {
            let there = Item::find(conn, *id)?.unwrap_or_else(|| row(*id));
            there.modify(conn, |it| *it = new.item(*id)).map(one)
        }
        Step::UpdateSet(id, added, note) => {
            let set = |it: super::db::ItemColumns| {
                (it.amount.set(it.amount + *added), it.note.set(note.as_ref()))
            };
            row(*id).update_set(conn, set).map(one)
        }
        Step::UpdateMany(range, added, price) => {
            let found =
                Item::query().filter(|it| it.amount.ge(range.start) & it.amount.lt(range.end));
            let set = |it: super::db::ItemColumns| {
                (it.amount.set(it.amount + *added), it.price.set(*price))
            };
            found.update(conn, set).map(count)
        }
        Step::UpdateLargest(most, note) => {
            let largest = Item::query().order_by(|it| (it.amount.desc(), it.id.asc()));
            let largest = largest.limit(u64::from(*most)).everything();
            largest.update(conn, |it| it.note.set(note)).map(count)
        }
        Step::Delete(id) => row(*id).delete(conn).map(|()| Done::Row(None)),
        Step::DeleteMany(range) => {
            let found =
                Item::query().filter(|it| it.amount.ge(range.start) & it.amount.lt(range.end));
            found.delete(conn).map(count)
        }
        Step::DeleteSmallest(most) => {
            let smallest = Item::query().order_by(|it| (it.amount.asc(), it.id.asc()));
            smallest.limit(u64::from(*most)).everything().delete(conn).map(count)
        }
        Step::Transaction(..) => unreachable!("its steps are run one by one"),
    }
}

fn insert(new: &New) -> Insert<NewItem> {
    NewItem { code: new.code.clone(), amount: new.amount }.with(|it| {
        (
            new.id.map(|id| it.id.set(id)),
            new.price.map(|price| it.price.set(price)),
            new.note.as_ref().map(|note| it.note.set(note.as_ref())),
        )
    })
}
