-- Begins a job, for the first time or after the instance that had it died: its number makes what that one writes void.
--
-- :id        the job
-- :instance  who begins it
UPDATE parkatlas.job
SET state = 'running',
    attempts = attempts + 1,
    instance = :instance,
    started_at = coalesce(started_at, now()),
    done = 0,
    total = NULL
WHERE id = :id
  AND state IN ('queued', 'running')
RETURNING id, attempts, parameters
