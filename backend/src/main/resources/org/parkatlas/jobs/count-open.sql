-- How many jobs of a kind wait, and how many of an owner wait or run.
--
-- :kind, :owner
-- served by job_open_idx
SELECT
    count(*) FILTER (WHERE state = 'queued') AS waiting,
    count(*) FILTER (WHERE owner = :owner) AS of_owner
FROM parkatlas.job
WHERE kind = :kind
  AND state IN ('queued', 'running')
