-- All plans in their order, and their number.
--
-- :after  sort key after which the page begins, or null
WITH keyed AS (
    SELECT plan.*, lpad(plan.ord::text, 10, '0') || '/' || plan.id AS sort_key, count(*) OVER () AS total
    FROM plan
)
SELECT
    keyed.*, pack.attribution, pack.attribution_en,
    (SELECT count(*) FROM story_step WHERE story_step.plan_id = keyed.id) AS story_steps
FROM keyed
LEFT JOIN pack ON pack.id = keyed.pack
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
