-- How many objects of a change set lie outside the outline of their county, further than the outline may be wrong; a row
-- with outline_accuracy_m null where nobody has the outline.
--
-- :change_set, :county
WITH county AS (
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
    FROM parkatlas.change_row AS drafted
    CROSS JOIN county
    WHERE drafted.change_set = :change_set AND drafted.action <> 'delete'
        AND NOT ST_Covers(county.outline, drafted.geometry)
)
SELECT (SELECT accuracy_m FROM county) AS outline_accuracy_m,
       (SELECT count(*) FROM beyond WHERE is_beyond) AS outside,
       (SELECT min(object_id) FROM beyond WHERE is_beyond) AS first_id
