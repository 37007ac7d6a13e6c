-- Conflicts by id, with the number of all that match.
--
-- :object     kind:id that the conflict is about, or null
-- :plan       plan whose pack brought the conflict, or null
-- :after      id after which the page begins, or null
-- served by   conflict_objects_idx, GIN on (objects)
WITH matching AS (
    SELECT conflict.id, conflict.statement, conflict.kind, conflict.shown, conflict.objects, count(*) OVER () AS total
    FROM conflict
    WHERE (:object::text IS NULL OR conflict.objects @> ARRAY[:object::text])
      AND (:plan::text IS NULL OR conflict.pack = (SELECT plan.pack FROM plan WHERE plan.id = :plan))
)
SELECT id, statement, kind, shown, objects, id AS sort_key, total
FROM matching
WHERE :after::text IS NULL OR id > :after
ORDER BY id
LIMIT :limit
