-- How many objects of a change set lie outside the outline of their county, further than the outline may be wrong; a row
-- with outline_accuracy_m null where nobody has the outline.
--
-- :change_set, :county
WITH drafted AS (
    -- what has no shape has its point in its cells
    SELECT object_id,
           coalesce(geometry, ST_SetSRID(ST_MakePoint((cells ->> 'lon')::double precision,
                                                      (cells ->> 'lat')::double precision), 4490)) AS geometry
    FROM parkatlas.change_row
    WHERE change_set = :change_set AND action <> 'delete'
),
county AS (
    SELECT outline, accuracy_m
    FROM parkatlas.area_outline
    WHERE kind = 'county' AND code = :county AND state = 'published'
    ORDER BY accuracy_m, plan_id
    LIMIT 1
),
beyond AS (
    SELECT drafted.object_id,
           EXISTS (
               SELECT
               FROM ST_DumpPoints(drafted.geometry) AS corner
               WHERE NOT ST_Covers(county.outline, corner.geom)
                   AND ST_Distance(corner.geom::geography, county.outline::geography) > county.accuracy_m
           ) AS is_beyond
    FROM drafted
    CROSS JOIN county
    WHERE NOT ST_Covers(county.outline, drafted.geometry)
)
SELECT (SELECT accuracy_m FROM county) AS outline_accuracy_m,
       (SELECT count(*) FROM beyond WHERE is_beyond) AS outside,
       (SELECT min(object_id) FROM beyond WHERE is_beyond) AS first_id
