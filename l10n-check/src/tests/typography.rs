use super::Scratch;

/// `column kind` of the findings in a text, in line 12 from column 5.
fn found(language: &str, text: &str) -> Vec<String> {
    let scratch = Scratch::new();
    let explained = "#   $n (String) - what it is\n";
    scratch.append("locales/en/common.ftl", &format!("{explained}x = Words { }\n", "{ $n }"));
    scratch.append("locales/fr/common.ftl", &format!("{explained}x = Mots { }\n", "{ $n }"));
    scratch.replace(
        &format!("locales/{language}/common.ftl"),
        if language == "en" { "Words { $n }" } else { "Mots { $n }" },
        text,
    );
    let found = scratch.found().into_iter();
    let place = format!("{language}/common.ftl:13:");
    found
        .filter_map(|found| found.strip_prefix(&place).map(str::to_owned))
        .filter(|found| {
            !["variables", "elements", "terms", "same"].iter().any(|kind| found.ends_with(kind))
        })
        .collect()
}

fn assert_found(language: &str, text: &str, wanted: &[&str]) {
    assert_eq!(found(language, text), wanted, "{text}");
}

#[test]
fn french_apostrophes_dots_and_quotes() {
    assert_found("fr", "l'État et l'{ -wco }", &["6 apostrophe", "16 apostrophe"]);
    assert_found("fr", "Et puis...", &["12 dots"]);
    assert_found("fr", "le mot \"juste\" est", &["12 quotes"]);
    assert_found("fr", "le mot “juste” est", &["12 quotes"]);
    // Inside others they are right.
    assert_found("fr", "«\u{a0}le mot “juste”\u{a0}»", &[]);
    assert_found("fr", "{ \"'\" } et <span lang=\"en\">it's \"x\"...</span>", &[]);
}

#[test]
fn french_no_break_spaces() {
    let narrow = "5 spaces";
    assert_found("fr", "a;", &["6 spaces"]);
    assert_found("fr", "a ;", &["6 spaces"]);
    assert_found("fr", "a\u{a0};", &["6 spaces"]);
    assert_found("fr", "a\u{202f}; b\u{202f}? c\u{202f}! d\u{202f}?! (?)", &[]);
    assert_found("fr", "a! b?", &["6 spaces", "9 spaces"]);
    assert_found("fr", "a: b", &["6 spaces"]);
    assert_found("fr", "a : b", &["6 spaces"]);
    assert_found("fr", "a\u{202f}: b", &["6 spaces"]);
    assert_found("fr", "a\u{a0}: b, 10:30", &[]);
    assert_found("fr", "<strong>a :</strong> b", &["14 spaces"]);
    assert_found("fr", "<strong>a</strong>: b", &["23 spaces"]);
    assert_found("fr", "5 % et 5%", &["6 spaces", "13 spaces"]);
    assert_found("fr", "5\u{a0}% et le signe %", &[]);
    assert_found("fr", "« a »", &["5 spaces", "8 spaces"]);
    assert_found("fr", "«a»", &[narrow, "7 spaces"]);
    assert_found("fr", "«\u{a0}{ $n }\u{a0}»", &[]);
    assert_found("fr", "«{ $n }»", &["5 spaces", "12 spaces"]);
    assert_found("fr", "{ $n } ; { $n }\u{202f};", &["11 spaces"]);
    assert_found("fr", "a , b .", &["7 spaces", "11 spaces"]);
    assert_found("fr", "n° 331, 5 €", &["7 spaces", "14 spaces"]);
    assert_found("fr", "M. Saunders et M<sup>me</sup> Cho", &["7 spaces", "34 spaces"]);
    assert_found("fr", "Les PMM. Les autres, n° a", &[]);
    assert_found("fr", "https://x.org/?a;b et m@x.org", &[]);
}

#[test]
fn french_numbers() {
    assert_found("fr", "5 000 et 1,234,567", &["5 spaces", "14 number"]);
    assert_found("fr", "5\u{202f}000, 5\u{a0}000, 1,5, 98,75", &[]);
    assert_found("fr", "en 2022 167 et +32 2 209 92 11", &[]);
    assert_found("fr", "1 234 567 et 5 000,25", &["5 spaces", "18 spaces"]);
}

#[test]
fn french_words() {
    assert_found("fr", "Les Etats et l’Ecole", &["9 accent", "20 accent"]);
    assert_found("fr", "A la une. A propos, Annexe A la", &["5 accent", "15 accent"]);
    assert_found("fr", "A été adopté", &[]);
    assert_found(
        "fr",
        "la 2ème, la 2nde, le XXIème, la 1ère",
        &["8 ordinal", "17 ordinal", "26 ordinal", "37 ordinal"],
    );
    assert_found(
        "fr",
        "1er, 2e, 1re, XXIe, 50<sup>e</sup>, crème, 3<sup>ème</sup>",
        &["48 ordinal"],
    );
    assert_found("fr", "une oeuvre, le Coeur, moelle", &["9 ligature", "20 ligature"]);
    assert_found("fr", "Étude - suite", &["11 dash"]);
}

#[test]
fn french_rules_hold_in_every_variant_and_attribute() {
    let scratch = Scratch::new();
    let select = |text: &str| {
        format!(
            "#   $n (Number) - how many\nx =\n    {{ $n ->\n        [one] un\n       *[other] {text}\n    }}\n    .title = {text}\n"
        )
    };
    scratch.append("locales/en/common.ftl", &select("some"));
    scratch.append("locales/fr/common.ftl", &select("d'autres"));
    assert_eq!(
        scratch.found(),
        ["fr/common.ftl:16:18 apostrophe", "fr/common.ftl:18:15 apostrophe"]
    );
}

#[test]
fn english_typography() {
    assert_found(
        "en",
        "it's the Members' \"word\"",
        &["7 apostrophe", "21 apostrophe", "23 quotes"],
    );
    assert_found("en", "and then...", &["13 dots"]);
    assert_found("en", "one - two", &["9 dash"]);
    assert_found("en", "one ; two, three !", &["9 spaces", "22 spaces"]);
    assert_found("en", "it’s “right”: 5,000 – that is all… well-known", &[]);
    assert_found("en", "https://x.org/a...b", &[]);
}

#[test]
fn lists_and_facts_have_their_own_signs() {
    let scratch = Scratch::new();
    let text = |word: &str| {
        format!(
            "x =\n    .body =\n        - {word}\n        - {word} two\n\n        {word} :: {word}\n"
        )
    };
    scratch.append("locales/en/common.ftl", &text("word"));
    scratch.append("locales/fr/common.ftl", &text("mot"));
    assert_eq!(scratch.found(), [""; 0]);
}
