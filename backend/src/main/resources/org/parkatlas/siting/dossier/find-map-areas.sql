-- What the map of a dossier shows: the neighbours, the counties of the city, and where the site may be.
--
-- :county      code of a county in which the site lies, null where that is not known
-- :lon, :lat   of the site, degrees, CGCS2000
-- :accuracy_m  by how much it may be off
WITH own AS (
    SELECT DISTINCT ON (county.code) county.code, county.name, area_outline.outline
    FROM county
    JOIN area_outline ON area_outline.kind = 'county' AND area_outline.code = county.code
    WHERE county.city_code = (SELECT here.city_code FROM county AS here WHERE here.code = :county::text)
    ORDER BY county.code, area_outline.accuracy_m, area_outline.plan_id
),
-- so far around the city as a map shows, degrees
frame AS (
    SELECT ST_SetSRID(ST_Expand(ST_Extent(outline), 0.6)::geometry, 4490) AS box FROM own
)
SELECT 'neighbour' AS kind, name, ST_CollectionExtract(ST_MakeValid(ST_Intersection(outline, frame.box)), 3) AS shape
FROM area_outline
CROSS JOIN frame
WHERE kind = 'neighbour' AND ST_Intersects(outline, frame.box) AND plan_id IN (
    SELECT area_outline.plan_id FROM area_outline JOIN own ON area_outline.kind = 'county' AND area_outline.code = own.code)
UNION ALL
SELECT 'county', name, outline FROM own
UNION ALL
SELECT 'site', '', ST_Buffer(ST_SetSRID(ST_MakePoint(:lon, :lat), 4490)::geography, :accuracy_m)::geometry
WHERE :accuracy_m > 0
LIMIT 1000
