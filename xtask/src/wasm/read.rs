//! What stands in a WebAssembly file.

use std::collections::HashMap;

use super::names;
use wasmparser::{KnownCustom, Name, NameMap, Parser, Payload, TypeRef};

/// A function's own code, or a part of what the memory holds at first.
pub(super) struct Part<'a> {
    pub(super) name: String,
    pub(super) bytes: &'a [u8],
}

/// What is counted.
#[derive(Default)]
pub(super) struct Module<'a> {
    /// Names and sizes, in the order of the file.
    pub(super) sections: Vec<(String, usize)>,
    pub(super) functions: Vec<Part<'a>>,
    pub(super) data: Vec<Part<'a>>,
}

/// Reads a file.
pub(super) fn read(file: &[u8]) -> wasmparser::Result<Module<'_>> {
    let mut module = Module::default();
    let (mut functions, mut segments) = (HashMap::new(), HashMap::new());
    let mut imported: u32 = 0;
    for payload in Parser::new(0).parse_all(file) {
        let payload = payload?;
        match &payload {
            Payload::CustomSection(section) => {
                module.sections.push((section.name().to_owned(), section.data().len()));
                if let KnownCustom::Name(names) = section.as_known() {
                    for name in names {
                        match name? {
                            Name::Function(map) => functions = named(map)?,
                            Name::Data(map) => segments = named(map)?,
                            _ => {}
                        }
                    }
                }
            }
            Payload::ImportSection(section) => {
                for import in section.clone().into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::DataSection(section) => {
                for segment in section.clone() {
                    module.data.push(Part { name: String::new(), bytes: segment?.data });
                }
            }
            Payload::CodeSectionEntry(body) => {
                module.functions.push(Part { name: String::new(), bytes: body.as_bytes() });
            }
            _ => {}
        }
        if let Some((id, range)) = payload.as_section().filter(|(id, _)| *id != 0) {
            let size = usize::try_from(range.end - range.start).unwrap_or(usize::MAX);
            module.sections.push((section_name(id).to_owned(), size));
        }
    }
    for (index, function) in (imported..).zip(&mut module.functions) {
        let name = functions.remove(&index).unwrap_or_default();
        function.name = names::bare(&format!("{:#}", rustc_demangle::demangle(name)));
    }
    for (index, segment) in (0..).zip(&mut module.data) {
        segments.remove(&index).unwrap_or_default().clone_into(&mut segment.name);
    }
    Ok(module)
}

fn named(map: NameMap<'_>) -> wasmparser::Result<HashMap<u32, &str>> {
    map.into_iter().map(|naming| naming.map(|naming| (naming.index, naming.name))).collect()
}

/// Numbers as in <https://webassembly.github.io/spec/core/binary/modules.html#sections>.
fn section_name(id: u8) -> &'static str {
    const NAMES: [&str; 13] = [
        "custom",
        "type",
        "import",
        "function",
        "table",
        "memory",
        "global",
        "export",
        "start",
        "element",
        "code",
        "data",
        "data count",
    ];
    NAMES.get(usize::from(id)).copied().unwrap_or("other")
}

/// The bytes of readable text, and of it those that name Rust's source files.
pub(super) fn text(data: &[u8]) -> (usize, usize) {
    let readable =
        |byte: &u8| byte.is_ascii_graphic() || matches!(byte, b' ' | b'\n') || *byte >= 0x80;
    let runs = data.split(|byte| !readable(byte)).filter(|run| run.len() >= 4);
    let (mut all, mut paths) = (0, 0);
    for run in runs {
        all += run.len();
        // Texts stand without anything between them: a path is what leads up to its end.
        let run = String::from_utf8_lossy(run);
        let mut rest = &*run;
        while let Some((before, after)) = rest.split_once(".rs") {
            let start = ["/.cargo/", "/rustc/", "library/", "src/", "/usr/"]
                .iter()
                .filter_map(|start| before.find(start))
                .min();
            paths += start.map_or(0, |start| before.len() - start + 3);
            rest = after;
        }
    }
    (all, paths)
}

/// The first readable words.
pub(super) fn excerpt(data: &[u8]) -> String {
    let readable = |byte: &u8| byte.is_ascii_graphic() || *byte == b' ';
    let run = data.split(|byte| !readable(byte)).find(|run| run.len() >= 8).unwrap_or_default();
    String::from_utf8_lossy(&run[..run.len().min(60)]).into_owned()
}
