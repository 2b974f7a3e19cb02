//! JSON as the platform reads it: by the browser's own parser there, by `serde_json`
//! natively. A parser of our own, and code for every type that it reads, would cost
//! each visitor 20 KB.

#[cfg(target_arch = "wasm32")]
mod browser;
mod field;
mod named;
#[cfg(not(target_arch = "wasm32"))]
mod native;

#[cfg(target_arch = "wasm32")]
pub use browser::{Entries, Entry, Json, LongText};
pub use field::{Field, wrong};
pub use named::Named;
#[cfg(not(target_arch = "wasm32"))]
pub use native::{Entries, Entry, Json, LongText};

impl serde::Serialize for LongText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.read())
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
        let mut note =
            |entry: &Entry, fields: Vec<Field>| read.push((entry.long_text("c").read(), fields));
        let list = Json::parse(list).unwrap();
        let mut entries = list.entries().unwrap();
        while entries.step(&["a", "b", "c"], 2, &mut note) {}
        let (is, absent) = (|text: &str| Field::Text(text.to_owned()), || Field::Absent);
        let texts = |texts: &[&str]| Field::Texts(texts.iter().map(ToString::to_string).collect());
        assert_eq!(
            read,
            [
                ("long".to_owned(), vec![is("x"), is(""), is("")]),
                (String::new(), vec![Field::Other, absent(), texts(&[])]),
                (String::new(), vec![absent(), absent(), absent()]),
                (String::new(), vec![absent(), absent(), absent()]),
                (String::new(), vec![absent(), texts(&["y", "z"]), Field::Other]),
            ]
        );
        assert_eq!(list.entries().unwrap().count(), read.len());
        let mut picked = Vec::new();
        let mut some = list.entries().unwrap().picked(&[4, 0]);
        assert!(!some.step(&["b"], 1, &mut |_, fields| picked.extend(fields)));
        assert_eq!(picked, [texts(&["y", "z"]), is("")]);
        assert!(Json::parse("{}").unwrap().entries().is_none());
        assert_eq!(Field::Other.into_text("a"), Err("“a” is not a text".to_owned()));
        assert_eq!(is("x").into_texts("a"), Err("“a” is not a list".to_owned()));
    }
}
