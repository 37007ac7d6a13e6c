-- What an object is and was, the newest first.
--
-- :version  only this one, null for all
-- {relation}, {id}, {valid_from}, {valid_to}  from the descriptor
-- {shape}                                    the shape, or none
SELECT it.version, lower(it.known) AS known_from, upper(it.known) AS known_to, {valid_from} AS valid_from,
       {valid_to} AS valid_to, it.pack, it.change_set, it.ended_by, to_jsonb(it) - 'boundary' AS columns,
       {shape} AS shape, ST_AsGeoJSON({shape}, 15) AS geometry
FROM {relation} AS it
WHERE it.{id} = :id AND (:version::integer IS NULL OR it.version = :version::integer)
ORDER BY lower(it.known) DESC
LIMIT 1000
