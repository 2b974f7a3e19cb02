//! Every kind of mistake, and what is said of it.
#![allow(clippy::unwrap_used, reason = "tests")]

use feeds_check::{File, check};

fn feed(path: &str, language: &str, items: &str) -> File {
    let text = format!(
        r#"{{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"{language}","items":[{items}]}}"#
    );
    File { path: path.to_owned(), text }
}

fn errors(files: &[File]) -> Vec<String> {
    check(files).unwrap().errors
}

/// An item that lacks nothing, with more fields.
fn item(more: &str) -> String {
    format!(r#"{{"id":"a","title":"T","content_text":"C"{more}}}"#)
}

#[test]
fn every_mistake_is_told_with_file_item_and_field() {
    let cases = [
        (r#"{"title":"T","content_text":"C"}"#, "f.json: item 1, id: is missing"),
        (
            r#"{"id":"a","title":"T"}"#,
            "f.json: item 1 “a”, content_html: is missing, and content_text too: one of them is needed",
        ),
        (r#"{"id":"a","title":" ","content_text":"C"}"#, "f.json: item 1 “a”, title: is empty"),
        (
            &item(r#","date_published":"5 March""#),
            "f.json: item 1 “a”, date_published: “5 March” is no RFC 3339 date and time such as 2024-03-05T09:00:00Z",
        ),
        (
            &item(r#","_wco":{"deadline":"22/3/2024"}"#),
            "f.json: item 1 “a”, _wco.deadline: “22/3/2024” is no day such as 2024-03-22",
        ),
        (
            &item(r#","_wco":{"deadlin":"2024-03-22"}"#),
            "f.json: item 1 “a”, _wco.deadlin: there is no field of this name",
        ),
        (
            &item(r#","url":"http://x.org/""#),
            "f.json: item 1 “a”, url: “http://x.org/” does not begin with https://",
        ),
        (
            &item(r#","tags":"origin""#),
            "f.json: item 1 “a”, tags: “origin” is not of the kind “array”",
        ),
        (
            &item(r#","language":"english please""#),
            "f.json: item 1 “a”, language: “english please” is no code of a language such as en",
        ),
        (
            &item(r#","_wco":{"start":"2024-05-08","end":"2024-05-07"}"#),
            "f.json: item 1 “a”, _wco.end: 2024-05-07 is before 2024-05-08, the start",
        ),
        (
            &format!("{},{}", item(""), item("")),
            "f.json: item 2 “a”, id: it came before in this file",
        ),
    ];
    for (items, message) in cases {
        assert_eq!(errors(&[feed("f.json", "en", items)]), [message]);
    }
}

#[test]
fn what_is_no_feed_is_told_with_its_line() {
    let file = |text: &str| File { path: "f.json".to_owned(), text: text.to_owned() };
    assert_eq!(
        errors(&[file("{\n  \"a\": }")]),
        ["f.json: no JSON: expected value at line 2 column 8"]
    );
    assert_eq!(
        errors(&[file(r#"{"version":"2","title":"T","items":[]}"#)]),
        [r#"f.json, version: “2” is not one of ["https://jsonfeed.org/version/1.1"]"#]
    );
}

#[test]
fn languages_have_folders_and_translations_lead_both_ways() {
    let english = item(
        r#","url":"https://x.org/en/a/","_wco":{"translations":{"fr":"https://x.org/fr/a/"}}"#,
    );
    let french = item(r#","url":"https://x.org/fr/a/""#);
    assert_eq!(
        errors(&[feed("feeds/en/n.json", "en", &english), feed("feeds/fr/n.json", "en", &french)]),
        [
            "feeds/en/n.json: item 1 “a”, _wco.translations.fr: https://x.org/fr/a/ does not name https://x.org/en/a/ as its translation",
            "feeds/fr/n.json, language: “en” does not belong into the folder fr",
        ]
    );
    let lost = item(r#","url":"https://x.org/fr/b/""#);
    assert_eq!(
        errors(&[feed("feeds/en/n.json", "en", &english), feed("feeds/fr/n.json", "fr", &lost)]),
        [
            "feeds/en/n.json: item 1 “a”, _wco.translations.fr: there is no item with the address https://x.org/fr/a/"
        ]
    );
}

#[test]
fn the_configuration_is_checked_too() {
    let config = |text: &str| {
        errors(&[File { path: "public/config.json".to_owned(), text: text.to_owned() }])
    };
    assert_eq!(config(r#"{"contactForm": null, "translatorView": true}"#), [""; 0]);
    assert_eq!(
        config(r#"{"contactForms": "/c"}"#),
        ["public/config.json, contactForms: there is no field of this name"]
    );
    assert_eq!(
        config(r#"{"contactForm": "http://x.org/"}"#),
        [
            "public/config.json, contactForm: “http://x.org/” is neither an https address nor a path at the same host"
        ]
    );
    assert_eq!(
        config(r#"{"feeds": {"en": {"newz": "/n.json"}}}"#),
        ["public/config.json, feeds.en.newz: there is nothing of this name"]
    );
}
