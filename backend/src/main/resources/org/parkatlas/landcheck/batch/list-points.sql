-- A point in each red line of a batch, and what came of it: null for one that waits.
SELECT ST_X(point.at) AS lon, ST_Y(point.at) AS lat, outcome.outcome
FROM parkatlas.land_batch_line AS line
LEFT JOIN parkatlas.land_batch_outcome AS outcome USING (batch, number)
CROSS JOIN LATERAL (SELECT ST_PointOnSurface(line.corners) AS at) AS point
WHERE line.batch = :batch AND line.corners IS NOT NULL
ORDER BY line.number
