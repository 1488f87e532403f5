use std::process::Stdio;

use super::{assert_golden, call, command, error, output};

#[test]
fn help_is_as_expected() {
    let subcommands = [
        &["--help"][..],
        &["inspect", "--help"],
        &["suggest", "--help"],
        &["print", "--help"],
        &["snapshot", "--help"],
    ];
    let help = subcommands.map(|arguments| {
        let arguments = [&["reflect"], arguments].concat();
        format!("$ cargo {}\n{}", arguments.join(" "), output(&arguments))
    });
    assert_golden("help.txt", &help.join("\n"));
}

#[test]
fn cargo_is_not_needed() {
    assert_eq!(output(&["--help"]), output(&["reflect", "--help"]));
}

#[test]
fn a_wrong_command_line_exits_with_2() {
    let rows = [
        (&["inspekt"][..], "error: unrecognized subcommand 'inspekt'\n\n  tip: a similar"),
        (&["inspect"], "error: the following required arguments were not provided:\n  <SOURCE>\n"),
        (&["inspect", "a.db", "--jsn"], "error: unexpected argument '--jsn' found\n"),
        (&["print", "a.db", "b.db"], "error: unexpected argument 'b.db' found\n"),
        (
            &["snapshot", "a.db"],
            "error: the following required arguments were not provided:\n  --o",
        ),
        (&[], "Shows a database as `reflect_schema!` sees it\n\nUsage: cargo reflect <COMMAND>\n"),
    ];
    for (arguments, expected) in rows {
        let answer = call(arguments);
        assert_eq!((answer.code, &*answer.stdout), (2, ""), "{arguments:?}");
        assert!(answer.stderr.starts_with(expected), "{arguments:?}: {}", answer.stderr);
    }
}

#[test]
fn a_missing_source_is_told_with_what_may_be_meant() {
    let text = error(&["inspect", "examples/chinok.db"]);
    let lines: Vec<_> = text.lines().collect();
    let [what, place, help] = lines[..] else { panic!("{text}") };
    assert!(what.starts_with("error: there is no database `"), "{text}");
    assert!(place.starts_with("looked for ") && place.ends_with("chinok.db"), "{text}");
    assert!(help.starts_with("help: did you mean `") && help.ends_with("chinook.db`?"), "{text}");
    assert!(error(&["print", "examples/none.sql"]).starts_with("error: there is no script `"));
    assert!(error(&["print", "examples/none.json"]).starts_with("error: there is no snapshot `"));
}

#[test]
fn an_error_in_a_script_has_its_position() {
    let directory = tempfile::tempdir().unwrap();
    let sql = "CREATE TABLE a (id INTEGER PRIMARY KEY);\nCREATE TABLE b (id INTEGER,, x);\n";
    std::fs::write(directory.path().join("app.sql"), sql).unwrap();
    let answer = command(&["inspect", "app.sql"]).current_dir(&directory).output().unwrap();
    let text = String::from_utf8(answer.stderr).unwrap();
    assert!(text.starts_with("error: app.sql:2:28: "), "{text}");
    assert!(text.contains("CREATE TABLE b (id INTEGER,, x);"), "{text}");
    assert_eq!(answer.status.code(), Some(1));
}

#[test]
fn every_mistake_in_the_options_is_told() {
    let options = "derive = [Debug], decimas = f64";
    assert_eq!(
        error(&["print", "examples/chinook.db", "--", options]),
        "error: every row derives `Debug` already: leave it out\n\
         error: no option is called `decimas`: did you mean `decimals`?\n"
    );
    assert!(error(&["print", "examples/chinook.db", "--", "derive = ["]).starts_with("error: "));
}

#[test]
fn a_source_may_be_offline() {
    let inspect =
        |source: &str| command(&["inspect", source]).env("REFLECT_OFFLINE", "1").output().unwrap();
    let text = String::from_utf8(inspect("examples/chinook.db").stderr).unwrap();
    assert!(text.starts_with("error: REFLECT_OFFLINE=1 asks for a snapshot"), "{text}");
}

#[test]
fn a_reader_may_leave_early() {
    let mut child = command(&["print", "examples/chinook.db"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8(output.stderr).unwrap(), "");
}
