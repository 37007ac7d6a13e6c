-- What the rules are about, for files.
--
-- :after, :until  numbers of red lines, the first excluded
SELECT part.number, line.title, part.theme, part.area_m2, ST_AsGeoJSON(part.boundary, 12) AS shape
FROM parkatlas.land_batch_part AS part
JOIN parkatlas.land_batch_line AS line USING (batch, number)
WHERE part.batch = :batch AND part.number > :after AND part.number <= :until
ORDER BY part.number, part.theme
