//! JSON as `serde_json` reads it.

use serde_json::Value;

use super::Field;

/// A piece of JSON.
pub struct Json(Value);

/// An entry of a list.
pub struct Entry(Json);

impl Entry {
    /// The value of a field; none where it is missing or null.
    pub fn get(&self, name: &'static str) -> Option<Json> {
        self.0.get(name)
    }

    /// A field that is a text.
    pub fn long_text(&self, name: &'static str) -> LongText {
        LongText(self.get(name).and_then(|value| value.text()).unwrap_or_default())
    }
}

/// A text that may be long.
#[derive(Clone, Debug, PartialEq)]
pub struct LongText(String);

impl LongText {
    /// The text.
    pub fn read(&self) -> String {
        self.0.clone()
    }
}

impl From<String> for LongText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    /// It is no JSON: what the parser says of it.
    pub fn parse(text: &str) -> Result<Self, String> {
        serde_json::from_str(text).map(Self).map_err(|error| error.to_string())
    }

    /// The value of an object's field; none where it is missing or null.
    pub fn get(&self, name: &'static str) -> Option<Self> {
        self.0.get(name).filter(|value| !value.is_null()).cloned().map(Self)
    }

    /// A text.
    pub fn text(&self) -> Option<String> {
        self.0.as_str().map(str::to_owned)
    }

    /// True or false.
    pub fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    /// A whole number, not below zero.
    pub fn count(&self) -> Option<usize> {
        self.0.as_u64().and_then(|number| usize::try_from(number).ok())
    }

    /// A list.
    pub fn list(&self) -> Option<Vec<Self>> {
        self.0.as_array().map(|list| list.iter().cloned().map(Self).collect())
    }

    /// How many entries a list has; none where it is no list.
    pub fn length(&self) -> usize {
        self.0.as_array().map_or(0, Vec::len)
    }

    /// Calls `act` with every entry of a list and what its fields of these names are; the
    /// first `whole` of them are brought. None if it is no list.
    pub fn each<const N: usize>(
        &self,
        names: &[&'static str; N],
        whole: usize,
        act: &mut dyn FnMut(&Entry, [Field; N]),
    ) -> Option<()> {
        let texts = |list: &[Value]| {
            list.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        for entry in self.0.as_array()? {
            let fields = std::array::from_fn(|index| match entry.get(names[index]) {
                None | Some(Value::Null) => Field::Absent,
                Some(Value::String(_)) if index >= whole => Field::Text(String::new()),
                Some(Value::String(text)) => Field::Text(text.clone()),
                Some(Value::Array(_)) if index >= whole => Field::Texts(Vec::new()),
                Some(Value::Array(list)) => Field::Texts(texts(list)),
                Some(_) => Field::Other,
            });
            act(&Entry(Self(entry.clone())), fields);
        }
        Some(())
    }

    /// The fields of an object.
    pub fn fields(&self) -> Option<Vec<(String, Self)>> {
        let fields = self.0.as_object()?.iter().filter(|(_, value)| !value.is_null());
        Some(fields.map(|(name, value)| (name.clone(), Self(value.clone()))).collect())
    }
}
