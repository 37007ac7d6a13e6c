-- Ends an attempt, unless the job was cancelled or somebody else has it.
--
-- :id, :attempt                        the attempt
-- :state                               done or failed
-- :done, :total                        how far it came
-- :result, :file, :bytes, :problem     JSON, and the size of the file; null for what there is not
UPDATE parkatlas.job
SET state = :state,
    done = :done,
    total = :total,
    result = :result::jsonb,
    file = :file::jsonb,
    file_bytes = :bytes,
    problem = :problem::jsonb,
    ended_at = now(),
    expires_at = now() + keep
WHERE id = :id
  AND attempts = :attempt
  AND state = 'running'
