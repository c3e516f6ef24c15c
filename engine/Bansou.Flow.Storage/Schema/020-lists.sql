-- The inbox of a role asks list by list of roles who may act: it finds the second and third role as quickly as the first.
DROP INDEX worklist_role;
CREATE INDEX worklist_roles ON worklist (roles, due_at);

-- 気をつけたい一覧, those that few cases are on: nothing is written for a case that is on none.
CREATE INDEX cases_arrival ON cases (arrival_due_at, case_id) WHERE seen_off_at IS NULL AND arrival_due_at IS NOT NULL;
CREATE INDEX cases_staying ON cases (staying_since, case_id) WHERE seen_off_at IS NULL AND staying_since IS NOT NULL;
