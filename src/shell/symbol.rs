//! The site's mark and icons: inline, in the colour of the text. They say nothing by
//! themselves: what they stand in has a name in words.

use crate::element::{El, el};

fn drawing(class: &'static str, view_box: &'static str) -> El {
    el("svg")
        .class(class)
        .attr("viewBox", view_box)
        .attr("aria-hidden", "true")
        .attr("fill", "none")
}

fn stroke(path: &'static str, width: &'static str) -> El {
    el("path").attr("d", path).attr("stroke", "currentColor").attr("stroke-width", width)
}

/// The mark: a globe's meridians, crossed by a border line.
pub fn mark() -> El {
    drawing("mark", "0 0 48 48")
        .attr("width", "40")
        .attr("height", "40")
        .with(stroke(
            "M44 24a20 20 0 1 1-40 0 20 20 0 0 1 40 0ZM24 4c4.7 0 8.5 9 8.5 20S28.7 44 24 44s-8.5-9-8.5-20S19.3 4 24 4ZM24 4v40M7.5 13.5h33M7.5 34.5h33",
            "2.5",
        ))
        .with(stroke("M1 27.5 47 20.5", "4").class("mark__border"))
}

/// The icons.
#[derive(Clone, Copy)]
pub enum Icon {
    /// A magnifying glass.
    Search,
    /// Three bars.
    Menu,
    /// A cross.
    Close,
    /// An arrowhead that points down.
    Down,
    /// An arrowhead towards the line's beginning.
    Left,
    /// An arrowhead towards the line's end.
    Right,
    /// A triangle.
    Play,
    /// Two bars.
    Pause,
}

/// An icon.
pub fn icon(icon: Icon) -> El {
    let path = match icon {
        Icon::Search => "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM15.5 15.5 21 21",
        Icon::Menu => "M3 6h18M3 12h18M3 18h18",
        Icon::Close => "M5 5l14 14M19 5 5 19",
        Icon::Down => "M6 9l6 6 6-6",
        Icon::Left => "M15 6l-6 6 6 6",
        Icon::Right => "M9 6l6 6-6 6",
        Icon::Play => "M8 5v14l11-7Z",
        Icon::Pause => "M8 5v14M16 5v14",
    };
    let class = match icon {
        Icon::Left | Icon::Right => "icon icon--directed",
        Icon::Play => "icon icon--play",
        Icon::Pause => "icon icon--pause",
        _ => "icon",
    };
    drawing(class, "0 0 24 24").attr("width", "24").attr("height", "24").with(stroke(path, "2"))
}
