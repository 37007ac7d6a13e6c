-- An object and where it is: at its own position, or at that of the nearest place around it that has one.
--
-- :id        id of the object
-- {places}   the objects in which others are located
--
-- The depth ends a circle of objects that are located in each other.
WITH RECURSIVE step AS (
    SELECT object.{id} AS id, object.{name} AS name, {located_in} AS located_in, object.{position} AS position,
           object.{accuracy} AS accuracy_m, {located_in} AS place, {place_accuracy} AS place_accuracy_m, 0 AS depth
    FROM {relation} AS object
    WHERE object.{id} = :id
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
SELECT id, name, located_in, position, greatest(accuracy_m, place_accuracy_m) AS accuracy_m
FROM step
ORDER BY depth DESC
LIMIT 1
