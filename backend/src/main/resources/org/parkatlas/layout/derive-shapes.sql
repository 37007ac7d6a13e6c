-- The indicative shape of each layout element that layout_shape describes: the convex hull of its members' positions,
-- widened by buffer_m. The members are the towns and parks that the plan names; the shape shows an idea, no boundary.
--
-- buffer_m  metres; the cast to geography makes them metres (PostGIS buffers in the best UTM zone, off by less than
--           0.1 % of buffer_m inside a city)
-- SetSRID   a buffered geography comes back as EPSG:4326, which is taken as equal
-- quad_segs 4 and five decimals (about 1 m) keep a shape below 40 vertices
WITH member AS (
    SELECT layout_shape.element_id, layout_shape.buffer_m, COALESCE(town.position, park.position) AS position
    FROM parkatlas.layout_shape
    CROSS JOIN LATERAL unnest(layout_shape.members) AS reference
    LEFT JOIN parkatlas.town ON 'town:' || town.id = reference
    LEFT JOIN parkatlas.park ON 'park:' || park.id = reference
),
hull AS (
    SELECT element_id, buffer_m, ST_ConvexHull(ST_Collect(position)) AS outline
    FROM member
    GROUP BY element_id, buffer_m
),
derived AS (
    SELECT
        element.id,
        ST_SnapToGrid(
            ST_SetSRID(ST_Buffer(hull.outline::geography, hull.buffer_m, 'quad_segs=4')::geometry, 4490), 0.00001
        ) AS shape
    FROM parkatlas.layout_element AS element
    LEFT JOIN hull ON hull.element_id = element.id
)
UPDATE parkatlas.layout_element AS element
SET shape = derived.shape
FROM derived
WHERE derived.id = element.id
  AND element.shape IS DISTINCT FROM derived.shape
