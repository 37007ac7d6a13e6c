-- Objects of a change set whose published version is not the one that they were drafted from; a hundred are enough to tell.
--
-- {table}, {object_id}  of the section: the stored rows and the id of their objects
WITH stored AS (
    SELECT {object_id} AS object_id, version FROM parkatlas.{table}
)
SELECT drafted.object_id, drafted.base_version, stored.version AS stored_version
FROM parkatlas.change_row AS drafted
LEFT JOIN stored ON stored.object_id = drafted.object_id
WHERE drafted.change_set = :change_set AND drafted.base_version IS DISTINCT FROM stored.version
ORDER BY drafted.object_id
LIMIT 100
