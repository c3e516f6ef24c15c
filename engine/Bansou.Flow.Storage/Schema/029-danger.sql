-- ふり返りの日を過ぎたプラン: when the day of the next review is over.
ALTER TABLE cases ADD COLUMN review_due_at INTEGER;
CREATE INDEX cases_review ON cases (review_due_at, case_id) WHERE seen_off_at IS NULL AND review_due_at IS NOT NULL;
