-- The counts and digests of a plan by one query: of each record that may go eight bytes of its key,
-- mixed with a salt, and eight of what decides; and how many records there are.
-- :closed is the first day that is kept.
SELECT (SELECT COUNT(*) FROM record), COUNT(*), string_agg(
    substring(sha256(convert_to('salt' || id, 'UTF8')) FOR 8)
    || substring(sha256(convert_to(id || '|' || closed_on, 'UTF8')) FOR 8), ''::bytea ORDER BY id)
FROM record WHERE closed_on < :closed;
