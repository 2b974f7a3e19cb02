use super::Scratch;

/// Findings in a French paragraph in line 12, from column 14, that its English has too.
fn in_body(text: &str) -> Vec<String> {
    let scratch = Scratch::new();
    for language in ["en", "fr"] {
        let body = format!("x =\n    .body = {text}\n");
        scratch.append(&format!("locales/{language}/common.ftl"), &body);
    }
    let found = scratch.found().into_iter();
    found.filter(|found| found.starts_with("fr/") && !found.ends_with("same")).collect()
}

#[test]
fn links_lead_to_pages_and_known_addresses() {
    for name in ["home", "about-year", "ext-x"] {
        assert_eq!(in_body(&format!("<a data-l10n-name=\"{name}\">lien</a>")), [""; 0]);
    }
    // The last one stands for many addresses.
    for name in ["nothing", "item"] {
        let found = in_body(&format!("Un <a data-l10n-name=\"{name}\">lien</a>"));
        assert_eq!(found, ["fr/common.ftl:13:16 link"]);
    }
}

#[test]
fn what_is_no_element_is_told() {
    for text in [
        "un <b>mot</b>",
        "un <strong>mot",
        "un <a href=\"https://x.org\">mot</a>",
        "un </em> mot",
        "un <!-- mot -->",
        "un &nbsp;mot",
        "un <strong>mot\n\n        autre</strong>",
    ] {
        let found = in_body(text);
        assert_eq!(found[0], "fr/common.ftl:13:16 markup", "{text}");
        assert!(found.iter().all(|found| found.ends_with("markup")), "{found:?}");
    }
    assert_eq!(in_body("1 < 2 et 3 > 2, A & B"), [""; 0]);
}

#[test]
fn names_and_summaries_are_plain_text() {
    let scratch = Scratch::new();
    for language in ["en", "fr"] {
        let path = format!("locales/{language}/navigation.ftl");
        let about = if language == "en" { "About Us" } else { "À propos" };
        scratch.replace(&path, about, "<em>WCO Trade Tools</em>");
    }
    assert_eq!(scratch.found(), ["en/navigation.ftl:2:9 markup", "fr/navigation.ftl:2:9 markup"]);
}
