-- Parcels beside a red line, the nearest first; not those that it overlaps.
--
-- :line, :county, :moment  as in find-overlaps.sql
-- :reach_m                 metres along the ellipsoid
-- served by                parcel_boundary_idx; a thousandth of a degree is 100 m
WITH line AS MATERIALIZED (
    SELECT shape, ST_Expand(shape, 0.001) AS reach
    FROM (SELECT ST_GeomFromEWKB(:line) AS shape) AS given
),
near AS (
    SELECT parcel.code, parcel.use, parcel.stage, ST_Distance(parcel.boundary::geography, line.shape::geography) AS distance_m,
           ST_Area(ST_CollectionExtract(ST_Intersection(parcel.boundary, line.shape), 3)::geography) AS overlap_m2
    FROM line
    JOIN published.parcel_history AS parcel ON parcel.boundary && line.reach
    WHERE parcel.known @> :moment::timestamptz AND parcel.county_code = :county
)
SELECT code, use, stage, distance_m
FROM near
WHERE distance_m <= :reach_m AND overlap_m2 < 1
ORDER BY distance_m, code
LIMIT 20
