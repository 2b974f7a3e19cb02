//! The choice of appearance: as the system has it, light, or dark.

use crate::element::{El, el};
use crate::l10n::L10n;

/// Three radio buttons. They work by themselves: `scripts/early.js` sets what was chosen
/// before the first paint and remembers a new choice. Without script they are hidden.
pub(super) fn appearance(l10n: L10n) -> El {
    let choices =
        [("auto", "appearance-auto"), ("light", "appearance-light"), ("dark", "appearance-dark")];
    el("fieldset")
        .class("appearance")
        .with(el("legend").class("visually-hidden").with(l10n.view("appearance")))
        .all(choices.map(|(value, name)| {
            let button =
                el("input").attr("type", "radio").attr("name", "appearance").attr("value", value);
            el("label")
                .class("appearance__choice")
                .with(button)
                .with(el("span").with(l10n.view(name)))
        }))
}
