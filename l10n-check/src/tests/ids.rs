use super::Scratch;

#[test]
fn a_missing_message_is_told_where_it_would_stand() {
    let scratch = Scratch::new();
    scratch.replace("locales/fr/navigation.ftl", "about-year = 2024\n", "");
    assert_eq!(scratch.found(), ["fr/navigation.ftl:2:1 missing"]);
    let text = &scratch.report().findings[0].text;
    assert_eq!(
        text,
        "“about-year” is missing below “about”: copy it from locales/en/navigation.ftl:3 and translate it."
    );
}

#[test]
fn a_missing_term_is_told_with_what_refers_to_it() {
    let scratch = Scratch::new();
    scratch.replace("locales/fr/terms.ftl", "-wco = OMD\n", "");
    assert_eq!(scratch.found(), ["fr/about.ftl:3:33 undefined", "fr/terms.ftl:1:1 missing"]);
}

#[test]
fn a_missing_file_is_told_once() {
    let scratch = Scratch::new();
    scratch.remove("locales/fr/navigation.ftl");
    assert_eq!(scratch.found(), ["fr/navigation.ftl:1:1 missing"]);
    assert!(scratch.report().findings[0].text.contains("4 messages"));
}

#[test]
fn missing_and_obsolete_attributes_are_told() {
    let scratch = Scratch::new();
    scratch.replace("locales/fr/about.ftl", ".summary", ".resume");
    assert_eq!(scratch.found(), ["fr/about.ftl:2:1 missing", "fr/about.ftl:3:6 obsolete"]);
    let scratch = Scratch::new();
    scratch.append("locales/en/common.ftl", "x = Words\n    .title = Title\n");
    scratch.append("locales/fr/common.ftl", "x =\n    .title = Titre\n");
    assert_eq!(scratch.found(), ["fr/common.ftl:12:1 missing"]);
}

#[test]
fn an_obsolete_message_is_told() {
    let scratch = Scratch::new();
    scratch.append("locales/fr/common.ftl", "x = Mots\n-term = Terme\n");
    assert_eq!(scratch.found(), ["fr/common.ftl:12:1 obsolete", "fr/common.ftl:13:2 obsolete"]);
}

#[test]
fn duplicates_are_told_over_all_files() {
    let scratch = Scratch::new();
    scratch.append("locales/en/navigation.ftl", "other = Again\n");
    scratch.append("locales/en/common.ftl", "hs = Harmonized\n    .a = A\n    .a = B\n");
    scratch.append("locales/fr/common.ftl", "hs = Harmonisé\n    .a = A\n");
    scratch.append("src/main.rs", "const HS: &str = \"hs\";\n");
    let found = scratch.found();
    // A term and a message of one name collide too.
    assert_eq!(
        found,
        [
            "en/common.ftl:14:6 duplicate",
            "en/navigation.ftl:5:1 duplicate",
            "en/terms.ftl:3:2 duplicate",
            "fr/terms.ftl:3:2 duplicate",
        ]
    );
    assert!(scratch.report().findings[2].text.contains("differ only by the “-”"));
}

#[test]
fn a_message_in_another_file_is_told() {
    let scratch = Scratch::new();
    scratch.replace("locales/fr/common.ftl", "year-page = Année\nnews-", "news-");
    scratch.append("locales/fr/navigation.ftl", "year-page = Année\n");
    assert_eq!(scratch.found(), ["fr/navigation.ftl:5:1 misplaced"]);
    let text = &scratch.report().findings[0].text;
    assert!(text.ends_with("move it to locales/fr/common.ftl."), "{text}");
}

#[test]
fn what_no_one_asks_for_is_told() {
    let scratch = Scratch::new();
    let unused = "tested = Words\ncomment = Words\nabout-year-page = Words\n-unused = Words\n";
    scratch.append("locales/en/common.ftl", unused);
    scratch.append("locales/fr/common.ftl", &unused.replace("Words", "Mots"));
    let found = scratch.found();
    // Only in a test, only in a comment, a year with a shared message, a term.
    let places = [(12, 1), (13, 1), (14, 1), (15, 2)];
    let wanted = places.map(|(line, column)| format!("en/common.ftl:{line}:{column} unused"));
    assert_eq!(found, wanted);
}
