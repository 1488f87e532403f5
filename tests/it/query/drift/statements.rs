//! Statements of every kind.

use reflect_schema::{Load, Result};

use super::{Run, company};
use crate::support::company::{Person, Task, TaskRef, Team};

/// Shows what a statement found.
pub(crate) fn shown<T: std::fmt::Debug>(found: Result<T>) -> Result<String> {
    found.map(|it| format!("{it:?}"))
}

/// Statements of every kind. Each uses `task.hours`, in one place only.
pub(crate) const OF_HOURS: &[(&str, Run)] = &[
    ("all", |c| shown(Task::all(c))),
    ("get", |c| shown(Task::get(c, 1))),
    ("first", |c| shown(Task::first(c))),
    ("accessor", |c| shown(Team::get(c, 1)?.tasks(c))),
    ("query", |c| shown(Task::query().all(c))),
    ("select", |c| shown(Task::query().select(|t| t.hours).all(c))),
    ("select an expression", |c| shown(Task::query().select(|t| t.hours + 1).all(c))),
    ("select a condition", |c| shown(Task::query().select(|t| t.hours.gt(1)).all(c))),
    ("filter", |c| shown(Task::query().filter(|t| t.hours.gt(1)).select(|t| t.id).all(c))),
    ("filter by a text", |c| {
        shown(Task::query().filter(|t| t.raw::<bool>("{} = 'hours'", (t.hours,))).count(c))
    }),
    ("is null", |c| shown(Task::query().filter(|t| t.hours.is_not_null()).count(c))),
    ("case", |c| shown(Task::query().select(|t| t.when(t.hours.gt(6), 1).otherwise(0)).all(c))),
    ("call", |c| shown(Task::query().select(|t| t.call::<String>("quote", (t.hours,))).all(c))),
    ("order_by", |c| shown(Task::query().order_by(|t| t.hours.desc()).select(|t| t.id).all(c))),
    ("group_by", |c| shown(Task::query().group_by(|t| t.hours).select(|_, g| g.count()).all(c))),
    ("group_by a row", |c| shown(Task::query().group_by(|t| t).select(|t, _| t.hours).all(c))),
    ("having", |c| {
        let groups = Task::query().group_by(|t| t.team_id).having(|_, g| g.max(|t| t.hours).gt(1));
        shown(groups.all(c))
    }),
    ("aggregate", |c| shown(Task::query().aggregate(|g| g.sum(|t| t.hours)).one(c))),
    ("aggregate with a filter", |c| {
        shown(Task::query().aggregate(|g| g.filter(|t| t.hours.gt(1)).count()).one(c))
    }),
    ("aggregate of distinct values", |c| {
        shown(Task::query().aggregate(|g| g.count_distinct(|t| t.hours)).one(c))
    }),
    ("window", |c| {
        let sums = |t: company::TaskColumns| t.window().partition_by(t.team_id).sum(t.hours);
        shown(Task::query().select(sums).all(c))
    }),
    ("window by an order", |c| {
        let ranks = |t: company::TaskColumns| t.window().order_by(t.hours.asc()).rank();
        shown(Task::query().select(ranks).all(c))
    }),
    ("window by a partition", |c| {
        shown(Task::query().select(|t| t.window().partition_by(t.hours).row_number()).all(c))
    }),
    ("distinct", |c| shown(Task::query().select(|t| t.hours).distinct().count(c))),
    ("nested rows", |c| shown(Team::query().select(|t| t.tasks()).all(c))),
    ("nested selection", |c| {
        shown(Team::query().select(|t| t.tasks().select(|task| task.hours)).all(c))
    }),
    ("nested filter", |c| {
        let tasks =
            |t: company::TeamColumns| t.tasks().filter(|it| it.hours.gt(1)).select(|it| it.id);
        shown(Team::query().select(tasks).all(c))
    }),
    ("nested order", |c| {
        let tasks = |t: company::TeamColumns| {
            t.tasks().order_by(|it| it.hours.asc()).limit(1).select(|it| it.id)
        };
        shown(Team::query().select(tasks).all(c))
    }),
    ("nested within nested", |c| {
        let tree = |p: company::PersonColumns| {
            (p.id, p.teams_by_lead().select(|t| (t.id, t.tasks().select(|task| task.hours))))
        };
        shown(Person::query().select(tree).all(c))
    }),
    ("load", |c| shown(Team::all(c)?.load(c, |t| t.tasks()))),
    ("load a column", |c| {
        let tasks: Vec<Task> =
            (1..3).map(|id| Task { id, team_id: 1, title: String::new(), hours: None }).collect();
        shown(tasks.load(c, |t| t.hours))
    }),
    ("any", |c| {
        shown(
            Team::query()
                .filter(|t| t.tasks().any(|task| task.hours.gt(6)))
                .select(|t| t.id)
                .all(c),
        )
    }),
    ("every", |c| shown(Team::query().filter(|t| t.tasks().all(|it| it.hours.gt(6))).count(c))),
    ("sum of related", |c| shown(Team::query().select(|t| t.tasks().sum(|it| it.hours)).all(c))),
    ("count of related", |c| {
        let counts = |t: company::TeamColumns| t.tasks().filter(|it| it.hours.gt(1)).count();
        shown(Team::query().select(counts).all(c))
    }),
    ("subquery", |c| {
        shown(
            Team::query()
                .filter(|t| {
                    t.exists(t.subquery::<Task>().filter(|it| it.team_id.eq(t.id) & it.hours.gt(6)))
                })
                .count(c),
        )
    }),
    ("scalar subquery", |c| {
        let longest = |t: company::TeamColumns| {
            t.scalar(t.subquery::<Task>().aggregate(|g| g.max(|it| it.hours)))
        };
        shown(Team::query().select(longest).all(c))
    }),
    ("in a query", |c| {
        let hours = Task::query().select(|t| t.hours.required());
        shown(Person::query().filter(|p| p.salary.in_(hours)).count(c))
    }),
    ("union", |c| {
        let hours = Task::query().select(|t| t.hours);
        shown(Person::query().select(|p| p.salary).union(hours).all(c))
    }),
    ("union of rows", |c| {
        let short = Task::query().filter(|t| t.id.eq(1));
        shown(short.union(Task::query().filter(|t| t.id.eq(2))).select(|t| t.id).all(c))
    }),
    ("as_source", |c| {
        let source = Task::query().select(|t| (t.id, t.hours)).as_source();
        shown(source.filter(|(_, hours)| hours.gt(1)).all(c))
    }),
    ("page", |c| shown(Task::query().order_by(|t| t.hours.asc()).page(c, 2).map(|it| it.rows))),
    ("page after", |c| {
        let query = Task::query().order_by(|t| (t.hours.asc(), t.id.asc()));
        let next = query.page(c, 1)?.next.unwrap();
        shown(query.after(&next).select(|t| t.id).all(c))
    }),
    ("stream", |c| {
        let mut stream = Task::query().stream(c)?;
        shown(stream.iter().collect::<Result<Vec<_>>>())
    }),
    ("for_each", |c| shown(Task::query().for_each(c, |_| Ok(())))),
    ("for_each_ref", |c| {
        let mut hours = Vec::new();
        let visit = |task: TaskRef<'_>| {
            hours.push(task.hours);
            Ok(())
        };
        Task::query().for_each_ref(c, visit)?;
        shown(Ok(hours))
    }),
    ("first of a query", |c| shown(Task::query().first(c))),
    ("one", |c| shown(Task::query().filter(|t| t.hours.eq(5)).one(c))),
    ("count", |c| shown(Task::query().filter(|t| t.hours.eq(5)).count(c))),
    ("exists", |c| shown(Task::query().filter(|t| t.hours.eq(5)).exists(c))),
    ("join", |c| {
        shown(
            Task::query().join::<Person>(|t, p| t.hours.lt(p.salary)).select(|(t, _)| t.id).all(c),
        )
    }),
    ("left join", |c| {
        let joined = Person::query().left_join::<Task>(|p, t| t.hours.lt(p.salary));
        shown(joined.select(|(p, t)| (p.id, t.id)).all(c))
    }),
    ("joined rows", |c| shown(Person::query().left_join::<Task>(|p, t| t.id.eq(p.id)).all(c))),
    ("explain", |c| shown(Task::query().filter(|t| t.hours.eq(5)).explain(c))),
    ("from_sql", |c| shown(Task::from_sql(c, "SELECT * FROM task", []))),
    ("from_sql by name", |c| {
        shown(Task::from_sql(c, "SELECT t.id, t.team_id, t.title, t.hours FROM task t", []))
    }),
];

/// The same for the foreign key `person.manager_id`.
pub(crate) const OF_MANAGER: &[(&str, Run)] = &[
    ("path", |c| shown(Person::query().select(|p| p.manager().name).all(c))),
    ("path in a filter", |c| {
        shown(Person::query().filter(|p| p.manager().name.eq("Ada")).select(|p| p.id).all(c))
    }),
    ("path in an order", |c| {
        shown(Person::query().order_by(|p| p.manager().name.asc()).select(|p| p.id).all(c))
    }),
    ("two hops", |c| shown(Team::query().select(|t| t.deputy().manager().name).all(c))),
    ("children", |c| {
        shown(Person::query().select(|p| p.people_by_manager().select(|r| r.id)).all(c))
    }),
    ("any child", |c| {
        shown(Person::query().filter(|p| p.people_by_manager().any(|r| r.id.gt(0))).count(c))
    }),
    ("upwards", |c| {
        let chain = Person::query().filter(|p| p.id.eq(2)).recursive(|p| p.manager());
        shown(chain.select(|p| p.id).all(c))
    }),
    ("downwards", |c| {
        let tree = Person::query().filter(|p| p.id.eq(1)).recursive(|p| p.people_by_manager());
        shown(tree.select(|p| p.id).all(c))
    }),
    ("accessor", |c| {
        let ada =
            Person { id: 1, name: String::new(), manager_id: None, mentor_id: None, salary: None };
        shown(ada.people_by_manager(c))
    }),
    ("load", |c| {
        let ada =
            Person { id: 1, name: String::new(), manager_id: None, mentor_id: None, salary: None };
        shown([ada].load(c, |p| p.manager().name))
    }),
];
