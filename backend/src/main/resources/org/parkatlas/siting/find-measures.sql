-- Measures of a plan that name one of these places, or an industry or what stands above it, in the plan's order.
--
-- :plan        of the park
-- :places      kind:id of the park and its counties
-- :industries  ids of its industries
WITH RECURSIVE up AS (
    SELECT industry.id, industry.parent_id FROM industry WHERE industry.id = ANY (:industries)
    UNION
    SELECT industry.id, industry.parent_id FROM industry JOIN up ON industry.id = up.parent_id
),
asked AS (
    SELECT unnest(CAST(:places AS text[])) AS object
    UNION
    SELECT 'industry:' || up.id FROM up
)
SELECT measure.id, measure.name, measure.instrument, measure.condition, min(asked.object) AS matched
FROM measure
JOIN asked ON asked.object = ANY (measure.objects)
WHERE measure.plan_id = :plan
GROUP BY measure.id, measure.name, measure.instrument, measure.condition, measure.ord
ORDER BY measure.ord, measure.id
LIMIT 100
