//! Scripts without what only their readers need.

use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

use super::Failure;

/// The same script, shorter. `module`: whether it is a module, whose names are its own.
///
/// # Errors
/// It is no script: `name`, and what is wrong where.
pub(super) fn minify(name: &str, source: &str, module: bool) -> Result<String, Failure> {
    let allocator = Allocator::default();
    let kind = if module { SourceType::mjs() } else { SourceType::script() };
    let parsed = Parser::new(&allocator, source, kind).parse();
    if let Some(error) = parsed.diagnostics.first() {
        let error = error.clone().with_source_code(source.to_owned());
        return Err(Failure(format!("{name}: {error:?}")));
    }
    let mut program = parsed.program;
    let minified = Minifier::new(MinifierOptions::default()).minify(&allocator, &mut program);
    let options =
        CodegenOptions { minify: true, comments: CommentOptions::disabled(), ..Default::default() };
    let printed = Codegen::new().with_options(options).with_scoping(minified.scoping);
    Ok(printed.build(&program).code)
}

#[cfg(test)]
mod tests {
    use super::minify;

    #[test]
    fn says_the_same_in_fewer_letters() {
        let short = minify("x.js", "// why\nexport const one = (value) => value + 1;\n", true);
        assert_eq!(short.unwrap().trim_end(), "export const one=e=>e+1;");
    }

    #[test]
    fn a_script_that_is_none_is_named() {
        let error = minify("boot.js", "const = 1;", true).unwrap_err().to_string();
        assert!(error.starts_with("boot.js: "), "{error}");
    }
}
