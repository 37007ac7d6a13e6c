-- A firm of which no plan says the industry is counted under that of the first park it is in, else under the sector of
-- all others, if the industry tree has one.
WITH derived AS (
    SELECT enterprise.id, COALESCE(
        park.primary_industry_id,
        (SELECT industry.id FROM parkatlas.industry WHERE palette_key = 'other' ORDER BY industry.ord LIMIT 1)
    ) AS industry_id
    FROM parkatlas.enterprise
    LEFT JOIN parkatlas.park ON park.id = enterprise.park_ids[1]
    WHERE cardinality(enterprise.industry_ids) = 0
)
UPDATE parkatlas.enterprise
SET inherited_industry_id = derived.industry_id
FROM derived
WHERE derived.id = enterprise.id
  AND enterprise.inherited_industry_id IS DISTINCT FROM derived.industry_id
