-- What a map of a red line shows around it, as it was known when the line was checked; cut at the edge of the map.
--
-- :west, :south, :east, :north  degrees
-- :county  whose layers are shown
-- :moment  of the check
-- served by control_zone_boundary_idx, parcel_boundary_idx, and those of what they were
WITH map AS MATERIALIZED (
    SELECT ST_MakeEnvelope(:west, :south, :east, :north, 4490) AS shape
),
object AS (
    SELECT 1 AS place, 'park-boundaries' AS layer, 'park-boundaries' AS theme, '园区区块' AS label, block.id, block.boundary
    FROM map
    JOIN published.park_block_history AS block ON block.boundary && map.shape
    WHERE block.known @> :moment::timestamptz
    UNION ALL
    SELECT 2 + theme.ord, 'control-zones', theme.id, theme.name, zone.id, zone.boundary
    FROM map
    JOIN published.control_zone_history AS zone ON zone.boundary && map.shape
    JOIN published.control_theme AS theme ON theme.id = zone.theme
    WHERE zone.known @> :moment::timestamptz AND zone.county_code = :county AND zone.legal_status <> 'superseded'
    UNION ALL
    SELECT 100000, 'parcels', 'parcels', '已有宗地', parcel.id, parcel.boundary
    FROM map
    JOIN published.parcel_history AS parcel ON parcel.boundary && map.shape
    WHERE parcel.known @> :moment::timestamptz AND parcel.county_code = :county
),
cut AS (
    SELECT object.place, object.layer, object.theme, object.label, object.id,
           ST_CollectionExtract(ST_Intersection(object.boundary, map.shape), 3) AS shape
    FROM object
    CROSS JOIN map
)
SELECT layer, theme, label, shape
FROM cut
WHERE NOT ST_IsEmpty(shape)
ORDER BY place, theme, id
LIMIT 3000
