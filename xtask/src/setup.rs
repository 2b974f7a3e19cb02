//! Everything that building and testing need, found or installed.

use std::path::PathBuf;
use std::process::Command;

use crate::process::command;
use crate::toolchain::{self, Toolchain, choose};
use crate::{Result, tools};

/// What is needed to build.
pub(crate) struct Builder {
    toolchain: Toolchain,
    programs: Vec<PathBuf>,
}

/// Says what is being installed, and why.
pub(crate) fn say(what: &str, why: &str) {
    println!("Installing {what}: {why}.");
}

/// What is needed to build the site.
pub(crate) fn builder() -> Result<Builder> {
    let toolchain = toolchain::ready()?;
    let programs = vec![tools::trunk()?, tools::wasm_bindgen()?, tools::wasm_opt()?];
    Ok(Builder { toolchain, programs })
}

/// What is needed to build and test the site.
pub(crate) fn everything() -> Result<Builder> {
    let builder = builder()?;
    tools::playwright()?;
    tools::chromium()?;
    tools::headless_shell()?;
    tools::hosts()?;
    tools::cargo_deny()?;
    tools::html_checker()?;
    tools::schemathesis()?;
    Ok(builder)
}

impl Builder {
    /// A command that finds the tools and the toolchain.
    pub(crate) fn command(&self, program: &str, arguments: &[&str]) -> Command {
        let mut made = command(program, arguments);
        choose(&mut made, &self.toolchain);
        let own = self.programs.iter().filter_map(|program| program.parent().map(PathBuf::from));
        let path = std::env::var_os("PATH").unwrap_or_default();
        if let Ok(path) = std::env::join_paths(own.chain(std::env::split_paths(&path))) {
            made.env("PATH", path);
        }
        made
    }
}
