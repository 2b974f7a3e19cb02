use super::Scratch;

fn with(english: &str, french: &str) -> Scratch {
    let scratch = Scratch::new();
    scratch.append("locales/en/common.ftl", english);
    scratch.append("locales/fr/common.ftl", french);
    scratch
}

#[test]
fn summaries_have_160_characters_at_most_with_terms_filled_in() {
    let scratch = Scratch::new();
    let path = "locales/fr/about.ftl";
    // With “OMD” and “du Système harmonisé” in place, without the elements’ signs.
    let old = "Ce que fait l’{ -wco }";
    let rest = "Ce que fait l’OMD\u{202f}; à propos du Système harmonisé.".chars().count();
    scratch.replace(path, old, &format!("{}{old}", "x".repeat(160 - rest)));
    assert_eq!(scratch.found(), [""; 0]);
    scratch.replace(path, old, &format!("x{old}"));
    assert_eq!(scratch.found(), ["fr/about.ftl:3:6 length"]);
    assert!(scratch.report().findings[0].text.contains("161 characters"));
}

#[test]
fn names_of_pages_have_100_characters_at_most() {
    let scratch = Scratch::new();
    scratch.replace("locales/fr/navigation.ftl", "À propos", &"x".repeat(101));
    assert_eq!(scratch.found(), ["fr/navigation.ftl:2:1 length"]);
}

#[test]
fn a_comment_sets_a_limit_in_every_language() {
    let english = "# A badge. At most 5 characters.\nx = New\n";
    assert_eq!(with(english, "x = Nouveau\n").found(), ["fr/common.ftl:12:1 length"]);
    assert_eq!(with(english, "# At most 7 characters.\nx = Nouveau\n").found(), [""; 0]);
    // The longest variant counts.
    let variants = "# At most 6 characters\n#   $n (Number) - how many\nx =\n    { $n ->\n        [one] un\n       *[other] beaucoup\n    }\n";
    let english = "#   $n (Number) - how many\nx = { $n }\n";
    assert_eq!(with(english, variants).found(), ["fr/common.ftl:14:1 length"]);
}

#[test]
fn what_is_the_same_as_in_english_is_told() {
    assert_eq!(with("x = Message\n", "x = Message\n").found(), ["fr/common.ftl:12:1 same"]);
    for (english, french) in [
        ("x = Message\n", "# Same in French\nx = Message\n"),
        ("# Same in French\nx = Message\n", "x = Message\n"),
        ("x = No\n", "x = No\n"),
        ("x = BACUDA, WCO Trade Tools, 2024\n", "x = BACUDA, WCO Trade Tools, 2024\n"),
        // Only what is filled in differs.
        ("x = { -wco } Message\n", "x = { -wco } Message\n"),
    ] {
        assert_eq!(with(english, french).found(), [""; 0], "{french}");
    }
    let forgotten = "x = Mots\n    .title = Forgotten\n";
    let found = with("x = Words\n    .title = Forgotten\n", forgotten).found();
    assert_eq!(found, ["fr/common.ftl:13:6 same"]);
}

#[test]
fn the_glossary_rules_words_out() {
    let told = |english: &str, french: &str| {
        let scratch = with(&format!("x = {english}\n"), &format!("x = {french}\n"));
        let findings = scratch.report().findings;
        findings.into_iter().map(|found| (super::short(&found), found.text)).collect::<Vec<_>>()
    };
    let found = told("Integrity in Customs", "L’intégrité en douane");
    assert_eq!(found.len(), 1);
    assert_eq!(found[0].0, "fr/common.ftl:12:7 glossary");
    assert_eq!(found[0].1, "“Integrity” is “éthique” in French and not “intégrité”.");
    for (english, french, count) in [
        // An official name, and a word that has nothing to do with it.
        ("Promotion of integrity", "Promotion de l’intégrité", 0),
        ("A whole", "L’intégrité", 0),
        ("Capacity building", "Développement des capacités", 1),
        ("Contracting Parties", "Parties contractantes", 0),
        ("Contracting Parties", "Parties Contractantes", 1),
        ("A single window, single windows", "Fenêtres <em>uniques</em>, guichets uniques", 1),
        ("Time release", "Libération des marchandises", 1),
    ] {
        let found = told(english, french);
        let glossary = found.iter().filter(|(place, _)| place.ends_with("glossary")).count();
        assert_eq!(glossary, count, "{french}: {found:?}");
    }
    // A term in English, words in French.
    let found = told("The { -hs }", "Le système harmonisé");
    assert_eq!(found.iter().filter(|(place, _)| place.ends_with("glossary")).count(), 1);
}

#[test]
fn variables_are_explained() {
    let explained =
        "# Variables:\n#   $a (String) - one\n#   $b (Number) - other\nx = { $a }{ $b }\n";
    assert_eq!(
        with(explained, &explained.replace("{ $a }", "«\u{a0}{ $a }\u{a0}» ")).found(),
        [""; 0]
    );
    let half = "# $a (String) - one\n# $b - other\nx = Mots { $a }{ $b }\n";
    assert_eq!(with(explained, half).found(), ["fr/common.ftl:14:1 comment"]);
    let found = with(explained, "x = Mots { $a }{ $b }\n").found();
    // Twice at one place: once for each.
    assert_eq!(found, ["fr/common.ftl:12:1 comment", "fr/common.ftl:12:1 comment"]);
}
