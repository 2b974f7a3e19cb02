//! JSON as the platform reads it: by the browser's own parser there, by `serde_json`
//! natively. A parser of our own, and code for every type that it reads, would cost
//! each visitor 20 KB.

#[cfg(target_arch = "wasm32")]
use std::cell::RefCell;
#[cfg(target_arch = "wasm32")]
use std::sync::Arc;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsCast, JsValue};

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
extern "C" {
    /// Anything but `null` and `undefined`: it may be asked for any field.
    type Asked;

    /// A field, unless it is missing or `null`. Much quicker than by `Reflect`.
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn field(this: &Asked, name: &JsValue) -> Option<Asked>;

    /// `boot.js`: `…`, and these fields of every object of a list one after the other. Each ends with
    /// U+0000. It begins with `=` if it is a text; with `[` if it is a list, of whose texts
    /// each ends with U+0001; with `!` if it is something else. Of fields after the first
    /// `whole` only this first letter comes.
    #[wasm_bindgen(js_name = fieldsOf)]
    fn fields_of(list: &js_sys::Array, names: &js_sys::Array, whole: usize) -> String;
}

/// A piece of JSON, not `null`.
#[cfg(target_arch = "wasm32")]
pub struct Json(JsValue);

/// A piece of JSON.
#[cfg(not(target_arch = "wasm32"))]
pub struct Json(serde_json::Value);

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

/// An entry of a list: in the browser by its place there, so that thousands of them cost
/// nothing.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Debug)]
pub struct Entry(Arc<js_sys::Array>, u32);

/// An entry of a list.
#[cfg(not(target_arch = "wasm32"))]
pub struct Entry(Json);

#[cfg(target_arch = "wasm32")]
impl Entry {
    /// The value of a field; none where it is missing or null.
    pub fn get(&self, name: &'static str) -> Option<Json> {
        Json::of(self.0.get(self.1)).get(name)
    }

    /// A field that is a text, left where it is.
    pub fn long_text(&self, name: &'static str) -> LongText {
        LongText(self.clone(), name)
    }
}

#[cfg(not(target_arch = "wasm32"))]
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

/// A text that may be long: in the browser it stays there until somebody looks at it, as
/// the body of an item in a list of thousands never is. It is known by the entry that has
/// it, and the field's name.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Debug)]
pub struct LongText(Entry, &'static str);

/// A text that may be long.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq)]
pub struct LongText(String);

#[cfg(target_arch = "wasm32")]
impl LongText {
    /// The text.
    pub fn read(&self) -> String {
        self.0.get(self.1).and_then(|text| text.text()).unwrap_or_default()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl LongText {
    /// The text.
    pub fn read(&self) -> String {
        self.0.clone()
    }
}

#[cfg(target_arch = "wasm32")]
impl PartialEq for LongText {
    fn eq(&self, other: &Self) -> bool {
        self.read() == other.read()
    }
}

#[cfg(not(target_arch = "wasm32"))]
impl From<String> for LongText {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl serde::Serialize for LongText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.read())
    }
}

#[cfg(target_arch = "wasm32")]
thread_local! {
    /// The names of fields as the browser has them: made once, not for each of thousands.
    static NAMES: RefCell<Vec<(&'static str, JsValue)>> = const { RefCell::new(Vec::new()) };
}

#[cfg(target_arch = "wasm32")]
fn with_name<T>(name: &'static str, act: impl FnOnce(&JsValue) -> T) -> T {
    let known = |own: &(&'static str, JsValue)| std::ptr::eq(own.0, name);
    NAMES.with_borrow_mut(|names| {
        let index = names.iter().position(known).unwrap_or_else(|| {
            names.push((name, JsValue::from_str(name)));
            names.len() - 1
        });
        act(&names[index].1)
    })
}

#[cfg(target_arch = "wasm32")]
impl Json {
    /// Reads a text.
    ///
    /// # Errors
    /// It is no JSON: what the parser says of it.
    pub fn parse(text: &str) -> Result<Self, String> {
        Self::parse_there(&JsValue::from_str(text))
    }

    /// Reads a text of the browser's, which need not come here for it.
    ///
    /// # Errors
    /// It is no JSON: what the parser says of it.
    pub fn parse_there(text: &JsValue) -> Result<Self, String> {
        let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &JsValue::from_str(name));
        let parse = || {
            let json = get(&js_sys::global(), "JSON")?;
            let parse: js_sys::Function = get(&json, "parse")?.dyn_into()?;
            parse.call1(&json, text)
        };
        parse().map(Self::of).map_err(|error: JsValue| {
            let error = error.dyn_into::<js_sys::Error>();
            error.map(|error| String::from(error.message())).unwrap_or_default()
        })
    }

    /// The value of an object's field; none where it is missing or null.
    pub fn get(&self, name: &'static str) -> Option<Self> {
        with_name(name, |name| self.get_by(name))
    }

    fn get_by(&self, name: &JsValue) -> Option<Self> {
        self.0.unchecked_ref::<Asked>().field(name).map(|value| Self(value.into()))
    }

    /// `null`, which has no fields to ask for, becomes something that has none either.
    fn of(value: JsValue) -> Self {
        Self(if value.is_null() { JsValue::FALSE } else { value })
    }

    /// A text.
    pub fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    /// True or false.
    pub fn flag(&self) -> Option<bool> {
        self.0.as_bool()
    }

    /// A whole number, not below zero.
    pub fn count(&self) -> Option<usize> {
        let number = self.0.as_f64().filter(|number| *number >= 0.0)?;
        Some(number as usize)
    }

    /// A list.
    pub fn list(&self) -> Option<Vec<Self>> {
        let list = self.0.dyn_ref::<js_sys::Array>()?;
        Some((0..list.length()).map(|index| Self::of(list.get(index))).collect())
    }

    /// How many entries a list has; none where it is no list.
    pub fn length(&self) -> usize {
        self.0.dyn_ref::<js_sys::Array>().map_or(0, |list| list.length() as usize)
    }

    /// Calls `act` with every entry of a list and what its fields of these names are; the
    /// first `whole` of them are brought. All fields of many entries come at a time: to ask
    /// for each takes ten times as long. None if it is no list.
    pub fn each<const N: usize>(
        &self,
        names: &[&'static str; N],
        whole: usize,
        act: &mut dyn FnMut(&Entry, [Field; N]),
    ) -> Option<()> {
        /// Entries: all of a usual feed, and no more memory than that for a huge one.
        const AT_A_TIME: u32 = 200;
        let list = Arc::new(self.0.dyn_ref::<js_sys::Array>()?.clone());
        let wanted = js_sys::Array::new();
        for name in names {
            with_name(name, |name| wanted.push(name));
        }
        let length = list.length();
        for start in (0..length).step_by(AT_A_TIME as usize) {
            let end = length.min(start + AT_A_TIME);
            let fields = fields_of(&list.slice(start, end), &wanted, whole);
            let mut fields = fields.trim_start_matches('…').split('\0').map(|field| {
                match field.split_at_checked(1) {
                    None => Field::Absent,
                    Some(("=", text)) => Field::Text(text.to_owned()),
                    Some(("[", texts)) => {
                        Field::Texts(texts.split_terminator('\u{1}').map(str::to_owned).collect())
                    }
                    Some(_) => Field::Other,
                }
            });
            for index in start..end {
                let fields = std::array::from_fn(|_| fields.next().unwrap_or(Field::Absent));
                act(&Entry(Arc::clone(&list), index), fields);
            }
        }
        Some(())
    }

    /// The fields of an object.
    pub fn fields(&self) -> Option<Vec<(String, Self)>> {
        if self.0.is_instance_of::<js_sys::Array>() {
            return None;
        }
        let object = self.0.dyn_ref::<js_sys::Object>()?;
        let names = js_sys::Object::keys(object);
        let names = (0..names.length()).map(|index| names.get(index));
        Some(names.filter_map(|name| Some((name.as_string()?, self.get_by(&name)?))).collect())
    }
}

#[cfg(not(target_arch = "wasm32"))]
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
        use serde_json::Value;

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

impl Json {
    /// A field that is a text, if it is there.
    ///
    /// # Errors
    /// It is there and no text: says so, with its name.
    pub fn text_in(&self, name: &'static str) -> Result<Option<String>, String> {
        self.field(name, "text", Self::text)
    }

    /// A field that is true or false, if it is there.
    ///
    /// # Errors
    /// It is there and neither: says so, with its name.
    pub fn flag_in(&self, name: &'static str) -> Result<Option<bool>, String> {
        self.field(name, "true or false", Self::flag)
    }

    /// A field that is a list, if it is there.
    ///
    /// # Errors
    /// It is there and no list: says so, with its name.
    pub fn list_in(&self, name: &'static str) -> Result<Option<Vec<Self>>, String> {
        self.field(name, "list", Self::list)
    }

    fn field<T>(
        &self,
        name: &'static str,
        kind: &str,
        read: fn(&Self) -> Option<T>,
    ) -> Result<Option<T>, String> {
        match self.get(name) {
            None => Ok(None),
            Some(value) => read(&value).map(Some).ok_or_else(|| wrong(name, kind)),
        }
    }
}

/// Says that the field of this name is not of the kind that it must be of.
pub fn wrong(name: &str, kind: &str) -> String {
    let article = if kind == "true or false" { "" } else { "a " };
    format!("“{name}” is not {article}{kind}")
}

/// Values by name, few enough to look through. Written as an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named<T>(pub Vec<(String, T)>);

impl<T> Default for Named<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Named<T> {
    /// The value of this name.
    pub fn get(&self, name: &str) -> Option<&T> {
        self.0.iter().find(|(own, _)| own == name).map(|(_, value)| value)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Named<String> {
    /// The texts among an object's fields.
    pub fn texts(json: &Json) -> Self {
        let fields = json.fields().unwrap_or_default().into_iter();
        Self(fields.filter_map(|(name, value)| Some((name, value.text()?))).collect())
    }
}

impl<T: serde::Serialize> serde::Serialize for Named<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fields_are_what_they_are_or_said_to_be_wrong() {
        let json = Json::parse(r#"{"a":"x","b":true,"c":[1,2],"d":null,"e":{"f":"y","g":1}}"#);
        let json = json.unwrap();
        assert_eq!(json.text_in("a"), Ok(Some("x".to_owned())));
        assert_eq!(json.text_in("d"), Ok(None));
        assert_eq!(json.text_in("z"), Ok(None));
        assert_eq!(json.text_in("b"), Err("“b” is not a text".to_owned()));
        assert_eq!(json.flag_in("a"), Err("“a” is not true or false".to_owned()));
        assert_eq!(json.flag_in("b"), Ok(Some(true)));
        let list = json.list_in("c").unwrap().unwrap();
        assert_eq!(list.iter().filter_map(Json::count).collect::<Vec<_>>(), [1, 2]);
        let named = Named::texts(&json.get("e").unwrap());
        assert_eq!(named, Named(vec![("f".to_owned(), "y".to_owned())]));
        assert!(Json::parse("<!doctype html>").is_err());
    }

    #[test]
    fn entries_come_with_their_fields() {
        let list = r#"[{"a":"x","b":"","c":"long"},{"a":1,"b":null,"c":[]},null,"text",{"b":["y",2,"z"],"c":{}}]"#;
        let mut read = Vec::new();
        let mut note = |entry: &Entry, fields| read.push((entry.long_text("c").read(), fields));
        let each = Json::parse(list).unwrap().each(&["a", "b", "c"], 2, &mut note);
        assert_eq!(each, Some(()));
        let (is, absent) = (|text: &str| Field::Text(text.to_owned()), || Field::Absent);
        let texts = |texts: &[&str]| Field::Texts(texts.iter().map(ToString::to_string).collect());
        assert_eq!(
            read,
            [
                ("long".to_owned(), [is("x"), is(""), is("")]),
                (String::new(), [Field::Other, absent(), texts(&[])]),
                (String::new(), [absent(), absent(), absent()]),
                (String::new(), [absent(), absent(), absent()]),
                (String::new(), [absent(), texts(&["y", "z"]), Field::Other]),
            ]
        );
        assert_eq!(Json::parse(list).unwrap().length(), read.len());
        assert_eq!(Json::parse("{}").unwrap().each(&["a"], 1, &mut |_, _| ()), None);
        assert_eq!(Field::Other.into_text("a"), Err("“a” is not a text".to_owned()));
        assert_eq!(is("x").into_texts("a"), Err("“a” is not a list".to_owned()));
    }
}
