-- 空き: what somebody heard when they asked, and when exactly: an answer to a referral of the same day may be older or newer.
ALTER TABLE resources ADD COLUMN room_state TEXT NOT NULL DEFAULT '';  -- open, waiting, full; empty when nobody said
ALTER TABLE resources ADD COLUMN checked_at INTEGER;                    -- null when it was written down on a later day
