-- Meridians and parallels around a plan, in the plane of a sheet, with a position every twentieth of a degree: a line every
-- half a degree, of provinces every whole one, and none farther than four degrees beside the plan, which no sheet shows.
--
-- :plan      id of the plan
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
WITH box AS (
    SELECT ST_XMin(bbox) - 4 AS west, greatest(0, ST_YMin(bbox) - 4) AS south, ST_XMax(bbox) + 4 AS east, ST_YMax(bbox) + 4 AS north,
           CASE WHEN ST_XMax(bbox) - ST_XMin(bbox) > 3 THEN 1 ELSE 0.5 END AS step
    FROM plan
    WHERE id = :plan
),
line AS (
    SELECT TRUE AS meridian, number * step AS degree, ST_MakeLine(ST_MakePoint(number * step, south), ST_MakePoint(number * step, north)) AS shape
    FROM box, generate_series(ceil(west / step)::integer, floor(east / step)::integer) AS number
    UNION ALL
    SELECT FALSE, number * step, ST_MakeLine(ST_MakePoint(west, number * step), ST_MakePoint(east, number * step))
    FROM box, generate_series(ceil(south / step)::integer, floor(north / step)::integer) AS number
)
SELECT meridian, degree, ST_AsEWKB(ST_Transform(ST_Segmentize(shape, 0.05), :degrees, :plane)) AS shape FROM line
