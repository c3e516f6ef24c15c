-- 名簿: who works here, in which roles; what is registered; and who changed or looked at what. Rows, not events.
CREATE TABLE organisations (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL,
  contact TEXT NOT NULL,
  note TEXT NOT NULL,
  closed_at INTEGER                      -- microseconds since 1970, UTC; kept, never removed: cases name it
) WITHOUT ROWID;
CREATE TABLE accounts (
  id TEXT PRIMARY KEY,
  login TEXT NOT NULL UNIQUE,            -- in lower case
  person TEXT NOT NULL UNIQUE,           -- as cases name the one who acts
  display_name TEXT NOT NULL,
  is_staff INTEGER NOT NULL,             -- 0: of a person, of family, of a key person
  password TEXT NOT NULL,                -- derived; empty while nobody can sign in with it
  must_change_password INTEGER NOT NULL,
  failed_attempts INTEGER NOT NULL,
  retry_at INTEGER,
  locked_at INTEGER,
  valid_until INTEGER,
  created_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE memberships (
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,                    -- role id of the pack, or a role code that no pack has
  specialty TEXT NOT NULL,
  PRIMARY KEY (account, organisation, role)
) WITHOUT ROWID;
CREATE TABLE case_links (
  account TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  case_id TEXT NOT NULL,
  tie TEXT NOT NULL,                     -- person, member, keyPerson
  subject TEXT NOT NULL,                 -- which member or key person
  PRIMARY KEY (account, case_id)
) WITHOUT ROWID;
CREATE INDEX case_links_case ON case_links (case_id);
CREATE TABLE resources (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  category TEXT NOT NULL,
  organisation TEXT,
  checked_on TEXT,                       -- ISO date
  capacity TEXT NOT NULL,                -- in words; no number, no rank
  concern TEXT NOT NULL,                 -- 確認が必要なこと; for staff
  operator_reply TEXT NOT NULL,
  contact TEXT NOT NULL,
  note TEXT NOT NULL,
  closed_at INTEGER
) WITHOUT ROWID;
CREATE TABLE saved_filters (
  id TEXT PRIMARY KEY,
  owner TEXT NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  content TEXT NOT NULL,                 -- JSON
  is_shared INTEGER NOT NULL
) WITHOUT ROWID;

-- 名簿の変更の記録: grows only.
CREATE TABLE registry_changes (
  id INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  by TEXT NOT NULL,
  what TEXT NOT NULL,                    -- account.added, membership.removed ...
  subject TEXT NOT NULL,
  before TEXT,                           -- JSON of what changed
  after TEXT
);
CREATE INDEX registry_changes_subject ON registry_changes (subject, id);
CREATE TRIGGER registry_changes_stay BEFORE UPDATE ON registry_changes BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER registry_changes_keep BEFORE DELETE ON registry_changes BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- 閲覧の記録 (HR-13): who read what of a case; grows only. What for is sealed with the case's key and goes with it.
CREATE TABLE readings (
  id INTEGER PRIMARY KEY,
  case_id TEXT NOT NULL,
  at INTEGER NOT NULL,
  reader TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,
  part TEXT NOT NULL,
  level INTEGER,                         -- 0 to 5
  purpose BLOB
);
CREATE INDEX readings_case ON readings (case_id, id);
CREATE INDEX readings_reader ON readings (reader, id);
CREATE TRIGGER readings_stay BEFORE UPDATE ON readings BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER readings_keep BEFORE DELETE ON readings BEGIN SELECT RAISE(ABORT, 'append-only'); END;
