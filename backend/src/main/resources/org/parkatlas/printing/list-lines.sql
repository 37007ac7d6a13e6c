-- Meridians and parallels around a box, in the plane of a sheet, with a position every twentieth of a degree.
--
-- :west, :south, :east, :north  in degrees
-- :step                         from one line to the next, degrees
-- :degrees   of CGCS2000, :plane of the sheet; both as PROJ writes systems
WITH line AS (
    SELECT TRUE AS meridian, degree * :step AS degree,
           ST_MakeLine(ST_MakePoint(degree * :step, :south), ST_MakePoint(degree * :step, :north)) AS shape
    FROM generate_series(ceil(:west / :step)::integer, floor(:east / :step)::integer) AS degree
    UNION ALL
    SELECT FALSE, degree * :step, ST_MakeLine(ST_MakePoint(:west, degree * :step), ST_MakePoint(:east, degree * :step))
    FROM generate_series(ceil(:south / :step)::integer, floor(:north / :step)::integer) AS degree
)
SELECT meridian, degree, ST_AsEWKB(ST_Transform(ST_Segmentize(shape, 0.05), :degrees, :plane)) AS shape FROM line
