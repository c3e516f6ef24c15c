-- 社会資源台帳 (F23): what somebody wants to know before connecting. Words only.
ALTER TABLE resources ADD COLUMN target TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN cost TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN desk_person TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN hours TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN conditions TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN flexibility TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN cut_out_work TEXT NOT NULL DEFAULT '';       -- 切り出せる業務
ALTER TABLE resources ADD COLUMN cut_out_hours TEXT NOT NULL DEFAULT '';      -- 日数・時間
ALTER TABLE resources ADD COLUMN considerations TEXT NOT NULL DEFAULT '';     -- 配慮
ALTER TABLE resources ADD COLUMN worries TEXT NOT NULL DEFAULT '';            -- 会社の困りごと (CO-4)
ALTER TABLE resources ADD COLUMN merits TEXT NOT NULL DEFAULT '';             -- メリット (CO-4)
ALTER TABLE resources ADD COLUMN inside_coordinator TEXT NOT NULL DEFAULT ''; -- 内側の担当 (TN-5)
ALTER TABLE resources ADD COLUMN voices TEXT NOT NULL DEFAULT '';             -- 利用者の声
ALTER TABLE resources ADD COLUMN waiting TEXT NOT NULL DEFAULT '';            -- 待ち, in words
ALTER TABLE resources ADD COLUMN provider_kind TEXT NOT NULL DEFAULT '';      -- market, community, administration
ALTER TABLE resources ADD COLUMN area TEXT NOT NULL DEFAULT '';
ALTER TABLE resources ADD COLUMN near_areas TEXT NOT NULL DEFAULT '';         -- areas from which it is next door, one a line
ALTER TABLE resources ADD COLUMN publicity TEXT NOT NULL DEFAULT 'staff';     -- public, staff, team
ALTER TABLE resources ADD COLUMN informal INTEGER NOT NULL DEFAULT 0;         -- 非公式・登録していない集い: never published (CO-14)
ALTER TABLE resources ADD COLUMN informal_consent TEXT NOT NULL DEFAULT '';   -- who agreed to be written here, and when

-- 受け皿からの便り: what the answers of referrals and the checks say of a receiver by themselves. Follows the journal; made again by a rebuild.
CREATE TABLE receiver_news (
  stream INTEGER NOT NULL REFERENCES streams (id),
  version INTEGER NOT NULL,
  organisation TEXT NOT NULL,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,                    -- accepted, waiting, full, concern
  PRIMARY KEY (stream, version)
) WITHOUT ROWID;
CREATE INDEX receiver_news_of ON receiver_news (organisation, at);
CREATE TABLE referral_receivers (
  stream INTEGER NOT NULL REFERENCES streams (id),
  referral TEXT NOT NULL,
  organisation TEXT NOT NULL,
  PRIMARY KEY (stream, referral)
) WITHOUT ROWID;
