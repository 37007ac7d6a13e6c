-- What was published of some targets, target by target, the latest first.
--
-- :targets    ids of the targets
-- served by   observation_target_idx
SELECT observation.*
FROM observation
WHERE observation.target_id = ANY (:targets)
ORDER BY observation.target_id, observation.year DESC, observation.as_of DESC NULLS LAST, observation.id
