//! French words that keyboards and habits get wrong.

use super::NARROW;
use crate::finding::{Kind, Note};
use crate::glyphs::{Glyph, string};

/// Words with a capital that loses its accent; an s may follow.
const CAPITALS: [(&str, &str); 42] = [
    ("Echange", "Échange"),
    ("Echéance", "Échéance"),
    ("Echelle", "Échelle"),
    ("Ecole", "École"),
    ("Economie", "Économie"),
    ("Economique", "Économique"),
    ("Ecran", "Écran"),
    ("Edition", "Édition"),
    ("Editeur", "Éditeur"),
    ("Echanger", "Échanger"),
    ("Egal", "Égal"),
    ("Elargir", "Élargir"),
    ("Egalement", "Également"),
    ("Egalité", "Égalité"),
    ("Egypte", "Égypte"),
    ("Elaboration", "Élaboration"),
    ("Election", "Élection"),
    ("Electronique", "Électronique"),
    ("Elément", "Élément"),
    ("Emirat", "Émirat"),
    ("Energie", "Énergie"),
    ("Equateur", "Équateur"),
    ("Equipe", "Équipe"),
    ("Equipement", "Équipement"),
    ("Erythrée", "Érythrée"),
    ("Etablir", "Établir"),
    ("Etablissement", "Établissement"),
    ("Etape", "Étape"),
    ("Etat", "État"),
    ("Ethiopie", "Éthiopie"),
    ("Ethique", "Éthique"),
    ("Etranger", "Étranger"),
    ("Etude", "Étude"),
    ("Etudiant", "Étudiant"),
    ("Evaluation", "Évaluation"),
    ("Evenement", "Événement"),
    ("Evénement", "Événement"),
    ("Evènement", "Événement"),
    ("Eviter", "Éviter"),
    ("Evolution", "Évolution"),
    ("Ile", "Île"),
    ("Ca", "Ça"),
];

/// What follows “À” at the beginning of a sentence. “A” may also be a verb or a letter.
const AFTER_A: [&str; 26] = [
    "l",
    "la",
    "partir",
    "propos",
    "ce",
    "cet",
    "cette",
    "ces",
    "titre",
    "venir",
    "noter",
    "savoir",
    "son",
    "sa",
    "leur",
    "compter",
    "défaut",
    "travers",
    "lire",
    "cause",
    "condition",
    "chaque",
    "quoi",
    "qui",
    "Bruxelles",
    "Genève",
];

/// Parts of words that have œ.
const LIGATURES: [&str; 12] = [
    "oeuvr", "coeur", "noeud", "soeur", "oeil", "voeu", "moeurs", "boeuf", "oeuf", "choeur",
    "foetus", "oecum",
];

/// What ordinals do not end in, and what they do.
const ORDINALS: [(&str, &str); 21] = [
    ("ème", "e"),
    ("èmes", "es"),
    ("ième", "e"),
    ("ièmes", "es"),
    ("eme", "e"),
    ("emes", "es"),
    ("ieme", "e"),
    ("iéme", "e"),
    ("éme", "e"),
    ("è", "e"),
    ("ère", "re"),
    ("ères", "res"),
    ("ière", "re"),
    ("ières", "res"),
    ("nd", "e"),
    ("nde", "e"),
    ("ndes", "es"),
    ("nds", "es"),
    ("st", "er"),
    ("rd", "e"),
    ("th", "e"),
];

/// Looks at every word.
pub(super) fn notes(glyphs: &[Glyph], notes: &mut Vec<Note>) {
    let mut at = 0;
    while at < glyphs.len() {
        let length = glyphs[at..].iter().take_while(|glyph| glyph.c.is_alphanumeric()).count();
        let word = string(&glyphs[at..at + length]);
        if length > 0 && glyphs[at].text {
            let note = accent(&word)
                .or_else(|| preposition(glyphs, at, &word))
                .or_else(|| ordinal(&word))
                .or_else(|| ligature(&word));
            notes.extend(note.map(|(kind, text)| Note::new(kind, glyphs[at].at, text)));
        }
        at += length.max(1);
    }
}

fn accent(word: &str) -> Option<(Kind, String)> {
    let (wrong, right) = CAPITALS
        .iter()
        .find(|(wrong, _)| word.strip_prefix(wrong).is_some_and(|end| matches!(end, "" | "s")))?;
    let right = word.replace(wrong, right);
    Some((Kind::Accent, format!("Capitals have their accents: “{right}” instead of “{word}”.")))
}

fn preposition(glyphs: &[Glyph], at: usize, word: &str) -> Option<(Kind, String)> {
    let before = glyphs[..at].iter().rev().map(|glyph| glyph.c).find(|c| !c.is_whitespace());
    let begins = before.is_none_or(|c| matches!(c, '.' | '!' | '?' | ':' | '«' | '(' | '…'));
    let mut next = glyphs[at + 1..].iter().map(|glyph| glyph.c);
    if word != "A" || !begins || !next.next()?.is_whitespace() {
        return None;
    }
    let next: String = next.take_while(|c| c.is_alphanumeric()).collect();
    AFTER_A.contains(&next.as_str()).then(|| {
        (Kind::Accent, format!("Capitals have their accents: “À {next}…” instead of “A {next}…”."))
    })
}

fn ordinal(word: &str) -> Option<(Kind, String)> {
    let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
    let romans = word.find(|c: char| !"IVXLC".contains(c)).unwrap_or(word.len());
    let number = digits.max(romans);
    let (_, right) = ORDINALS.iter().find(|(wrong, _)| {
        // “Cnd” and “Ith” are no ordinals; “XXIème” is one.
        *wrong == &word[number..] && (digits > 0 || wrong.ends_with("me") || wrong.ends_with("mes"))
    })?;
    let number = word.get(..number).filter(|number| !number.is_empty())?;
    Some((
        Kind::Ordinal,
        format!(
            "The ordinal is “{number}{right}” ({number}<sup>{right}</sup>) instead of “{word}”."
        ),
    ))
}

fn ligature(word: &str) -> Option<(Kind, String)> {
    let lower = word.to_lowercase();
    LIGATURES.iter().any(|part| lower.contains(part)).then(|| {
        let right = word.replace("oe", "œ").replace("Oe", "Œ").replace("OE", "Œ");
        (Kind::Ligature, format!("“{right}” instead of “{word}”."))
    })
}

/// Whether this is a no-break space.
pub(super) fn no_break(c: char) -> bool {
    matches!(c, NARROW | super::WIDE)
}
