-- How many objects of a change set claim to be more accurate than they are stored on the word of a unit, without a document or a
-- file that says so. A changed value without any source is not stored.
--
-- {table}, {object_id}  of the section: the stored rows and the id of their objects
WITH stored AS (
    SELECT {object_id} AS object_id, accuracy_m FROM parkatlas.{table}
)
SELECT count(*) AS raised, min((drafted.cells ->> 'accuracyM')::double precision) AS best_m
FROM parkatlas.change_row AS drafted
JOIN stored ON stored.object_id = drafted.object_id
WHERE drafted.change_set = :change_set AND drafted.action = 'change'
    AND (drafted.cells ->> 'accuracyM')::double precision < stored.accuracy_m
    AND jsonb_exists(drafted.sources -> 'accuracyM', 'unit')
