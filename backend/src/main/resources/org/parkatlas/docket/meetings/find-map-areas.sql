-- What the maps of a meeting show: the counties of its city, and the neighbours.
--
-- :plan  whose meeting
WITH own AS (
    SELECT DISTINCT ON (county.code) county.code, county.name, area_outline.outline
    FROM county
    JOIN area_outline ON area_outline.kind = 'county' AND area_outline.code = county.code
    WHERE area_outline.plan_id = :plan
    ORDER BY county.code, area_outline.accuracy_m
),
-- so far around the city as a map shows, degrees
frame AS (
    SELECT ST_SetSRID(ST_Expand(ST_Extent(outline), 0.6)::geometry, 4490) AS box FROM own
)
SELECT 'neighbour' AS kind, code, name, ST_CollectionExtract(ST_MakeValid(ST_Intersection(outline, frame.box)), 3) AS shape
FROM area_outline
CROSS JOIN frame
WHERE kind = 'neighbour' AND plan_id = :plan AND ST_Intersects(outline, frame.box)
UNION ALL
SELECT 'county', code, name, outline FROM own
LIMIT 1000
