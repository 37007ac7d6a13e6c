-- Areas of one layer on the grid of a map, the larger first. Of those that are smaller than a pixel there is one point a pixel,
-- so that a map of a million is as large as one of few; so is one of which nothing is left on the grid.
--
-- :min_x … :max_y  the map in its own system, east before north, :srid its number
-- :west … :north   the same and some of what is around it in degrees
-- :cell_x, :cell_y a pixel in degrees, about
-- :extent          units of the grid on either axis, from the upper left corner; :buffer so many around it are cut with it
-- :most            areas of at least a pixel at most, the largest
-- {relation}, {id}, {geometry}  from the descriptor; {name} what is written in an area; {demo} whether it is made up;
-- {condition} of the filter, with parameters of its own
-- served by        the GiST index on the geometry column (EPSG:4490)
WITH map AS MATERIALIZED (
    SELECT ST_MakeEnvelope(:min_x, :min_y, :max_x, :max_y, :srid) AS bounds
),
large AS (
    SELECT feature.{geometry} AS shape, {name} AS name, {demo} AS demo, feature.{id} AS id,
           ST_Area(feature.{geometry}) AS size
    FROM {relation} AS feature
    WHERE feature.{geometry} && ST_MakeEnvelope(:west, :south, :east, :north, 4490)
      AND (ST_XMax(feature.{geometry}) - ST_XMin(feature.{geometry}) >= :cell_x
           OR ST_YMax(feature.{geometry}) - ST_YMin(feature.{geometry}) >= :cell_y)
      AND ({condition})
    ORDER BY size DESC, feature.{id}
    LIMIT :most
),
small AS (
    SELECT DISTINCT ON (cell.x, cell.y)
           ST_SetSRID(ST_MakePoint(cell.x * :cell_x, cell.y * :cell_y), 4490) AS shape,
           NULL::text AS name, {demo} AS demo, feature.{id} AS id, 0::double precision AS size
    FROM {relation} AS feature
    CROSS JOIN LATERAL (
        SELECT floor(ST_XMin(feature.{geometry}) / :cell_x) AS x, floor(ST_YMin(feature.{geometry}) / :cell_y) AS y
    ) AS cell
    WHERE feature.{geometry} && ST_MakeEnvelope(:west, :south, :east, :north, 4490)
      AND ST_XMax(feature.{geometry}) - ST_XMin(feature.{geometry}) < :cell_x
      AND ST_YMax(feature.{geometry}) - ST_YMin(feature.{geometry}) < :cell_y
      AND ({condition})
    ORDER BY cell.x, cell.y, feature.{id}
),
seen AS (
    SELECT * FROM large
    UNION ALL
    SELECT * FROM small
)
SELECT ST_AsBinary(drawn.shape) AS shape, seen.name, seen.demo
FROM seen
CROSS JOIN map
CROSS JOIN LATERAL (SELECT ST_Transform(seen.shape, :srid) AS shape OFFSET 0) AS moved
CROSS JOIN LATERAL (
    SELECT coalesce(
               ST_AsMVTGeom(moved.shape, map.bounds, :extent, :buffer),
               ST_AsMVTGeom(ST_PointOnSurface(moved.shape), map.bounds, :extent, :buffer)
           ) AS shape
    OFFSET 0
) AS drawn
WHERE drawn.shape IS NOT NULL
ORDER BY seen.size DESC, seen.id
