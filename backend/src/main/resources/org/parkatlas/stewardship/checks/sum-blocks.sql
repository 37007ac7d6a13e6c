-- The blocks of each park whose boundary a change set changes, as they would be, beside what was approved for the park or
-- for one that is the same: the sum of its parts or, without parts, the latest whole; where no document says either, the sum of
-- what the blocks state themselves, if all do. In hectares.
--
-- :change_set
WITH drafted AS (
    SELECT cells ->> 'parkId' AS park_id, (cells ->> 'version')::integer AS boundary_version, geometry, object_id, action,
           (cells ->> 'approvedAreaHa')::numeric AS stated_ha
    FROM parkatlas.change_row
    WHERE change_set = :change_set
),
touched AS (
    SELECT DISTINCT park_id, boundary_version FROM drafted WHERE action <> 'delete'
),
block AS (
    SELECT touched.park_id, stored.area_m2, stored.approved_area_ha AS stated_ha
    FROM touched
    JOIN parkatlas.park_boundary AS stored USING (park_id, boundary_version)
    WHERE NOT EXISTS (
        SELECT FROM drafted
        WHERE drafted.object_id
            = stored.park_id || '-v' || stored.boundary_version || '-' || left(md5(stored.block), 8)
    )
    UNION ALL
    SELECT park_id, ST_Area(geometry::geography), stated_ha FROM drafted WHERE action <> 'delete'
),
approved AS (
    SELECT touched.park_id,
           coalesce(sum(area.area_ha) FILTER (WHERE area.part IS NOT NULL),
                    (array_agg(area.area_ha ORDER BY area.as_of DESC NULLS LAST) FILTER (WHERE area.part IS NULL))[1])
               AS area_ha
    FROM (SELECT DISTINCT park_id FROM touched) AS touched
    JOIN parkatlas.park ON park.id = touched.park_id
    JOIN parkatlas.park_area AS area
        ON area.basis = 'approved' AND (area.park_id = park.id OR area.park_id = ANY (park.same_as))
    GROUP BY touched.park_id
)
SELECT park_id, blocks_ha, approved_ha
FROM (
    SELECT block.park_id, sum(block.area_m2) / 1e4 AS blocks_ha,
           coalesce(approved.area_ha, CASE WHEN bool_and(block.stated_ha IS NOT NULL) THEN sum(block.stated_ha) END)
               AS approved_ha
    FROM block
    LEFT JOIN approved USING (park_id)
    GROUP BY block.park_id, approved.area_ha
) AS summed
WHERE approved_ha IS NOT NULL
ORDER BY park_id
LIMIT 20
