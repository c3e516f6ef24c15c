-- 代理: who stands in for whom, from which day until which. Rows of the registry: every change has its line in registry_changes.
CREATE TABLE substitutes (
  id TEXT PRIMARY KEY,
  absent TEXT NOT NULL,
  substitute TEXT NOT NULL,
  from_day TEXT NOT NULL,                -- ISO date, included
  until_day TEXT NOT NULL,               -- ISO date, included
  reason TEXT NOT NULL
) WITHOUT ROWID;
-- 絞り込み that one organisation shares; null for the whole municipality.
ALTER TABLE saved_filters ADD COLUMN organisation TEXT;
-- 引継ぎ: everything that one person has in hand is found from here.
ALTER TABLE cases ADD COLUMN second_staff TEXT;
CREATE INDEX cases_overview ON cases (overview_holder) WHERE seen_off_at IS NULL;
CREATE INDEX cases_second ON cases (second_staff) WHERE seen_off_at IS NULL AND second_staff IS NOT NULL;
-- 時系列: for whom somebody stood in who did it.
ALTER TABLE timeline ADD COLUMN acting_for TEXT;
