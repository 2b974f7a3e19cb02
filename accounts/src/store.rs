//! The database.

use std::path::Path;
use std::sync::{Mutex, PoisonError};
use std::time::{SystemTime, UNIX_EPOCH};

use rusqlite::{Connection, OptionalExtension as _, Row, params};

use crate::secret;

const SCHEMA: &str = "
    PRAGMA foreign_keys = ON;
    CREATE TABLE IF NOT EXISTS users (
        id INTEGER PRIMARY KEY,
        user_name TEXT NOT NULL UNIQUE COLLATE NOCASE,
        name TEXT NOT NULL,
        role TEXT NOT NULL CHECK (role IN ('delegate', 'observer', 'tester')),
        hash TEXT NOT NULL
    );
    CREATE TABLE IF NOT EXISTS sessions (
        digest TEXT PRIMARY KEY,
        user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
        expires INTEGER NOT NULL,
        lasting INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS resets (
        user INTEGER PRIMARY KEY REFERENCES users ON DELETE CASCADE,
        digest TEXT NOT NULL,
        expires INTEGER NOT NULL
    );
    CREATE TABLE IF NOT EXISTS requests (id INTEGER PRIMARY KEY, request TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS participants (
        meeting TEXT NOT NULL,
        user INTEGER NOT NULL REFERENCES users ON DELETE CASCADE,
        answers TEXT NOT NULL,
        PRIMARY KEY (meeting, user)
    );
    CREATE TABLE IF NOT EXISTS outbox (id INTEGER PRIMARY KEY, recipient TEXT NOT NULL, code TEXT NOT NULL);
";

/// A session that is not to last ends after so many seconds without a request.
const IDLE: i64 = 30 * 60;
/// One that is, after so many.
pub(crate) const LASTING: i64 = 14 * 24 * 60 * 60;
/// A code for a new password counts for so many.
const RESET: i64 = 30 * 60;

/// Who has an account.
#[derive(Clone, Debug)]
pub(crate) struct User {
    pub(crate) id: i64,
    pub(crate) user_name: String,
    pub(crate) name: String,
    pub(crate) role: String,
    pub(crate) hash: String,
}

impl User {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            user_name: row.get("user_name")?,
            name: row.get("name")?,
            role: row.get("role")?,
            hash: row.get("hash")?,
        })
    }
}

/// The only one who writes or reads the tables.
pub(crate) struct Store(Mutex<Connection>);

type Outcome<T = ()> = rusqlite::Result<T>;

/// Seconds since 1970.
fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

impl Store {
    pub(crate) fn open(file: Option<&Path>) -> Outcome<Self> {
        let connection = match file {
            Some(file) => Connection::open(file)?,
            None => Connection::open_in_memory()?,
        };
        connection.execute_batch(SCHEMA)?;
        Ok(Self(Mutex::new(connection)))
    }

    fn with<T>(&self, act: impl FnOnce(&Connection) -> Outcome<T>) -> Outcome<T> {
        act(&self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// Adds an account, or gives it this password.
    pub(crate) fn put_user(&self, user_name: &str, name: &str, role: &str, hash: &str) -> Outcome {
        self.with(|db| {
            db.execute(
                "INSERT INTO users (user_name, name, role, hash) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT (user_name) DO UPDATE SET name = ?2, role = ?3, hash = ?4",
                params![user_name, name, role, hash],
            )?;
            Ok(())
        })
    }

    pub(crate) fn user(&self, user_name: &str) -> Outcome<Option<User>> {
        self.with(|db| {
            db.query_row("SELECT * FROM users WHERE user_name = ?1", [user_name], User::of)
                .optional()
        })
    }

    /// Begins a session and answers its token.
    pub(crate) fn begin(&self, user: &User, lasting: bool) -> Outcome<String> {
        let token = secret::token();
        let expires = now() + if lasting { LASTING } else { IDLE };
        self.with(|db| {
            db.execute("DELETE FROM sessions WHERE expires < ?1", [now()])?;
            db.execute(
                "INSERT INTO sessions VALUES (?1, ?2, ?3, ?4)",
                params![secret::digest(&token), user.id, expires, lasting],
            )
        })?;
        Ok(token)
    }

    /// Whose session a token is. One that is not to last lives on by being used.
    pub(crate) fn session(&self, token: &str) -> Outcome<Option<User>> {
        let digest = secret::digest(token);
        self.with(|db| {
            let user = db
                .query_row(
                    "SELECT users.* FROM sessions JOIN users ON users.id = sessions.user
                     WHERE digest = ?1 AND expires > ?2",
                    params![digest, now()],
                    User::of,
                )
                .optional()?;
            if user.is_some() {
                db.execute(
                    "UPDATE sessions SET expires = ?2 WHERE digest = ?1 AND NOT lasting",
                    params![digest, now() + IDLE],
                )?;
            }
            Ok(user)
        })
    }

    pub(crate) fn end(&self, token: &str) -> Outcome {
        let digest = secret::digest(token);
        self.with(|db| db.execute("DELETE FROM sessions WHERE digest = ?1", [digest])).map(|_| ())
    }

    /// Ends all sessions of a user, or of everybody, but for one.
    pub(crate) fn end_all(&self, user_name: &str, but: Option<&str>) -> Outcome {
        let but = but.map(secret::digest).unwrap_or_default();
        let sql = "DELETE FROM sessions WHERE digest <> ?2
                   AND user IN (SELECT id FROM users WHERE user_name = ?1)";
        self.with(|db| db.execute(sql, params![user_name, but])).map(|_| ())
    }

    pub(crate) fn set_password(&self, user: i64, hash: &str) -> Outcome {
        self.with(|db| {
            db.execute("UPDATE users SET hash = ?2 WHERE id = ?1", params![user, hash])?;
            db.execute("DELETE FROM resets WHERE user = ?1", [user])
        })
        .map(|_| ())
    }

    /// Notes a code for a new password, which takes the place of an earlier one, and the
    /// message that brings it.
    pub(crate) fn put_reset(&self, user: &User, code: &str) -> Outcome {
        self.with(|db| {
            db.execute(
                "INSERT OR REPLACE INTO resets VALUES (?1, ?2, ?3)",
                params![user.id, secret::digest(code), now() + RESET],
            )?;
            db.execute(
                "INSERT INTO outbox (recipient, code) VALUES (?1, ?2)",
                params![user.user_name, code],
            )
        })
        .map(|_| ())
    }

    pub(crate) fn is_reset(&self, user: &User, code: &str) -> Outcome<bool> {
        let sql = "SELECT 1 FROM resets WHERE user = ?1 AND digest = ?2 AND expires > ?3";
        let found = params![user.id, secret::digest(code), now()];
        self.with(|db| db.prepare(sql)?.exists(found))
    }

    /// The last message to somebody.
    pub(crate) fn last_code(&self, recipient: &str) -> Outcome<Option<String>> {
        let sql = "SELECT code FROM outbox WHERE recipient = ?1 ORDER BY id DESC LIMIT 1";
        self.with(|db| db.query_row(sql, [recipient], |row| row.get(0)).optional())
    }

    /// Keeps an access request.
    pub(crate) fn put_request(&self, request: &str) -> Outcome {
        self.with(|db| db.execute("INSERT INTO requests (request) VALUES (?1)", [request]))
            .map(|_| ())
    }

    pub(crate) fn is_registered(&self, meeting: &str, user: &User) -> Outcome<bool> {
        let sql = "SELECT 1 FROM participants WHERE meeting = ?1 AND user = ?2";
        self.with(|db| db.prepare(sql)?.exists(params![meeting, user.id]))
    }

    /// Whether it was new.
    pub(crate) fn register(&self, meeting: &str, user: &User, answers: &str) -> Outcome<bool> {
        let sql = "INSERT OR IGNORE INTO participants VALUES (?1, ?2, ?3)";
        self.with(|db| db.execute(sql, params![meeting, user.id, answers])).map(|count| count == 1)
    }

    /// Whether there was one.
    pub(crate) fn withdraw(&self, meeting: &str, user: &User) -> Outcome<bool> {
        let sql = "DELETE FROM participants WHERE meeting = ?1 AND user = ?2";
        self.with(|db| db.execute(sql, params![meeting, user.id])).map(|count| count == 1)
    }
}
