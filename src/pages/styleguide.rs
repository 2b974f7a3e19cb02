//! The living style page: every component in every state, made by the components themselves.
//! Only for who works on the site: `cargo xtask serve` writes it to `/en/styleguide/` and
//! `/fr/styleguide/`; no release has it. What visitors read is in messages, but for the names
//! of components and tokens here.

use super::body::{body, external, inlines};
use super::cards::card;
use super::feed_list::feed_list;
use super::news_list::{Pick, all, days, events, from_feed, line, news, status};
use super::{contact, faq, heading, home, lead};
use crate::element::{Child, El, el};
use crate::feeds::{Extension, Freshness, Item, Source};
use crate::l10n::{Date, L10n, markup};
use crate::shell::{Icon, breadcrumb, icon, mark, neighbours, section_nav};
use crate::site::{Place, pages};

/// What stands in `<main>`. `tokens` are the names of the custom properties of `tokens.css`.
pub(crate) fn page(l10n: L10n, tokens: &[&str]) -> Vec<El> {
    let parts = [
        ("tokens.css", colours(tokens)),
        ("base.css", text(l10n)),
        ("shell/symbol.rs", icons()),
        ("cards.css .button .badge .more", buttons(l10n)),
        ("pages/cards.rs", cards(l10n)),
        ("shell/breadcrumb.rs, shell/section_nav.rs", ways(l10n)),
        ("pages/body.rs", bodies(l10n)),
        ("pages/faq.rs", faq::page(l10n, pages::FAQ)),
        ("pages/home.rs", highlights(l10n)),
        ("pages/news_list.rs", lists(l10n)),
        ("pages/news_list.rs: loading, empty, stale, failed", states(l10n)),
        ("pages/feed_list.rs, pages/filter.rs", newsroom(l10n)),
        ("pages/contact.rs", vec![contact::form(l10n, String::new())]),
        ("form.css: notices", notices(l10n)),
        (
            "scripts/accounts: fresh, incomplete, refused, impossible, sent",
            vec![el("div").attr("data-forms", "")],
        ),
    ];
    let sections = parts.map(|(name, content)| {
        el("section").class("specimen").with(el("h2").with(el("code").with(name))).all(content)
    });
    vec![el("div").class("wrap").with(heading_of_page()).all(sections)]
}

fn heading_of_page() -> El {
    el("h1").with("Style guide")
}

fn colours(tokens: &[&str]) -> Vec<El> {
    let line = |kind: &'static str, token: &str| {
        let name = token.to_owned();
        el("li").with(el("div").attr(kind, name.clone())).with(el("code").with(name))
    };
    let swatch = |token: &&str| line("data-swatch", token);
    let bar = |token: &&str| line("data-bar", token);
    let (scale, rest): (Vec<&&str>, Vec<&&str>) =
        tokens.iter().partition(|token| ["--space", "--text"].iter().any(|s| token.starts_with(s)));
    vec![
        el("ul").class("cards cards--short").all(rest.into_iter().map(swatch)),
        el("ul").class("cards cards--short").all(scale.into_iter().map(bar)),
    ]
}

fn text(l10n: L10n) -> Vec<El> {
    let words = || l10n.summary(pages::ABOUT).text;
    vec![
        heading(l10n, l10n.title(pages::ABOUT)),
        lead(l10n, l10n.summary(pages::ABOUT)),
        el("h2").with(l10n.name(pages::MEDIA)),
        el("h3").with(l10n.name(pages::MEDIA_NEWSROOM)),
        el("p").with(words()).with(" ").with(link(l10n)).with(" ").with(foreign_link(l10n)),
        el("p").with(el("strong").with(words())).with(" ").with(el("em").with(words())),
    ]
}

fn link(l10n: L10n) -> El {
    el("a").attr("href", l10n.href(pages::CONTACT)).with(l10n.name(pages::CONTACT))
}

fn foreign_link(l10n: L10n) -> El {
    external(l10n, el("a").attr("href", "https://example.org/").with("example.org"))
}

fn icons() -> Vec<El> {
    use Icon::{Close, Down, Left, Menu, Pause, Play, Right, Search};
    let icons = [Search, Menu, Close, Down, Left, Right, Play, Pause].map(icon);
    let items = [mark()].into_iter().chain(icons).map(|drawing| el("li").with(drawing));
    vec![el("ul").class("cards cards--short").all(items)]
}

fn buttons(l10n: L10n) -> Vec<El> {
    let button = |class: &'static str| {
        el("button").class(class).attr("type", "button").with(l10n.view("list-more"))
    };
    let row = el("p")
        .with(button("button"))
        .with(" ")
        .with(button("button button--quiet"))
        .with(" ")
        .with(button("button").attr("disabled", ""))
        .with(" ")
        .with(
            el("a")
                .class("more")
                .attr("href", l10n.href(pages::MEDIA_NEWSROOM))
                .with(l10n.view("more-news")),
        );
    let badges = el("p")
        .with(el("span").class("badge").with(l10n.view("badge-new")))
        .with(" ")
        .with(el("span").class("badge").with(l10n.view("event-over")));
    let tag = el("li").with(
        el("a").attr("href", l10n.href(pages::TOPICS_ORIGIN)).with(l10n.name(pages::TOPICS_ORIGIN)),
    );
    vec![row, badges, el("ul").class("tags").with(tag)]
}

fn cards(l10n: L10n) -> Vec<El> {
    let with_text = pages::TOPICS
        .children()
        .take(5)
        .map(|page| card(l10n, page, Some(l10n.mark(l10n.summary(page)))));
    let years = pages::MEDIA_NEWSROOM.children().take(6).map(|page| card(l10n, page, None));
    vec![el("ul").class("cards").all(with_text), el("ul").class("cards cards--short").all(years)]
}

fn ways(l10n: L10n) -> Vec<El> {
    let page = pages::ABOUT_REGIONAL_TRAINING_CENTRES;
    let parts =
        [Some(breadcrumb(l10n, page, None)), section_nav(l10n, page), neighbours(l10n, page)];
    parts.into_iter().flatten().collect()
}

fn bodies(l10n: L10n) -> Vec<El> {
    l10n.body(pages::CONTACT).map(|words| body(l10n, words)).unwrap_or_default()
}

fn highlights(l10n: L10n) -> Vec<El> {
    vec![home::highlights(l10n)]
}

fn lists(l10n: L10n) -> Vec<El> {
    let first: Pick = |items| items.into_iter().take(3).collect();
    let lines = |class: &'static str, draw| {
        from_feed(l10n, Source::News, "latest-news", el("ul").class(class), first, draw)
    };
    let dense = lines("news-lines news-lines--dense", |l10n, items| {
        items.iter().map(|item| line(l10n, item)).collect()
    });
    let lead = lines("news-lines", |l10n, items| {
        items.iter().take(1).map(|item| home::first(l10n, item)).collect()
    });
    let summaries = lines("news-lines", news);
    let coming =
        from_feed(l10n, Source::Events, "events-list", el("ul").class("news-lines"), all, events);
    let span = Item {
        wco: Extension {
            start: Some("2024-05-08".to_owned()),
            end: Some("2024-05-10".to_owned()),
            ..Default::default()
        },
        ..Item::default()
    };
    let parts = [lead, dense, summaries, coming].map(|list| el("div").class("news").all(list));
    parts.into_iter().chain(days(l10n, &span).map(|days| el("p").with(days))).collect()
}

fn states(l10n: L10n) -> Vec<El> {
    let day = Date { year: 2024, month: 3, day: 5 };
    let states = [
        (Freshness::Unread, true),
        (Freshness::Whole, true),
        (Freshness::Stale(Some(day)), false),
        (Freshness::Stale(None), true),
    ];
    let state = |(freshness, empty)| status(l10n, freshness, empty, "latest-news", || ());
    states.into_iter().filter_map(state).collect()
}

fn newsroom(l10n: L10n) -> Vec<El> {
    let place = Place::new(l10n.lang, pages::MEDIA_NEWSROOM);
    vec![feed_list(l10n, &place, "latest-news", news)]
}

fn notices(l10n: L10n) -> Vec<El> {
    let words = |id: &str| -> Vec<Child> { inlines(l10n, markup::inlines(&l10n.text(id))) };
    vec![
        el("div").class("notice").with(el("p").all(words("search-needs-script"))),
        el("p").class("without-script").all(words("search-needs-script")),
        el("p").class("account__none").all(words("account-none")),
    ]
}
