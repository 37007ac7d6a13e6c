-- Lets a job wait again.
--
-- :id, :attempt  the attempt that ends
-- :given_back    1 where the attempt does not count, else 0
UPDATE parkatlas.job
SET state = 'queued',
    attempts = attempts - :given_back,
    instance = NULL,
    done = 0,
    total = NULL
WHERE id = :id
  AND attempts = :attempt
  AND state = 'running'
