//! `cargo xtask serve`: build, serve, build again on change.

use std::path::Path;
use std::time::{Duration, SystemTime};

use crate::process::{Background, run};
use crate::setup::{self, Builder};
use crate::{Result, root};

/// What the prerenderer reads at run time: a change needs no compiling.
const READ: [&str; 4] = ["locales", "public", "scripts", "styles"];

/// Builds and serves until interrupted.
pub(crate) fn run_serve(arguments: &[&str]) -> Result {
    let known = ["--release", "--with-accounts"];
    if let Some(other) = arguments.iter().find(|argument| !known.contains(argument)) {
        return Err(format!("serve knows --release and --with-accounts, not {other}"));
    }
    let release = arguments.contains(&"--release");
    let builder = setup::builder()?;
    let mut build = vec!["build"];
    build.extend(release.then_some("--release"));
    println!("Building; the first time takes minutes.");
    run(&mut builder.command("trunk", &build))?;
    run(&mut builder.command("cargo", &["build", "--quiet", "--package", "devserver"]))?;
    let mut serve = vec!["dist", "--port", "8080", "--reload"];
    serve.extend(arguments.contains(&"--with-accounts").then_some("--with-accounts"));
    let mut server = Background::start(&mut builder.command("target/debug/devserver", &serve))?;
    println!("Serving; Ctrl-C ends it. What changes is built again, and open pages reload.");
    let mut watch = build.clone();
    watch[0] = "watch";
    // Rust is Trunk's to watch; it builds everything once more at first.
    let mut trunk = Background::start(&mut builder.command("trunk", &watch))?;
    let mut seen = newest(READ);
    let mut program = compiled();
    while !server.ended() && !trunk.ended() {
        std::thread::sleep(Duration::from_millis(40));
        let now = compiled();
        if now != program {
            program = now;
            let _ = run(&mut builder.command("trunk", &build));
            seen = newest(READ);
        }
        let now = newest(READ);
        if now != seen {
            seen = now;
            refresh(&builder);
        }
    }
    Err("the server or the build has ended".to_owned())
}

/// Writes all pages again from words, feeds, styles and scripts. What is wrong with them
/// is printed; the last good pages stay.
fn refresh(builder: &Builder) {
    let _ = run(&mut builder.command("target/prerender/prerender", &[]));
}

/// What stands among the words and is compiled: languages, and the slugs of each.
fn compiled() -> Option<SystemTime> {
    let folder = root().join("locales");
    let inside = std::fs::read_dir(&folder).into_iter().flatten().flatten();
    let slugs = inside.map(|entry| entry.path().join("slugs.toml"));
    let files = slugs.chain([folder.join("languages.toml")]);
    files.filter_map(|file| file.metadata().and_then(|data| data.modified()).ok()).max()
}

/// The time of the last change below these folders.
fn newest<const N: usize>(folders: [&str; N]) -> Option<SystemTime> {
    folders.iter().filter_map(|folder| newest_in(&root().join(folder))).max()
}

fn newest_in(path: &Path) -> Option<SystemTime> {
    let own = path.metadata().and_then(|data| data.modified()).ok();
    let inside = std::fs::read_dir(path).into_iter().flatten().flatten();
    inside.filter_map(|entry| newest_in(&entry.path())).chain(own).max()
}
