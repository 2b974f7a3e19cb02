//! Every kind of mistake, and what exactly is said of it.
#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use feeds_check::{File, check};

/// A feed of which only the items, or further fields before them, matter.
fn feed(path: &str, language: &str, more: &str, items: &str) -> File {
    let text = format!(
        r#"{{"version":"https://jsonfeed.org/version/1.1","title":"T","language":"{language}",
        "home_page_url":"https://x.org/{language}/",{more}"items":[{items}]}}"#
    );
    File::new(path, text)
}

fn told(files: &[File]) -> Vec<String> {
    check(files, &[]).unwrap().findings.iter().map(ToString::to_string).collect()
}

/// An item that lacks nothing, with more fields.
fn item(more: &str) -> String {
    format!(r#"{{"id":"a","title":"T","content_text":"C"{more}}}"#)
}

#[test]
fn mistakes_in_an_item() {
    let lacking = [
        (
            r#"{"title":"T","content_text":"C"}"#,
            "item 1, id: is missing; an example is “2024-03-06-council-chair-visits”",
        ),
        (
            r#"{"id":"a","content_text":"C"}"#,
            "item 1 “a”, title: is missing; an example is “Council Chair visits the Secretariat”",
        ),
        (
            r#"{"id":"a","title":"T"}"#,
            "item 1 “a”, content_html or content_text: is missing; one of them is needed",
        ),
        (
            r#"{"id":"a","title":" ","content_text":"C"}"#,
            "item 1 “a”, title: is empty; it needs text",
        ),
        (
            r#"{"id":7,"title":"T","content_text":"C"}"#,
            "item 1, id: has to be text in quotation marks, not 7",
        ),
        ("7", "item 1: has to be fields in { }, not 7"),
    ];
    for (items, message) in lacking {
        let found = told(&[feed("f.json", "en", "", items)]);
        assert_eq!(found, [format!("f.json: {message}")]);
    }
    let fields = [
        (
            r#""date_published":"5 March""#,
            "date_published: “5 March” is no RFC 3339 date and time such as 2024-03-05T09:00:00Z",
        ),
        (
            r#""date_published":"2024-03-05""#,
            "date_published: “2024-03-05” is no RFC 3339 date and time such as 2024-03-05T09:00:00Z",
        ),
        (
            r#""date_modified":"2024-02-30T09:00:00Z""#,
            "date_modified: “2024-02-30T09:00:00Z” is no RFC 3339 date and time such as 2024-03-05T09:00:00Z",
        ),
        (
            r#""url":"http://x.org/""#,
            "url: “http://x.org/” is no address that begins with https:// such as https://www.wcoomd.org/en/",
        ),
        (
            r#""image":"https://x.org/é.png""#,
            "image: “https://x.org/é.png” is no address that begins with https:// such as https://www.wcoomd.org/en/; spaces and letters with accents are written as %20, %C3%A9 …",
        ),
        (
            r#""image":"""#,
            "image: is empty; it needs some address that begins with https:// such as https://www.wcoomd.org/en/",
        ),
        (
            r#""external_url":"x.org""#,
            "external_url: “x.org” is no address such as https://www.example.org/page/",
        ),
        (r#""tags":"origin""#, "tags: has to be a list in [ ], not \"origin\""),
        (r#""tags":["origin",""]"#, "tags, entry 2: is empty; it needs text"),
        (r#""summary":null"#, "summary: has to be text in quotation marks, not null"),
        (
            r#""language":"english please""#,
            "language: “english please” is no code of a language such as fr",
        ),
        (
            r#""datePublished":"""#,
            "datePublished: there is no field of this name; “date_published” may be meant",
        ),
        (r#""deadline":"2024-03-22""#, "deadline: belongs into _wco"),
        (
            r#""keywords":[]"#,
            "keywords: there is no field of this name; there are _wco, attachments, author, authors, banner_image, content_html, content_text, date_modified, date_published, external_url, id, image, language, summary, tags, title, url",
        ),
        (
            r#""authors":[{}]"#,
            "authors, entry 1, name or url or avatar: is missing; one of them is needed",
        ),
        (
            r#""attachments":[{"url":"https://x.org/a"}]"#,
            "attachments, entry 1, mime_type: is missing; an example is “audio/mpeg”",
        ),
        (
            r#""attachments":[{"url":"https://x.org/a","mime_type":"a/b","size_in_bytes":"9"}]"#,
            "attachments, entry 1, size_in_bytes: has to be a number without quotation marks, not \"9\"",
        ),
        (r#""_wco":[]"#, "_wco: has to be fields in { }, not []"),
        (
            r#""_wco":{"deadline":"22/3/2024"}"#,
            "_wco.deadline: “22/3/2024” is no day such as 2024-03-22",
        ),
        (
            r#""_wco":{"deadlin":"2024-03-22"}"#,
            "_wco.deadlin: there is no field of this name; “deadline” may be meant",
        ),
        (
            r#""_wco":{"venue":"Brussels"}"#,
            "_wco.venue: there is no field of this name; there are current, deadline, documents, end, image_alt, label, new, page, place, start, translations",
        ),
        (
            r#""_wco":{"current":"true"}"#,
            "_wco.current: has to be true or false without quotation marks, not \"true\"",
        ),
        (
            r#""_wco":{"page":"/about/"}"#,
            "_wco.page: “/about/” is no id of a page such as about-annual-reports",
        ),
        (
            r#""_wco":{"documents":[{"title":"A","url":"https://x.org/a"},{"title":"B"}]}"#,
            "_wco.documents, entry 2, url: is missing; an example is “https://www.wcoomd.org/documents/agenda.pdf”",
        ),
        (
            r#""_wco":{"translations":{"french":"https://x.org/fr/"}}"#,
            "_wco.translations.french: “french” is no code of a language such as fr",
        ),
        (
            r#""_wco":{"start":"2024-05-08","end":"2024-05-07"}"#,
            "_wco.end: 2024-05-07 is before 2024-05-08, the first day (_wco.start)",
        ),
        (
            r#""_wco":{"start":"8 May","end":"2024-05-07"}"#,
            "_wco.start: “8 May” is no day such as 2024-03-22",
        ),
    ];
    for (field, message) in fields {
        let found = told(&[feed("f.json", "en", "", &item(&format!(",{field}")))]);
        assert_eq!(found, [format!("f.json: item 1 “a”, {message}")]);
    }
}

#[test]
fn mistakes_in_the_feed_itself() {
    let cases = [
        (
            r#"{"version":"2","title":"T","items":[]}"#,
            "version: has to be “https://jsonfeed.org/version/1.1”, not “2”",
        ),
        (
            r#"{"title":"T","items":[]}"#,
            "version: is missing; it has to be “https://jsonfeed.org/version/1.1”",
        ),
        (r#"{"version":"https://jsonfeed.org/version/1.1","title":"T"}"#, "items: is missing"),
        (
            r#"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":{}}"#,
            "items: has to be a list in [ ], not {}",
        ),
        (
            r#"{"version":"https://jsonfeed.org/version/1.1","title":"T","item":[],"items":[]}"#,
            "item: there is no field of this name; “items” may be meant",
        ),
        (
            r#"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[],
               "feed_url":"https://x.org/n","next_url":"https://x.org/n"}"#,
            "next_url: is this feed’s own address; it has to be that of the next feed",
        ),
        (
            r#"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[],
               "hubs":[{"url":"https://x.org/n"}]}"#,
            "hubs, entry 1, type: is missing; an example is “WebSub”",
        ),
    ];
    for (text, message) in cases {
        assert_eq!(told(&[File::new("f.json", text)]), [format!("f.json: {message}")]);
    }
}

#[test]
fn what_is_no_json_is_told_with_line_and_column() {
    let cases: [(&[u8], &str); 13] = [
        (
            b"{\n  \"a\": }",
            "line 2, column 8: a value is missing: text in quotation marks, a number, true, false, null, a list or fields in { }",
        ),
        (b"[1,]", "line 1, column 4: a comma stands before a closing bracket; take it out"),
        // Counted in characters: é has two bytes.
        (
            "{\"é\": \"é\" \"b\": 1}".as_bytes(),
            "line 1, column 11: a comma or } is missing before this place",
        ),
        (b"[1 2]", "line 1, column 4: a comma or ] is missing before this place"),
        (b"{\"a\" 1}", "line 1, column 6: a colon is missing between a field’s name and its value"),
        (
            b"[nope]",
            "line 1, column 3: a word is unknown: outside of quotation marks only true, false and null stand",
        ),
        (b"{a: 1}", "line 1, column 2: the name of a field in quotation marks is missing"),
        (
            b"[\"a\n\"]",
            "line 2, column 1: text has a tab or the end of a line in it; write \\t or \\n, or close the quotation mark",
        ),
        (
            b"[\"\\a\"]",
            "line 1, column 4: a backslash stands before what needs none; a backslash itself is written \\\\",
        ),
        (b"{} {}", "line 1, column 4: something stands after the file’s last bracket; take it out"),
        (
            b"{\"a\": [",
            "line 1, column 7: the file ends too early: a quotation mark or bracket is not closed",
        ),
        (b"[\"\xe9\"]", "line 1, column 3: the file is not in UTF-8; save it in that encoding"),
        (b"[1e999]", "line 1, column 6: no JSON: number out of range"),
    ];
    for (text, message) in cases {
        assert_eq!(told(&[File::new("f.json", text)]), [format!("f.json: {message}")]);
    }
}

#[test]
fn ids_are_unique_and_the_newest_item_comes_first() {
    let dated = |id: &str, date: &str| {
        format!(r#"{{"id":"{id}","title":"T","content_text":"C","date_published":"{date}"}}"#)
    };
    let twice = format!("{},{}", item(""), item(""));
    assert_eq!(
        told(&[feed("f.json", "en", "", &twice)]),
        ["f.json: item 2 “a”, id: item 1 has the same id; each item needs one of its own"]
    );
    // 10:00 in Brussels is earlier than 9:30 in UTC.
    let wrong = [
        dated("a", "2024-03-05T10:00:00+01:00"),
        item("").replace("\"a\"", "\"b\""),
        dated("c", "2024-03-05T09:30:00Z"),
        dated("d", "2024-03-05T10:00:00+01:00"),
    ]
    .join(",");
    let news = check(&[feed("news.json", "en", "", &wrong)], &[]).unwrap();
    assert_eq!((news.errors(), news.warnings(), news.items, news.files), (0, 1, 4, 1));
    assert_eq!(
        news.findings[0].to_string(),
        "news.json: item 3 “c”, date_published: warning: 2024-03-05T09:30:00Z is later than 2024-03-05T10:00:00+01:00 of item 1; the newest comes first"
    );
    assert_eq!(told(&[feed("events-2024.json", "en", "", &wrong)]), [""; 0]);
}

#[test]
fn feeds_are_in_the_folder_of_their_language() {
    let at = |path: &str| told(&[feed(path, "en", "", "")]);
    assert_eq!(at("feeds/en/news.json"), [""; 0]);
    assert_eq!(at("elsewhere/fr/news.json"), [""; 0]);
    assert_eq!(
        at("feeds/fr/news.json"),
        ["feeds/fr/news.json: language: “en” is not the folder’s language, “fr”"]
    );
    let without = r#"{"version":"https://jsonfeed.org/version/1.1","title":"T","items":[]}"#;
    assert_eq!(
        told(&[File::new("feeds/fr/news.json", without)]),
        ["feeds/fr/news.json: language: is missing; in the folder fr it has to be “fr”"]
    );
}

#[test]
fn translations_are_there_and_lead_back() {
    let item = |url: &str, lang: &str, there: &str| {
        item(&format!(r#","url":"{url}","_wco":{{"translations":{{"{lang}":"{there}"}}}}"#))
    };
    let (en, fr) = ("https://x.org/en/a/", "https://x.org/fr/a/");
    let english = |lang, there| feed("feeds/en/news.json", "en", "", &item(en, lang, there));
    let french = |there| feed("feeds/fr/news.json", "fr", "", &item(fr, "en", there));
    assert_eq!(told(&[english("fr", fr), french(en)]), [""; 0]);
    // Alone, nothing can be said of it; with the others known, all.
    assert_eq!(told(&[english("fr", fr)]), [""; 0]);
    assert_eq!(check(&[english("fr", fr)], &[french(en)]).unwrap().findings, []);

    let first = "feeds/en/news.json: item 1 “a”, _wco.translations";
    let cases = [
        (
            "fr",
            "https://x.org/fr/b/",
            en,
            format!(
                "{first}.fr: no item in “fr” has the url https://x.org/fr/b/; the one with the same id has {fr}"
            ),
        ),
        (
            "fr",
            fr,
            "https://x.org/en/b/",
            format!(
                "{first}.fr: {fr}, item 1 of feeds/fr/news.json, does not lead back: it needs {en} as _wco.translations.en"
            ),
        ),
        ("de", fr, en, format!("{first}.de: there are no feeds in “de”, only in en, fr")),
        (
            "fr",
            "x.org",
            en,
            format!(
                "{first}.fr: “x.org” is no address that begins with https:// such as https://www.wcoomd.org/en/"
            ),
        ),
    ];
    for (lang, there, back, message) in cases {
        let found = check(&[english(lang, there)], &[french(back)]).unwrap().findings;
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found, [message]);
    }
    // Items of another site may be translated wherever they like.
    let elsewhere = item("https://y.org/", "fr", "https://y.org/fr/");
    let found = check(&[feed("feeds/en/n.json", "en", "", &elsewhere)], &[french(en)]).unwrap();
    assert_eq!(found.findings, []);
}

#[test]
fn fields_of_others_are_allowed() {
    let more = r#","_wco":{},"_other":{"anything":[1]}"#;
    assert_eq!(told(&[feed("f.json", "en", r#""_podcast":{"a":1},"#, &item(more))]), [""; 0]);
}

#[test]
fn mistakes_in_the_configuration() {
    let config = |text: &str| told(&[File::new("public/config.json", text)]);
    for right in [
        "{}",
        r#"{"contactForm": null, "translatorView": true}"#,
        r#"{"contactForm": "/contact", "feeds": {"en": {"news-2023": "/n.json"}, "fr": {"topic-origin": "https://x.org/"}}}"#,
    ] {
        assert_eq!(config(right), [""; 0], "{right}");
    }
    let cases = [
        ("[]", "has to be fields in { }, not []"),
        (
            r#"{"contactForms": "/c"}"#,
            "contactForms: there is no field of this name; “contactForm” may be meant",
        ),
        (
            r#"{"theme": 1}"#,
            "theme: there is no field of this name; there are accounts, contactForm, feeds, offline, translatorView",
        ),
        (
            r#"{"contactForm": "http://x.org/"}"#,
            "contactForm: “http://x.org/” is no https address or path at the same host such as https://forms.example.org/contact",
        ),
        (
            r#"{"contactForm": "//x.org/"}"#,
            "contactForm: “//x.org/” is no https address or path at the same host such as https://forms.example.org/contact",
        ),
        (r#"{"contactForm": 7}"#, "contactForm: has to be text in quotation marks or null, not 7"),
        (
            r#"{"translatorView": "yes"}"#,
            "translatorView: has to be true or false without quotation marks, not \"yes\"",
        ),
        (
            r#"{"feeds": {"en": {"newz": "/n.json"}}}"#,
            "feeds.en.newz: “newz” is no name of a feed such as highlights, news, news-2023, events, events-2023, topic-origin",
        ),
        (
            r#"{"feeds": {"english": {}}}"#,
            "feeds.english: “english” is no code of a language such as fr",
        ),
        (
            r#"{"feeds": {"en": {"news": "n.json"}}}"#,
            "feeds.en.news: “n.json” is no https address or path at the same host such as https://cms.example.org/en/news.json",
        ),
    ];
    for (text, message) in cases {
        assert_eq!(config(text), [format!("public/config.json: {message}")]);
    }
}
