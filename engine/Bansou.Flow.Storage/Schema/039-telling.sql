-- 時系列: the execution that an opened step got, so that what happens to it later can be told with the step's name.
ALTER TABLE timeline ADD COLUMN execution INTEGER;
CREATE INDEX timeline_executions ON timeline (stream, execution) WHERE execution IS NOT NULL;

-- What follows the journal is made again from it, with the new column; the kept counts stay.
DELETE FROM timeline;
DELETE FROM search;
INSERT INTO search_grams (search_grams) VALUES ('delete-all');
DELETE FROM statistics;
DELETE FROM statistics_flows;
DELETE FROM projections;
INSERT INTO statistics SELECT day, flow, flow_version, kind, count FROM statistics_kept;
