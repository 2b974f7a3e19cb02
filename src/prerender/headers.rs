//! The headers that a host should send, as `_headers` for hosts that read it
//! (<https://docs.netlify.com/routing/headers/>,
//! <https://developers.cloudflare.com/pages/configuration/headers/>). `deploy/` says the
//! same to other servers; `tests/deploy.rs` holds both together.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use base64::Engine as _;
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use super::assets::early;
use super::{Failure, Options, path_of};

/// May be kept for ever: its name, or its folder's, changes with its content.
pub const FOREVER: &str = "public, max-age=31536000, immutable";
/// Must be asked for again each time.
pub const ASK_AGAIN: &str = "no-cache";

/// What is named by its content, by how its path begins.
pub const KEPT: [&str; 3] = ["assets/", "wco-", "search-index/"];
/// What is not, of that, by how its path ends: of the search's folder only what Pagefind has
/// named is.
pub const CHANGING: [&str; 3] = ["/pagefind-entry.json", "/site.json", "/pages.json"];

/// What every answer of the site in the folder `source` has, with its reason.
///
/// # Errors
/// The script that stands in every page cannot be read.
pub fn everywhere(
    source: &Path,
    origins: &BTreeSet<String>,
) -> Result<Vec<(&'static str, String)>, Failure> {
    Ok(vec![
        ("Content-Security-Policy", policy(origins, &early(source)?)),
        // What a page opens, or is opened by, gets no hold of it.
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        (
            "Permissions-Policy",
            "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"
                .to_owned(),
        ),
        ("Referrer-Policy", "strict-origin-when-cross-origin".to_owned()),
        // Two years, as hstspreload.org asks.
        ("Strict-Transport-Security", "max-age=63072000; includeSubDomains".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
    ])
}

/// What a file or script must be (<https://www.w3.org/TR/SRI/>, <https://www.w3.org/TR/CSP3/>).
pub(super) fn integrity(content: impl AsRef<[u8]>) -> String {
    let sum = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(content));
    format!("sha256-{sum}")
}

/// The Content Security Policy (<https://www.w3.org/TR/CSP3/>). `origins`: those of feeds
/// and services on other servers. `early`: the script that stands in every page.
fn policy(origins: &BTreeSet<String>, early: &str) -> String {
    // The program is WebAssembly; nothing else is ever compiled from text.
    let script = format!("script-src 'self' '{}' 'wasm-unsafe-eval'", integrity(early));
    let mut connect = "connect-src 'self'".to_owned();
    for origin in origins {
        let _ = write!(connect, " {origin}");
    }
    [
        "default-src 'none'",
        &script,
        "style-src 'self'",
        "font-src 'self'",
        // A feed's images may stand on any server.
        "img-src 'self' https:",
        "manifest-src 'self'",
        "worker-src 'self'",
        &connect,
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        // Only the text of feeds is ever parsed as HTML, and cleaned: scripts/boot.js.
        "require-trusted-types-for 'script'",
        "trusted-types feeds worker",
    ]
    .join("; ")
}

/// Paths, `*` for any rest, and what they have beyond that; later ones count.
fn by_path() -> Vec<(String, &'static str, &'static str)> {
    let mut rules = vec![(path_of("*"), "Cache-Control", ASK_AGAIN)];
    for kept in KEPT {
        rules.push((path_of(&format!("{kept}*")), "Cache-Control", FOREVER));
    }
    for name in CHANGING {
        rules.push((path_of(&format!("search-index/*{name}")), "Cache-Control", ASK_AGAIN));
    }
    rules.push((path_of("*.ftl"), "Content-Type", "text/plain; charset=utf-8"));
    rules.push((path_of("*.webmanifest"), "Content-Type", "application/manifest+json"));
    rules
}

/// Writes `_headers`.
pub(super) fn write(options: &Options) -> Result<(), Failure> {
    let config = options.source.join("public/config.json");
    let text = fs::read_to_string(&config).map_err(Failure::at(&config))?;
    let config = serde_json::from_str(&text)
        .map_err(|error| Failure(format!("{}: {error}", config.display())))?;
    let mut text = format!("{}\n", path_of("*"));
    for (name, value) in everywhere(&options.source, &origins(&config))? {
        let _ = writeln!(text, "  {name}: {value}");
    }
    for (path, name, value) in by_path() {
        // Netlify and Cloudflare join values of one name: take back what counted before.
        let _ = write!(text, "{path}\n  ! {name}\n  {name}: {value}\n");
    }
    super::write(&options.target.join("_headers"), &text)
}

/// The other servers that `config.json` names.
fn origins(config: &Value) -> BTreeSet<String> {
    match config {
        Value::String(text) => {
            let rest = text.strip_prefix("https://");
            let host = rest.and_then(|rest| rest.split('/').next()).filter(|host| !host.is_empty());
            host.map(|host| format!("https://{host}")).into_iter().collect()
        }
        Value::Array(values) => values.iter().flat_map(origins).collect(),
        Value::Object(fields) => fields.values().flat_map(origins).collect(),
        _ => BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_names_the_servers_of_the_configuration() {
        let config = serde_json::json!({
            "feeds": { "en": { "news": "https://cms.example.org/a.json", "events": "/b.json" } },
            "contactForm": "https://forms.example.org/x"
        });
        let policy = policy(&origins(&config), "alert()");
        let wanted = "connect-src 'self' https://cms.example.org https://forms.example.org;";
        assert!(policy.contains(wanted), "{policy}");
        // printf 'alert()' | openssl dgst -sha256 -binary | base64
        let script = "script-src 'self' 'sha256-S8S/VNmXuUuoIR6OhqBqwIiIkuCxXq31hCCHAHnicV8=' 'wasm-unsafe-eval';";
        assert!(policy.contains(script), "{policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
    }
}
