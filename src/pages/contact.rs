//! The contact page: text, and a form where the deployment has a place to send it to.

use leptos::prelude::*;

use crate::element::{El, el};
use crate::l10n::L10n;
use crate::site::{Page, Place};

pub(super) fn page(l10n: L10n, page: Page) -> Vec<El> {
    let endpoint = RwSignal::new(None::<String>);
    #[cfg(target_arch = "wasm32")]
    leptos::task::spawn_local(async move {
        // The page may be gone by now.
        let _ = endpoint.try_set(crate::config::Config::load().await.contact_form);
    });
    let form =
        el("div").live(move || endpoint.get().map(|to| form(l10n, to)).into_iter().collect());
    super::text::page_with(l10n, &Place::new(l10n.lang, page), Some(form))
}

/// Sent by the browser itself, so that it works whatever happens to the program.
pub(super) fn form(l10n: L10n, to: String) -> El {
    let senders = ["contact-ministry", "contact-trader", "contact-journalist", "contact-traveller"];
    let senders = el("select")
        .attr("id", "contact-sender")
        .attr("name", "sender")
        .all(senders.map(|id| el("option").attr("value", id).with(l10n.view(id))));
    let text = el("textarea")
        .attr("id", "contact-message")
        .attr("name", "message")
        .attr("rows", "8")
        .attr("required", "");
    let field = |id: &'static str, name: &'static str, kind: &'static str| {
        el("input")
            .attr("id", id)
            .attr("name", name)
            .attr("type", kind)
            .attr("autocomplete", name)
            .attr("required", "")
    };
    el("form")
        .class("form")
        .attr("method", "post")
        .attr("action", to)
        .with(el("h2").with(l10n.view("contact-form")))
        .with(labelled(l10n, "contact-name", field("contact-name", "name", "text")))
        .with(labelled(l10n, "contact-email", field("contact-email", "email", "email")))
        .with(labelled(l10n, "contact-sender", senders))
        .with(labelled(l10n, "contact-message", text))
        .with(el("button").class("button").attr("type", "submit").with(l10n.view("contact-send")))
}

/// A field below its label; `id` is both the field's and the label's message.
fn labelled(l10n: L10n, id: &'static str, field: El) -> El {
    let label = el("label").attr("for", id).with(l10n.view(id));
    el("div").class("form__field").with(label).with(field)
}
