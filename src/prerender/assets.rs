//! Styles, scripts, words and public files: bundled, named by their content, copied.

use std::fs;
use std::path::Path;

use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};
use lightningcss::targets::{Browsers, Targets};

use super::input::word_files;
use super::script::minify;
use super::{Failure, Options, path_of};
use crate::l10n::fingerprint;
use crate::site::Lang;

/// The paths of what every page loads.
pub(super) struct Assets {
    pub(super) style: String,
    /// Not a path: the script itself, which stands in every page.
    pub(super) early: String,
    pub(super) boot: String,
    pub(super) carousel: String,
    pub(super) door: String,
    pub(super) translate: String,
    pub(super) offline: String,
    /// The folder of the accounts' scripts, with a slash at its end.
    pub(super) accounts: String,
    pub(super) accounts_style: String,
    /// The folder of the search's scripts, with a slash at its end.
    pub(super) search: String,
    pub(super) search_style: String,
}

/// Writes them all below the target folder.
pub(super) fn write(options: &Options) -> Result<Assets, Failure> {
    copy_folder(&options.source.join("public"), &options.target)?;
    for lang in Lang::all() {
        let from = options.source.join("locales").join(lang.code());
        for file in word_files(&from)? {
            let inside = file.strip_prefix(&from).unwrap_or(&file);
            copy(&file, &options.target.join("locales").join(lang.code()).join(inside))?;
        }
    }
    let script = |name: &str| {
        let path = options.source.join("scripts").join(format!("{name}.js"));
        let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
        let text = minify(&format!("scripts/{name}.js"), &text, true)?;
        named(options, name, "js", &text)
    };
    let on_demand = scripts_on_demand(options)?;
    Ok(Assets {
        style: named(options, "site", "css", &style(&options.source.join("styles/site.css"))?)?,
        early: early(&options.source)?,
        boot: script("boot")?,
        carousel: script("carousel")?,
        door: script("door")?,
        translate: script("translate")?,
        offline: script("offline")?,
        accounts: format!("{on_demand}accounts/"),
        accounts_style: named(
            options,
            "accounts",
            "css",
            &style(&options.source.join("styles/accounts.css"))?,
        )?,
        search: format!("{on_demand}search/"),
        search_style: named(
            options,
            "search",
            "css",
            &style(&options.source.join("styles/search.css"))?,
        )?,
    })
}

/// The script that must run before the first paint. It stands in every page, where nothing waits
/// for the network to bring it: the policy (`headers.rs`) allows this text alone. `source` is
/// the project's folder.
///
/// # Errors
/// It cannot be read, is no script, or would end the element that it stands in.
pub(super) fn early(source: &Path) -> Result<String, Failure> {
    let path = source.join("scripts/early.js");
    let text = fs::read_to_string(&path).map_err(Failure::at(&path))?;
    let text = minify("scripts/early.js", &text, false)?;
    let ends = ["</script", "<!--"].iter().any(|end| text.to_lowercase().contains(end));
    if ends {
        return Err(Failure("scripts/early.js has “</script” or “<!--” in it".to_owned()));
    }
    Ok(text.trim_end().to_owned())
}

/// Writes the scripts that come when they are wanted: those of the folders, and what these
/// share. They import each other by their paths, so that they stand below one folder that is
/// named by what they all contain; answers its path.
fn scripts_on_demand(options: &Options) -> Result<String, Failure> {
    let source = options.source.join("scripts");
    let mut paths = vec![source.join("dom.js")];
    for folder in ["accounts", "search"].map(|name| source.join(name)) {
        for entry in fs::read_dir(&folder).map_err(Failure::at(&folder))? {
            paths.push(entry.map_err(Failure::at(&folder))?.path());
        }
    }
    paths.sort();
    let mut scripts = Vec::new();
    for path in &paths {
        let text = fs::read_to_string(path).map_err(Failure::at(path))?;
        let text = minify(&path.to_string_lossy(), &text, true)?;
        scripts.push((path.strip_prefix(&source).unwrap_or(path), text));
    }
    let print = fingerprint(scripts.iter().map(|(_, text)| text.as_str()));
    let to = format!("assets/scripts-{print}/");
    for (file, text) in &scripts {
        super::write(&options.target.join(&to).join(file), text)?;
    }
    Ok(path_of(&to))
}

/// Writes an asset under a name that changes with its content, so that it may be kept
/// for ever, and answers its path.
fn named(options: &Options, name: &str, extension: &str, text: &str) -> Result<String, Failure> {
    let file = format!("assets/{name}-{}.{extension}", fingerprint([text]));
    super::write(&options.target.join(&file), text)?;
    Ok(path_of(&file))
}

/// All styles as one minified sheet.
fn style(entry: &Path) -> Result<String, Failure> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let failed = |error: String| Failure(format!("styles: {error}"));
    let mut sheet = bundler.bundle(entry).map_err(|error| failed(error.to_string()))?;
    // Browsers since early 2024: newer features are written so that these read them.
    let version = |major: u32, minor: u32| Some(major << 16 | minor << 8);
    let targets = Targets::from(Browsers {
        chrome: version(122, 0),
        edge: version(122, 0),
        firefox: version(123, 0),
        safari: version(17, 4),
        ios_saf: version(17, 4),
        ..Browsers::default()
    });
    sheet
        .minify(MinifyOptions { targets, ..MinifyOptions::default() })
        .map_err(|error| failed(error.to_string()))?;
    let printed = sheet
        .to_css(PrinterOptions { minify: true, targets, ..PrinterOptions::default() })
        .map_err(|error| failed(error.to_string()))?;
    Ok(printed.code)
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), Failure> {
    for entry in fs::read_dir(from).map_err(Failure::at(from))? {
        let path = entry.map_err(Failure::at(from))?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            copy(&path, &to.join(name))?;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<(), Failure> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder).map_err(Failure::at(folder))?;
    }
    fs::copy(from, to).map(|_| ()).map_err(Failure::at(from))
}
