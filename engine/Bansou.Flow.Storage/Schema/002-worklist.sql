-- ケースの札: one row for each case, written with the journal; can be made again from it.
CREATE TABLE cases (
  stream INTEGER PRIMARY KEY REFERENCES streams (id),
  case_id TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  name TEXT NOT NULL,
  reading TEXT NOT NULL,
  lead TEXT NOT NULL,
  lead_organisation TEXT NOT NULL,
  overview_holder TEXT NOT NULL,
  organisations TEXT NOT NULL,           -- |a|b|
  hidden_from TEXT NOT NULL,             -- |a|b|
  stage TEXT NOT NULL,
  flow TEXT NOT NULL,
  flow_version INTEGER NOT NULL,
  opened_at INTEGER NOT NULL,
  seen_off_at INTEGER,
  next_at INTEGER,                       -- when time does something next
  open_referrals INTEGER NOT NULL,
  heard_at INTEGER NOT NULL,
  arrival_due_at INTEGER,
  quiet_until INTEGER,
  staying_since INTEGER,
  without_sos_since INTEGER,
  alone_since INTEGER
);
CREATE INDEX cases_next ON cases (next_at) WHERE next_at IS NOT NULL;

-- 受信箱: one row for each open thing of a case that waits for somebody.
CREATE TABLE worklist (
  stream INTEGER NOT NULL REFERENCES streams (id),
  key TEXT NOT NULL,
  case_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  step TEXT,
  referral TEXT,
  role TEXT,                             -- the first that may act; null when it is the lead's
  roles TEXT NOT NULL,                   -- |a|b|
  assignee TEXT NOT NULL,
  organisation TEXT NOT NULL,
  opened_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,               -- the largest number when there is a reason for no clock
  level INTEGER NOT NULL,
  paused INTEGER NOT NULL,
  PRIMARY KEY (stream, key)
) WITHOUT ROWID;
CREATE INDEX worklist_role ON worklist (role, due_at);
CREATE INDEX worklist_assignee ON worklist (assignee, due_at);
CREATE INDEX worklist_organisation ON worklist (organisation, due_at);
