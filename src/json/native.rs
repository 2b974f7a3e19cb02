//! JSON as `serde_json` reads it.

use serde_json::Value;

use super::Field;

/// A piece of JSON.
pub struct Json(Value);

/// The entries of a list, to be read some at a time.
#[derive(Clone)]
pub struct Entries {
    list: Vec<Value>,
    read: usize,
}

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

    /// The entries of a list; none if it is no list.
    pub fn entries(&self) -> Option<Entries> {
        Some(Entries { list: self.0.as_array()?.clone(), read: 0 })
    }

    /// The fields of an object.
    pub fn fields(&self) -> Option<Vec<(String, Self)>> {
        let fields = self.0.as_object()?.iter().filter(|(_, value)| !value.is_null());
        Some(fields.map(|(name, value)| (name.clone(), Self(value.clone()))).collect())
    }
}

impl Entries {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.list.len()
    }

    /// Those at these places of the list, in this order.
    pub fn picked(&self, places: &[usize]) -> Self {
        let entries = places.iter().filter_map(|place| self.list.get(*place).cloned());
        Self { list: entries.collect(), read: 0 }
    }

    /// Calls `act` with some more entries and what their fields of these names are; the first
    /// `whole` of them are brought. False once there are no more.
    pub fn step(
        &mut self,
        names: &[&'static str],
        whole: usize,
        act: &mut dyn FnMut(&Entry, Vec<Field>),
    ) -> bool {
        /// Entries: few, so that whatever is done between steps is done in tests, too.
        const AT_A_TIME: usize = 2;
        let texts = |list: &[Value]| {
            list.iter().filter_map(|text| text.as_str().map(str::to_owned)).collect()
        };
        for entry in self.list.iter().skip(self.read).take(AT_A_TIME) {
            let fields = names.iter().enumerate().map(|(index, name)| match entry.get(name) {
                None | Some(Value::Null) => Field::Absent,
                Some(Value::String(_)) if index >= whole => Field::Text(String::new()),
                Some(Value::String(text)) => Field::Text(text.clone()),
                Some(Value::Array(_)) if index >= whole => Field::Texts(Vec::new()),
                Some(Value::Array(list)) => Field::Texts(texts(list)),
                Some(_) => Field::Other,
            });
            act(&Entry(Json(entry.clone())), fields.collect());
        }
        self.read += AT_A_TIME;
        self.read < self.list.len()
    }
}
