-- Counties in which at least one of the positions lies, those with most first. A county with several outlines counts by the most
-- accurate one.
--
-- :lons, :lats  degrees, CGCS2000, of the same length
WITH outlined AS (
    SELECT DISTINCT ON (area_outline.code) area_outline.code, area_outline.name, area_outline.outline
    FROM area_outline
    WHERE area_outline.kind = 'county'
    ORDER BY area_outline.code, area_outline.accuracy_m, area_outline.plan_id
),
given AS (
    SELECT ST_SetSRID(ST_MakePoint(lon, lat), 4490) AS position
    FROM unnest(:lons::double precision[], :lats::double precision[]) AS number (lon, lat)
)
SELECT outlined.code, outlined.name, count(*) AS positions
FROM given
JOIN outlined ON ST_Intersects(outlined.outline, given.position)
GROUP BY outlined.code, outlined.name
ORDER BY positions DESC, outlined.code
