-- Red lines of a batch for files, those that are done.
--
-- :after  number of the last one before
SELECT line.number, line.file_row, line.title, ST_AsGeoJSON(line.corners, 12) AS shape, outcome.outcome, outcome.county_code,
       outcome.area_m2, outcome.reason, outcome.reason_en, outcome.themes
FROM parkatlas.land_batch_line AS line
JOIN parkatlas.land_batch_outcome AS outcome USING (batch, number)
WHERE line.batch = :batch AND line.number > :after
ORDER BY line.number
LIMIT :limit
