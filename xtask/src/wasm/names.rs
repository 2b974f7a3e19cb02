//! What a function's name says.

/// Characters of a name that are shown.
const SHOWN: usize = 150;

/// A name without the numbers of crates, `core[c5930c85a12de822]`, that wasm-bindgen leaves in.
pub(super) fn bare(name: &str) -> String {
    const NUMBER: usize = 16;
    let mut parts = name.split('[');
    let mut bare = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once(']') {
            Some((n, rest)) if n.len() == NUMBER && n.bytes().all(|b| b.is_ascii_hexdigit()) => {
                bare.push_str(rest);
            }
            _ => {
                bare.push('[');
                bare.push_str(part);
            }
        }
    }
    bare
}

/// The crate that a name names first: `alloc` in `<alloc::vec::Vec<wco::…> as …>::…`.
pub(super) fn owner(name: &str) -> &str {
    if ["__wbindgen", "__wbg", "__externref"].iter().any(|start| name.starts_with(start)) {
        return "wasm_bindgen";
    }
    let mut start = 0;
    for (place, character) in name.char_indices() {
        if name[place..].starts_with("::") && place > start {
            return &name[start..place];
        }
        if !(character.is_ascii_alphanumeric() || character == '_') {
            start = place + character.len_utf8();
        }
    }
    "(no crate named)"
}

/// A name without the number that tells copies apart.
pub(super) fn without_hash(name: &str) -> &str {
    let (path, last) = name.rsplit_once("::").unwrap_or((name, ""));
    let hash = last.len() == 17 && last.starts_with('h');
    if hash && last[1..].bytes().all(|b| b.is_ascii_hexdigit()) { path } else { name }
}

/// A name that fits a line.
pub(super) fn shortened(name: &str) -> String {
    let name = without_hash(name);
    if name.chars().count() <= SHOWN {
        return name.to_owned();
    }
    let start: String = name.chars().take(SHOWN * 2 / 3).collect();
    let end: Vec<char> = name.chars().rev().take(SHOWN / 3).collect();
    format!("{start} … {}", end.into_iter().rev().collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::{bare, owner, shortened, without_hash};

    #[test]
    fn the_crate_that_is_named_first() {
        assert_eq!(owner("wco::pages::home::view"), "wco");
        assert_eq!(owner("<alloc::vec::Vec<wco::Item> as core::clone::Clone>::clone"), "alloc");
        assert_eq!(owner("<&T as core::fmt::Debug>::fmt"), "core");
        assert_eq!(owner("core::ptr::drop_in_place<wco::Item>"), "core");
        assert_eq!(owner("<dyn wco::Trait>::method"), "wco");
        assert_eq!(owner("__wbindgen_malloc"), "wasm_bindgen");
        assert_eq!(owner("memcpy"), "(no crate named)");
    }

    #[test]
    fn numbers_of_crates_go() {
        let name = "<f64 as core[c5930c85a12de822]::fmt::Display>::fmt";
        assert_eq!(bare(name), "<f64 as core::fmt::Display>::fmt");
        assert_eq!(bare("<[u8; 4] as wco::Trait>::of"), "<[u8; 4] as wco::Trait>::of");
    }

    #[test]
    fn copies_have_one_name() {
        assert_eq!(without_hash("wco::view::h0123456789abcdef"), "wco::view");
        assert_eq!(without_hash("wco::view"), "wco::view");
        assert_eq!(without_hash("wco::handlers_of_pages_1"), "wco::handlers_of_pages_1");
    }

    #[test]
    fn long_names_keep_both_ends() {
        let name = format!("wco::{}::last", "a".repeat(400));
        let short = shortened(&name);
        assert!(short.starts_with("wco::a") && short.ends_with("a::last"));
        assert!(short.chars().count() < 160);
    }
}
