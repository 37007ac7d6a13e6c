-- A new job.
--
-- :parameters    JSON
-- :keep_seconds  how long it is kept after its end
INSERT INTO parkatlas.job (id, kind, owner, parameters, unit, keep)
VALUES (:id, :kind, :owner, :parameters::jsonb, :unit, make_interval(secs => :keep_seconds))
