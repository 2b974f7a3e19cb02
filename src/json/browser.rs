//! JSON as the browser reads it.

use std::cell::RefCell;
use std::sync::Arc;

use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

use super::Field;

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
pub struct Json(JsValue);

/// The entries of a list, to be read some at a time.
#[derive(Clone)]
pub struct Entries {
    list: Arc<js_sys::Array>,
    read: u32,
}

/// An entry of a list: in the browser by its place there, so that thousands of them cost
/// nothing.
#[derive(Clone, Debug)]
pub struct Entry(Arc<js_sys::Array>, u32);

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

/// A text that may be long: in the browser it stays there until somebody looks at it, as
/// the body of an item in a list of thousands never is. It is known by the entry that has
/// it, and the field's name.
#[derive(Clone, Debug)]
pub struct LongText(Entry, &'static str);

impl LongText {
    /// The text.
    pub fn read(&self) -> String {
        self.0.get(self.1).and_then(|text| text.text()).unwrap_or_default()
    }
}

impl PartialEq for LongText {
    fn eq(&self, other: &Self) -> bool {
        self.read() == other.read()
    }
}

thread_local! {
    /// The names of fields as the browser has them: made once, not for each of thousands.
    static NAMES: RefCell<Vec<(&'static str, JsValue)>> = const { RefCell::new(Vec::new()) };
}

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

    /// The entries of a list; none if it is no list.
    pub fn entries(&self) -> Option<Entries> {
        Some(Entries { list: Arc::new(self.0.dyn_ref::<js_sys::Array>()?.clone()), read: 0 })
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

impl Entries {
    /// How many there are.
    pub fn count(&self) -> usize {
        self.list.length() as usize
    }

    /// Those at these places of the list, in this order.
    pub fn picked(&self, places: &[usize]) -> Self {
        let entries = places.iter().map(|place| self.list.get(*place as u32));
        Self { list: Arc::new(entries.collect()), read: 0 }
    }

    /// Calls `act` with some more entries and what their fields of these names are; the first
    /// `whole` of them are brought. All fields of many entries come at a time: to ask for
    /// each takes ten times as long. False once there are no more.
    pub fn step(
        &mut self,
        names: &[&'static str],
        whole: usize,
        act: &mut dyn FnMut(&Entry, Vec<Field>),
    ) -> bool {
        /// Entries: all of a usual feed, and no more memory than that for a huge one.
        const AT_A_TIME: u32 = 200;
        let wanted = js_sys::Array::new();
        for name in names {
            with_name(name, |name| wanted.push(name));
        }
        let start = self.read;
        let end = self.list.length().min(start + AT_A_TIME);
        self.read = end;
        let fields = fields_of(&self.list.slice(start, end), &wanted, whole);
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
            let own = names.iter().map(|_| fields.next().unwrap_or(Field::Absent));
            act(&Entry(Arc::clone(&self.list), index), own.collect());
        }
        end < self.list.length()
    }
}
