#[cfg(not(target_arch = "wasm32"))]
pub use native::{PluralCategory, PluralRuleType, PluralRules};

#[cfg(target_arch = "wasm32")]
pub use browser::{PluralCategory, PluralRuleType, PluralRules};

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use fluent_langneg::{negotiate_languages, NegotiationStrategy};
    use intl_memoizer::Memoizable;
    pub use intl_pluralrules::{PluralCategory, PluralRuleType};
    use intl_pluralrules::PluralRules as IntlPluralRules;
    use unic_langid::LanguageIdentifier;

    pub struct PluralRules(pub IntlPluralRules);

    impl Memoizable for PluralRules {
        type Args = (PluralRuleType,);
        type Error = &'static str;
        fn construct(lang: LanguageIdentifier, args: Self::Args) -> Result<Self, Self::Error> {
            let default_lang: LanguageIdentifier = "en".parse().unwrap();
            let pr_lang = negotiate_languages(
                &[lang],
                &IntlPluralRules::get_locales(args.0),
                Some(&default_lang),
                NegotiationStrategy::Lookup,
            )[0]
            .clone();
            Ok(Self(IntlPluralRules::create(pr_lang, args.0)?))
        }
    }
}

/// The browser's own rules (<https://tc39.es/ecma402/#pluralrules-objects>). Not in upstream,
/// which brings those of all languages along.
#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;
    use std::convert::Infallible;

    use intl_memoizer::Memoizable;
    use js_sys::{Array, Intl, Object, Reflect};
    use unic_langid::LanguageIdentifier;

    use crate::types::FluentNumber;

    /// By the names that they have in messages.
    #[derive(Clone, Copy, Debug, Eq, PartialEq)]
    pub enum PluralCategory {
        ZERO,
        ONE,
        TWO,
        FEW,
        MANY,
        OTHER,
    }

    #[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
    pub enum PluralRuleType {
        ORDINAL,
        CARDINAL,
    }

    pub struct PluralRules(pub Rules);

    /// What the browser's rules are asked for.
    #[derive(Clone, PartialEq)]
    pub struct Rules {
        language: String,
        kind: PluralRuleType,
    }

    impl Memoizable for PluralRules {
        type Args = (PluralRuleType,);
        type Error = Infallible;
        fn construct(language: LanguageIdentifier, args: Self::Args) -> Result<Self, Self::Error> {
            Ok(Self(Rules { language: language.to_string(), kind: args.0 }))
        }
    }

    thread_local! {
        // The browser's objects stay in their thread, which a bundle for several need not.
        static KNOWN: RefCell<Vec<((Rules, usize), Intl::PluralRules)>> = const { RefCell::new(Vec::new()) };
    }

    impl Rules {
        /// The category of a number, with the digits that are shown of it.
        pub fn select(&self, number: &FluentNumber) -> Result<PluralCategory, Infallible> {
            let digits = number.options.minimum_fraction_digits.unwrap_or_default();
            let wanted = (self.clone(), digits);
            let category = KNOWN.with_borrow_mut(|known| {
                if let Some((_, rules)) = known.iter().find(|(own, _)| *own == wanted) {
                    return String::from(rules.select(number.value));
                }
                let rules = self.rules(digits);
                let category = String::from(rules.select(number.value));
                known.push((wanted, rules));
                category
            });
            Ok(match category.as_str() {
                "zero" => PluralCategory::ZERO,
                "one" => PluralCategory::ONE,
                "two" => PluralCategory::TWO,
                "few" => PluralCategory::FEW,
                "many" => PluralCategory::MANY,
                _ => PluralCategory::OTHER,
            })
        }

        fn rules(&self, digits: usize) -> Intl::PluralRules {
            let options = Object::new();
            let set = |name: &str, value: js_sys::wasm_bindgen::JsValue| {
                // A plain object takes every property.
                let _ = Reflect::set(&options, &name.into(), &value);
            };
            if self.kind == PluralRuleType::ORDINAL {
                set("type", "ordinal".into());
            }
            if digits > 0 {
                set("minimumFractionDigits", (digits as f64).into());
            }
            Intl::PluralRules::new(&Array::of1(&self.language.as_str().into()), &options)
        }
    }
}
