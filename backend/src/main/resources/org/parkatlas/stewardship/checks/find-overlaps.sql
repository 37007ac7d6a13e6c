-- Objects that a change set would let overlap others of their kind, those that it changes too among them, the largest first.
--
-- :change_set, :tolerance_m2
-- {table}, {object_id}  of the section: the stored rows and the id of their objects
-- {same}      which stored rows are of the same sort as a draft; {same_draft} which other drafts are
-- served by   the GiST index on the stored boundary, change_row_geometry_idx
WITH drafted AS (
    SELECT object_id, geometry, cells
    FROM parkatlas.change_row
    WHERE change_set = :change_set AND action <> 'delete'
),
pair AS (
    SELECT drafted.object_id, {object_id} AS other_id, drafted.geometry, stored.boundary AS other_geometry
    FROM drafted
    JOIN parkatlas.{table} AS stored ON stored.boundary && drafted.geometry AND {same}
    WHERE stored.state = 'published'
        AND NOT EXISTS (
            SELECT FROM parkatlas.change_row AS own WHERE own.change_set = :change_set AND own.object_id = {object_id}
        )
    UNION ALL
    SELECT drafted.object_id, other.object_id, drafted.geometry, other.geometry
    FROM drafted
    -- by the index on shapes, whatever the planner thinks of a change set that came a moment ago
    CROSS JOIN LATERAL (
        SELECT * FROM parkatlas.change_row AS near WHERE near.geometry && drafted.geometry OFFSET 0
    ) AS other
    WHERE other.change_set = :change_set AND other.action <> 'delete' AND drafted.object_id < other.object_id AND {same_draft}
),
overlap AS (
    SELECT object_id, other_id,
           ST_Area(ST_CollectionExtract(ST_Intersection(geometry, other_geometry), 3)::geography) AS area_m2
    FROM pair
    WHERE ST_Intersects(geometry, other_geometry)
)
SELECT object_id, other_id, area_m2, count(*) OVER () AS overlaps
FROM overlap
WHERE area_m2 > :tolerance_m2
ORDER BY area_m2 DESC, object_id, other_id
LIMIT 1
