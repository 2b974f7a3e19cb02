//! How long it takes to write many items.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::extra_language::copy;
use crate::process::command;
use crate::setup::Builder;
use crate::{Result, root};

/// What the prerenderer reads.
const PARTS: [&str; 5] = ["locales", "public", "scripts", "styles", "target/frame.html"];

/// Seconds that 2,000 items in each language may add to a build.
const MOST: f64 = 15.0;
/// Numbers of items, and how often each is written. The first is what the others add to.
const COUNTS: [(usize, usize); 4] = [(0, 3), (200, 3), (2_000, 3), (10_000, 1)];

/// Writes the site with so many news items in each language, and prints time and memory.
pub(super) fn run(builder: &Builder) -> Result {
    crate::process::run(&mut builder.command(
        "cargo",
        &["build", "--quiet", "--profile", "prerender", "--bin", "prerender", "--features", "ssr"],
    ))?;
    println!("{:>8} {:>8} {:>9} {:>9} {:>9}", "items", "pages", "seconds", "added", "MB");
    let mut bare = 0.0;
    let mut added = 0.0;
    for (count, times) in COUNTS {
        let mut samples = Vec::new();
        let (mut memory, mut pages) = (0, 0);
        for _ in 0..times {
            let folder = root().join("target/bench");
            let _ = fs::remove_dir_all(&folder);
            prepare(&folder, count).map_err(|error| format!("{}: {error}", folder.display()))?;
            let (time, peak) = write(&folder)?;
            samples.push(time.as_secs_f64());
            memory = memory.max(peak);
            let all = crate::crawl::files(&folder.join("dist"))?;
            pages = all.iter().filter(|file| file.ends_with("index.html")).count();
            let _ = fs::remove_dir_all(&folder);
        }
        samples.sort_by(f64::total_cmp);
        let median = samples[samples.len() / 2];
        if count == 0 {
            bare = median;
        }
        if count == 2_000 {
            added = median - bare;
        }
        let more = median - bare;
        println!("{count:>8} {pages:>8} {median:>9.1} {more:>9.1} {memory:>9}");
    }
    let met = if added <= MOST { "met" } else { "MISSED" };
    println!("2,000 items add {added:.1} s; wanted: at most {MOST:.0} s: {met}");
    Ok(())
}

/// A copy of what is read, with `count` items of news in each language.
fn prepare(folder: &Path, count: usize) -> std::io::Result<()> {
    fs::create_dir_all(folder.join("target"))?;
    for part in PARTS {
        copy(&root().join(part), &folder.join(part))?;
    }
    fs::create_dir_all(folder.join("dist"))?;
    // The program's script, which a release shortens.
    for entry in fs::read_dir(root().join("dist"))? {
        let name = entry?.file_name();
        if name.to_string_lossy().starts_with("wco-") {
            fs::copy(root().join("dist").join(&name), folder.join("dist").join(&name))?;
        }
    }
    copy(&folder.join("target/frame.html"), &folder.join("dist/index.html"))?;
    for (lang, path) in [("en", "en/media/newsroom"), ("fr", "fr/medias/salle-de-presse")] {
        let file = folder.join(format!("public/feeds/{lang}/news.json"));
        fs::write(file, feed(lang, path, count))?;
    }
    Ok(())
}

fn feed(lang: &str, path: &str, count: usize) -> String {
    let text = "Delegates discussed how data are exchanged at the border. ".repeat(12);
    let items: Vec<String> = (0..count)
        .map(|number| {
            let (month, day) = (number / 28 % 12 + 1, number % 28 + 1);
            format!(
                r#"{{"id":"i{number}","url":"https://www.wcoomd.org/{path}/2024/item-{number}/",
                "title":"Item {number} of many","summary":"What item {number} is about.",
                "content_html":"<p>{text}</p><p>{text}</p>","tags":["origin"],
                "date_published":"2024-{month:02}-{day:02}T09:00:00Z"}}"#
            )
        })
        .collect();
    format!(
        r#"{{"version":"https://jsonfeed.org/version/1.1","title":"News","language":"{lang}","items":[{}]}}"#,
        items.join(",")
    )
}

/// Time, and the most memory in MB that was ever in use.
fn write(folder: &Path) -> Result<(Duration, u64)> {
    let start = Instant::now();
    let program = root().join("target/prerender/prerender");
    let mut child = command(&program, &[])
        .env("TRUNK_SOURCE_DIR", folder)
        .env("TRUNK_STAGING_DIR", folder.join("dist"))
        .env("TRUNK_PROFILE", "release")
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .map_err(|error| format!("prerender: {error}"))?;
    // The kernel keeps the peak; it is gone with the process.
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        if let Some(now) = peak_of(&status_file) {
            peak = now;
        }
        match child.try_wait() {
            Ok(Some(status)) if status.success() => return Ok((start.elapsed(), peak / 1024)),
            Ok(Some(status)) => return Err(format!("prerender: {status}")),
            Ok(None) => std::thread::sleep(Duration::from_millis(5)),
            Err(error) => return Err(format!("prerender: {error}")),
        }
    }
}

/// Kilobytes (`VmHWM`, <https://man7.org/linux/man-pages/man5/proc_pid_status.5.html>).
fn peak_of(status_file: &str) -> Option<u64> {
    let status = fs::read_to_string(status_file).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.split_whitespace().next()?.parse().ok()
}
