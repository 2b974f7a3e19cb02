//! The programs that building and testing need, each at the version that the project
//! names: found, or installed into the user's cache.

use std::fs;
use std::path::{Path, PathBuf};

use crate::process::{command, on_path, output, run};
use crate::setup::say;
use crate::{Result, root};

/// Trunk's version. Newer ones want a newer Rust.
const TRUNK: &str = "0.21.14";

/// Where installed programs are kept, for all copies of the project.
pub(crate) fn cache() -> PathBuf {
    let base = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".cache"));
    base.or_else(home).unwrap_or_else(|| root().join("target")).join("wco-site")
}

/// Trunk, which runs the build.
pub(crate) fn trunk() -> Result<PathBuf> {
    let why = "it compiles the program and assembles dist/; about six minutes, once";
    cargo_tool("trunk", TRUNK, &["--locked"], why)
}

/// wasm-bindgen's command line tool, of the very version of the library.
pub(crate) fn wasm_bindgen() -> Result<PathBuf> {
    let version = locked("wasm-bindgen")?;
    let why = "it makes the program's JavaScript glue";
    // With --locked a dependency that was withdrawn since is refused.
    cargo_tool("wasm-bindgen", &version, &[], why)
}

/// cargo-deny, which looks at what the project depends on.
pub(crate) fn cargo_deny() -> Result<PathBuf> {
    /// Newer ones may want a newer Rust.
    const VERSION: &str = "0.20.2";
    let why = "it checks licences and sources of all packages; about five minutes, once";
    cargo_tool("cargo-deny", VERSION, &["--locked"], why)
}

fn cargo_tool(name: &str, version: &str, options: &[&str], why: &str) -> Result<PathBuf> {
    let own = cache().join("tools/bin").join(name);
    let fits = |program: &Path| {
        output(&mut command(program, &["--version"]))
            .is_some_and(|text| text.split_whitespace().nth(1) == Some(version))
    };
    if fits(&own) {
        return Ok(own);
    }
    if let Some(found) = on_path(name).filter(|found| fits(found)) {
        return Ok(found);
    }
    say(&format!("{name} {version}"), why);
    let package = if name == "wasm-bindgen" { "wasm-bindgen-cli" } else { name };
    let (tools, target) = (cache().join("tools"), cache().join("target"));
    let mut install = command("cargo", &["install", package, "--version", version, "--force"]);
    install.args(options).arg("--root").arg(&tools).env("CARGO_TARGET_DIR", &target);
    run(&mut install)
        .map_err(|error| format!("{error}\nMissing: {name} {version} (crates.io: {package})"))?;
    let _ = fs::remove_dir_all(target);
    Ok(own)
}

/// The version of a package in Cargo.lock.
fn locked(package: &str) -> Result<String> {
    let lock =
        fs::read_to_string(root().join("Cargo.lock")).map_err(|e| format!("Cargo.lock: {e}"))?;
    let start = format!("name = \"{package}\"\nversion = \"");
    let rest = lock.split_once(&start).map(|(_, rest)| rest);
    let version = rest.and_then(|rest| rest.split('"').next());
    version.map(str::to_owned).ok_or_else(|| format!("Cargo.lock names no {package}"))
}

/// wasm-opt, from npm's binaryen: Debian's is too old for what rustc writes.
pub(crate) fn wasm_opt() -> Result<PathBuf> {
    npm("tools", "wasm-opt", "it makes the program smaller")
}

/// Playwright and axe, which test the site in the browser.
pub(crate) fn playwright() -> Result<PathBuf> {
    npm("tests/browser", "playwright", "it tests the built site in a browser")
}

/// Installs what `folder`'s lock file names, if it is not what is installed, and answers
/// the path of one of its programs.
fn npm(folder: &str, program: &str, why: &str) -> Result<PathBuf> {
    let folder = root().join(folder);
    let modules = folder.join("node_modules");
    let found = modules.join(".bin").join(program);
    let stamp = modules.join(".installed-lock");
    let lock = fs::read(folder.join("package-lock.json"))
        .map_err(|e| format!("{}/package-lock.json: {e}", folder.display()))?;
    if found.exists() && fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(found);
    }
    if on_path("npm").is_none() {
        apt(&["nodejs", "npm"])?;
    }
    say(program, why);
    let mut install = command("npm", &["ci", "--no-audit", "--no-fund", "--ignore-scripts"]);
    install.current_dir(&folder).env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    run(&mut install)
        .map_err(|error| format!("{error}\nMissing: the npm packages of {}", folder.display()))?;
    fs::write(&stamp, lock).map_err(|e| format!("{}: {e}", stamp.display()))?;
    Ok(found)
}

/// The Nu Html Checker, and the Java that runs it.
pub(crate) fn html_checker() -> Result<Vec<PathBuf>> {
    let find = || on_path("java");
    if find().is_none() {
        say("Java", "the HTML checker runs in it");
        apt(&["default-jre-headless"])?;
    }
    let java = find().ok_or("Java was installed, but is not on the PATH")?;
    npm("tests/browser", "vnu", "it checks every page's HTML")?;
    Ok(vec![java, root().join("tests/browser/node_modules/vnu-jar/build/dist/vnu.jar")])
}

/// Schemathesis, which holds a service to its description.
pub(crate) fn schemathesis() -> Result<PathBuf> {
    const VERSION: &str = "4.32.5";
    let folder = cache().join(format!("schemathesis-{VERSION}"));
    let (found, stamp) = (folder.join("bin/schemathesis"), folder.join(".complete"));
    if stamp.exists() {
        return Ok(found);
    }
    say(
        &format!("Schemathesis {VERSION}"),
        "it tries the accounts service against docs/openapi.yaml",
    );
    let path = folder.to_string_lossy().into_owned();
    let venv = || run(&mut command("python3", &["-m", "venv", "--clear", &path]));
    // Debian's Python brings the means for this in a package of its own.
    if on_path("python3").is_none() || venv().is_err() {
        apt(&["python3", "python3-venv"])?;
        venv()?;
    }
    let package = format!("schemathesis=={VERSION}");
    run(command(folder.join("bin/pip"), &["install", "--quiet", "--disable-pip-version-check"])
        .arg(&package))
    .map_err(|error| format!("{error}\nMissing: {package} (PyPI)"))?;
    fs::write(&stamp, VERSION).map_err(|e| format!("{}: {e}", stamp.display()))?;
    Ok(found)
}

/// A Chromium, to test with.
pub(crate) fn chromium() -> Result<PathBuf> {
    if let Some(chosen) = std::env::var_os("CHROMIUM") {
        return Ok(chosen.into());
    }
    let find = || ["chromium", "chromium-browser", "google-chrome"].iter().find_map(|n| on_path(n));
    if let Some(found) = find() {
        return Ok(found);
    }
    say("Chromium", "the tests drive it");
    apt(&["chromium"])?;
    find().ok_or_else(|| "Chromium was installed, but is not on the PATH".to_owned())
}

/// Chromium without a window's parts, which most tests run in: it starts in half the time. `None`
/// where `CHROMIUM` chooses one browser for everything.
pub(crate) fn headless_shell() -> Result<Option<PathBuf>> {
    const NAME: &str = "chromium-headless-shell";
    if std::env::var_os("CHROMIUM").is_some() {
        return Ok(None);
    }
    if let Some(found) = on_path(NAME) {
        return Ok(Some(found));
    }
    say("Chromium's headless shell", "most tests run in it");
    apt(&[NAME])?;
    on_path(NAME).map(Some).ok_or_else(|| format!("{NAME} was installed, but is not on the PATH"))
}

/// The servers that the deployed form is tried with.
pub(crate) fn hosts() -> Result<[PathBuf; 2]> {
    let host = |name: &str, package: &str| {
        // Debian keeps nginx where only the administrator's PATH leads.
        let find = || {
            let own = PathBuf::from(format!("/usr/sbin/{name}"));
            on_path(name).or_else(|| Some(own).filter(|program| program.exists()))
        };
        if let Some(found) = find() {
            return Ok(found);
        }
        say(name, "its configuration in deploy/ is tried");
        apt(&[package])?;
        find().ok_or_else(|| format!("{name} was installed, but is not there"))
    };
    Ok([host("nginx", "nginx-light")?, host("caddy", "caddy")?])
}

/// Installs Debian packages.
pub(crate) fn apt(packages: &[&str]) -> Result {
    let list = packages.join(" ");
    let root = output(&mut command("id", &["-u"])).as_deref() == Some("0");
    if !root || on_path("apt-get").is_none() {
        return Err(format!("Missing: {list}. On Debian, as root: apt-get install {list}"));
    }
    println!("Installing Debian packages: {list}");
    run(command("apt-get", &["update", "--quiet"]).stdout(std::process::Stdio::null()))?;
    let mut install =
        command("apt-get", &["install", "--yes", "--quiet", "--no-install-recommends"]);
    install.args(packages).env("DEBIAN_FRONTEND", "noninteractive");
    run(&mut install)
}
