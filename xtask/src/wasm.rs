//! `cargo xtask bench wasm`: which crate each kilobyte of the program belongs to.

mod names;
mod read;

use std::collections::BTreeMap;
use std::fs;
use std::path::PathBuf;

use crate::sizes::squeeze;
use crate::{Result, root, tools};
use read::Module;

/// How many functions are named.
const LARGEST: usize = 25;
/// Crates below this share stand together.
const LEAST: f64 = 0.002;

/// Reports on a file, or on the program as it was last built for a release.
pub(crate) fn run_wasm(files: &[&str]) -> Result {
    let file = match files {
        [] => optimized()?,
        [file] => PathBuf::from(file),
        _ => return Err("bench wasm takes one file".into()),
    };
    let data = fs::read(&file).map_err(|error| format!("{}: {error}", file.display()))?;
    let module = read::read(&data).map_err(|error| format!("{}: {error}", file.display()))?;
    if module.functions.iter().all(|function| function.name.is_empty()) {
        return Err(format!("{}: its functions have no names", file.display()));
    }
    sections(&module);
    crates(&module);
    functions(&module);
    segments(&module);
    Ok(())
}

/// What is deployed has no names. The same steps once more, from wasm-bindgen's output to
/// the optimized program, but keeping them.
fn optimized() -> Result<PathBuf> {
    let bound = root().join("target/wasm-bindgen/release/wco_bg.wasm");
    if !bound.is_file() {
        return Err("there is no program yet: run “trunk build --release”".into());
    }
    let frame = fs::read_to_string(root().join("index.html")).map_err(|e| e.to_string())?;
    let value = |name: &str| {
        let rest = frame.split_once(&format!(" {name}=\"")).map(|(_, rest)| rest)?;
        rest.split('"').next()
    };
    let level = value("data-wasm-opt").ok_or("index.html names no data-wasm-opt")?;
    let named = root().join("target/wasm-bindgen/release/with-names.wasm");
    let mut optimize = crate::process::command(tools::wasm_opt()?, &["-g"]);
    optimize.arg(format!("-O{level}"));
    optimize.args(value("data-wasm-opt-params").unwrap_or_default().split_whitespace());
    optimize.arg(&bound).arg("-o").arg(&named);
    crate::process::run(&mut optimize)?;
    Ok(named)
}

fn kb(bytes: usize) -> f64 {
    f64::from(u32::try_from(bytes).unwrap_or(u32::MAX)) / 1_000.0
}

fn sections(module: &Module<'_>) {
    println!("{:<44} {:>9}", "Sections", "KB");
    for (name, size) in &module.sections {
        println!("  {name:<42} {:>9.1}", kb(*size));
    }
    let shipped: usize =
        module.sections.iter().filter(|(name, _)| name != "name").map(|s| s.1).sum();
    println!("  {:<42} {:>9.1}", "without names", kb(shipped));
}

fn crates(module: &Module<'_>) {
    let mut by_crate: BTreeMap<&str, (usize, usize, Vec<u8>)> = BTreeMap::new();
    for function in &module.functions {
        let entry = by_crate.entry(names::owner(&function.name)).or_default();
        entry.0 += function.bytes.len();
        entry.1 += 1;
        entry.2.extend_from_slice(function.bytes);
    }
    let mut rows: Vec<_> = by_crate.into_iter().collect();
    rows.sort_by_key(|(_, (size, ..))| std::cmp::Reverse(*size));
    let total: usize = rows.iter().map(|(_, row)| row.0).sum();
    println!(
        "\nCode by crate. A generic function belongs to the crate that its name names first:\n\
         Vec<wco::…> to alloc. “brotli” is the crate's code compressed alone: together less.\n\
         {:<44} {:>9} {:>7} {:>7} {:>10}",
        "", "KB", "share", "brotli", "functions"
    );
    let (mut small, mut small_count, mut small_code) = (0, 0, Vec::new());
    for (name, (size, count, code)) in rows {
        if kb(size) < kb(total) * LEAST {
            small += size;
            small_count += count;
            small_code.extend(code);
            continue;
        }
        crate_row(name, size, total, &code, count);
    }
    crate_row("crates below 0.2 %", small, total, &small_code, small_count);
    println!("  {:<42} {:>9.1}", "together", kb(total));
}

fn crate_row(name: &str, size: usize, total: usize, code: &[u8], count: usize) {
    let share = 100.0 * kb(size) / kb(total);
    let squeezed = squeeze(code, 9).map_or(0, |out| out.len());
    println!("  {name:<42} {:>9.1} {share:>5.1} % {:>7.1} {count:>10}", kb(size), kb(squeezed));
}

fn functions(module: &Module<'_>) {
    println!("\nThe {LARGEST} largest functions\n{:>9}", "KB");
    let mut by_size: Vec<_> = module.functions.iter().collect();
    by_size.sort_by_key(|function| std::cmp::Reverse(function.bytes.len()));
    for function in by_size.into_iter().take(LARGEST) {
        println!("{:>9.1}  {}", kb(function.bytes.len()), names::shortened(&function.name));
    }
    // The same function for many types: what one type, or a call by pointer, would save.
    let mut copies: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for function in &module.functions {
        let entry = copies.entry(names::without_hash(&function.name)).or_default();
        entry.0 += function.bytes.len();
        entry.1 += 1;
    }
    let mut copies: Vec<_> = copies.into_iter().filter(|(_, (_, count))| *count > 1).collect();
    copies.sort_by_key(|(_, (size, _))| std::cmp::Reverse(*size));
    println!(
        "\nThe functions that are there more than once, and cost most\n{:>9} {:>6}",
        "KB", "times"
    );
    for (name, (size, count)) in copies.into_iter().take(LARGEST) {
        println!("{:>9.1} {count:>6}  {}", kb(size), names::shortened(name));
    }
}

fn segments(module: &Module<'_>) {
    let total: usize = module.data.iter().map(|segment| segment.bytes.len()).sum();
    println!("\nData: {:.1} KB in {} segments", kb(total), module.data.len());
    let all: Vec<u8> = module.data.iter().flat_map(|segment| segment.bytes.to_vec()).collect();
    let (text, paths) = read::text(&all);
    println!("  {:<42} {:>9.1}", "text", kb(text));
    println!("  {:<42} {:>9.1}", "of it names of source files, for panics", kb(paths));
    println!("  {:<42} {:>9.1}", "tables, numbers, pointers", kb(total - text));
    let mut by_size: Vec<_> = module.data.iter().collect();
    by_size.sort_by_key(|segment| std::cmp::Reverse(segment.bytes.len()));
    for segment in by_size.into_iter().take(10) {
        let shown = read::excerpt(segment.bytes);
        println!("{:>9.1}  {} {shown}", kb(segment.bytes.len()), segment.name);
    }
}
