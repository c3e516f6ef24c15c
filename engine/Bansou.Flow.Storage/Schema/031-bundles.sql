-- 合わせたケース: which case leads which, each side from its own journal; can be made again from it.
CREATE TABLE bundles (
  stream INTEGER NOT NULL REFERENCES streams (id),
  other TEXT NOT NULL,                   -- id of the other case
  taken INTEGER NOT NULL,                -- 1: the other one was taken in; 0: this one was, by the other
  case_id TEXT NOT NULL,
  PRIMARY KEY (stream, taken, other)
) WITHOUT ROWID;
CREATE INDEX bundles_pair ON bundles (case_id, other, taken);
