//! One file of words as it stands on the disk, and places in it.

/// A `.ftl` file.
#[derive(Debug)]
pub(crate) struct Source {
    /// Path from the project's folder: `locales/fr/about/legal.ftl`.
    pub(crate) path: String,
    /// Path inside the language's folder: `about/legal.ftl`.
    pub(crate) name: String,
    pub(crate) text: String,
}

impl Source {
    /// Where a piece of the text begins. The parser hands out slices of the text
    /// itself, so that their addresses tell their places.
    pub(crate) fn offset(&self, slice: &str) -> usize {
        slice.as_ptr().addr().saturating_sub(self.text.as_ptr().addr()).min(self.text.len())
    }

    /// Line and column, both from 1, the column in characters.
    pub(crate) fn position(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or(&self.text);
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        (before.matches('\n').count() + 1, before[start..].chars().count() + 1)
    }

    /// `path:line` of an offset, to refer to it in a sentence.
    pub(crate) fn place(&self, offset: usize) -> String {
        format!("{}:{}", self.path, self.position(offset).0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slice_of_the_text_knows_its_place() {
        let text = "a = é\nb = x\n".to_owned();
        let source = Source { path: String::new(), name: String::new(), text };
        assert_eq!(source.offset(&source.text[7..]), 7);
        assert_eq!(source.position(7), (2, 1));
        assert_eq!(source.position(6), (1, 6));
        assert_eq!(source.position(99), (3, 1));
    }
}
