-- Where to ask: places of rows drawn by lot, so that dense places are asked for more often, as people do.
--
-- :relation, :geometry  view and column
-- :zoom    level of the tiles; without it the places themselves
-- :count   how many at most
-- :seed    any integer
-- :box     WKT; only rows in it
-- Answers lines with z, x, y (Web Mercator quad), or lon, lat (degrees, CGCS2000).
SET search_path = published, public;

CREATE TEMPORARY VIEW drawn AS
SELECT row_number() OVER (ORDER BY lottery) AS turn, ST_X(point) AS lon, ST_Y(point) AS lat
FROM (
    SELECT ST_PointOnSurface(:geometry) AS point, hashtextextended(id, :seed) AS lottery
    FROM :relation
    WHERE :geometry && ST_GeomFromText(:'box', 4490)
    ORDER BY lottery
    LIMIT 5000
) AS feature;

\if :{?zoom}
SELECT :zoom, x, y
FROM (
    SELECT min(turn) AS turn, floor((lon + 180) / 360 * 2 ^ :zoom)::int AS x,
           floor((1 - asinh(tan(radians(lat))) / pi()) / 2 * 2 ^ :zoom)::int AS y
    FROM drawn
    GROUP BY 2, 3
) AS tile
ORDER BY turn
LIMIT :count;
\else
SELECT round(lon::numeric, 6), round(lat::numeric, 6) FROM drawn ORDER BY turn LIMIT :count;
\endif
