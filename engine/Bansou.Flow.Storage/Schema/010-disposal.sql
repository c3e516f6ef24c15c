-- 消す: who asked for it, who approved it, what must be kept for now, and what is gone. Reasons are sealed with the key of the case or meeting and go with it.
CREATE TABLE legal_holds (
  id INTEGER PRIMARY KEY,
  stream TEXT NOT NULL,
  set_by TEXT NOT NULL,
  set_at INTEGER NOT NULL,               -- microseconds since 1970, UTC
  reason BLOB NOT NULL,                  -- sealed
  lifted_by TEXT,
  lifted_at INTEGER,
  lift_reason BLOB                       -- sealed
);
CREATE INDEX legal_holds_stream ON legal_holds (stream);
CREATE TABLE disposal_requests (
  stream TEXT PRIMARY KEY,
  ground TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  requested_at INTEGER NOT NULL,
  reason BLOB NOT NULL                   -- sealed
) WITHOUT ROWID;
CREATE TABLE disposals (
  stream TEXT PRIMARY KEY,
  mark TEXT NOT NULL,                    -- hash of its first event
  ground TEXT NOT NULL,
  requested_by TEXT NOT NULL,
  requested_at INTEGER NOT NULL,
  approved_by TEXT NOT NULL,
  approved_at INTEGER NOT NULL,
  finished_at INTEGER                    -- null while something of it is still to do
) WITHOUT ROWID;
CREATE TRIGGER disposals_keep BEFORE DELETE ON disposals BEGIN SELECT RAISE(ABORT, 'append-only'); END;
