//! The configurations in `deploy/` say what the build says.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use wco::prerender::headers::{ASK_AGAIN, FOREVER, everywhere};

#[test]
fn every_server_sends_the_headers_of_the_build() {
    let nginx = fs::read_to_string("deploy/nginx.conf").unwrap();
    let included = fs::read_to_string("deploy/wco-headers.conf").unwrap();
    let caddy = fs::read_to_string("deploy/Caddyfile").unwrap();
    for (name, value) in everywhere(Path::new("."), &BTreeSet::new()).unwrap() {
        let line = format!("add_header {name} \"{value}\" always;");
        assert!(included.contains(&line), "deploy/wco-headers.conf lacks: {line}");
        let line = format!("{name} \"{value}\"");
        assert!(caddy.contains(&line), "deploy/Caddyfile lacks: {line}");
    }
    for caching in [FOREVER, ASK_AGAIN] {
        assert!(nginx.contains(&format!("\"{caching}\"")), "deploy/nginx.conf lacks {caching}");
        assert!(caddy.contains(&format!("\"{caching}\"")), "deploy/Caddyfile lacks {caching}");
    }
}
