-- The county in which a red line lies, and whether all of its corners do: no further out than the outline may be wrong.
--
-- :corners   EWKB in EPSG:4490
-- :counties  only these; all where there are none
-- served by  area_outline_idx
WITH line AS (
    SELECT ST_GeomFromEWKB(:corners) AS shape
)
SELECT outline.code,
       ST_Covers(outline.outline, line.shape)
           OR NOT EXISTS (
               SELECT
               FROM ST_DumpPoints(line.shape) AS corner
               WHERE ST_Distance(corner.geom::geography, outline.outline::geography) > outline.accuracy_m
           ) AS is_inside
FROM line
JOIN published.area_outline AS outline ON outline.outline && ST_Expand(line.shape, 0.02)
WHERE outline.kind = 'county' AND (cardinality(:counties::text[]) = 0 OR outline.code = ANY (:counties::text[]))
ORDER BY is_inside DESC, ST_Area(ST_Intersection(outline.outline, line.shape)) DESC, outline.code, outline.plan_id
LIMIT 1
