//! What fields of many objects are.

/// What one field of one of many objects is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Field {
    /// Missing, or null.
    Absent,
    /// A text; nothing of it where it was not to be brought.
    Text(String),
    /// The texts of a list.
    Texts(Vec<String>),
    /// Something else.
    Other,
}

impl Field {
    /// Whether there is something.
    pub fn is_there(&self) -> bool {
        *self != Self::Absent
    }

    /// The text, if there is one.
    ///
    /// # Errors
    /// It is there and no text: says so, with this name.
    pub fn into_text(self, name: &str) -> Result<Option<String>, String> {
        match self {
            Self::Absent => Ok(None),
            Self::Text(text) => Ok(Some(text)),
            Self::Texts(_) | Self::Other => Err(wrong(name, "text")),
        }
    }

    /// The texts of a list, none where there is no list.
    ///
    /// # Errors
    /// It is there and no list: says so, with this name.
    pub fn into_texts(self, name: &str) -> Result<Vec<String>, String> {
        match self {
            Self::Absent => Ok(Vec::new()),
            Self::Texts(texts) => Ok(texts),
            Self::Text(_) | Self::Other => Err(wrong(name, "list")),
        }
    }
}

/// Says that the field of this name is not of the kind that it must be of.
pub fn wrong(name: &str, kind: &str) -> String {
    let article = if kind == "true or false" { "" } else { "a " };
    format!("“{name}” is not {article}{kind}")
}
