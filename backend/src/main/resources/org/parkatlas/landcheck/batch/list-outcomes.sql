-- What came of the red lines of a batch, the last one first.
--
-- :outcome    only this, null for all
-- :before     number of the last of the page before, null for the first page
-- served by   the primary key, land_batch_outcome_kind_idx
SELECT outcome.*, line.file_row, line.title
FROM parkatlas.land_batch_outcome AS outcome
JOIN parkatlas.land_batch_line AS line USING (batch, number)
WHERE outcome.batch = :batch
    AND (:outcome::text IS NULL OR outcome.outcome = :outcome)
    AND (:before::integer IS NULL OR outcome.number < :before)
ORDER BY outcome.number DESC
LIMIT :limit
