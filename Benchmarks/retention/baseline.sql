-- The best that we can write by hand: the same removal, in batches of 500 records, each in one
-- transaction, leaves first, by the indexes that the schema has. No plan, no check, no log.
-- :closed is the first day that is kept; repeated until nothing is deleted.
CREATE TEMP TABLE IF NOT EXISTS gone (id BIGINT PRIMARY KEY);
-- each batch
BEGIN;
DELETE FROM gone;
INSERT INTO gone SELECT id FROM record WHERE closed_on < :closed ORDER BY id LIMIT 500;
DELETE FROM line WHERE visit_id IN (SELECT v.id FROM visit v JOIN gone g ON g.id = v.record_id);
DELETE FROM visit WHERE record_id IN (SELECT id FROM gone);
DELETE FROM record WHERE id IN (SELECT id FROM gone);
COMMIT;
