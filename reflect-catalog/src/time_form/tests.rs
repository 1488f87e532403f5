use super::*;

#[test]
fn every_form_is_written_as_it_is_read() {
    let mut forms = vec!["YYYY-MM-DD".to_owned()];
    let fractions = (1..=9).map(|places| format!(":SS.{}", "S".repeat(places)));
    for seconds in ["", ":SS"].map(str::to_owned).into_iter().chain(fractions) {
        forms.push(format!("HH:MM{seconds}"));
        for separator in [' ', 'T'] {
            for zone in Zone::ALL {
                forms.push(format!("YYYY-MM-DD{separator}HH:MM{seconds}{}", zone.text()));
            }
        }
    }
    for form in &forms {
        assert_eq!(TextForm::parse(form).map(|it| it.to_string()).as_ref(), Some(form));
    }
    assert_eq!(forms.len(), 1 + 11 * 9);
}

#[test]
fn the_form_of_a_text_is_found() {
    for (text, form) in [
        ("2007-01-31", "YYYY-MM-DD"),
        ("2007-01-31T23:59", "YYYY-MM-DDTHH:MM"),
        ("2007-01-31 23:59:58", "YYYY-MM-DD HH:MM:SS"),
        ("2007-01-31T23:59:58.123Z", "YYYY-MM-DDTHH:MM:SS.SSSZ"),
        ("2007-01-31 23:59:58.123456 +00:00", "YYYY-MM-DD HH:MM:SS.SSSSSS +00:00"),
        ("23:59:58.5", "HH:MM:SS.S"),
    ] {
        assert_eq!(TextForm::of(text).map(|it| it.to_string()).as_deref(), Some(form));
    }
    for text in ["", "2007", "2007-01", "2007-01-31 23", "2007-01-31T23:59:58+02:00", "n/a"] {
        assert_eq!(TextForm::of(text), None, "{text}");
    }
}

#[test]
fn what_is_no_form_is_none() {
    for text in [
        "",
        "YYYY",
        "YYYY-MM-DDT",
        "YYYY-MM-DD HH",
        "YYYY-MM-DD HH:MM:SS.",
        "YYYY-MM-DD HH:MM:SS.SSSSSSSSSS",
        "YYYY-MM-DD HH:MM:SSX",
        "HH:MMZ",
        "DD.MM.YYYY",
    ] {
        assert_eq!(TextForm::parse(text), None, "{text}");
    }
}
