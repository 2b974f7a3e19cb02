use super::Scratch;

fn with_x(english: &str, french: &str) -> Vec<String> {
    let scratch = Scratch::new();
    scratch.append(
        "locales/en/common.ftl",
        &format!("# Variables:\n#   $a (String) - one\n#   $b (Number) - other\nx = {english}\n"),
    );
    scratch.append(
        "locales/fr/common.ftl",
        &format!("# Variables:\n#   $a (String) - one\n#   $b (Number) - other\nx = {french}\n"),
    );
    scratch.found()
}

#[test]
fn variables_are_the_same_over_all_variants() {
    assert_eq!(with_x("Words { $a }", "Mots"), ["fr/common.ftl:15:1 variables"]);
    assert_eq!(with_x("Words { $a }", "Mots { $a } { $b }"), ["fr/common.ftl:15:20 variables"]);
    let select = "{ $b ->\n    [one] un { $a }\n   *[other] des\n    }";
    assert_eq!(with_x("Words { $a } { $b }", select), [""; 0]);
}

#[test]
fn functions_and_references_are_the_same() {
    assert_eq!(with_x("Words { NUMBER($b) }", "Mots { $b }"), ["fr/common.ftl:15:1 functions"]);
    assert_eq!(with_x("Words { other }", "Mots"), ["fr/common.ftl:15:1 references"]);
    assert_eq!(with_x("Words", "Mots { about-page.summary }"), ["fr/common.ftl:15:12 references"]);
}

#[test]
fn terms_are_the_same_and_their_parameters_may_differ() {
    assert_eq!(with_x("Words { -hs }", "Mots { -hs(form: \"of\") }"), [""; 0]);
    assert_eq!(with_x("Words { -hs }", "Mots"), ["fr/common.ftl:15:1 terms"]);
    assert_eq!(with_x("Words", "Mots { -hs }"), ["fr/common.ftl:15:13 terms"]);
}

#[test]
fn what_is_not_there_is_told() {
    let found =
        with_x("Words { -ws } { nothing } { other.a }", "Mots { -ws } { nothing } { other.a }");
    let places = [
        "en/common.ftl:15:14",
        "en/common.ftl:15:21",
        "en/common.ftl:15:33",
        "fr/common.ftl:15:13",
        "fr/common.ftl:15:20",
        "fr/common.ftl:15:32",
    ]
    .map(|place| format!("{place} undefined"));
    let undefined: Vec<_> = found.iter().filter(|found| found.ends_with("undefined")).collect();
    assert_eq!(undefined, places.iter().collect::<Vec<_>>());
    let found = with_x("Words { DATETIME($a) }", "Mots { DATETIME($a) }");
    assert_eq!(found, ["en/common.ftl:15:13 undefined", "fr/common.ftl:15:12 undefined"]);
}

#[test]
fn elements_are_the_same() {
    let english = "A <strong>b</strong> <a data-l10n-name=\"about\">c</a>";
    let french = "À <sup>b</sup> <em>d</em> <a data-l10n-name=\"home\">c</a>";
    let found = with_x(english, french);
    let wanted = ["15:1", "15:1", "15:20", "15:31"];
    assert_eq!(found, wanted.map(|place| format!("fr/common.ftl:{place} elements")));
    assert_eq!(with_x(english, "À <a data-l10n-name=\"about\">c <strong>b</strong></a>"), [""; 0]);
}

#[test]
fn bodies_have_the_same_blocks() {
    let path = "locales/fr/about.ftl";
    for (old, new, place, words) in [
        (
            "        - deux\n",
            "",
            "fr/about.ftl:9:9",
            "a list with 1 item (- ); in English (locales/en/about.ftl:9) it is a list with 2 items",
        ),
        ("## Titre", "### Titre", "fr/about.ftl:7:9", "a lower heading"),
        ("Fondée :: 1952\n", "Fondée\u{a0}: 1952\n", "fr/about.ftl:12:9", "is a paragraph"),
        ("        ## Titre\n\n", "", "fr/about.ftl:7:9", "a list with 2 items"),
        ("\n        Fondée :: 1952\n", "", "fr/about.ftl:4:6", "ends after 3 blocks"),
        (
            "Fondée :: 1952\n",
            "Fondée :: 1952\n\n        Fin.\n",
            "fr/about.ftl:14:9",
            "goes on with a paragraph",
        ),
    ] {
        let scratch = Scratch::new();
        scratch.replace(path, old, new);
        let findings = scratch.report().findings;
        assert_eq!(
            findings.iter().map(super::short).collect::<Vec<_>>(),
            [format!("{place} blocks")],
            "{new}"
        );
        assert!(findings[0].text.contains(words), "{}", findings[0].text);
    }
}
