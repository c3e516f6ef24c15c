-- 訪問の記録 (CO-3): who visited which firm or place, what was heard there, and what comes next. Nothing about any person of a case.
CREATE TABLE visits (
  id TEXT PRIMARY KEY,
  resource TEXT NOT NULL,
  visited_on TEXT NOT NULL,              -- ISO date
  visitor TEXT NOT NULL,                 -- person id
  met TEXT NOT NULL,
  heard TEXT NOT NULL,                   -- 困りごと、切り出せそうな業務
  agreed TEXT NOT NULL,
  next TEXT NOT NULL,
  next_on TEXT
) WITHOUT ROWID;
CREATE INDEX visits_resource ON visits (resource, visited_on);

-- 資源開発票 (F24): what is missing, and what is done about it.
CREATE TABLE developments (
  id TEXT PRIMARY KEY,
  missing TEXT NOT NULL,                 -- 足りないもの
  kind TEXT NOT NULL,                    -- which step of the flow found nothing; empty when somebody wrote it by hand
  state TEXT NOT NULL,                   -- found, idea, trying, made, proposed, resting
  idea TEXT NOT NULL,
  partner TEXT NOT NULL,
  course TEXT NOT NULL,
  result TEXT NOT NULL,
  proposed_to TEXT NOT NULL,
  owner TEXT NOT NULL,                   -- person id; empty while nobody took it
  opened_at INTEGER NOT NULL
) WITHOUT ROWID;

-- 資源がない: where a referral found nothing; follows the journal, counts only.
CREATE TABLE missing_resources (
  stream INTEGER NOT NULL REFERENCES streams (id),
  referral TEXT NOT NULL,
  step TEXT NOT NULL,
  at INTEGER,                            -- null while it is only known at which step the referral stands
  PRIMARY KEY (stream, referral)
) WITHOUT ROWID;
