//! `cargo xtask test`: every check there is.

use std::process::Stdio;

use crate::process::{Background, run};
use crate::{Result, check, extra_language, report, root, setup, tools};

/// Runs them all; the first that fails ends it.
pub(crate) fn run_test() -> Result {
    let builder = setup::everything()?;
    check::run_with(&builder)?;

    println!("\n— Adding a language");
    extra_language::check(&builder)?;

    println!("\n— The site, as it is deployed");
    run(&mut builder.command("trunk", &["build", "--release"]))?;
    let dist = root().join("dist");
    report::pages(&dist)?;
    report::sizes(&dist)?;

    println!("\n— The site, in the browser");
    run(&mut builder.command("cargo", &["build", "--quiet", "--package", "devserver"]))?;
    let port = "8090";
    let mut server = builder.command("target/debug/devserver", &["dist", "--port", port]);
    let _server = Background::start(server.stdout(Stdio::null()))?;
    let program = tools::playwright()?;
    let mut tests = builder.command(&program.to_string_lossy(), &["test"]);
    tests
        .current_dir(root().join("tests/browser"))
        .env("BASE_URL", format!("http://127.0.0.1:{port}/"))
        .env("CHROMIUM", tools::chromium()?)
        .env("DEVSERVER", root().join("target/debug/devserver"))
        .env("NGINX", tools::nginx()?);
    run(&mut tests)
}
