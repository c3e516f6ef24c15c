-- 公開の取りやめ: who, and why; when stands in withdrawn_at. What happened before that stands in registry_changes.
ALTER TABLE flow_versions ADD COLUMN withdrawn_by TEXT;
ALTER TABLE flow_versions ADD COLUMN withdrawal_note TEXT;
