-- Chains in the plans' order, with the number of all that match.
--
-- :plan   plan that draws them, or null
-- :after  sort key after which the page begins, or null
WITH keyed AS (
    SELECT
        chain.*,
        lpad(plan.ord::text, 10, '0') || '/' || lpad(chain.ord::text, 10, '0') || '/' || chain.id AS sort_key,
        count(*) OVER () AS total
    FROM chain
    JOIN plan ON plan.id = chain.plan_id
    WHERE :plan::text IS NULL OR chain.plan_id = :plan
)
SELECT *
FROM keyed
WHERE :after::text IS NULL OR sort_key COLLATE "C" > :after
ORDER BY sort_key COLLATE "C"
LIMIT :limit
