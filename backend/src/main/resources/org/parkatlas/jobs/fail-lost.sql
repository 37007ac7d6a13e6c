-- Fails open jobs that nothing will ever run: their execution is gone.
--
-- :problem  JSON
UPDATE parkatlas.job
SET state = 'failed',
    problem = :problem::jsonb,
    ended_at = now(),
    expires_at = now() + keep
WHERE state IN ('queued', 'running')
  AND NOT EXISTS (SELECT FROM parkatlas.job_execution AS execution WHERE execution.task_instance = job.id)
