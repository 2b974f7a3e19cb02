//! A Rust toolchain that compiles to WebAssembly.
//!
//! rustup's is the ordinary one. Where rustup cannot download the target, Debian's
//! current compiler (packages rustc-web and rust-web-src) is the way: its standard
//! library is built for wasm32 once, and the result linked as a rustup toolchain.

use std::fs;
use std::os::unix::fs::{PermissionsExt as _, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::process::{command, output, run};
use crate::setup::say;
use crate::tools::cache;
use crate::{Result, root};

const TARGET: &str = "wasm32-unknown-unknown";
/// The name under which the toolchain of our own making is linked.
const LINKED: &str = "wco-wasm";
const PACKAGES: [&str; 5] =
    ["rustc-web", "cargo-web", "rust-web-src", "rust-web-clippy", "rustfmt-web"];

/// The toolchain to build everything with: none for the one that cargo chose already.
pub(crate) type Toolchain = Option<String>;

/// Finds or makes a toolchain that has the target.
pub(crate) fn ready() -> Result<Toolchain> {
    if has_target(None) {
        return Ok(None);
    }
    if has_target(Some(LINKED)) {
        return Ok(Some(LINKED.to_owned()));
    }
    say("Rust's WebAssembly target", "the site's program is compiled to it");
    if run(&mut command("rustup", &["target", "add", TARGET])).is_ok() && has_target(None) {
        return Ok(None);
    }
    println!("rustup cannot download it here: building it with Debian's compiler instead.");
    make().map_err(|error| {
        format!(
            "{error}\nMissing: the Rust target {TARGET}. Get it with “rustup target add {TARGET}” \
             on a machine that reaches rustup's server, or on Debian with the packages {}.",
            PACKAGES.join(", ")
        )
    })?;
    if has_target(Some(LINKED)) {
        Ok(Some(LINKED.to_owned()))
    } else {
        Err(format!("the toolchain “{LINKED}” was made, but has no {TARGET}"))
    }
}

/// Lets `command` use the toolchain, whatever cargo has set for us.
pub(crate) fn choose(command: &mut Command, toolchain: &Toolchain) {
    for variable in ["RUSTUP_TOOLCHAIN", "CARGO", "RUSTC", "RUSTDOC"] {
        command.env_remove(variable);
    }
    if let Some(name) = toolchain {
        command.env("RUSTUP_TOOLCHAIN", name);
    }
}

fn has_target(toolchain: Option<&str>) -> bool {
    let mut ask = command("rustc", &["--print", "target-libdir", "--target", TARGET]);
    choose(&mut ask, &toolchain.map(str::to_owned));
    let folder = output(&mut ask).map(PathBuf::from);
    let entries = folder.and_then(|folder| fs::read_dir(folder).ok());
    entries
        .into_iter()
        .flatten()
        .flatten()
        .any(|entry| entry.file_name().to_string_lossy().starts_with("libstd"))
}

fn make() -> Result {
    crate::tools::apt(&PACKAGES)?;
    let folder = cache().join("toolchain");
    let libraries = folder.join(format!("lib/rustlib/{TARGET}/lib"));
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&libraries).map_err(|error| error.to_string())?;
    build_std(&libraries)?;
    lay_out(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    let path = folder.to_string_lossy();
    run(&mut command("rustup", &["toolchain", "link", LINKED, &path]))
}

/// Compiles the standard library by way of an empty crate, about a minute.
fn build_std(libraries: &Path) -> Result {
    let empty = root().join("target/empty");
    let told = |error: std::io::Error| format!("{}: {error}", empty.display());
    fs::create_dir_all(empty.join("src")).map_err(told)?;
    let manifest =
        "[package]\nname = \"empty\"\nversion = \"0.0.0\"\nedition = \"2021\"\n[workspace]\n";
    fs::write(empty.join("Cargo.toml"), manifest).map_err(told)?;
    fs::write(empty.join("src/lib.rs"), "#![no_std]\n").map_err(told)?;
    let mut build = Command::new("/usr/bin/cargo");
    build
        .args(["build", "--release", "-Z", "build-std=std,panic_abort", "--target", TARGET])
        .args(["--target-dir", "target"])
        .current_dir(&empty)
        .env("RUSTC", "/usr/bin/rustc")
        .env("RUSTC_BOOTSTRAP", "1")
        // Without bitcode the site could not be optimized as a whole later.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .env_remove("RUSTUP_TOOLCHAIN");
    run(&mut build)?;
    let built = empty.join(format!("target/{TARGET}/release/deps"));
    for entry in fs::read_dir(&built).map_err(told)?.flatten() {
        let name = entry.file_name();
        let text = name.to_string_lossy();
        if text.ends_with(".rlib") && !text.starts_with("libempty") {
            fs::copy(entry.path(), libraries.join(&name)).map_err(told)?;
        }
    }
    fs::remove_dir_all(&empty).map_err(told)
}

/// Gives the folder the shape of a toolchain around Debian's programs.
fn lay_out(folder: &Path) -> std::io::Result<()> {
    let host = "x86_64-unknown-linux-gnu";
    let (bin, own) = (folder.join("bin"), folder.join(format!("lib/rustlib/{host}")));
    fs::create_dir_all(&bin)?;
    fs::create_dir_all(own.join("bin"))?;
    symlink(format!("/usr/lib/rustlib/{host}/lib"), own.join("lib"))?;
    symlink(linker(host), own.join("bin/rust-lld"))?;
    let sysroot = folder.display();
    let wrapped = [
        ("rustc", format!("exec /usr/bin/rustc --sysroot \"{sysroot}\" \"$@\"")),
        ("rustdoc", format!("exec /usr/bin/rustdoc --sysroot \"{sysroot}\" \"$@\"")),
        // Clippy's driver asks this variable where the libraries are.
        ("cargo-clippy", format!("SYSROOT=\"{sysroot}\" exec /usr/bin/cargo-clippy \"$@\"")),
    ];
    for (name, line) in wrapped {
        fs::write(bin.join(name), format!("#!/bin/sh\n{line}\n"))?;
        fs::set_permissions(bin.join(name), fs::Permissions::from_mode(0o755))?;
    }
    for name in ["cargo", "cargo-fmt", "rustfmt"] {
        symlink(Path::new("/usr/bin").join(name), bin.join(name))?;
    }
    Ok(())
}

/// The linker for wasm: that of any rustup toolchain, else Debian's.
fn linker(host: &str) -> PathBuf {
    let sysroot = output(&mut command("rustc", &["--print", "sysroot"])).map(PathBuf::from);
    let rustup = sysroot.map(|folder| folder.join(format!("lib/rustlib/{host}/bin/rust-lld")));
    rustup.filter(|file| file.is_file()).unwrap_or_else(|| PathBuf::from("/usr/bin/lld"))
}
