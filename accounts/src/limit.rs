//! How often something may be tried.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// So many attempts …
const MOST: usize = 5;
/// … in this time.
const WINDOW: Duration = Duration::from_secs(15 * 60);
/// Beyond so many names the oldest are forgotten.
const MOST_NAMES: usize = 100_000;

/// What was tried when, by name: a user name, never an address alone, behind which there may
/// be a whole ministry.
#[derive(Default)]
pub(crate) struct Limits(Mutex<HashMap<String, Vec<Instant>>>);

impl Limits {
    /// Notes an attempt.
    ///
    /// # Errors
    /// There were too many: seconds until the next may be made.
    pub(crate) fn attempt(&self, name: &str, now: Instant) -> Result<(), u64> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let recent = |times: &Vec<Instant>| times.last().is_some_and(|at| now - *at < WINDOW);
        if all.len() > MOST_NAMES {
            all.retain(|_, times| recent(times));
        }
        let times = all.entry(name.to_lowercase()).or_default();
        times.retain(|at| now - *at < WINDOW);
        if let Some(first) = times.first().filter(|_| times.len() >= MOST) {
            return Err((WINDOW - (now - *first)).as_secs().max(1));
        }
        times.push(now);
        Ok(())
    }

    /// It went well: what was tried before does not count any more.
    pub(crate) fn forget(&self, name: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&name.to_lowercase());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn after_five_attempts_one_waits() {
        let (limits, start) = (Limits::default(), Instant::now());
        for _ in 0..5 {
            assert_eq!(limits.attempt("A", start), Ok(()));
        }
        assert_eq!(limits.attempt("a", start + Duration::from_secs(60)), Err(14 * 60));
        assert_eq!(limits.attempt("b", start), Ok(()));
        assert_eq!(limits.attempt("a", start + WINDOW), Ok(()));
    }

    #[test]
    fn a_success_clears_the_slate() {
        let (limits, now) = (Limits::default(), Instant::now());
        for _ in 0..20 {
            assert_eq!(limits.attempt("a", now), Ok(()));
            limits.forget("A");
        }
    }
}
