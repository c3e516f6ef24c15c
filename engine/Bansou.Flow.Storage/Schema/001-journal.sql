-- 記帳: what happened, append-only. A row's hash covers the row and the hash of the row before it.
CREATE TABLE streams (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,             -- c:<case> or m:<meeting>
  key INTEGER NOT NULL                   -- its key in keys.db
);
CREATE TABLE journal (
  position INTEGER PRIMARY KEY,          -- 1, 2, 3 ... without gaps
  stream INTEGER NOT NULL REFERENCES streams (id),
  version INTEGER NOT NULL,              -- 1, 2, 3 ... within its stream
  type TEXT NOT NULL,                    -- stored name of the event
  at INTEGER NOT NULL,                   -- microseconds since 1970, UTC
  command BLOB,                          -- on the first event of a command: digest of its idempotency key
  fingerprint BLOB,                      -- and of what it asked for, under the stream's key
  payload BLOB NOT NULL,                 -- sealed: actor, idempotency key, event
  hash BLOB NOT NULL
);
CREATE UNIQUE INDEX journal_stream ON journal (stream, version);
CREATE UNIQUE INDEX journal_command ON journal (stream, command) WHERE command IS NOT NULL;

-- Where a long history stood; made again by whoever needs it, never the truth.
CREATE TABLE snapshots (
  stream INTEGER PRIMARY KEY REFERENCES streams (id),
  version INTEGER NOT NULL,
  build BLOB NOT NULL,                   -- of the program that wrote it; another one leaves it alone
  payload BLOB NOT NULL                  -- sealed
);

-- 公開した版: the whole pack as it was, so that a case can run its flow for ever.
CREATE TABLE packs (
  hash TEXT PRIMARY KEY,
  content BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE flow_versions (
  flow TEXT NOT NULL,
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,                    -- of the flow with all its sub-flows
  pack TEXT NOT NULL REFERENCES packs (hash),
  published_at INTEGER NOT NULL,
  published_by TEXT NOT NULL,
  note TEXT NOT NULL,
  withdrawn_at INTEGER,
  PRIMARY KEY (flow, version)
) WITHOUT ROWID;
CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- 問題ありの受け皿: read by every decision about a referral (HR-2), so it is written with the journal.
CREATE TABLE receiver_concerns (
  stream INTEGER NOT NULL REFERENCES streams (id),
  organisation TEXT NOT NULL,
  case_id TEXT NOT NULL,
  PRIMARY KEY (stream, organisation)
) WITHOUT ROWID;
