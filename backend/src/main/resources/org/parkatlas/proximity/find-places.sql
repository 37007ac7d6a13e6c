-- Objects and where each is: at its own position, or at that of the nearest place around it that has one.
--
-- :ids       ids of objects
-- {places}   the objects in which others are located
--
-- The depth ends a circle of objects that are located in each other.
WITH RECURSIVE step AS (
    SELECT object.{id} AS id, object.{name} AS name, {located_in} AS located_in, object.{position} AS position,
           object.{accuracy} AS accuracy_m, {located_in} AS place, {place_accuracy} AS place_accuracy_m, 0 AS depth
    FROM {relation} AS object
    WHERE object.{id} = ANY (:ids)
    UNION ALL
    SELECT step.id, step.name, step.located_in, place.position, place.accuracy_m, place.located_in,
           step.place_accuracy_m, step.depth + 1
    FROM step
    JOIN (
        {places}
    ) AS place
        ON place.kind = split_part(step.place, ':', 1) AND place.id = split_part(step.place, ':', 2)
    WHERE step.position IS NULL AND step.depth < 8
)
SELECT DISTINCT ON (id) id, name, located_in, position, greatest(accuracy_m, place_accuracy_m) AS accuracy_m,
       place_accuracy_m IS NOT NULL AS loosely
FROM step
ORDER BY id, depth DESC
