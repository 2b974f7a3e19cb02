//! Numbers and plural forms in messages. `words.spec.js` tries the same table in the browser,
//! whose numbers are the browser's own (docs/decisions/0002-the-platforms-numbers.md).
#![cfg(feature = "ssr")]

use serde::Deserialize;
use wco::l10n::{Catalog, FluentArgs};
use wco::site::Lang;

#[derive(Deserialize)]
struct Row {
    lang: String,
    message: String,
    text: String,
}

#[test]
fn messages_show_numbers_and_choose_forms_as_each_language_does() {
    let rows: Vec<Row> = serde_json::from_str(include_str!("fixtures/numbers.json")).unwrap();
    assert!(rows.len() > 20);
    for Row { lang, message, text } in rows {
        let lang = Lang::from_code(&lang).unwrap();
        let catalog = Catalog::default();
        // As in a file: what goes on stands farther in.
        let source = format!("x =\n    {}\n", message.replace('\n', "\n    "));
        assert!(catalog.add(lang, "x", source).is_empty(), "{message}");
        let shown = catalog.find(lang, "x", None, &FluentArgs::new()).map(|words| words.text);
        assert_eq!(shown.as_deref(), Some(text.as_str()), "{message}");
    }
}
