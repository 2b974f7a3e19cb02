//! Compressed copies beside the files, `.br` and `.gz`, for hosts that send what they
//! find and compress nothing themselves.

use std::fs;
use std::io::Write as _;
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use super::Failure;

/// What gains by it. Pagefind's own files are compressed inside.
const KINDS: [&str; 13] = [
    "atom",
    "css",
    "ftl",
    "html",
    "ics",
    "js",
    "json",
    "map",
    "svg",
    "txt",
    "wasm",
    "webmanifest",
    "xml",
];

/// Up to so many pages get brotli's best, which is an eighth smaller and takes twenty
/// times as long as its quick way.
const MOST_AT_BEST: usize = 1500;

/// Smaller files fit into one packet as they are.
const SMALLEST: u64 = 512;

/// Replaces all compressed copies below `folder`.
///
/// # Errors
/// A file that cannot be read or written.
pub(super) fn write(folder: &Path) -> Result<(), Failure> {
    remove(folder)?;
    let files: Vec<PathBuf> = files(folder)?.into_iter().filter(|file| gains(file)).collect();
    let pages = files.iter().filter(|file| is_page(file)).count();
    let next = AtomicUsize::new(0);
    let work = || -> Result<(), Failure> {
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            let many = is_page(file) && pages > MOST_AT_BEST;
            copies(file, if many || is_long_list(file) { 4 } else { 11 })?;
        }
        Ok(())
    };
    let workers = thread::available_parallelism().map_or(1, NonZeroUsize::get);
    thread::scope(|scope| {
        let all: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        all.into_iter().try_for_each(|worker| {
            worker.join().unwrap_or_else(|_| Err(Failure("compression ended early".to_owned())))
        })
    })
}

/// Removes all compressed copies: what has changed must not be sent as it was.
///
/// # Errors
/// A file that cannot be removed.
pub(super) fn remove(folder: &Path) -> Result<(), Failure> {
    for file in files(folder)? {
        if matches!(file.extension().and_then(|end| end.to_str()), Some("br" | "gz")) {
            fs::remove_file(&file).map_err(Failure::at(&file))?;
        }
    }
    Ok(())
}

fn gains(file: &Path) -> bool {
    let extension = file.extension().and_then(|end| end.to_str()).unwrap_or_default();
    KINDS.contains(&extension) && fs::metadata(file).is_ok_and(|data| data.len() >= SMALLEST)
}

fn is_page(file: &Path) -> bool {
    file.extension().is_some_and(|end| end == "html")
}

/// A feed of thousands of items, or the list of all pages.
fn is_long_list(file: &Path) -> bool {
    let list = file.extension().is_some_and(|end| end == "json" || end == "atom" || end == "xml");
    list && fs::metadata(file).is_ok_and(|data| data.len() > 500_000)
}

fn copies(file: &Path, quality: u32) -> Result<(), Failure> {
    let content = fs::read(file).map_err(Failure::at(file))?;
    let with = |end: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let brotli = with(".br");
    // A window no larger than the file: brotli clears all of it.
    let window = content.len().next_power_of_two().ilog2().clamp(10, 24);
    let mut writer = brotli::CompressorWriter::new(Vec::new(), 1 << 16, quality, window);
    writer.write_all(&content).map_err(Failure::at(&brotli))?;
    fs::write(&brotli, writer.into_inner()).map_err(Failure::at(&brotli))?;
    let gzip = with(".gz");
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(&content).map_err(Failure::at(&gzip))?;
    let packed = writer.finish().map_err(Failure::at(&gzip))?;
    fs::write(&gzip, packed).map_err(Failure::at(&gzip))
}

/// What Pagefind has compressed itself, a little smaller: nothing more can be won by the
/// host, which sends it as it is.
///
/// # Errors
/// It is not gzip.
pub(super) fn again(packed: &[u8]) -> Result<Vec<u8>, std::io::Error> {
    use std::io::Read as _;
    let mut plain = Vec::new();
    flate2::read::GzDecoder::new(packed).read_to_end(&mut plain)?;
    let mut smaller = Vec::new();
    zopfli::compress(zopfli::Options::default(), zopfli::Format::Gzip, &plain[..], &mut smaller)?;
    Ok(smaller)
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Failure> {
    let mut files = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).map_err(Failure::at(&folder))? {
            let path = entry.map_err(Failure::at(&folder))?.path();
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    Ok(files)
}
