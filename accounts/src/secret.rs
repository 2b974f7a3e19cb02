//! Passwords, tokens and what is kept of them.

use argon2::Argon2;
use argon2::password_hash::{PasswordHash, PasswordHasher as _, PasswordVerifier as _, SaltString};
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use hmac::{Hmac, Mac as _};
use sha2::{Digest as _, Sha256};

/// Random bytes of the system's own source.
///
/// # Panics
/// The system has none: nothing could be kept safe.
#[allow(clippy::expect_used, reason = "without randomness the service must not run")]
pub(crate) fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system gives random bytes");
    bytes
}

/// A token of 256 random bits.
pub(crate) fn token() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// A code that can be typed: ten letters and digits that are not taken for each other, 50 bits
/// (<https://www.crockford.com/base32.html>).
pub(crate) fn code() -> String {
    const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    random::<10>().iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// What the database keeps of a token.
pub(crate) fn digest(token: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(token))
}

/// The token against forged requests that belongs to a session.
pub(crate) fn csrf(key: &[u8; 32], session: &str) -> String {
    mac(key, session)
        .map(|mac| URL_SAFE_NO_PAD.encode(mac.finalize().into_bytes()))
        .unwrap_or_default()
}

/// Whether `token` is the session's; takes as long for any.
pub(crate) fn is_csrf(key: &[u8; 32], session: &str, token: &str) -> bool {
    let Ok(token) = URL_SAFE_NO_PAD.decode(token) else { return false };
    mac(key, session).is_some_and(|mac| mac.verify_slice(&token).is_ok())
}

fn mac(key: &[u8; 32], session: &str) -> Option<Hmac<Sha256>> {
    Hmac::<Sha256>::new_from_slice(key).ok().map(|mac| mac.chain_update(session))
}

/// What the database keeps of a password: Argon2id with the parameters that OWASP names.
pub(crate) fn hash(password: &str) -> Result<String, String> {
    let salt = SaltString::encode_b64(&random::<16>()).map_err(|error| error.to_string())?;
    let hash = Argon2::default().hash_password(password.as_bytes(), &salt);
    hash.map(|hash| hash.to_string()).map_err(|error| error.to_string())
}

/// Whether the password is the one that `hash` was made of. Without a hash it takes as long
/// and is wrong: nobody learns by the clock which user names there are.
pub(crate) fn verify(password: &str, hash: Option<&str>) -> bool {
    /// Of no password.
    const NOBODY: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZSBzYWx0IGhlcmU$\
                          gV0bGq9g0X1fdzqXJ8JZ0VqkC5cWmI0b7rYlY1m0c2o";
    let Ok(parsed) = PasswordHash::new(hash.unwrap_or(NOBODY)) else { return false };
    let right = Argon2::default().verify_password(password.as_bytes(), &parsed).is_ok();
    right && hash.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_known_by_its_hash_and_nothing_else_is() {
        let hashed = hash("correct horse").unwrap();
        assert!(hashed.starts_with("$argon2id$") && !hashed.contains("correct"));
        assert!(verify("correct horse", Some(&hashed)));
        assert!(!verify("correct house", Some(&hashed)));
        assert!(!verify("correct horse", None));
        assert_ne!(hashed, hash("correct horse").unwrap());
    }

    #[test]
    fn who_does_not_exist_takes_as_long() {
        let hashed = hash("x").unwrap();
        let time = |hash: Option<&str>| {
            let start = std::time::Instant::now();
            for _ in 0..3 {
                verify("something", hash);
            }
            start.elapsed().as_secs_f64()
        };
        let (known, unknown) = (time(Some(&hashed)), time(None));
        assert!((0.3..3.0).contains(&(unknown / known)), "{known} {unknown}");
    }

    #[test]
    fn a_token_belongs_to_one_session() {
        let key = random();
        let token = csrf(&key, "a");
        assert!(is_csrf(&key, "a", &token));
        for (session, token) in [("b", token.as_str()), ("a", ""), ("a", "x"), ("a", "!!")] {
            assert!(!is_csrf(&key, session, token));
        }
    }

    #[test]
    fn codes_can_be_typed_and_differ() {
        let codes: std::collections::BTreeSet<String> = (0..100).map(|_| code()).collect();
        assert_eq!(codes.len(), 100);
        assert!(codes.iter().all(|code| code.len() == 10 && !code.contains(['I', 'L', 'O', 'U'])));
    }
}
