-- Points of one layer on the grid of a map, at most one a pixel, so that a map of a million is as large as one of few.
--
-- :min_x … :max_y  the map in its own system, east before north, :srid its number
-- :west … :north   the same and some of what is around it in degrees
-- :cell_x, :cell_y a pixel in degrees, about
-- :extent          units of the grid on either axis, from the upper left corner; :most points at most
-- {relation}, {id}, {geometry}  from the descriptor; {name} what is written beside a point; {demo} whether it is made up;
-- {condition} of the filter, with parameters of its own
-- served by        the GiST index on the geometry column (EPSG:4490)
WITH map AS MATERIALIZED (
    SELECT ST_MakeEnvelope(:min_x, :min_y, :max_x, :max_y, :srid) AS bounds
),
seen AS (
    SELECT DISTINCT ON (cell.x, cell.y)
           feature.{geometry} AS shape, {name} AS name, {demo} AS demo, feature.{id} AS id
    FROM {relation} AS feature
    CROSS JOIN LATERAL (
        SELECT floor(ST_X(feature.{geometry}) / :cell_x) AS x, floor(ST_Y(feature.{geometry}) / :cell_y) AS y
    ) AS cell
    WHERE feature.{geometry} && ST_MakeEnvelope(:west, :south, :east, :north, 4490)
      AND ({condition})
    ORDER BY cell.x, cell.y, feature.{id}
)
SELECT ST_AsBinary(drawn.shape) AS shape, seen.name, seen.demo
FROM seen
CROSS JOIN map
CROSS JOIN LATERAL (
    SELECT ST_AsMVTGeom(ST_Transform(seen.shape, :srid), map.bounds, :extent, :buffer) AS shape OFFSET 0
) AS drawn
WHERE drawn.shape IS NOT NULL
ORDER BY hashtextextended(seen.id, 0), seen.id
LIMIT :most
