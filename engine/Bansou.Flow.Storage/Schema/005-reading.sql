-- What is read of the journal and catches up with it by position; each can be dropped and made again.
CREATE TABLE projections (
  name TEXT PRIMARY KEY,
  position INTEGER NOT NULL              -- of the last event that it knows
) WITHOUT ROWID;

-- 時系列: who did what when and about what; no word of what was written.
CREATE TABLE timeline (
  stream INTEGER NOT NULL REFERENCES streams (id),
  version INTEGER NOT NULL,
  at INTEGER NOT NULL,
  person TEXT NOT NULL,
  organisation TEXT NOT NULL,
  role TEXT NOT NULL,
  by_person INTEGER NOT NULL,
  type TEXT NOT NULL,
  area TEXT NOT NULL,
  step TEXT,
  referral TEXT,
  subject TEXT,
  PRIMARY KEY (stream, version)
) WITHOUT ROWID;

-- 検索: the folded texts of a case, and their pairs of characters as words of a full-text index without a copy of its own.
CREATE TABLE search (
  stream INTEGER PRIMARY KEY REFERENCES streams (id),
  folded TEXT NOT NULL
);
CREATE VIRTUAL TABLE search_grams USING fts5 (grams, content='', tokenize='ascii', prefix='1');

-- 件数, and by which flow a case counts.
CREATE TABLE statistics (
  day TEXT NOT NULL,
  flow TEXT NOT NULL,
  flow_version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, flow, flow_version, kind)
) WITHOUT ROWID;
CREATE TABLE statistics_flows (
  stream INTEGER PRIMARY KEY REFERENCES streams (id),
  flow TEXT NOT NULL,
  flow_version INTEGER NOT NULL
);
-- Counts of cases that were disposed of: their events cannot be read again. The only table here that a rebuild leaves alone.
CREATE TABLE statistics_kept (
  day TEXT NOT NULL,
  flow TEXT NOT NULL,
  flow_version INTEGER NOT NULL,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, flow, flow_version, kind)
) WITHOUT ROWID;

-- Lists of one person's open cases.
CREATE INDEX cases_lead ON cases (lead) WHERE seen_off_at IS NULL;
