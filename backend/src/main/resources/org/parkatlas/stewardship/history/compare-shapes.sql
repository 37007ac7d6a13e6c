-- What two shapes have that the other has not, and the ellipsoidal areas in hectares.
--
-- :from, :to  EWKB, null where there is no shape
WITH given AS (
    SELECT coalesce(ST_GeomFromEWKB(:from::bytea), none.shape) AS earlier, coalesce(ST_GeomFromEWKB(:to::bytea), none.shape) AS later
    FROM (SELECT ST_GeomFromText('MULTIPOLYGON EMPTY', 4490) AS shape) AS none
),
cut AS (
    SELECT given.*, ST_CollectionExtract(ST_Difference(later, earlier), 3) AS added,
           ST_CollectionExtract(ST_Difference(earlier, later), 3) AS removed
    FROM given
)
SELECT CASE WHEN NOT ST_IsEmpty(earlier) THEN earlier END AS earlier, CASE WHEN NOT ST_IsEmpty(later) THEN later END AS later,
       CASE WHEN NOT ST_IsEmpty(added) THEN added END AS added,
       CASE WHEN NOT ST_IsEmpty(removed) THEN removed END AS removed,
       ST_Area(earlier::geography) / 1e4 AS earlier_ha,
       ST_Area(later::geography) / 1e4 AS later_ha,
       ST_Area(added::geography) / 1e4 AS added_ha,
       ST_Area(removed::geography) / 1e4 AS removed_ha
FROM cut
