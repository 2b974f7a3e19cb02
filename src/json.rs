//! JSON as the platform reads it: by the browser's own parser there, by `serde_json`
//! natively. A parser of our own, and code for every type that it reads, would cost
//! each visitor 20 KB.

#[cfg(target_arch = "wasm32")]
use std::cell::RefCell;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::wasm_bindgen;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::{JsCast, JsValue};

#[cfg(target_arch = "wasm32")]
#[wasm_bindgen]
extern "C" {
    /// Anything but `null` and `undefined`: it may be asked for any field.
    type Asked;

    /// A field; `undefined` where there is none. Much quicker than by `Reflect`.
    #[wasm_bindgen(method, structural, indexing_getter)]
    fn field(this: &Asked, name: &JsValue) -> JsValue;
}

/// A piece of JSON, not `null`.
#[cfg(target_arch = "wasm32")]
pub struct Json(JsValue);

/// A piece of JSON.
#[cfg(not(target_arch = "wasm32"))]
pub struct Json(serde_json::Value);

/// A text that may be long: in the browser it stays there until somebody looks at it, as
/// the body of an item in a list of thousands never is.
#[cfg(target_arch = "wasm32")]
#[derive(Clone, Debug, PartialEq)]
pub struct LongText(JsValue);

/// A text that may be long.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Clone, Debug, PartialEq)]
pub struct LongText(String);

#[cfg(target_arch = "wasm32")]
impl LongText {
    /// The text.
    pub fn read(&self) -> String {
        self.0.as_string().unwrap_or_default()
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
impl From<String> for LongText {
    fn from(text: String) -> Self {
        Self(JsValue::from(text))
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
        let value = self.0.unchecked_ref::<Asked>().field(name);
        (!value.is_undefined() && !value.is_null()).then_some(Self(value))
    }

    /// `null`, which has no fields to ask for, becomes something that has none either.
    fn of(value: JsValue) -> Self {
        Self(if value.is_null() { JsValue::FALSE } else { value })
    }

    /// A text.
    pub fn text(&self) -> Option<String> {
        self.0.as_string()
    }

    /// A text that is left where it is.
    pub fn long_text(&self) -> Option<LongText> {
        self.0.is_string().then(|| LongText(self.0.clone()))
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

    /// A text that may be long.
    pub fn long_text(&self) -> Option<LongText> {
        self.text().map(LongText)
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

    /// A field that is a text and may be long, if it is there.
    ///
    /// # Errors
    /// It is there and no text: says so, with its name.
    pub fn long_text_in(&self, name: &'static str) -> Result<Option<LongText>, String> {
        self.field(name, "text", Self::long_text)
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

fn wrong(name: &str, kind: &str) -> String {
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
}
