use super::Scratch;
use crate::mend;

/// What `--fix` makes of a text in French, or in English.
fn mended(language: &str, text: &str) -> String {
    let scratch = Scratch::new();
    let path = format!("locales/{language}/common.ftl");
    let before = scratch.text(&path);
    scratch.append(&path, &format!("x = {text}\n"));
    mend(&scratch.root).unwrap();
    let once = scratch.text(&path);
    assert_eq!(mend(&scratch.root).unwrap(), Default::default(), "a second time: {text}");
    assert_eq!(scratch.text(&path), once);
    let own = once.strip_prefix(&before).unwrap();
    own.strip_prefix("x = ").unwrap().strip_suffix('\n').unwrap().to_owned()
}

#[test]
fn french_is_mended() {
    for (text, wanted) in [
        ("l'État d'« ici » et l'{ -wco }", "l’État d’«\u{a0}ici\u{a0}» et l’{ -wco }"),
        ("Et puis...", "Et puis…"),
        ("a; b ! c  ? d\u{a0}! e?!", "a\u{202f}; b\u{202f}! c\u{202f}? d\u{202f}! e\u{202f}?!"),
        ("a: b : c\u{202f}: d ISO:9001", "a\u{a0}: b\u{a0}: c\u{a0}: d ISO:9001"),
        ("5% 5 % { $n }%", "5\u{a0}% 5\u{a0}% { $n }\u{a0}%"),
        ("le \"mot\" et «  l'autre »", "le «\u{a0}mot\u{a0}» et «\u{a0}l’autre\u{a0}»"),
        ("un “mot” et « un “autre” »", "un «\u{a0}mot\u{a0}» et «\u{a0}un “autre”\u{a0}»"),
        ("« un \"autre\" »", "«\u{a0}un “autre”\u{a0}»"),
        ("5 000 n° 3 et 1 234 567 €", "5\u{202f}000 n°\u{a0}3 et 1\u{202f}234\u{202f}567\u{a0}€"),
        ("<strong>a :</strong> <em>b</em>!", "<strong>a\u{a0}:</strong> <em>b</em>\u{202f}!"),
        ("\"a\": \"b\"!", "«\u{a0}a\u{a0}»\u{a0}: «\u{a0}b\u{a0}»\u{202f}!"),
    ] {
        assert_eq!(mended("fr", text), wanted, "{text}");
    }
}

#[test]
fn english_is_mended() {
    for (text, wanted) in [
        ("it's the Members' \"word\"...", "it’s the Members’ “word”…"),
        ("“he said \"no\"”", "“he said ‘no’”"),
    ] {
        assert_eq!(mended("en", text), wanted, "{text}");
    }
}

#[test]
fn what_takes_judgement_stays() {
    for text in [
        "un 'mot' cité",
        "un \"mot et \"autre",
        "un “mot",
        "6\" et 7\"",
        "Etat, 2ème, oeuvre, 1,234 - A la",
        "....",
        "{ \"l'a\" } CLiKC! <a data-l10n-name=\"about\">a</a> https://x.org/?a;b",
        "<span lang=\"en\">it's \"x\"...</span>",
    ] {
        assert_eq!(mended("fr", text), text);
    }
    for text in ["one ; two", "one - two", "the 'word' isn't", "a \"word"] {
        assert_eq!(mended("en", text).replace('’', "'"), text);
    }
}

#[test]
fn only_what_a_finding_names_changes() {
    let scratch = Scratch::new();
    // Comments, ignored messages, odd spacing, line ends and junk are not touched.
    let text = |apostrophe: &str| {
        format!(
            "# l'x ; « x »\r\nx   =   l{apostrophe}un  \r\n\r\n\t\n# l10n-ignore: apostrophe\r\ny = l'autre\r\n    .a =\r\n        l'un\r\n\r\n        l'autre\nbroken = {{ l'un ;\n\n\n"
        )
    };
    scratch.write("locales/fr/x.ftl", &text("'"));
    let others: Vec<_> = super::FILES.map(|(path, _)| (path, scratch.text(path))).to_vec();
    let repairs = mend(&scratch.root).unwrap();
    assert_eq!(Vec::from_iter(repairs), [("locales/fr/x.ftl".to_owned(), 1)]);
    assert_eq!(scratch.text("locales/fr/x.ftl"), text("’"));
    for (path, before) in others {
        assert_eq!(scratch.text(path), before);
    }
}

#[test]
fn a_broken_line_is_not_joined() {
    let text = "un mot\n    ; un autre\n    « mot\n    »";
    assert_eq!(mended("fr", text), "un mot\n    ; un autre\n    «\u{a0}mot\n    »");
}
