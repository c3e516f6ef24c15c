-- 返事のリンク: which referral a link opens. Kept as hash: what opens it was shown once and is nowhere in this file. Who made it and until when stands in the journal.
CREATE TABLE partner_links (
  token BLOB PRIMARY KEY,                -- SHA-256
  case_id TEXT NOT NULL,
  referral TEXT NOT NULL,
  link TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX partner_links_case ON partner_links (case_id);
