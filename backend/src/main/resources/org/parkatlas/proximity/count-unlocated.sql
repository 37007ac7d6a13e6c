-- How many objects of each kind have no position of their own and are in nothing that has one.
--
-- {named}    the places that objects without a position name; {places} the objects in which others are located;
--            {counts} the number for every type; {version} the latest of what the types read
-- served by  the indexes on located_in, for enterprises that of those without a position
WITH RECURSIVE step AS (
    {named}
    UNION
    SELECT step.reference, place.located_in
    FROM step
    JOIN (
        {places}
    ) AS place
        ON place.kind = split_part(step.place, ':', 1) AND place.id = split_part(step.place, ':', 2)
    WHERE place.position IS NULL
),
known AS (
    SELECT DISTINCT step.reference
    FROM step
    JOIN (
        {places}
    ) AS place
        ON place.kind = split_part(step.place, ':', 1) AND place.id = split_part(step.place, ':', 2)
    WHERE place.position IS NOT NULL
)
SELECT counted.kind, counted.objects, {version} AS version
FROM (
    {counts}
) AS counted
