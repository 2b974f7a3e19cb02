//! Text as visitors read it: terms and messages filled in.

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, Variant, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::elements::plain;
use crate::message::{Language, Pattern};

/// Which of the variants of a choice.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Pick {
    /// The longest one; a variable is as long as a year.
    Longest,
    /// All, one after the other; variables by their names.
    All,
}

/// How deep references may nest: one that leads back to itself ends there.
const DEPTH: usize = 8;

/// The text of a pattern of `language`, without its elements.
pub(crate) fn rendered(language: &Language<'_>, pattern: &Pattern<'_>, pick: Pick) -> String {
    plain(&Renderer { language, pick, parameters: None, depth: 0 }.pattern(pattern))
}

struct Renderer<'a> {
    language: &'a Language<'a>,
    pick: Pick,
    /// Inside a term: what it was called with.
    parameters: Option<Vec<(&'a str, &'a str)>>,
    depth: usize,
}

impl<'a> Renderer<'a> {
    fn pattern(&self, pattern: &'a Pattern<'_>) -> String {
        let mut text = String::new();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => text.push_str(value),
                PatternElement::Placeable { expression } => {
                    text.push_str(&self.expression(expression));
                }
            }
        }
        text
    }

    fn expression(&self, expression: &'a Expression<&str>) -> String {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn select(
        &self,
        selector: &'a InlineExpression<&str>,
        variants: &'a [Variant<&str>],
    ) -> String {
        if self.parameters.is_some() {
            let wanted = self.inline(selector);
            let found = variants
                .iter()
                .find(|variant| match &variant.key {
                    VariantKey::Identifier { name } => *name == wanted,
                    VariantKey::NumberLiteral { value } => *value == wanted,
                })
                .or_else(|| variants.iter().find(|variant| variant.default));
            return found.map(|variant| self.pattern(&variant.value)).unwrap_or_default();
        }
        let texts = variants.iter().map(|variant| self.pattern(&variant.value));
        match self.pick {
            Pick::Longest => {
                texts.max_by_key(|text| plain(text).chars().count()).unwrap_or_default()
            }
            Pick::All => texts.collect::<Vec<_>>().join(" | "),
        }
    }

    fn inline(&self, expression: &'a InlineExpression<&str>) -> String {
        let unknown = |name: String| match self.pick {
            Pick::Longest => "0000".to_owned(),
            Pick::All => format!("{{{name}}}"),
        };
        match expression {
            InlineExpression::StringLiteral { value } => {
                unescape_unicode_to_string(value).into_owned()
            }
            InlineExpression::NumberLiteral { value } => (*value).to_owned(),
            InlineExpression::VariableReference { id } => match &self.parameters {
                Some(given) => given
                    .iter()
                    .find(|(name, _)| *name == id.name)
                    .map(|(_, value)| (*value).to_owned())
                    .unwrap_or_default(),
                None => unknown(format!("${}", id.name)),
            },
            InlineExpression::FunctionReference { id, .. } => unknown(id.name.to_owned()),
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { id, arguments, .. } => {
                let term = self.language.term(id.name).filter(|_| self.depth < DEPTH);
                let Some(part) = term.and_then(|term| term.part(None)) else {
                    return unknown(format!("-{}", id.name));
                };
                let named = arguments.iter().flat_map(|arguments| &arguments.named);
                let parameters = named
                    .filter_map(|argument| match argument.value {
                        InlineExpression::StringLiteral { value }
                        | InlineExpression::NumberLiteral { value } => {
                            Some((argument.name.name, value))
                        }
                        _ => None,
                    })
                    .collect();
                self.deeper(Some(parameters)).pattern(&part.pattern)
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|id| id.name);
                let message = self.language.message(id.name).filter(|_| self.depth < DEPTH);
                match message.and_then(|message| message.part(attribute)) {
                    Some(part) => self.deeper(None).pattern(&part.pattern),
                    None => unknown(id.name.to_owned()),
                }
            }
        }
    }

    fn deeper(&self, parameters: Option<Vec<(&'a str, &'a str)>>) -> Renderer<'a> {
        Renderer { language: self.language, pick: self.pick, parameters, depth: self.depth + 1 }
    }
}
