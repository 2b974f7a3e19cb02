//! `cargo xtask test`: every check there is.

use std::process::Stdio;

use crate::process::{Background, run};
use crate::{Result, check, extra_language, report, root, setup, tools};

/// Runs them all; the first that fails ends it.
pub(crate) fn run_test() -> Result {
    let builder = setup::everything()?;
    check::run_with(&builder)?;

    println!("\n— What the project depends on");
    let deny = tools::cargo_deny()?;
    // What rustup's `cargo` is told by its first word, the program is told by its own.
    let check = ["check", "--hide-inclusion-graph", "licenses", "bans", "sources"];
    run(builder.command(&deny.to_string_lossy(), &["--log-level", "error"]).args(check))?;

    println!("\n— Adding a language");
    extra_language::check(&builder)?;

    println!("\n— The site, as it is deployed");
    run(&mut builder.command("trunk", &["build", "--release"]))?;
    let dist = root().join("dist");
    report::pages(&dist)?;
    report::sizes(&dist)?;

    println!("\n— Every page's HTML");
    html(&dist)?;
    run(&mut builder.command("cargo", &["build", "--quiet", "--package", "devserver"]))?;
    println!("\n— The accounts service, against its description");
    accounts(&builder)?;

    println!("\n— The site, in the browser");
    let port = "8090";
    let url = format!("http://127.0.0.1:{port}/");
    let mut server = builder.command("target/debug/devserver", &["dist", "--port", port]);
    let _server = Background::start(server.stdout(Stdio::null()))?;
    let program = tools::playwright()?;
    let [nginx, caddy] = tools::hosts()?;
    let mut tests = builder.command(&program.to_string_lossy(), &["test"]);
    tests
        .current_dir(root().join("tests/browser"))
        .env("BASE_URL", &url)
        .env("CHROMIUM", tools::chromium()?)
        .env("DEVSERVER", root().join("target/debug/devserver"))
        .env("PRERENDER", root().join("target/prerender/prerender"))
        .env("NGINX", nginx)
        .env("CADDY", caddy);
    if let Some(shell) = tools::headless_shell()? {
        tests.env("HEADLESS_SHELL", shell);
    }
    run(&mut tests)?;

    println!("\n— Lighthouse");
    let mut lighthouse = builder.command("node", &["lighthouse.mjs", &url]);
    lighthouse.current_dir(root().join("tests/browser")).env("CHROMIUM", tools::chromium()?);
    run(&mut lighthouse)
}

/// Checks all pages by the HTML standard: errors, warnings and notes all count.
fn html(dist: &std::path::Path) -> Result {
    let tools = tools::html_checker()?;
    let [java, checker] = tools.as_slice() else { return Ok(()) };
    let mut check = crate::process::command(java, &["-Xss2m", "-jar"]);
    check.arg(checker);
    // What language a text is in, it guesses, wrongly where names are many.
    check.args(["--Werror", "--format", "gnu", "--skip-non-html", "--no-langdetect"]).arg(dist);
    run(&mut check)
}

/// Tries the reference service with what `docs/openapi.yaml` allows, and what it does not.
fn accounts(builder: &setup::Builder) -> Result {
    let port = "8091";
    let mut server =
        builder.command("target/debug/devserver", &["dist", "--port", port, "--with-accounts"]);
    let _server = Background::start(server.stdout(Stdio::null()))?;
    let url = format!("http://127.0.0.1:{port}/api/accounts");
    let listens = || std::net::TcpStream::connect(format!("127.0.0.1:{port}")).is_ok();
    let start = std::time::Instant::now();
    while !listens() && start.elapsed().as_secs() < 10 {
        std::thread::sleep(std::time::Duration::from_millis(20));
    }
    let program = tools::schemathesis()?;
    let mut tests = crate::process::command(
        &program,
        &["--config-file", "schemathesis.toml", "run", "../../docs/openapi.yaml", "--url", &url],
    );
    tests
        .args(["--max-examples", "30", "--workers", "2", "--generation-database", "none"])
        // The same cases each time: a failure can be looked into.
        .args(["--seed", "1"])
        .current_dir(root().join("accounts/tests"))
        .env("ACCOUNTS", &url)
        .env("PYTHONPATH", ".")
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .env("SCHEMATHESIS_HOOKS", "schemathesis_hooks");
    run(&mut tests)
}
