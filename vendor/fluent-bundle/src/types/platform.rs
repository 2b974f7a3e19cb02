//! Numbers as the platform reads and writes them. Not in upstream: the standard library's
//! way to and from text costs each visitor 18 KB, and browsers have it.

/// The text is no number.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct NotANumber;

/// Reads a number.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn parse(text: &str) -> Result<f64, NotANumber> {
    text.parse().map_err(|_| NotANumber)
}

/// Reads a number: `-`, digits, and a fraction, as Fluent's syntax has them.
#[cfg(target_arch = "wasm32")]
pub(super) fn parse(text: &str) -> Result<f64, NotANumber> {
    let plain = text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'.' | b'-'));
    let number = js_sys::Number::parse_float(text);
    if plain && !number.is_nan() { Ok(number) } else { Err(NotANumber) }
}

/// Writes a number with as many digits as it needs.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn write(number: f64) -> String {
    number.to_string()
}

/// Writes a number with as many digits as it needs.
#[cfg(target_arch = "wasm32")]
pub(super) fn write(number: f64) -> String {
    js_sys::Number::from(number).to_string_with_radix(10).map(String::from).unwrap_or_default()
}
