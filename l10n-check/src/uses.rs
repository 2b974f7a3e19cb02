//! What a text is made of besides words.

use std::collections::BTreeMap;

use fluent_syntax::ast::{Expression, InlineExpression, PatternElement};

use crate::message::Pattern;
use crate::source::Source;

/// Names, each with the place of its first use.
pub(crate) type Names = BTreeMap<String, usize>;

/// What a pattern refers to, over all of its variants.
#[derive(Default)]
pub(crate) struct Uses {
    pub(crate) variables: Names,
    /// `-term`, `-term.attribute`
    pub(crate) terms: Names,
    pub(crate) functions: Names,
    /// `message`, `message.attribute`
    pub(crate) messages: Names,
}

impl Uses {
    pub(crate) fn of(pattern: &Pattern<'_>, source: &Source) -> Self {
        let mut uses = Self::default();
        uses.pattern(pattern, source);
        uses
    }

    fn pattern(&mut self, pattern: &Pattern<'_>, source: &Source) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression, source);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, source: &Source) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, source),
            Expression::Select { selector, variants } => {
                self.inline(selector, source);
                for variant in variants {
                    self.pattern(&variant.value, source);
                }
            }
        }
    }

    fn inline(&mut self, expression: &InlineExpression<&str>, source: &Source) {
        let full = |sign: &str, name: &str, attribute: Option<&str>| match attribute {
            Some(attribute) => format!("{sign}{name}.{attribute}"),
            None => format!("{sign}{name}"),
        };
        match expression {
            InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
            InlineExpression::VariableReference { id } => {
                self.variables.entry(full("$", id.name, None)).or_insert(source.offset(id.name));
            }
            InlineExpression::MessageReference { id, attribute } => {
                let name = full("", id.name, attribute.as_ref().map(|id| id.name));
                self.messages.entry(name).or_insert(source.offset(id.name));
            }
            InlineExpression::TermReference { id, attribute, arguments } => {
                let name = full("-", id.name, attribute.as_ref().map(|id| id.name));
                self.terms.entry(name).or_insert(source.offset(id.name));
                for argument in arguments.iter().flat_map(|arguments| &arguments.positional) {
                    self.inline(argument, source);
                }
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.functions.entry(id.name.to_owned()).or_insert(source.offset(id.name));
                for argument in &arguments.positional {
                    self.inline(argument, source);
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, source),
        }
    }
}
