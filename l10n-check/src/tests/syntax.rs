use super::Scratch;

/// Place and advice for a French file that ends in `text`, from its 12th line.
fn broken(text: &str) -> Vec<(String, String)> {
    let scratch = Scratch::new();
    scratch.append("locales/en/common.ftl", "x = Words\n    .title = Title\ny = More\n");
    scratch.append("locales/fr/common.ftl", text);
    let findings = scratch.report().findings;
    findings.iter().map(|finding| (super::short(finding), finding.text.clone())).collect()
}

fn assert_broken(text: &str, place: &str, advice: &str) {
    let found = broken(text);
    let places: Vec<&str> = found.iter().map(|(place, _)| place.as_str()).collect();
    assert_eq!(places, [format!("fr/common.ftl:{place} syntax")], "{text}\n{found:?}");
    assert!(found[0].1.contains(advice), "{text}\n{found:?}");
}

#[test]
fn what_cannot_be_read_is_told_with_place_and_advice() {
    let x = "x = Mots\n    .title = Titre\n";
    let y = "y = Encore\n";
    for (text, place, advice) in [
        (format!("{y}x = {{ $count\n    .title = Titre\n"), "13:13", "“x” cannot be read"),
        (format!("{y}x = Mots }}\n    .title = Titre\n"), "13:10", "A “}” closes nothing"),
        (format!("{y}x = {{ }}\n    .title = Titre\n"), "13:7", "$variable"),
        (format!("{y}x =\n"), "13:1", "It has no text"),
        (format!("{x}{y}et la suite\n"), "15:4", "indent it by four spaces"),
        (format!("{x}{y}  12 mois\n\n« suite »\n"), "17:1", "indent it by four spaces"),
        (format!("{y}x = {{ number(\"x\") }}\n    .title = Titre\n"), "13:18", "capitals"),
        (format!("{x}{y}#comment\n"), "15:2", "A comment begins with “# ”"),
        (format!("{y}x = {{ \"a }}\n    .title = Titre\n"), "13:11", "quotation mark"),
    ] {
        assert_broken(&text, place, advice);
    }
}

#[test]
fn all_variants_on_one_line_are_told() {
    let x = "    .title = Titre\ny = Encore\n";
    for (text, place, advice) in [
        ("x = { $count -> [one] un *[other] des }\n", "12:17", "End the line after “->”"),
        ("x = { $count ->\n    [one] un *[other] des }\n", "13:27", "each variant"),
        (
            "x = { $count ->\n    [one] un *[other] des\n    }\n",
            "14:5",
            "No variant is the default",
        ),
    ] {
        assert_broken(&format!("{text}{x}"), place, advice);
    }
    // This can be read, but not as it was meant.
    let found =
        broken(&format!("# $count\nx = {{ $count ->\n    *[one] un [other] des\n    }}\n{x}"));
    assert!(found.iter().any(|(place, _)| place == "fr/common.ftl:14:15 syntax"), "{found:?}");
    let found = broken(&format!("x = {{ $count ->\n    *[one] un, voir [sic]\n    }}\n{x}"));
    assert!(found.iter().all(|(place, _)| !place.ends_with("syntax")), "{found:?}");
}

#[test]
fn a_broken_attribute_is_told_where_it_breaks() {
    assert_broken(
        "x = Mots\n    .title = Titre { $a\ny = Encore\n",
        "13:24",
        "“.title” of “x” cannot be read, and it and what follows it are left out. A “{”",
    );
    assert_broken("x = Mots\n    .title =\ny = Encore\n", "13:6", "It has no text");
    assert_broken("x = Mots\n\t.title = Titre\ny = Encore\n", "13:1", "A tab");
    assert_broken("x = Mots\n    . title = Titre\ny = Encore\n", "13:6", "A name is missing");
}

#[test]
fn in_english_it_hides_nothing_else() {
    let scratch = Scratch::new();
    scratch.append("locales/en/common.ftl", "x = {\n");
    scratch.append("locales/fr/common.ftl", "x = Mots\n");
    assert_eq!(scratch.found(), ["en/common.ftl:13:1 syntax"]);
}
