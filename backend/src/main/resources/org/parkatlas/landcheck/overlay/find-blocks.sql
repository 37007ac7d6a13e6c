-- Blocks of parks in which a red line lies, with what the parcels of each say of supply.
--
-- :line, :county, :moment  as in find-overlaps.sql
WITH line AS MATERIALIZED (
    SELECT ST_GeomFromEWKB(:line) AS shape
),
block AS (
    SELECT block.park_id, block.block, block.name, block.area_m2 AS block_m2, block.demo,
           ST_Area(ST_CollectionExtract(
               ST_Intersection(published.densified(block.boundary), line.shape), 3)::geography) AS area_m2
    FROM line
    JOIN published.park_block_history AS block ON block.boundary && line.shape
    WHERE block.known @> :moment::timestamptz
)
SELECT block.park_id, block.name, block.area_m2, block.block_m2, supply.ready_m2, supply.supplied_m2, supply.parcels,
       block.demo OR supply.demo AS demo
FROM block
CROSS JOIN LATERAL (
    SELECT coalesce(sum(parcel.area_m2) FILTER (WHERE parcel.stage = 'ready'), 0) AS ready_m2,
           coalesce(sum(parcel.area_m2) FILTER (
               WHERE parcel.stage IN ('supplied', 'built_other', 'built_industrial')), 0) AS supplied_m2,
           count(*) AS parcels, coalesce(bool_or(parcel.demo), false) AS demo
    FROM published.parcel_history AS parcel
    WHERE parcel.park_id = block.park_id AND parcel.block = block.block AND parcel.known @> :moment::timestamptz
        AND parcel.county_code = :county
) AS supply
WHERE block.area_m2 >= 1
ORDER BY block.area_m2 DESC, block.name
LIMIT 20
