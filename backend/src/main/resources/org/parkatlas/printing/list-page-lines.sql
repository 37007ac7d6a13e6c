-- The meridians and parallels that cross a part of the plane of a sheet, with a position every twentieth of their distance.
--
-- :west, :south, :east, :north  of the part, metres
-- :step                         from one line to the next, degrees
-- :degrees                      of CGCS2000, :plane of the sheet; both as PROJ writes systems
WITH part AS (
    SELECT ST_Transform(ST_Segmentize(ST_MakeEnvelope(:west, :south, :east, :north), (:east - :west) / 20), :plane, :degrees) AS area
),
box AS (
    SELECT floor(ST_XMin(area) / :step)::integer AS west, floor(ST_YMin(area) / :step)::integer AS south,
           ceil(ST_XMax(area) / :step)::integer AS east, ceil(ST_YMax(area) / :step)::integer AS north
    FROM part
),
line AS (
    SELECT TRUE AS meridian, number * CAST(:step AS numeric) AS degree,
           ST_MakeLine(ST_MakePoint(number * :step, south * :step), ST_MakePoint(number * :step, north * :step)) AS shape
    FROM box, generate_series(west, east) AS number
    UNION ALL
    SELECT FALSE, number * CAST(:step AS numeric),
           ST_MakeLine(ST_MakePoint(west * :step, number * :step), ST_MakePoint(east * :step, number * :step))
    FROM box, generate_series(south, north) AS number
)
SELECT meridian, degree, ST_AsEWKB(ST_Transform(ST_Segmentize(shape, :step / 20), :degrees, :plane)) AS shape
FROM line
ORDER BY meridian DESC, degree
