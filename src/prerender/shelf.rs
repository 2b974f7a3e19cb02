//! Texts that wait for their turn on disk: of a site with thousands of pages they would take
//! hundreds of megabytes of memory.

use std::fs::{self, File};
use std::io::{ErrorKind, Read as _, Seek as _, SeekFrom, Write as _};
use std::path::PathBuf;

use super::Failure;

/// A file that goes away with it.
pub(super) struct Shelf {
    file: File,
    path: PathBuf,
    end: u64,
}

/// Where a text stands.
pub(super) struct Slot {
    start: u64,
    length: usize,
}

impl Shelf {
    /// An empty one.
    ///
    /// # Errors
    /// There is no room for temporary files.
    pub(super) fn new() -> Result<Self, Failure> {
        // Several sites may be written at a time, also by one process, as tests do. What another
        // has put there, or an ended one has left, is not touched.
        let mut number = 0_u32;
        loop {
            let name = format!("wco-pages-{}-{number}", std::process::id());
            let path = std::env::temp_dir().join(name);
            match File::options().read(true).write(true).create_new(true).open(&path) {
                Ok(file) => return Ok(Self { file, path, end: 0 }),
                Err(error) if error.kind() == ErrorKind::AlreadyExists => number += 1,
                Err(error) => return Err(Failure::at(&path)(error)),
            }
        }
    }

    /// Puts a text away.
    ///
    /// # Errors
    /// It cannot be written.
    pub(super) fn put(&mut self, text: &str) -> Result<Slot, Failure> {
        let slot = Slot { start: self.end, length: text.len() };
        let written = self.file.seek(SeekFrom::Start(self.end));
        let written = written.and_then(|_| self.file.write_all(text.as_bytes()));
        written.map_err(Failure::at(&self.path))?;
        self.end += text.len() as u64;
        Ok(slot)
    }

    /// A text that was put away.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn get(&mut self, slot: &Slot) -> Result<String, Failure> {
        let mut text = vec![0; slot.length];
        let read = self.file.seek(SeekFrom::Start(slot.start));
        read.and_then(|_| self.file.read_exact(&mut text)).map_err(Failure::at(&self.path))?;
        String::from_utf8(text)
            .map_err(|error| Failure(format!("{}: {error}", self.path.display())))
    }
}

impl Drop for Shelf {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::Shelf;

    #[test]
    fn texts_come_back_as_they_were() {
        let (mut shelf, mut other) = (Shelf::new().unwrap(), Shelf::new().unwrap());
        other.put("something else").unwrap();
        let texts = ["one", "", "trois – ½", "four"];
        let slots = texts.map(|text| shelf.put(text).unwrap());
        for (text, slot) in texts.iter().zip(&slots).rev() {
            assert_eq!(shelf.get(slot).unwrap(), *text);
        }
        let path = shelf.path.clone();
        drop(shelf);
        assert!(!path.exists());
    }
}
